#pragma once

#include "engine/school/accounts.h"
#include "engine/school/facility.h"
#include "engine/school/school_file.h"
#include "engine/storage/query.h"
#include "engine/tables/record.h"
#include "tests/support/outcomes.h"
#include "tests/support/test_device.h"

#include <QFile>
#include <QtTest>

namespace pitanga::test {

/// Keys take their time, so a program makes each once.
inline const PrivateKey &rootKey(size_t number = 0)
{
    static std::map<size_t, PrivateKey> keys;
    auto found = keys.find(number);
    if (found == keys.end())
        found = keys.emplace(number, need(PrivateKey::generate())).first;
    return found->second;
}

inline QByteArray sampleFile()
{
    QFile file(QStringLiteral(PITANGA_SOURCE_DIR "/resources/sample-facility.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sample cannot be read");
    return file.readAll();
}

/// A device with the profile of schools, and what tests of a school say often.
class SchoolWorld
{
public:
    explicit SchoolWorld(quint64 seed = 1) : device(pitanga::test::schoolProfile(), seed) {}

    TestDevice device;

    Store &store() { return device.store(); }
    const Profile &profile() const { return device.profile(); }
    RecordTable records() { return RecordTable(device.store(), device.profile()); }

    Facility makeFacility(const QString &name = QStringLiteral("Kijani School"), size_t key = 0)
    {
        return need(createFacility(store(), name, "nonformal", rootKey(key)));
    }
    /// The sample, made live under a root of this device; returns its new data set id.
    QByteArray importSample()
    {
        return need(importSchool(store(), sampleFile(), {.keys = {rootKey()}})).madeLive.value(0).second;
    }
    QByteArray add(const char *model, Json fields) { return need(records().create(model, fields)).toHex(); }
    /// A classroom, group, or other collection of a facility.
    QByteArray addCollection(const char *model, const Facility &facility, const QByteArray &parent)
    {
        return add(model,
                   Json::object({{"dataset_id", facility.datasetId}, {"parent_id", parent}, {"name", "Blue"}}));
    }
    qint64 count(const QByteArray &sql) { return need(readInteger(device.db(), sql.constData())).value_or(-1); }
    qint64 countOf(const QByteArray &model) { return count("SELECT count(*) FROM " + model); }
    qint64 rows() { return count("SELECT count(*) FROM _store"); }
};

} // namespace pitanga::test
