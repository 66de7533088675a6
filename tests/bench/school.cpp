#include "school.h"

#include "engine/profile/record_text.h"
#include "engine/school/accounts.h"
#include "engine/school/facility.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/sync/serialize.h"
#include "engine/tables/record.h"
#include "engine/tables/record_writer.h"

#include <QFileInfo>

#include <algorithm>

namespace pitanga::bench {

namespace {

constexpr qint64 logsInATransaction = 10'000; // so that making them needs no more memory than a sync

/// As a player of exercises keeps it: the longer ones bring a record to 700 bytes.
Json extraFields(qint64 number)
{
    return Json("{\"answers\": \"" + QByteArray("0110111010").repeated(int(number % 12)) + "\"}");
}

Json logFields(const QByteArray &dataset, const QByteArray &learner, const QByteArray &content, qint64 number)
{
    const QDateTime start =
        QDateTime(QDate(2024, 9, 1), QTime(5, 0), Qt::UTC).addSecs(number * 37 % (90 * 86'400));
    const auto zoned = [](const QDateTime &time) {
        return Json(time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz000")).toLatin1() + "(UTC)");
    };
    return Json::object({{"dataset_id", dataset},
                         {"user_id", learner},
                         {"content_id", content},
                         {"start_timestamp", zoned(start)},
                         {"time_spent", Json(double(60 + number % 600))},
                         {"progress", Json(double(number % 5) / 4)},
                         {"kind", "exercise"},
                         {"extra_fields", extraFields(number)}});
}

Result<std::vector<QByteArray>> learnersOf(Database &db)
{
    std::vector<QByteArray> ids;
    Query rows(db, "SELECT id FROM facilityuser WHERE username LIKE 'learner%' ORDER BY username");
    while (rows.next())
        ids.push_back(rows.bytes(0));
    PITANGA_TRY(rows.done());
    return ids;
}

} // namespace

Result<std::shared_ptr<Device>> openHome(const QString &home)
{
    DeviceOptions options;
    options.home = home;
    options.name = QFileInfo(home).fileName();
    MachineFacts machine;
    machine.systemIdOverride = "bench " + home.toUtf8();
    options.machine = machine;
    return Device::open(std::move(options));
}

Result<QByteArray> makeSchool(Store &store)
{
    PITANGA_LET(facility, createFacility(store, QStringLiteral("Shule ya Majaribio")));
    PITANGA_TRY(addUser(store, {.facilityId = facility.facilityId,
                                .username = administrator,
                                .fullName = administrator,
                                .role = SchoolRole::Admin,
                                .password = password}));
    PITANGA_LET(profile, schoolProfile(store.device()));
    RecordTable records(store, *profile);
    Transaction transaction(store.db(), Transaction::Kind::Write);
    for (int i = 0; i < learners; ++i) {
        const QByteArray name = "learner" + QByteArray::number(1000 + i);
        PITANGA_TRY(records.createWithin("facilityuser", Json::object({{"dataset_id", facility.datasetId},
                                                                       {"facility_id", facility.facilityId},
                                                                       {"username", name},
                                                                       {"full_name", name},
                                                                       {"password", "NOT_SPECIFIED"}})));
    }
    PITANGA_TRY(transaction.commit());
    return facility.datasetId;
}

Result<> addLogs(Store &store, const QByteArray &dataset, qint64 count)
{
    PITANGA_LET(profile, schoolProfile(store.device()));
    const Model &model = *profile->find("contentsessionlog");
    PITANGA_LET(people, learnersOf(store.db()));
    RandomSource &random = store.device().random();
    const QDateTime now = store.device().clock().nowUtc();
    for (qint64 made = 0; made < count;) {
        Transaction transaction(store.db(), Transaction::Kind::Write);
        {
            RecordWriter rows(store.db(), *profile);
            for (const qint64 end = std::min(count, made + logsInATransaction); made < end; ++made) {
                const QByteArray &learner = people[size_t(made) % people.size()];
                PITANGA_LET(record, makeRecord(model, logFields(dataset, learner, random.uuidHex(), made), now,
                                               random));
                PITANGA_TRY(rows.insert(model, record));
            }
        }
        PITANGA_TRY(transaction.commit());
    }
    return {};
}

Result<> changeLogs(Store &store, qint64 count, Spread spread)
{
    PITANGA_LET(profile, schoolProfile(store.device()));
    std::vector<QByteArray> ids;
    {
        PITANGA_LET(all, readInteger(store.db(), "SELECT count(*) FROM contentsessionlog"));
        // One more than would be even: from each learner to the next.
        const qint64 step =
            spread == Spread::Together ? 1 : std::max<qint64>(1, *all / count - learners / count + 1);
        Query rows(store.db(), "SELECT id FROM contentsessionlog");
        for (qint64 place = 0; rows.next() && qint64(ids.size()) < count; ++place)
            if (place % step == 0)
                ids.push_back(rows.bytes(0));
        PITANGA_TRY(rows.done());
    }
    RecordTable records(store, *profile);
    const double spent = double(store.device().clock().nowUtc().toMSecsSinceEpoch()) / 1000;
    for (const QByteArray &id : ids)
        PITANGA_TRY(records.change("contentsessionlog", id, Json::object({{"time_spent", Json(spent)}})));
    return {};
}

Result<> stamp(Store &store, const QByteArray &dataset)
{
    PITANGA_LET(profile, schoolProfile(store.device()));
    PITANGA_TRY(serialize(store, *profile, Filter::fromText(dataset)));
    PITANGA_TRY(store.db().truncateLog());
    return {};
}

Result<qint64> bytesOfTexts(Store &store)
{
    PITANGA_LET(bytes, readInteger(store.db(), "SELECT sum(length(CAST(visible AS BLOB))) FROM _store"));
    return bytes.value_or(0);
}

} // namespace pitanga::bench
