#include "usage.h"

#include <QFile>

#include <chrono>
#include <cmath>
#include <cstdio>

#include <sys/resource.h>

namespace pitanga::bench {

Usage usageNow()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const auto inSeconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    Usage usage{inSeconds(used.ru_utime) + inSeconds(used.ru_stime), 0};
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                usage.peak = line.mid(6).simplified().split(' ').first().toLongLong() * 1024;
    return usage;
}

void forgetPeak()
{
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

double secondsNow()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void tell(const Json &object)
{
    const QByteArray line = object.toCompact() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

Json seconds(double value)
{
    return Json(std::round(value * 1e6) / 1e6);
}

} // namespace pitanga::bench
