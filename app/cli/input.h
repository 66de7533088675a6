#pragma once

#include "engine/base/result.h"

#include <QByteArray>

namespace pitanga::cli {

/// The whole file, or standard input for "-". Usage where there is no such file.
Result<QByteArray> readInput(const QString &path);

/// The password on the first line of standard input, without its line end. It never stands on a command line,
/// where every program of the machine could read it.
Result<QByteArray> readPassword();

/// The next line of standard input, without its line end; Usage at its end.
Result<QByteArray> readLine();

} // namespace pitanga::cli
