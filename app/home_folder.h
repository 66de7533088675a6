#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace pitanga {

/// Both programs work on the same home: the folder given, else the environment's PITANGA_HOME, else the
/// platform's place for application data. Needs the application's name to be "pitanga" (`nameProgram`).
inline QString homeFolder(const QString &given = {})
{
    const QString chosen = given.isEmpty() ? qEnvironmentVariable("PITANGA_HOME") : given;
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                            : QDir(chosen).absolutePath();
}

inline void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("pitanga"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PITANGA_VERSION));
}

} // namespace pitanga
