#include "engine/sync/deserialize.h"

#include "engine/base/words.h"
#include "engine/storage/large_cache.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/sync/examination.h"
#include "engine/sync/taken_along.h"
#include "engine/tables/model_views.h"
#include "engine/tables/partition_selection.h"

#include <QSet>

namespace pitanga {

namespace {

namespace sql {

constexpr auto beginApplying = R"sql(
    CREATE TEMP TABLE IF NOT EXISTS settled (record INTEGER PRIMARY KEY);
    CREATE TEMP TABLE IF NOT EXISTS deleting (record INTEGER PRIMARY KEY);
    DELETE FROM temp.settled;)sql";

constexpr auto waitsOfModel = "SELECT 1 FROM _store INDEXED BY _store_dirty WHERE dirty AND model = ?1 LIMIT 1";

// The versions of one model that wait. What was edited or deleted here meanwhile goes on waiting, for the stamp
// that joins both: no edit is lost, however little time it had.
constexpr auto waiting = R"sql(
    SELECT s.number, s.id, s.source_id, p.path, coalesce(s.stored, s.visible), s.shown
    FROM _store s INDEXED BY _store_dirty JOIN _partition p ON p.number = s.partition
    WHERE s.dirty AND s.model = ?1 AND NOT s.deleted AND NOT s.changed AND NOT s.removal
      AND (?2 = 0 OR s.error = '')
      AND s.partition IN (SELECT number FROM temp.selected_partition))sql";

constexpr auto fail = "UPDATE _store SET error = ?2 WHERE number = ?1";
// Refers to something deleted: never shown, and its deletion will spread with the next stamping.
constexpr auto cancel = R"sql(
    UPDATE _store SET removal = max(removal, ?2), dirty = 0, changed = 0, shown = 0,
        visible = coalesce(stored, visible), stored = NULL, error = ''
    WHERE number = ?1)sql";
constexpr auto settle = "INSERT OR IGNORE INTO temp.settled VALUES (?1)";
constexpr auto applyOne = R"sql(
    UPDATE _store SET dirty = 0, shown = 1, changed = 0, visible = coalesce(stored, visible), stored = NULL,
        error = ''
    WHERE number = ?1)sql";

// Everything of the model that waits and was not settled otherwise has been found good.
constexpr auto applyAll = R"sql(
    UPDATE _store SET dirty = 0, shown = 1, changed = 0, visible = coalesce(stored, visible), stored = NULL,
        error = ''
    WHERE number IN (SELECT number FROM _store INDEXED BY _store_dirty
                     WHERE dirty AND model = ?1 AND NOT deleted AND NOT changed AND NOT removal
                       AND (?2 = 0 OR error = '')
                       AND partition IN (SELECT number FROM temp.selected_partition))
      AND number NOT IN (SELECT record FROM temp.settled))sql";

constexpr auto selectDeleted = R"sql(
    INSERT INTO temp.deleting
    SELECT number FROM _store INDEXED BY _store_dirty
    WHERE dirty AND model = ?1 AND deleted AND NOT changed AND NOT removal AND (?2 = 0 OR error = '')
      AND partition IN (SELECT number FROM temp.selected_partition))sql";
constexpr auto startOfCascade =
    "SELECT number, id, model FROM _store WHERE number IN (SELECT record FROM temp.deleting)";
constexpr auto hideDeleted = R"sql(
    UPDATE _store SET dirty = 0, shown = 0, changed = 0, visible = coalesce(stored, visible), stored = NULL,
        error = ''
    WHERE number IN (SELECT record FROM temp.deleting))sql";

constexpr auto countWaiting = R"sql(
    SELECT count(*) FROM _store s INDEXED BY _store_dirty
    WHERE s.dirty AND s.model IN (SELECT number FROM _model WHERE profile = ?1) AND s.error <> ''
      AND s.partition IN (SELECT number FROM temp.selected_partition))sql";

} // namespace sql

/// One run over the waiting versions of a profile, model by model.
class Application
{
public:
    Application(Store &store, const Profile &profile, bool skipErroring)
        : m_db(store.db()),
          m_profile(profile),
          m_skip(skipErroring ? 1 : 0),
          m_references(m_db),
          m_number(m_db, "SELECT number FROM _model WHERE profile = ?1 AND name = ?2"),
          m_waits(m_db, sql::waitsOfModel)
    {
    }

    /// Costs next to nothing where nothing waits.
    Result<> applyModel(const Model &model)
    {
        m_number.bind(m_profile.name, model.name);
        const qint64 number = m_number.next() ? m_number.integer(0) : 0; // rows are counted from 1
        PITANGA_TRY(m_number.done());
        if (number == 0)
            return {};
        m_waits.bind(number);
        const bool waits = m_waits.next();
        PITANGA_TRY(m_waits.done());
        if (!waits)
            return {};
        PITANGA_TRY(applyDeletions(number));
        PITANGA_LET(takenAlong, anyTakenAlong(m_db));
        m_anyTakenAlong = takenAlong;
        return model.selfReference ? applyTree(model, number) : applyMany(model, number);
    }

    /// What a deletion had hidden along with records that came back.
    Result<> showTakenAlong()
    {
        PITANGA_LET(shown, pitanga::showTakenAlong(m_db, m_profile, m_cameBack));
        report.applied += shown;
        return {};
    }

    ApplyReport report;

private:
    using Row = ExaminedRecord;

    /// What was deleted elsewhere is hidden, with all that refers to it. Nothing is tracked: who deleted it
    /// knows. A dependant that was edited here and not stamped stays, so that the edit is not lost (Q33).
    Result<> applyDeletions(qint64 model)
    {
        PITANGA_TRY(m_db.execute("DELETE FROM temp.deleting"));
        PITANGA_TRY(Query(m_db, sql::selectDeleted).run(model, m_skip));
        PITANGA_LET(count, readInteger(m_db, "SELECT count(*) FROM temp.deleting"));
        if (count.value_or(0) == 0)
            return {};
        report.deleted += *count;
        PITANGA_LET(cascade, model_views::cascadeSql(m_db, m_profile, sql::startOfCascade));
        PITANGA_TRY(
            Query(m_db, "UPDATE _store SET shown = 0, visible = coalesce(stored, visible), stored = NULL"
                        " WHERE NOT changed AND number IN (" +
                            cascade + ")")
                .run());
        return Query(m_db, sql::hideDeleted).run();
    }

    /// Reads one waiting row and says whether it can be applied.
    Result<Row> examine(const Model &model, const Query &row)
    {
        const QByteArray id = row.bytes(1);
        const QByteArray source = row.bytes(2);
        const QByteArray partition = row.bytes(3);
        return m_examination.examine(model, row.text(4), {id, source, partition}, row.integer(0));
    }

    void noteShown(const Model &model, const Row &row, bool before)
    {
        if (!before && m_anyTakenAlong)
            m_cameBack.add(row.id, model.name);
    }

    Result<> fail(const Row &row, const QString &reason)
    {
        m_references.noteFailed(row.id);
        PITANGA_TRY(prepared(m_settle, sql::settle).run(row.number));
        return prepared(m_fail, sql::fail).run(row.number, reason);
    }

    Result<> cancel(const Row &row)
    {
        const bool erased = row.verdict.kind == ReferenceCheck::Verdict::Kind::TargetErased;
        m_references.noteCancelled(row.id, erased);
        ++report.cancelled;
        PITANGA_TRY(prepared(m_settle, sql::settle).run(row.number));
        return prepared(m_cancel, sql::cancel).run(row.number, erased ? 2 : 1);
    }

    /// What is not simply good, collected while reading, is settled afterwards; the rest in one statement.
    Result<> applyMany(const Model &model, qint64 number)
    {
        std::vector<Row> exceptions;
        Query rows(m_db, sql::waiting);
        rows.bind(number, m_skip);
        while (rows.next()) {
            PITANGA_LET(row, examine(model, rows));
            if (!row.isGood()) {
                if (!row.problem.isEmpty() || row.verdict.kind == ReferenceCheck::Verdict::Kind::Waits)
                    m_references.noteFailed(row.id);
                exceptions.push_back(std::move(row));
            } else {
                noteShown(model, row, rows.integer(5) != 0);
            }
        }
        PITANGA_TRY(rows.done());
        for (const Row &row : exceptions) {
            if (!row.problem.isEmpty())
                PITANGA_TRY(fail(row, row.problem));
            else if (row.verdict.kind == ReferenceCheck::Verdict::Kind::Waits)
                PITANGA_TRY(fail(row, row.verdict.reason));
            else
                PITANGA_TRY(cancel(row));
        }
        Query apply(m_db, sql::applyAll);
        PITANGA_TRY(apply.run(number, m_skip));
        report.applied += apply.changes();
        return {};
    }

    /// Parents first (protocol 13, B), each row once: a peer may send a tree of any depth, in any order.
    Result<> applyTree(const Model &model, qint64 number)
    {
        std::vector<Row> open;
        Query rows(m_db, sql::waiting);
        rows.bind(number, m_skip);
        while (rows.next()) {
            PITANGA_LET(row, examine(model, rows));
            noteShown(model, row, rows.integer(5) != 0);
            open.push_back(std::move(row));
        }
        PITANGA_TRY(rows.done());

        QSet<QByteArray> ids;
        for (const Row &row : open)
            ids.insert(row.id);
        QHash<QByteArray, QList<size_t>> children;
        QList<size_t> ready;
        for (size_t i = 0; i < open.size(); ++i)
            (ids.contains(open[i].parent) ? children[open[i].parent] : ready).append(i);
        while (!ready.isEmpty()) {
            Row &row = open[ready.takeLast()];
            PITANGA_TRY(settleInTree(row));
            ready += children.take(row.id);
        }
        for (const auto &unreached : std::as_const(children)) // they stand in a circle
            for (const size_t i : unreached)
                PITANGA_TRY(fail(open[i], parentWaits()));
        return {};
    }

    /// Preparing a statement that writes to the store takes as long as running it some dozen times.
    Query &prepared(std::optional<Query> &statement, const char *sql)
    {
        return statement ? *statement : statement.emplace(m_db, sql);
    }

    static QString parentWaits() { return Words::tr("What it belongs to could not be applied yet."); }

    /// Its parent has been settled, if it was one of those that wait.
    Result<> settleInTree(Row &row)
    {
        if (!row.parent.isEmpty()) {
            PITANGA_LET(parent, m_references.target(view(row.parent)));
            if (!parent.exists)
                return fail(row, Words::tr("What it belongs to has not arrived."));
            if (parent.dirty)
                return fail(row, parentWaits());
            if (parent.deleted)
                row.verdict.kind = parent.hardDeleted ? ReferenceCheck::Verdict::Kind::TargetErased
                                                      : ReferenceCheck::Verdict::Kind::TargetDeleted;
        }
        if (!row.problem.isEmpty())
            return fail(row, row.problem);
        if (row.verdict.kind == ReferenceCheck::Verdict::Kind::Waits)
            return fail(row, row.verdict.reason);
        if (row.verdict.kind != ReferenceCheck::Verdict::Kind::Fine)
            return cancel(row);
        m_references.noteApplied(row.id);
        ++report.applied;
        return prepared(m_applyOne, sql::applyOne).run(row.number);
    }

    Database &m_db;
    const Profile &m_profile;
    int m_skip;
    bool m_anyTakenAlong = false; ///< up to the model at hand
    CameBack m_cameBack;          ///< what nobody saw before; some of a tree may go on waiting
    ReferenceCheck m_references;
    Examination m_examination{m_references};
    Query m_number;
    Query m_waits;
    std::optional<Query> m_fail;
    std::optional<Query> m_cancel;
    std::optional<Query> m_settle;
    std::optional<Query> m_applyOne;
};

} // namespace

Result<ApplyReport> applyWaiting(Store &store, const Profile &profile, const std::optional<Filter> &filter,
                                 bool skipErroring)
{
    Database &db = store.db();
    const LargeCache cache(db);
    Transaction transaction(db, Transaction::Kind::Write);
    PITANGA_TRY(selectPartitions(db, filter.value_or(Filter())));
    PITANGA_TRY(db.execute(sql::beginApplying));
    Application application(store, profile, skipErroring);
    for (const Model &model : profile.models)
        PITANGA_TRY(application.applyModel(model));
    PITANGA_TRY(application.showTakenAlong());
    PITANGA_LET(waiting, readInteger(db, sql::countWaiting, profile.name));
    application.report.waiting = waiting.value_or(0);
    PITANGA_TRY(transaction.commit());
    return application.report;
}

Result<ApplyReport> deserialize(Store &store, const Profile &profile, const std::optional<Filter> &filter,
                                bool skipErroring)
{
    PITANGA_TRY(serialize(store, profile, filter));
    return applyWaiting(store, profile, filter, skipErroring);
}

} // namespace pitanga
