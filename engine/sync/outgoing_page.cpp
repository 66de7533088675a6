#include "engine/sync/outgoing_page.h"

#include "engine/base/json_text.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"

namespace pitanga {

namespace {

namespace sql {

constexpr auto records = R"sql(
    SELECT o.place, coalesce(s.stored, s.visible), s.deleted, s.saved_by, s.saved_at, s.hard_deleted, s.partition,
           s.source_id, s.model, s.conflicting, s.id, s.self_ref
    FROM _outgoing o
    CROSS JOIN _store s ON s.number = o.record
    WHERE o.transfer = ?1 AND o.place >= ?2 ORDER BY o.place LIMIT ?3)sql";

// Of the same records in the same order; both lie in the order of their keys, so none is looked for.
constexpr auto histories = R"sql(
    SELECT o.place, c.instance, c.counter
    FROM _outgoing o
    CROSS JOIN _record_counter c ON c.record = o.record
    WHERE o.transfer = ?1 AND o.place >= ?2 ORDER BY o.place, c.instance)sql";

constexpr auto instance = "SELECT id FROM _instance WHERE number = ?1";
constexpr auto partition = "SELECT path FROM _partition WHERE number = ?1";
constexpr auto modelName = "SELECT name FROM _model WHERE number = ?1";
constexpr auto modelProfile = "SELECT profile FROM _model WHERE number = ?1";

} // namespace sql

/// What numbers in the store stand for, as JSON strings: few of them occur in a page, each of them often.
class Spellings
{
public:
    Spellings(Database &db, const char *sql) : m_find(db, sql) {}

    /// An empty string where there is none: the receiver will not take it, and says why.
    std::string_view operator[](qint64 number)
    {
        QByteArray &word = m_known[number];
        if (word.isEmpty()) {
            m_find.bind(number);
            JsonText(word).addString(m_find.next() ? m_find.text(0) : std::string_view());
        }
        return {word.constData(), size_t(word.size())};
    }
    Result<> done() { return m_find.done(); }

private:
    Query m_find;
    QHash<qint64, QByteArray> m_known;
};

/// Writes the records of a page one after the other.
class PageWriter
{
public:
    PageWriter(Database &db, const Transfer &transfer, qint64 offset, qint64 limit, QByteArray &json)
        : m_json(json),
          m_records(db, sql::records),
          m_histories(db, sql::histories),
          m_instances(db, sql::instance),
          m_partitions(db, sql::partition),
          m_names(db, sql::modelName),
          m_profiles(db, sql::modelProfile),
          m_session(transfer.id.view())
    {
        m_records.bind(transfer.number, offset, limit);
        m_histories.bind(transfer.number, offset);
        m_hasHistory = m_histories.next();
    }

    OutgoingPage write(qint64 limit, qint64 maxBytes)
    {
        constexpr qint64 sample = 32;                    // records that tell how long the page will be
        constexpr qint64 mostExpected = 4 * 1024 * 1024; // bytes: one long text among the first says little
        const qsizetype start = m_json.size();
        OutgoingPage page;
        m_json.add('[');
        while ((maxBytes == 0 || m_json.size() - start < maxBytes) && m_records.next()) {
            if (page.records++)
                m_json.add(',');
            page.deletions += m_records.integer(2);
            record();
            if (page.records == sample && limit > sample &&
                limit < mostExpected) // (a peer may ask for anything)
                m_json.expect(std::min((m_json.size() - start) / sample * (limit + limit / 8), mostExpected));
        }
        m_json.add(']');
        return page;
    }

    Result<> done()
    {
        for (Spellings *words : {&m_instances, &m_partitions, &m_names, &m_profiles})
            PITANGA_TRY(words->done());
        PITANGA_TRY(m_histories.done());
        return m_records.done();
    }

private:
    void record()
    {
        const qint64 model = m_records.integer(8);
        const std::string_view id = m_records.text(10);
        text("{\"serialized\":", 1);
        m_json.add(m_records.integer(2) ? ",\"deleted\":true,\"last_saved_instance\":"
                                        : ",\"deleted\":false,\"last_saved_instance\":");
        m_json.add(m_instances[m_records.integer(3)]);
        m_json.add(",\"last_saved_counter\":");
        m_json.addNumber(m_records.integer(4));
        m_json.add(m_records.integer(5) ? ",\"hard_deleted\":true,\"partition\":"
                                        : ",\"hard_deleted\":false,\"partition\":");
        m_json.add(m_partitions[m_records.integer(6)]);
        text(",\"source_id\":", 7);
        m_json.add(",\"model_name\":");
        m_json.add(m_names[model]);
        text(",\"conflicting_serialized_data\":", 9);
        m_json.add(",\"model_uuid\":\"");
        m_json.add(id);
        m_json.add("\",\"transfer_session\":\"");
        m_json.add(m_session);
        m_json.add("\",\"profile\":");
        m_json.add(m_profiles[model]);
        history(m_records.integer(0), id);
        text(",\"_self_ref_fk\":", 11);
        m_json.add('}');
    }

    void text(std::string_view key, int column)
    {
        m_json.add(key);
        m_json.addString(m_records.text(column));
    }

    void history(qint64 place, std::string_view id)
    {
        m_json.add(",\"rmcb_list\":[");
        while (m_hasHistory && m_histories.integer(0) < place) // of a record that is no longer in the store
            m_hasHistory = m_histories.next();
        for (bool first = true; m_hasHistory && m_histories.integer(0) == place; first = false) {
            m_json.add(first ? "{\"transfer_session\":\"" : ",{\"transfer_session\":\"");
            m_json.add(m_session);
            m_json.add("\",\"model_uuid\":\"");
            m_json.add(id);
            m_json.add("\",\"instance_id\":");
            m_json.add(m_instances[m_histories.integer(1)]);
            m_json.add(",\"counter\":");
            m_json.addNumber(m_histories.integer(2));
            m_json.add('}');
            m_hasHistory = m_histories.next();
        }
        m_json.add(']');
    }

    JsonText m_json;
    Query m_records;
    Query m_histories;
    bool m_hasHistory = false;
    Spellings m_instances;
    Spellings m_partitions;
    Spellings m_names;
    Spellings m_profiles;
    std::string_view m_session; // of the transfer, which lives longer
};

} // namespace

Result<OutgoingPage> writePage(Store &store, const Transfer &transfer, qint64 offset, qint64 limit,
                               QByteArray &json, qint64 maxBytes)
{
    Database &db = store.db();
    Transaction picture(db, Transaction::Kind::Read);
    OutgoingPage page;
    {
        PageWriter writer(db, transfer, offset, limit, json);
        page = writer.write(limit, maxBytes);
        PITANGA_TRY(writer.done());
    }
    PITANGA_TRY(picture.commit());
    return page;
}

} // namespace pitanga
