#pragma once

#include <QFile>

namespace pitanga::test {

/// A line of what Linux says of this process, in bytes: "VmRSS" is what it holds in memory at this moment,
/// "VmHWM" the most it ever held since `forgetPeak`.
inline qint64 memoryOfProcess(const QByteArray &line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("no /proc/self/status");
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf(line + ':') + line.size() + 1;
    return text.mid(at, text.indexOf("kB", at) - at).trimmed().toLongLong() * 1024;
}

inline void forgetPeak()
{
    QFile references(QStringLiteral("/proc/self/clear_refs"));
    if (references.open(QIODevice::WriteOnly))
        references.write("5");
}

} // namespace pitanga::test
