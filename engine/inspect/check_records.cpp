#include "engine/inspect/check_records.h"

#include "engine/base/words.h"
#include "engine/profile/identity.h"
#include "engine/profile/model_rules.h"
#include "engine/storage/query.h"

#include <simdjson.h>

namespace pitanga {

namespace {

namespace sql {

constexpr auto everyRecord = R"sql(
    SELECT s.id, p.path, s.source_id, d.profile, d.name, s.visible, s.saved_by, s.saved_at,
           s.shown AND s.stored IS NULL AND NOT s.dirty AND NOT s.changed AND NOT s.removal AND NOT s.deleted,
           NOT s.shown AND NOT s.dirty AND NOT s.changed AND NOT s.removal AND NOT s.deleted
    FROM _store s JOIN _partition p ON p.number = s.partition JOIN _model d ON d.number = s.model)sql";

constexpr auto couldNotHide = R"sql(
    SELECT 1 FROM _store t JOIN _model d ON d.number = t.model
    WHERE t.id = ?1 AND t.shown AND (d.name = ?2 OR (t.saved_by = ?3 AND t.saved_at <= ?4)))sql";

} // namespace sql

/// One reading of the store.
class RecordRules
{
public:
    RecordRules(Store &store, int most, QStringList &problems)
        : m_store(store), m_couldNotHide(store.db(), sql::couldNotHide), m_most(most), m_problems(problems)
    {
    }

    Result<> askAll()
    {
        Query rows(m_store.db(), sql::everyRecord);
        while (rows.next())
            if (const Profile *profile = m_store.device().profile(rows.bytes(3)))
                PITANGA_TRY(ask(*profile, rows));
        return rows.done();
    }

private:
    Result<> ask(const Profile &profile, const Query &row)
    {
        const QByteArray id = row.bytes(0);
        const QByteArray partition = row.bytes(1);
        const QByteArray source = row.bytes(2);
        const QByteArray name = row.bytes(4);
        if (m_wrongIds < m_most && !checkReceivedIdentity(profile, id, partition, source, name)) {
            ++m_wrongIds;
            m_problems << Words::tr(
                              "The id of record %1 does not follow from its partition, source id and model.")
                              .arg(QString::fromUtf8(id));
        }
        const Model *model = profile.find(name);
        if (!model)
            return {};
        if (m_wrongTexts < m_most && row.integer(8) != 0) {
            const RecordProblems wrong = problemsOf(*model, row.text(5), {id, source, partition});
            if (!wrong.isEmpty()) {
                ++m_wrongTexts;
                m_problems << Words::tr("Record %1 is shown, and its text breaks the rules of its model: %2")
                                  .arg(QString::fromUtf8(id), inOneLine(wrong));
            }
        }
        return m_hidden < m_most && row.integer(9) != 0 ? askHidden(profile, *model, row) : Result<>();
    }

    /// Texts that are no objects are told of by a rule of their own.
    RecordProblems problemsOf(const Model &model, std::string_view text, const StoredColumns &columns)
    {
        simdjson::dom::element record;
        if (m_parser.parse(text.data(), text.size()).get(record) == simdjson::SUCCESS)
            return record.is_object() ? validateOnReceipt(model, record, columns) : RecordProblems();
        // Numbers beyond 64 bits are legal, but not for simdjson.
        const auto exact = Json::parse(QByteArrayView(text.data(), qsizetype(text.size())));
        return exact && exact->isObject() ? validateOnReceipt(model, *exact, columns) : RecordProblems();
    }

    Result<> askHidden(const Profile &profile, const Model &model, const Query &row)
    {
        const auto record = Json::parse(row.bytes(5));
        if (!record || !record->isObject())
            return {};
        const QByteArray root = profile.rootModel() ? profile.rootModel()->name : QByteArray();
        for (const Field &field : model.fields) {
            const QByteArray target = field.cascade ? record->value(field.name).toUtf8() : QByteArray();
            if (target.isEmpty())
                continue;
            m_couldNotHide.bind(target, root, row.integer(6), row.integer(7));
            const bool couldNotHide = m_couldNotHide.next();
            PITANGA_TRY(m_couldNotHide.done());
            if (!couldNotHide)
                return {};
        }
        ++m_hidden;
        m_problems << Words::tr("Record %1 was applied and not deleted, and the views do not show it.")
                          .arg(row.string(0));
        return {};
    }

    Store &m_store;
    Query m_couldNotHide;
    simdjson::dom::parser m_parser;
    const int m_most;
    QStringList &m_problems;
    int m_wrongIds = 0;
    int m_wrongTexts = 0;
    int m_hidden = 0;
};

} // namespace

Result<> checkRecords(Store &store, int most, QStringList &problems)
{
    return RecordRules(store, most, problems).askAll();
}

} // namespace pitanga
