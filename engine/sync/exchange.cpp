#include "engine/sync/exchange.h"

#include "engine/merge/knowledge.h"
#include "engine/profile/wire_value.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/sync/record_reader.h"
#include "engine/tables/dictionary.h"

#include <simdjson.h>
#include <sqlite3.h>

namespace pitanga {

namespace {

namespace sql {

constexpr auto page = R"sql(
    SELECT o.record, s.serialized, s.deleted, i.id, s.saved_at, s.hard_deleted, p.path, s.source_id, d.name,
           s.conflicting, s.id, d.profile, s.self_ref
    FROM _outgoing o
    CROSS JOIN _store s ON s.number = o.record
    JOIN _instance i ON i.number = s.saved_by
    JOIN _partition p ON p.number = s.partition
    JOIN _model d ON d.number = s.model
    WHERE o.transfer = ?1 AND o.place >= ?2 ORDER BY o.place LIMIT ?3)sql";

constexpr auto history = R"sql(
    SELECT i.id, c.counter FROM _record_counter c JOIN _instance i ON i.number = c.instance
    WHERE c.record = ?1 ORDER BY c.instance)sql";

constexpr auto stage = R"sql(
    INSERT INTO incoming.record (transfer, id, model, partition, source_id, saved_by, saved_at, deleted, hard_deleted,
                                 self_ref, serialized, conflicting)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) ON CONFLICT (transfer, id) DO NOTHING)sql";

constexpr auto stageCounter = R"sql(
    INSERT INTO incoming.counter (record, instance, counter) VALUES (?1, ?2, ?3)
    ON CONFLICT (record, instance) DO UPDATE SET counter = max(counter, excluded.counter))sql";

constexpr auto sameVersion = R"sql(
    SELECT saved_by = ?3 AND saved_at = ?4 AND serialized = ?5 FROM incoming.record
    WHERE transfer = ?1 AND id = ?2)sql";

// Those that were counted before, and those after them. (The plus keeps SQLite from the index by transfer.)
constexpr auto staged = R"sql(
    SELECT coalesce((SELECT records FROM incoming.arrived WHERE transfer = ?1), 0) + (
        SELECT count(*) FROM incoming.record WHERE +transfer = ?1
        AND number > coalesce((SELECT number FROM incoming.arrived WHERE transfer = ?1), 0)))sql";

constexpr auto laterShare = R"sql(
    SELECT avg(EXISTS (SELECT 1 FROM _store s WHERE s.id = r.id))
    FROM (SELECT id FROM incoming.record WHERE +transfer = ?1 ORDER BY number DESC LIMIT 100) r)sql";

constexpr auto noteArrived = R"sql(
    INSERT INTO incoming.arrived (transfer, number, records)
    VALUES (?1, ?2, ?3)
    ON CONFLICT (transfer) DO UPDATE SET number = excluded.number, records = excluded.records)sql";

} // namespace sql

void appendMember(QByteArray &json, const char *key, std::string_view text)
{
    json += key;
    appendJsonString(json, text, false);
}

void appendRecord(QByteArray &json, const Query &row, Query &history, std::string_view transfer)
{
    appendMember(json, "{\"serialized\":", row.text(1));
    json += row.integer(2) ? ",\"deleted\":true,\"last_saved_instance\":\""
                           : ",\"deleted\":false,\"last_saved_instance\":\"";
    json += row.bytes(3);
    json += "\",\"last_saved_counter\":";
    json += QByteArray::number(row.integer(4));
    json += row.integer(5) ? ",\"hard_deleted\":true" : ",\"hard_deleted\":false";
    appendMember(json, ",\"partition\":", row.text(6));
    appendMember(json, ",\"source_id\":", row.text(7));
    appendMember(json, ",\"model_name\":", row.text(8));
    appendMember(json, ",\"conflicting_serialized_data\":", row.text(9));
    const QByteArray id = row.bytes(10);
    const QByteArray session(transfer.data(), qsizetype(transfer.size()));
    json += ",\"model_uuid\":\"" + id + "\",\"transfer_session\":\"" + session + '"';
    appendMember(json, ",\"profile\":", row.text(11));
    json += ",\"rmcb_list\":[";
    history.bind(row.integer(0));
    for (bool first = true; history.next(); first = false) {
        if (!first)
            json += ',';
        json += "{\"transfer_session\":\"" + session + "\",\"model_uuid\":\"" + id + "\",\"instance_id\":\"" +
                history.bytes(0) + "\",\"counter\":" + QByteArray::number(history.integer(1)) + '}';
    }
    appendMember(json, "],\"_self_ref_fk\":", row.text(12));
    json += '}';
}

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
          m_profile(profile.name)
    {
    }

    Result<> take(const simdjson::dom::element &element)
    {
        PITANGA_LET(record, m_reader.read(element));
        if (m_seenInPage.contains(record.id))
            return RecordReader::refusal("The same record stands twice in one page.");
        m_seenInPage.insert(record.id);
        ++report.received;
        PITANGA_LET(model, m_dictionary.model(view(m_profile), record.model));
        PITANGA_LET(partition, m_dictionary.partition(record.partition));
        PITANGA_LET(savedBy, m_dictionary.instance(record.savedBy));
        PITANGA_TRY(m_stage.run(m_transfer.number, record.id, model, partition, record.sourceId, savedBy,
                                record.savedAt, record.deleted, record.hardDeleted, record.selfReference,
                                record.serialized, record.conflicting));
        if (m_stage.changes() == 0)
            return alreadyStaged(record, savedBy);
        ++report.fresh;
        const qint64 number = sqlite3_last_insert_rowid(m_db.handle());
        lastFresh = number;
        for (const auto &[instance, counter] : record.history) {
            PITANGA_LET(instanceNumber, m_dictionary.instance(instance));
            PITANGA_TRY(m_stageCounter.run(number, instanceNumber, counter));
        }
        return {};
    }

    PageReport report;
    std::optional<qint64> lastFresh; ///< its row; stays as long as the transfer's rows do

private:
    Result<> alreadyStaged(const ReceivedRecord &record, qint64 savedBy)
    {
        m_same.bind(m_transfer.number, record.id, savedBy, record.savedAt, record.serialized);
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
    QByteArray m_profile;
    QSet<std::string_view> m_seenInPage;
};

} // namespace

Result<qint64> writePage(Store &store, const Transfer &transfer, qint64 offset, qint64 limit, QByteArray &json,
                         qint64 maxBytes)
{
    Database &db = store.db();
    Transaction picture(db, Transaction::Kind::Read);
    Query rows(db, sql::page);
    Query history(db, sql::history);
    rows.bind(transfer.number, offset, limit);
    qint64 count = 0;
    const qsizetype start = json.size();
    json += '[';
    while ((maxBytes == 0 || json.size() - start < maxBytes) && rows.next()) {
        if (count++)
            json += ',';
        appendRecord(json, rows, history, transfer.id.view());
    }
    json += ']';
    PITANGA_TRY(history.done());
    PITANGA_TRY(rows.done());
    PITANGA_TRY(picture.commit());
    return count;
}

NamedTransfer transferNamedIn(std::string_view json)
{
    simdjson::dom::parser parser;
    simdjson::dom::element page;
    if (parser.parse(json.data(), json.size()).get(page) != simdjson::SUCCESS)
        return {};
    std::string_view named;
    NamedTransfer transfer;
    const auto look = [&](const simdjson::dom::element &record) {
        if (record["transfer_session"].get(named) != simdjson::SUCCESS)
            return; // what is wrong with it is for stagePage to say
        if (transfer.id.isEmpty())
            transfer.id = QByteArray(named.data(), qsizetype(named.size()));
        else if (view(transfer.id) != named)
            transfer.isMixed = true;
    };
    if (page.is_array())
        for (const simdjson::dom::element record : simdjson::dom::array(page))
            look(record);
    else
        look(page);
    return transfer;
}

Result<PageReport> stagePage(Store &store, const Profile &profile, const Transfer &transfer,
                             std::string_view json)
{
    simdjson::dom::parser parser;
    simdjson::dom::element page;
    if (const auto outcome = parser.parse(json.data(), json.size()).get(page))
        return RecordReader::refusal(QByteArray("The page is not valid JSON: ") +
                                     simdjson::error_message(outcome));
    Staging staging(store, profile, transfer);
    if (page.is_object()) {
        PITANGA_TRY(staging.take(page));
    } else if (page.is_array()) {
        for (const simdjson::dom::element element : simdjson::dom::array(page))
            PITANGA_TRY(staging.take(element));
    } else {
        return RecordReader::refusal("A page is an array of records.");
    }
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
