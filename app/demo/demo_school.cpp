#include "app/demo/demo_school.h"

#include "engine/school/practice_activity.h"
#include "engine/school/school_file.h"

#include <QCoreApplication>
#include <QFile>

namespace pitanga {

namespace {
constexpr qint64 logRecords = 20'000;
}

Result<std::shared_ptr<Device>> makeDemoSchool(const QString &home)
{
    DeviceOptions options{.home = home};
    options.name = QCoreApplication::translate("Demo", "School office");
    PITANGA_LET(device, Device::open(options));
    PITANGA_LET(store, device->connect());
    QFile sample(QStringLiteral(":/pitanga/sample-facility.json"));
    if (!sample.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Internal,
                     QCoreApplication::translate("Demo", "The sample school is missing from the"
                                                         " program. Install it again."),
                     sample.errorString()};
    PITANGA_LET(imported, importSchool(*store, sample.readAll()));
    if (!imported.madeLive.isEmpty())
        PITANGA_TRY(multiplyLogs(*store, imported.madeLive.first().second, logRecords));
    return device;
}

} // namespace pitanga
