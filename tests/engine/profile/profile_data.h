#pragma once

#include "engine/base/clock.h"
#include "engine/base/random_source.h"
#include "engine/profile/profile_loader.h"

#include <QFile>
#include <QtTest>

// What the specifications of the profile share: the files they read, a clock that stands, chance that counts.
namespace pitanga {

inline QByteArray readFile(const char *path)
{
    QFile file(QString::fromUtf8(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", path);
    return file.readAll();
}

inline Json readJson(const char *path)
{
    auto json = Json::parse(readFile(path));
    if (!json)
        qFatal("%s: %s", path, qPrintable(json.error().forPerson));
    return *json;
}

inline constexpr auto facilityProfilePath = PITANGA_SOURCE_DIR "/resources/profiles/facilitydata.json";
inline constexpr auto testProfilePath = PITANGA_TEST_DATA "/test-profile.json";

inline Profile profileAt(const char *path)
{
    auto profile = loadProfile(readFile(path));
    if (!profile)
        qFatal("%s: %s", path, qPrintable(profile.error().forPerson));
    return *profile;
}

/// `{"model", "fields"}` for each of the sample's records, as they are serialized.
inline std::vector<Json> sampleRecords()
{
    return readJson(PITANGA_SOURCE_DIR "/resources/sample-facility.json").items();
}

inline Json jsonOf(const char *text)
{
    auto json = Json::parse(QByteArrayView(text));
    if (!json)
        qFatal("%s: %s", text, qPrintable(json.error().forPerson));
    return *json;
}

inline const QDateTime tuesday(QDate(2024, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);

/// Bytes that count upwards: every run makes the same ids.
class CountedRandom final : public RandomSource
{
public:
    QByteArray bytes(int count) override
    {
        QByteArray result;
        for (int i = 0; i < count; ++i)
            result += char(m_next++);
        return result;
    }

private:
    unsigned char m_next = 1;
};

} // namespace pitanga
