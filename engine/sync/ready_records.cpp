#include "engine/sync/ready_records.h"

#include "engine/storage/query.h"
#include "engine/sync/examination.h"

namespace pitanga {

namespace {

namespace sql {

constexpr auto readyUnlessFound = R"sql(
    UPDATE temp.merging SET ready = 1 WHERE outcome = 2 OR outcome = 3 AND EXISTS (
        SELECT 1 FROM _store WHERE number = merging.record AND shown AND NOT deleted AND NOT changed AND NOT removal))sql";

// In the order of arrival: what is referred to comes first as a rule.
constexpr auto candidates = R"sql(
    SELECT m.received, i.id, i.source_id, p.path, i.serialized, i.model, i.deleted
    FROM temp.merging m
    CROSS JOIN incoming.record i ON i.number = m.received
    CROSS JOIN _partition p ON p.number = i.partition
    WHERE m.ready ORDER BY m.received)sql";

constexpr auto oneAgain = R"sql(
    SELECT i.number, i.id, i.source_id, p.path, i.serialized, i.model, i.deleted
    FROM incoming.record i JOIN _partition p ON p.number = i.partition WHERE i.number = ?1)sql";

constexpr auto newOfModel = R"sql(
    SELECT i.id FROM temp.merging m CROSS JOIN incoming.record i ON i.number = m.received
    WHERE m.outcome = 2 AND i.model = (SELECT number FROM _model WHERE profile = ?1 AND name = ?2))sql";

constexpr auto notReady = "UPDATE temp.merging SET ready = 0 WHERE received = ?1";

} // namespace sql

/// Looks at the candidates one after the other.
class Choice
{
public:
    Choice(Database &db, const Profile &profile)
        : m_db(db), m_profile(profile), m_references(db, ReferenceCheck::WaitingTargets::WillNotDo)
    {
    }

    Result<> learnModels()
    {
        Query models(m_db, "SELECT number, name FROM _model WHERE profile = ?1");
        models.bind(m_profile.name);
        while (models.next())
            m_models.insert(models.integer(0), m_profile.find(models.bytes(1)));
        return models.done();
    }

    /// What may be absent is not when it comes along, and then it matters what becomes of it.
    Result<> expectThoseThatMayBeAbsent()
    {
        QSet<QByteArray> targets;
        for (const Model &model : m_profile.models)
            for (const Field &field : model.fields)
                if (field.mayBeAbsent)
                    targets.unite(QSet<QByteArray>(field.references.begin(), field.references.end()));
        Query ids(m_db, sql::newOfModel);
        for (const QByteArray &target : std::as_const(targets)) {
            ids.bind(m_profile.name, target);
            while (ids.next())
                m_references.noteFailed(ids.bytes(0));
            PITANGA_TRY(ids.done());
        }
        return {};
    }

    /// Those that only wait for something that came after them.
    Result<> lookAtAll()
    {
        Query rows(m_db, sql::candidates);
        while (rows.next())
            PITANGA_TRY(look(rows));
        return rows.done();
    }

    /// Once more at those, as long as it helps, but not for every level of a tree in disorder: the protocol's
    /// step goes by its levels. In turns backwards and forwards, since orders are often just reversed.
    Result<> lookAgain()
    {
        constexpr int mostTimes = 6;
        Query row(m_db, sql::oneAgain);
        size_t before = m_later.size() + 1;
        for (int time = 0; time < mostTimes && !m_later.empty() && m_later.size() < before; ++time) {
            before = m_later.size();
            std::reverse(m_later.begin(), m_later.end());
            for (const qint64 number : std::exchange(m_later, {})) {
                row.bind(number);
                if (row.next())
                    PITANGA_TRY(look(row));
                PITANGA_TRY(row.done());
            }
        }
        return {};
    }

    Result<> leaveOthers()
    {
        Query leave(m_db, sql::notReady);
        for (const std::vector<qint64> *numbers : {&m_later, &m_never})
            for (const qint64 number : *numbers)
                PITANGA_TRY(leave.run(number));
        return {};
    }

private:
    Result<> look(const Query &row)
    {
        const qint64 number = row.integer(0);
        const Model *model = m_models.value(row.integer(5));
        if (!model || row.integer(6) != 0) {
            m_never.push_back(number);
            return {};
        }
        const QByteArray id = row.bytes(1);
        const QByteArray source = row.bytes(2);
        const QByteArray partition = row.bytes(3);
        PITANGA_LET(record, m_examination.examine(*model, row.text(4), {id, source, partition}, number));
        if (record.isGood())
            m_references.noteApplied(record.id);
        else
            (record.problem.isEmpty() ? m_later : m_never).push_back(number);
        return {};
    }

    Database &m_db;
    const Profile &m_profile;
    ReferenceCheck m_references;
    Examination m_examination{m_references};
    QHash<qint64, const Model *> m_models;
    std::vector<qint64> m_later; ///< what they refer to is not there, or not ready
    std::vector<qint64> m_never; ///< deleted, of no known model, or wrong in themselves
};

} // namespace

Result<> chooseReady(Database &db, const Profile &profile)
{
    PITANGA_TRY(Query(db, sql::readyUnlessFound).run());
    Choice choice(db, profile);
    PITANGA_TRY(choice.learnModels());
    PITANGA_TRY(choice.expectThoseThatMayBeAbsent());
    PITANGA_TRY(choice.lookAtAll());
    PITANGA_TRY(choice.lookAgain());
    return choice.leaveOthers();
}

} // namespace pitanga
