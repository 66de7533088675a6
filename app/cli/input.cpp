#include "app/cli/input.h"

#include <QFile>

#include <cstdio>

namespace pitanga::cli {

using namespace Qt::StringLiterals;

Result<QByteArray> readInput(const QString &path)
{
    QFile file(path);
    const bool open = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return Error{Error::Kind::Usage, u"The file %1 cannot be read: %2."_s.arg(path, file.errorString()),
                     file.errorString()};
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Kind::Usage, u"The file %1 cannot be read: %2."_s.arg(path, file.errorString()),
                     file.errorString()};
    return content;
}

Result<QByteArray> readLine()
{
    QFile input;
    QByteArray line;
    if (input.open(stdin, QIODevice::ReadOnly))
        line = input.readLine();
    if (line.isEmpty())
        return Error{Error::Kind::Usage, u"Standard input has come to its end."_s, u"end of input"_s};
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

Result<QByteArray> readPassword()
{
    const auto line = readLine();
    if (!line || line->isEmpty())
        return Error{Error::Kind::Usage, u"No password came on standard input."_s, u"empty first line"_s};
    return line;
}

} // namespace pitanga::cli
