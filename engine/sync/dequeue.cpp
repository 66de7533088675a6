#include "engine/sync/dequeue.h"

#include "engine/storage/large_cache.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/sync/exchange.h"
#include "engine/sync/own_counters.h"
#include "engine/sync/ready_records.h"
#include "engine/sync/received_rows.h"
#include "engine/sync/sender_claims.h"
#include "engine/sync/write_scope.h"
#include "engine/tables/dictionary.h"
#include "engine/tables/last_savers.h"
#include "engine/tables/leftovers.h"
#include "engine/tables/partition_selection.h"

namespace pitanga {

namespace {

namespace sql {

constexpr auto begin = R"sql(
    CREATE TEMP TABLE IF NOT EXISTS merging (
        received INTEGER PRIMARY KEY,  -- incoming.record
        record   INTEGER,              -- _store; for new records the number that they will get
        outcome  INTEGER NOT NULL,
        ready    INTEGER NOT NULL DEFAULT 0 -- can be shown at once
    );
    DELETE FROM temp.merging;)sql";

// The outcomes of protocol 12.1, tested in this order. A record made here and not stamped yet is not in the
// protocol's store: for the merge it is new (4), while its local text goes on waiting for its stamp.
// Where no version of ours can ever get out (a learner's device reads its class's name, but may not write it),
// a merged one would stay behind for good, in conflict with all that come after it: there, theirs simply
// follows.
enum Outcome { Known = 1, New = 2, FastForward = 3, NewBesideUnstamped = 4, Conflict = 5 };

constexpr auto classify = R"sql(
    INSERT INTO temp.merging (received, record, outcome)
    SELECT i.number, s.number, CASE
        WHEN s.number IS NULL THEN 2
        WHEN s.saved_by IS NULL THEN 4
        WHEN (SELECT counter FROM _record_counter
              WHERE record = s.number AND instance = i.saved_by) >= i.saved_at THEN 1
        WHEN (SELECT counter FROM incoming.counter c
              WHERE c.record = i.number AND c.instance = s.saved_by) >= s.saved_at THEN 3
        WHEN i.partition NOT IN (SELECT number FROM temp.selected_partition) THEN 3
        ELSE 5 END
    FROM incoming.record i LEFT JOIN _store s ON s.id = i.id
    WHERE i.transfer = ?1)sql";

constexpr auto numberNewRecords = R"sql(
    UPDATE temp.merging SET record = received + ?1 WHERE outcome = 2)sql";

constexpr auto insertNew = R"sql(
    INSERT INTO _store (number, id, model, partition, source_id, saved_by, saved_at, deleted, hard_deleted, dirty,
                        shown, self_ref, transfer, visible, conflicting)
    SELECT m.record, i.id, i.model, i.partition, i.source_id, i.saved_by, i.saved_at, i.deleted, i.hard_deleted,
           NOT m.ready, m.ready, i.self_ref, i.transfer, i.serialized, i.conflicting
    FROM temp.merging m JOIN incoming.record i ON i.number = m.received
    WHERE m.outcome = 2 ORDER BY m.received)sql";

// Theirs includes ours: every column follows. What the views showed stays visible until the new text has been
// applied, except that an erased text must not stay anywhere (unless somebody edited it here since).
constexpr auto isBeside = R"sql(
    (shown OR _store.stored IS NOT NULL) AND NOT (i.hard_deleted AND NOT changed))sql";

constexpr auto fastForward = R"sql(
        deleted = i.deleted, hard_deleted = i.hard_deleted,
        saved_by = i.saved_by, saved_at = i.saved_at, partition = i.partition,
        source_id = i.source_id, self_ref = i.self_ref, conflicting = i.conflicting,
        dirty = 1, error = '', transfer = i.transfer
    FROM temp.merging m JOIN incoming.record i ON i.number = m.received
    WHERE _store.number = m.record AND m.outcome IN (3, 4))sql";

// Two statements, and a third for the model: one that may set the visible text or the model writes the view
// indexes of every row anew.
const QByteArray forwardBeside =
    QByteArray("UPDATE _store SET stored = i.serialized,") + fastForward + " AND " + isBeside;
const QByteArray forwardOver =
    QByteArray("UPDATE _store SET visible = i.serialized, stored = NULL,"
               " shown = CASE WHEN i.hard_deleted AND NOT changed THEN 0 ELSE shown END,") +
    fastForward + " AND NOT (" + isBeside + ")";
constexpr auto followModel = R"sql(
    UPDATE _store SET model = i.model
    FROM temp.merging m JOIN incoming.record i ON i.number = m.received
    WHERE _store.number = m.record AND m.outcome IN (3, 4) AND _store.model <> i.model)sql";

constexpr auto showLater = R"sql(
    UPDATE _store SET visible = coalesce(stored, visible), stored = NULL, dirty = 0
    WHERE number IN (SELECT record FROM temp.merging WHERE outcome = 3 AND ready))sql";

// Neither includes the other: our text stays, theirs goes first in the conflict column; deletion wins over an
// edit, and an erasure leaves no text. The merged version is ours, at the new counter.
constexpr auto mergeConflicts = R"sql(
    UPDATE _store SET
        visible = CASE WHEN i.hard_deleted AND NOT changed THEN '' ELSE visible END,
        shown = CASE WHEN i.hard_deleted AND NOT changed THEN 0 ELSE shown END,
        stored = CASE WHEN NOT i.hard_deleted THEN _store.stored WHEN changed THEN '' END,
        conflicting = CASE WHEN i.hard_deleted THEN '' ELSE i.serialized || char(10) || _store.conflicting END,
        deleted = _store.deleted OR i.deleted, hard_deleted = _store.hard_deleted OR i.hard_deleted,
        saved_by = ?1, saved_at = ?2, dirty = 1, error = '', transfer = i.transfer
    FROM temp.merging m JOIN incoming.record i ON i.number = m.received
    WHERE _store.number = m.record AND m.outcome = 5)sql";

// Histories only grow (Q25): the larger counter of each instance.
constexpr auto joinHistories = R"sql(
    INSERT INTO _record_counter (record, instance, counter)
    SELECT m.record, c.instance, c.counter
    FROM temp.merging m JOIN incoming.counter c ON c.record = m.received
    WHERE m.outcome <> 1 ORDER BY m.record, c.instance
    ON CONFLICT (record, instance) DO UPDATE SET counter = excluded.counter
    WHERE excluded.counter > _record_counter.counter)sql";

constexpr auto signConflicts = R"sql(
    INSERT INTO _record_counter (record, instance, counter)
    SELECT record, ?1, ?2 FROM temp.merging WHERE outcome = 5
    ON CONFLICT (record, instance) DO UPDATE SET counter = excluded.counter)sql";

constexpr auto notePlaces = R"sql(
    INSERT INTO _instance_partition (instance, partition, counted)
    SELECT DISTINCT c.instance, s.partition, 1
    FROM temp.merging m
    CROSS JOIN incoming.counter c ON c.record = m.received
    CROSS JOIN _store s ON s.number = m.record
    WHERE m.outcome <> 1
    ON CONFLICT (instance, partition) DO UPDATE SET counted = 1 WHERE NOT counted)sql";

constexpr auto noteConflicts = R"sql(
    INSERT INTO _instance_partition (instance, partition, counted)
    SELECT DISTINCT ?1, s.partition, 1 FROM temp.merging m
    CROSS JOIN _store s ON s.number = m.record WHERE m.outcome = 5
    ON CONFLICT (instance, partition) DO UPDATE SET counted = 1 WHERE NOT counted)sql";

constexpr auto getOtherSavers = "SELECT record FROM temp.merging WHERE outcome IN (3, 5)";
constexpr auto haveSavers = "SELECT record FROM temp.merging WHERE outcome <> 1";

constexpr auto countOutcomes = R"sql(
    SELECT m.outcome, i.deleted, d.name, count(*), max(i.hard_deleted) FROM temp.merging m
    JOIN incoming.record i ON i.number = m.received
    JOIN _model d ON d.number = i.model
    GROUP BY 1, 2, 3)sql";

// The highest counters of ours in what was received (own_counters.h).
constexpr auto ourCountersThere = R"sql(
    SELECT l.id, max(c.counter) FROM _local_instance l
    CROSS JOIN _instance n ON n.id = l.id
    CROSS JOIN incoming.counter c ON c.instance = n.number
    CROSS JOIN incoming.record i ON i.number = c.record
    WHERE i.transfer = ?1 GROUP BY l.id)sql";

constexpr auto forgetFalseOnes = R"sql(
    DELETE FROM incoming.counter WHERE (record, instance) IN (
        SELECT c.record, c.instance FROM _local_instance l
        CROSS JOIN _instance n ON n.id = l.id
        CROSS JOIN incoming.counter c ON c.instance = n.number AND c.counter > l.counter
        CROSS JOIN incoming.record i ON i.number = c.record
        WHERE i.transfer = ?1))sql";

} // namespace sql

/// What the sender announced is learnt as a whole, so nothing of it may be missing.
Result<> classify(Store &store, qint64 transfer)
{
    PITANGA_LET(staged, stagedCount(store, transfer));
    Query classify(store.db(), sql::classify);
    PITANGA_TRY(classify.run(transfer));
    if (classify.changes() < staged)
        return receivedRowsLost(classify.changes(), staged);
    return {};
}

/// New records are numbered in the order of their arrival, behind all others.
Result<> numberNewRecords(Database &db)
{
    PITANGA_LET(last, readInteger(db, "SELECT max(number) FROM _store"));
    PITANGA_LET(first, readInteger(db, "SELECT min(received) FROM temp.merging WHERE outcome = 2"));
    if (!first)
        return {};
    return Query(db, sql::numberNewRecords).run(last.value_or(0) - *first + 1);
}

struct Found
{
    int outcomes = 0; ///< those that there are, as bits
    bool erasures = false;
};

Result<Found> countOutcomes(Database &db, MergeReport &report)
{
    Found found;
    Query query(db, sql::countOutcomes);
    while (query.next()) {
        const qint64 count = query.integer(3);
        const bool deleted = query.integer(1);
        const qint64 outcome = query.integer(0);
        found.outcomes |= 1 << outcome;
        found.erasures |= query.integer(4) != 0;
        switch (outcome) {
        case sql::Known:
            report.counts.known += count;
            break;
        case sql::Conflict:
            report.counts.merged += count;
            break;
        default:
            (deleted                                                     ? report.counts.deleted
             : outcome == sql::New || outcome == sql::NewBesideUnstamped ? report.counts.added
                                                                         : report.counts.changed) += count;
        }
        if (outcome != sql::Known)
            report.byModel[query.string(2)] += count;
    }
    PITANGA_TRY(query.done());
    return found;
}

/// A statement for each effect; those that have nothing to do are not even prepared.
Result<> takeOver(Database &db, const Profile *showAtOnce, int outcomes, qint64 me, qint64 counter)
{
    const auto there = [&](std::initializer_list<int> wanted) {
        return std::any_of(wanted.begin(), wanted.end(), [&](int one) { return outcomes & (1 << one); });
    };
    if (there({sql::FastForward, sql::Conflict}))
        PITANGA_TRY(countLastSavers(db, sql::getOtherSavers, SaverCount::Out));
    if (there({sql::FastForward, sql::NewBesideUnstamped}))
        for (const QByteArray &statement : {sql::forwardBeside, sql::forwardOver, QByteArray(sql::followModel)})
            PITANGA_TRY(Query(db, statement).run());
    if (there({sql::Conflict}))
        PITANGA_TRY(Query(db, sql::mergeConflicts).run(me, counter));
    if (showAtOnce && there({sql::New, sql::FastForward})) // now: what they refer to may have come to wait
        PITANGA_TRY(chooseReady(db, *showAtOnce));
    if (showAtOnce && there({sql::FastForward}))
        PITANGA_TRY(Query(db, sql::showLater).run());
    if (there({sql::New}))
        PITANGA_TRY(Query(db, sql::insertNew).run());
    if (there({sql::New, sql::FastForward, sql::NewBesideUnstamped, sql::Conflict})) {
        PITANGA_TRY(Query(db, sql::joinHistories).run());
        PITANGA_TRY(Query(db, sql::notePlaces).run());
        PITANGA_TRY(countLastSavers(db, sql::haveSavers, SaverCount::In));
    }
    if (there({sql::Conflict})) {
        PITANGA_TRY(Query(db, sql::signConflicts).run(me, counter));
        PITANGA_TRY(Query(db, sql::noteConflicts).run(me));
    }
    return {};
}

/// What the sender has seen of us, as far as it tells.
Result<Counters> seenOfUs(Database &db, qint64 transfer, const QByteArray &senderFsic, bool version2)
{
    PITANGA_LET(seen, countersTold(senderFsic, version2));
    Query rows(db, sql::ourCountersThere);
    rows.bind(transfer);
    while (rows.next()) {
        qint64 &highest = seen[rows.bytes(0)];
        highest = std::max(highest, rows.integer(1));
    }
    PITANGA_TRY(rows.done());
    return seen;
}

} // namespace

Result<MergeReport> mergeReceived(Store &store, qint64 transfer, const Filter &filter,
                                  const QByteArray &senderFsic, bool version2, const Profile *showAtOnce,
                                  const std::function<Result<>(const MergeReport &)> &alongside)
{
    Database &db = store.db();
    const LargeCache cache(db);
    MergeReport report;
    Transaction transaction(db, Transaction::Kind::WriteDurably);
    qint64 me = 0;
    {
        Dictionary dictionary(db);
        PITANGA_LET(number, dictionary.instance(store.device().instanceId().view()));
        me = number;
    }
    PITANGA_LET(seen, seenOfUs(db, transfer, senderFsic, version2));
    PITANGA_TRY(catchUp(db, seen));
    PITANGA_LET(falseOnes, isBeyondUs(db, seen));
    if (falseOnes) // in a history they would make later edits of ours look older than they are
        PITANGA_TRY(Query(db, sql::forgetFalseOnes).run(transfer));
    PITANGA_LET(counter, InstanceTable(db).nextCounter());
    report.counter = counter;

    PITANGA_LET(writable, writeScopeOfDevice(store));
    PITANGA_TRY(selectPartitions(db, writable));
    PITANGA_TRY(db.execute(sql::begin));
    PITANGA_TRY(classify(store, transfer));
    PITANGA_TRY(numberNewRecords(db));
    PITANGA_LET(found, countOutcomes(db, report));
    PITANGA_TRY(takeOver(db, showAtOnce, found.outcomes, me, counter));
    PITANGA_TRY(learnClaims(db, filter, senderFsic, version2, {store.device().instanceId().toHex(), counter}));
    if (found.erasures)
        PITANGA_TRY(leftovers::noteErasure(db, "true"));
    PITANGA_TRY(dropReceived(store, transfer));
    if (alongside)
        PITANGA_TRY(alongside(report));
    PITANGA_TRY(transaction.commit());
    store.device().markCounter(counter);
    return report;
}

} // namespace pitanga
