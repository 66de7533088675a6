#include "engine/sync/serialize.h"

#include "engine/base/words.h"
#include "engine/profile/identity.h"
#include "engine/profile/record_text.h"
#include "engine/storage/large_cache.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/sync/taken_along.h"
#include "engine/tables/database_counter_table.h"
#include "engine/tables/dictionary.h"
#include "engine/tables/erasure.h"
#include "engine/tables/last_savers.h"
#include "engine/tables/leftovers.h"
#include "engine/tables/partition_selection.h"

namespace pitanga {

namespace {

namespace sql {

constexpr auto beginSelection = R"sql(
    CREATE TEMP TABLE IF NOT EXISTS stamping (record INTEGER PRIMARY KEY);
    DELETE FROM temp.stamping;)sql";

constexpr auto selectChanged = R"sql(
    INSERT INTO temp.stamping
    SELECT s.number FROM temp.selected_partition p
    CROSS JOIN _store s INDEXED BY _store_changed ON s.partition = p.number AND s.changed
    WHERE s.model IN (SELECT number FROM _model WHERE profile = ?1))sql";

// Records made here whose ids must be looked at before anybody else sees them. (CROSS JOIN, here and below:
// SQLite does not know how small a selection is, and would rather read the whole store than look records up.)
constexpr auto selectNew = R"sql(
    SELECT s.number, s.id, m.name, p.path, s.source_id FROM temp.stamping t
    CROSS JOIN _store s ON s.number = t.record
    JOIN _model m ON m.number = s.model
    JOIN _partition p ON p.number = s.partition
    WHERE s.saved_by IS NULL)sql";

// Edited here while a newer version from elsewhere waited: both texts are kept.
constexpr auto selectEditedTwice = R"sql(
    SELECT s.number, m.name, s.stored, s.visible FROM temp.stamping t
    CROSS JOIN _store s ON s.number = t.record
    JOIN _model m ON m.number = s.model
    WHERE s.dirty)sql";

constexpr auto joinTexts = R"sql(
    UPDATE _store SET conflicting = stored || char(10) || conflicting, visible = ?2, dirty = 0
    WHERE number = ?1)sql";

// Receivers take the parents of a tree in this order, so an edit that moved the record must be seen here (Q31).
constexpr auto followSelfReference = R"sql(
    UPDATE _store SET self_ref = coalesce(json_extract(visible, '$.' || ?2), '')
    WHERE number IN (SELECT record FROM temp.stamping) AND json_valid(visible)
      AND model = (SELECT number FROM _model WHERE profile = ?1 AND name = ?3))sql";

constexpr auto stamp = R"sql(
    UPDATE _store SET stored = NULL, saved_by = ?1, saved_at = ?2, deleted = 0, hard_deleted = 0, changed = 0,
        transfer = NULL
    WHERE number IN (SELECT record FROM temp.stamping))sql";

// A record that was out of sight and was made again here looks like any that was edited, whatever came for it
// meanwhile.
constexpr auto selectCameBack = R"sql(
    SELECT s.id, m.name FROM temp.stamping t
    CROSS JOIN _store s ON s.number = t.record
    JOIN _model m ON m.number = s.model
    WHERE s.shown AND s.saved_by IS NOT NULL)sql";

constexpr auto anyRemoval = "SELECT 1 FROM _store INDEXED BY _store_removal WHERE removal LIMIT 1";

// Made and deleted again before anybody saw it: nothing remains.
constexpr auto forgetUnseen = "DELETE FROM _store INDEXED BY _store_removal WHERE removal AND saved_by IS NULL";

constexpr auto selectRemovals = R"sql(
    INSERT INTO temp.stamping
    SELECT number FROM _store WHERE removal AND model IN (SELECT number FROM _model WHERE profile = ?1))sql";

constexpr auto stampRemovals = R"sql(
    UPDATE _store SET deleted = 1, dirty = 0, changed = 0, shown = 0,
        saved_by = ?1, saved_at = ?2,
        hard_deleted = CASE removal WHEN 2 THEN 1 ELSE hard_deleted END,
        visible      = CASE removal WHEN 2 THEN '{}' ELSE coalesce(stored, visible) END,
        stored       = NULL,
        conflicting  = CASE removal WHEN 2 THEN '' ELSE conflicting END,
        removal = 0
    WHERE number IN (SELECT record FROM temp.stamping))sql";

constexpr auto addToHistories = R"sql(
    INSERT INTO _record_counter (record, instance, counter)
    SELECT record, ?1, ?2 FROM temp.stamping WHERE true
    ON CONFLICT (record, instance) DO UPDATE SET counter = excluded.counter)sql";

constexpr auto notePlaces = R"sql(
    INSERT INTO _instance_partition (instance, partition, counted)
    SELECT DISTINCT ?1, s.partition, 1 FROM temp.stamping t CROSS JOIN _store s ON s.number = t.record WHERE true
    ON CONFLICT (instance, partition) DO UPDATE SET counted = 1 WHERE NOT counted)sql";

constexpr auto selected = "SELECT record FROM temp.stamping";

constexpr auto selectStampedSince = R"sql(
    INSERT INTO temp.stamping SELECT number FROM _store WHERE saved_by = ?1 AND saved_at > ?2)sql";

constexpr auto raiseStamps = R"sql(
    UPDATE _store SET saved_at = ?1 WHERE number IN (SELECT record FROM temp.stamping))sql";

} // namespace sql

/// Takes records out of the selection whose id does not follow from what they are.
Result<QStringList> withholdWrongIds(Database &db, const Profile &profile)
{
    QStringList sentences;
    std::vector<qint64> wrong;
    Query rows(db, sql::selectNew);
    while (rows.next()) {
        const QByteArray id = rows.bytes(1);
        const QByteArray model = rows.bytes(2);
        if (checkReceivedIdentity(profile, id, rows.bytes(3), rows.bytes(4), model))
            continue;
        wrong.push_back(rows.integer(0));
        sentences << Words::tr(
                         "The record %1 (%2) is not sent, because its id is not the one that follows from its"
                         " fields. Delete it and make it again.")
                         .arg(QString::fromUtf8(id), QString::fromUtf8(model));
    }
    PITANGA_TRY(rows.done());
    Query leaveOut(db, "DELETE FROM temp.stamping WHERE record = ?1");
    for (const qint64 number : wrong)
        PITANGA_TRY(leaveOut.run(number));
    return sentences;
}

/// Our fields laid over the newer text, whose unknown keys stay as they came (protocol 9).
QByteArray laidOver(const QByteArray &newer, const QByteArray &ours, const Model &model)
{
    const auto edited = Json::parse(ours);
    if (!edited)
        return newer;
    Json known = Json::object();
    for (const Json::Member &member : edited->members())
        if (model.find(member.first) || member.first == "id" || member.first.startsWith("_morango_"))
            known.members().push_back(member);
    return overlay(newer, known, model);
}

Result<> joinDoubleEdits(Database &db, const Profile &profile)
{
    struct Joined
    {
        qint64 number;
        QByteArray text;
    };
    std::vector<Joined> joined;
    Query rows(db, sql::selectEditedTwice);
    while (rows.next()) {
        const Model *model = profile.find(rows.bytes(1));
        const QByteArray ours = rows.bytes(3);
        joined.push_back({rows.integer(0), model ? laidOver(rows.bytes(2), ours, *model) : ours});
    }
    PITANGA_TRY(rows.done());
    Query join(db, sql::joinTexts);
    for (const Joined &one : joined)
        PITANGA_TRY(join.run(one.number, one.text));
    return {};
}

/// Those among the selected that may have been out of sight; none where nothing waits for them.
Result<CameBack> thoseThatCameBack(Database &db)
{
    CameBack cameBack;
    PITANGA_LET(any, anyTakenAlong(db));
    if (!any)
        return cameBack;
    Query rows(db, sql::selectCameBack);
    while (rows.next())
        cameBack.add(rows.bytes(0), rows.bytes(1));
    PITANGA_TRY(rows.done());
    return cameBack;
}

Result<qint64> selectedCount(Database &db)
{
    PITANGA_LET(count, readInteger(db, "SELECT count(*) FROM temp.stamping"));
    return count.value_or(0);
}

/// What is selected becomes ours, at the counter; `stamp` says how.
Result<> stampSelected(Database &db, const char *stamp, qint64 instance, qint64 counter)
{
    PITANGA_TRY(countLastSavers(db, sql::selected, SaverCount::Out));
    PITANGA_TRY(Query(db, stamp).run(instance, counter));
    PITANGA_TRY(countLastSavers(db, sql::selected, SaverCount::In));
    PITANGA_TRY(Query(db, sql::addToHistories).run(instance, counter));
    return Query(db, sql::notePlaces).run(instance);
}

/// What is selected gets the counter.
Result<> stampChanges(Database &db, const Profile &profile, qint64 instance, StampReport &report)
{
    PITANGA_LET(withheld, withholdWrongIds(db, profile));
    report.withheld = withheld;
    PITANGA_TRY(joinDoubleEdits(db, profile));
    for (const Model &model : profile.models)
        if (model.selfReference)
            PITANGA_TRY(
                Query(db, sql::followSelfReference).run(profile.name, model.selfReference->field, model.name));
    PITANGA_LET(cameBack, thoseThatCameBack(db));
    PITANGA_TRY(stampSelected(db, sql::stamp, instance, report.counter));
    PITANGA_TRY(showTakenAlong(db, profile, cameBack));
    PITANGA_LET(stamped, selectedCount(db));
    report.stamped = stamped;
    return {};
}

Result<> stampRemovals(Database &db, const Profile &profile, qint64 instance, StampReport &report)
{
    PITANGA_TRY(eraseDeletedDependants(db, profile));
    PITANGA_TRY(leftovers::noteErasure(db, "EXISTS (SELECT 1 FROM _store WHERE removal AND removal = 2)"));
    PITANGA_TRY(db.execute(sql::forgetUnseen));
    PITANGA_TRY(db.execute(sql::beginSelection));
    PITANGA_TRY(Query(db, sql::selectRemovals).run(profile.name));
    PITANGA_TRY(stampSelected(db, sql::stampRemovals, instance, report.counter));
    PITANGA_LET(deleted, selectedCount(db));
    report.deleted = deleted;
    return {};
}

} // namespace

Result<StampReport> serialize(Store &store, const Profile &profile, const std::optional<Filter> &filter)
{
    Database &db = store.db();
    const InstanceId &me = store.device().instanceId();
    const Filter scope = filter.value_or(Filter());
    StampReport report;

    const LargeCache cache(db);
    Transaction transaction(db, Transaction::Kind::WriteDurably);
    PITANGA_LET(counter, InstanceTable(db).nextCounter());
    report.counter = counter;
    Dictionary dictionary(db);
    PITANGA_LET(instance, dictionary.instance(me.view()));

    PITANGA_TRY(selectPartitions(db, scope));
    PITANGA_TRY(db.execute(sql::beginSelection));
    PITANGA_TRY(Query(db, sql::selectChanged).run(profile.name));
    PITANGA_LET(changed, selectedCount(db));
    if (changed > 0)
        PITANGA_TRY(stampChanges(db, profile, instance, report));
    PITANGA_LET(removals, readInteger(db, sql::anyRemoval));
    if (removals)
        PITANGA_TRY(stampRemovals(db, profile, instance, report));

    DatabaseCounterTable known(db);
    for (const QByteArray &entry : scope.entries())
        PITANGA_TRY(known.raise(view(entry), me.view(), counter));
    PITANGA_TRY(transaction.commit());
    store.device().markCounter(counter);
    return report;
}

Result<> stampAgain(Store &store)
{
    Database &db = store.db();
    const LocalInstance &opened = store.device().identity();
    Transaction transaction(db, Transaction::Kind::WriteDurably);
    PITANGA_LET(counter, InstanceTable(db).nextCounter());
    Dictionary dictionary(db);
    PITANGA_LET(instance, dictionary.instance(opened.id.view()));
    PITANGA_TRY(db.execute(sql::beginSelection));
    PITANGA_TRY(Query(db, sql::selectStampedSince).run(instance, opened.counter));
    PITANGA_TRY(Query(db, sql::raiseStamps).run(counter));
    PITANGA_TRY(Query(db, sql::addToHistories).run(instance, counter));
    PITANGA_TRY(transaction.commit());
    store.device().markCounter(counter);
    return {};
}

} // namespace pitanga
