#include "vectors.h"

#include <QFile>

namespace pitanga::test {

Json jsonFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Cannot read %s: %s", qPrintable(path), qPrintable(file.errorString()));
    auto json = Json::parse(file.readAll());
    if (!json)
        qFatal("%s: %s", qPrintable(path), qPrintable(json.error().forPerson));
    return *std::move(json);
}

Json vectors(const char *fileName)
{
    return jsonFile(QStringLiteral(PITANGA_TEST_DATA "/vectors/") + QLatin1String(fileName));
}

} // namespace pitanga::test
