#include "engine/sync/exchange.h"

#include "engine/profile/wire_value.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/sync/page_records.h"
#include "engine/sync/record_reader.h"
#include "engine/tables/dictionary.h"
#include "engine/tables/staged_ids.h"

#include <simdjson.h>
#include <sqlite3.h>

namespace pitanga {

namespace {

namespace sql {

constexpr auto stage = R"sql(
    INSERT INTO incoming.record (transfer, id, model, partition, source_id, saved_by, saved_at, deleted, hard_deleted,
                                 self_ref, serialized, conflicting)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12))sql";

constexpr auto stageCounter = R"sql(
    INSERT INTO incoming.counter (record, instance, counter) VALUES (?1, ?2, ?3)
    ON CONFLICT (record, instance) DO UPDATE SET counter = max(counter, excluded.counter))sql";

constexpr auto sameVersion = R"sql(
    SELECT saved_by = ?3 AND saved_at = ?4 AND serialized = ?5 FROM incoming.record WHERE number = ?1 AND id = ?2)sql";

// Those that were counted before, and those after them. (The plus keeps SQLite from the index that files of the
// former form have.)
constexpr auto staged = R"sql(
    SELECT coalesce((SELECT records FROM incoming.arrived WHERE transfer = ?1), 0) + (
        SELECT count(*) FROM incoming.record WHERE +transfer = ?1
        AND number > coalesce((SELECT number FROM incoming.arrived WHERE transfer = ?1), 0)))sql";

constexpr auto lastArrived = "SELECT number FROM incoming.arrived WHERE transfer = ?1";

constexpr auto laterShare = R"sql(
    SELECT avg(EXISTS (SELECT 1 FROM _store s WHERE s.id = r.id))
    FROM (SELECT id FROM incoming.record WHERE +transfer = ?1 ORDER BY number DESC LIMIT 100) r)sql";

constexpr auto noteArrived = R"sql(
    INSERT INTO incoming.arrived (transfer, number, records)
    VALUES (?1, ?2, ?3)
    ON CONFLICT (transfer) DO UPDATE SET number = excluded.number, records = excluded.records)sql";

} // namespace sql

/// Stages the records of one page, one after the other.
class Staging
{
public:
    Staging(Store &store, const Profile &profile, const Transfer &transfer)
        : m_db(store.db()),
          m_transfer(transfer),
          m_reader(store.device().profiles(), transfer),
          m_dictionary(m_db),
          m_stage(m_db, sql::stage),
          m_stageCounter(m_db, sql::stageCounter),
          m_same(m_db, sql::sameVersion),
          m_staged(store.device().staged()),
          m_profile(profile.name)
    {
    }

    Result<> take(const PageRecords::Element &element)
    {
        if (element.isTooLarge())
            return RecordReader::refusal("A record is larger than any may be.");
        simdjson::dom::element parsed;
        if (const auto outcome = m_parser.parse(element.json.data(), element.json.size()).get(parsed))
            return notJson(simdjson::error_message(outcome));
        PITANGA_LET(record, m_reader.read(parsed));
        const RecordId id = *RecordId::fromHex(record.id); // `read` looked at it
        if (m_seenInPage.contains(id))
            return RecordReader::refusal("The same record stands twice in one page.");
        m_seenInPage.insert(id);
        ++report.received;
        PITANGA_LET(model, m_dictionary.model(view(m_profile), record.model));
        PITANGA_LET(partition, m_dictionary.partition(record.partition));
        PITANGA_LET(savedBy, m_dictionary.instance(record.savedBy));
        if (const auto row = m_staged.find(m_transfer.number, record.id))
            return alreadyStaged(*row, record, savedBy);
        PITANGA_TRY(m_stage.run(m_transfer.number, record.id, model, partition, record.sourceId, savedBy,
                                record.savedAt, record.deleted, record.hardDeleted, record.selfReference,
                                record.serialized, record.conflicting));
        ++report.fresh;
        const qint64 number = sqlite3_last_insert_rowid(m_db.handle());
        m_staged.add(m_transfer.number, record.id, number);
        lastFresh = number;
        for (const auto &[instance, counter] : record.history) {
            PITANGA_LET(instanceNumber, m_dictionary.instance(instance));
            PITANGA_TRY(m_stageCounter.run(number, instanceNumber, counter));
        }
        return {};
    }

    static Error notJson(const char *why)
    {
        return RecordReader::refusal(QByteArray("The page is not valid JSON: ") + why);
    }

    PageReport report;
    std::optional<qint64> lastFresh; ///< its row; stays as long as the transfer's rows do

private:
    Result<> alreadyStaged(qint64 row, const ReceivedRecord &record, qint64 savedBy)
    {
        m_same.bind(row, record.id, savedBy, record.savedAt, record.serialized);
        const bool same = m_same.next() && m_same.integer(0);
        PITANGA_TRY(m_same.done());
        if (!same)
            return RecordReader::refusal("The record was sent before in this transfer, in another version.");
        return {};
    }

    Database &m_db;
    const Transfer &m_transfer;
    RecordReader m_reader;
    Dictionary m_dictionary;
    Query m_stage;
    Query m_stageCounter;
    Query m_same;
    StagedIds &m_staged;
    QByteArray m_profile;
    QSet<RecordId> m_seenInPage;
    simdjson::dom::parser m_parser;
};

} // namespace

NamedTransfer transferNamedIn(std::string_view json)
{
    simdjson::dom::parser parser;
    NamedTransfer transfer;
    PageRecords page(json);
    while (const auto record = page.next()) {
        simdjson::dom::element parsed;
        std::string_view named;
        if (record->isTooLarge())
            return transfer; // what is wrong with one is for stagePage to say
        if (parser.parse(record->json.data(), record->json.size()).get(parsed) != simdjson::SUCCESS)
            return {};
        if (parsed["transfer_session"].get(named) != simdjson::SUCCESS)
            return transfer;
        if (transfer.id.isEmpty())
            transfer.id = QByteArray(named.data(), qsizetype(named.size()));
        else if (view(transfer.id) != named)
            transfer.isMixed = true;
    }
    return page.isWhole() ? transfer : NamedTransfer();
}

Result<PageReport> stagePage(Store &store, const Profile &profile, const Transfer &transfer,
                             std::string_view json)
{
    PITANGA_LET(before, stagedCount(store, transfer.number));
    PITANGA_LET(last, readInteger(store.db(), sql::lastArrived, transfer.number));
    PITANGA_TRY(store.device().staged().begin(store.db(), transfer.number, before, last.value_or(0)));
    Staging staging(store, profile, transfer);
    PageRecords page(json);
    while (const auto record = page.next())
        PITANGA_TRY(staging.take(*record));
    if (!page.isWhole())
        return Staging::notJson("it is no whole array.");
    PITANGA_LET(staged, stagedCount(store, transfer.number));
    if (staging.lastFresh)
        PITANGA_TRY(Query(store.db(), sql::noteArrived).run(transfer.number, *staging.lastFresh, staged));
    staging.report.staged = staged;
    return staging.report;
}

Result<double> laterShare(Store &store, qint64 transfer)
{
    Query share(store.db(), sql::laterShare);
    share.bind(transfer);
    const double value = share.next() ? share.real(0) : 0;
    PITANGA_TRY(share.done());
    return value;
}

Result<qint64> stagedCount(Store &store, qint64 transfer)
{
    PITANGA_LET(count, readInteger(store.db(), sql::staged, transfer));
    return count.value_or(0);
}

} // namespace pitanga
