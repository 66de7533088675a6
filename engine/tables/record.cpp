#include "engine/tables/record.h"

#include "engine/base/words.h"
#include "engine/profile/model_rules.h"
#include "engine/profile/record_text.h"
#include "engine/profile/titles.h"
#include "engine/storage/transaction.h"
#include "engine/tables/model_views.h"
#include "engine/tables/record_writer.h"
#include "engine/tables/related_records.h"

#include <algorithm>

namespace pitanga {

namespace {

namespace sql {

constexpr auto groupMemberships = R"sql(
    SELECT id FROM membership WHERE user_id = ?1 AND collection_id IN (
        SELECT id FROM learnergroup WHERE parent_id = ?2
        UNION ALL SELECT id FROM adhoclearnersgroup WHERE parent_id = ?2))sql";

constexpr auto classRolesOfLastFacilityRole = R"sql(
    SELECT id FROM role WHERE user_id = ?1 AND collection_id IN (SELECT id FROM classroom WHERE parent_id = ?2)
        AND NOT EXISTS (SELECT 1 FROM role WHERE user_id = ?1 AND collection_id = ?2 AND id <> ?3))sql";

constexpr auto startOfRemoval =
    "SELECT number, id, model FROM _store WHERE shown AND id IN (SELECT value FROM json_each(?1))";

constexpr auto usernames = "SELECT username FROM facilityuser WHERE facility_id = ?1";

} // namespace sql

Result<const Model *> modelNamed(const Profile &profile, QByteArrayView name)
{
    if (const Model *model = profile.find(name))
        return model;
    return Error{Error::Kind::Usage,
                 Words::tr("There is no kind of record called “%1” in the profile %2.")
                     .arg(QString::fromUtf8(name), QString::fromUtf8(profile.name)),
                 QStringLiteral("unknown model")};
}

Error notHere(const Model &model, QByteArrayView id)
{
    return {Error::Kind::Usage,
            Words::tr("There is no record of the kind “%1” with the id %2 here.")
                .arg(titles::translated(model.title), QString::fromUtf8(id)),
            QStringLiteral("not shown")};
}

Error refused(const RecordProblems &problems)
{
    const QString reasons = inOneLine(problems);
    return {Error::Kind::Data, Words::tr("The record was not saved. %1.").arg(reasons), reasons};
}

/// Names that differ in case only are one name to the person who types them.
Result<bool> usernameTaken(Database &db, const QByteArray &facility, const QString &name)
{
    const QString wanted = name.toCaseFolded();
    Query names(db, sql::usernames);
    names.bind(facility);
    bool taken = false;
    while (names.next())
        taken = taken || names.string(0).toCaseFolded() == wanted;
    PITANGA_TRY(names.done());
    return taken;
}

/// What must be alone of its kind; `touched` are the fields that a change gives a new value.
Result<RecordProblems> duplicatesOf(Database &db, const Profile &profile, const Model &model,
                                    const Json &record, const Json &touched)
{
    RecordProblems problems;
    if (profile.name == "facilitydata" && model.name == "facilityuser" && touched.contains("username")) {
        PITANGA_LET(taken, usernameTaken(db, record.value("facility_id").toUtf8(),
                                         record.value("username").toString()));
        if (taken)
            problems.append({"username", Words::tr("is taken already in this facility")});
    }
    const StoredRelations related(db, profile);
    for (const QList<QByteArray> &together : model.uniqueTogether) {
        if (std::none_of(together.begin(), together.end(),
                         [&](auto &field) { return touched.contains(field); }))
            continue;
        QList<QPair<QByteArray, QByteArray>> values;
        for (const QByteArray &field : together)
            values.append({field, record.value(field).toUtf8()});
        if (related.exists(model.name, values))
            problems.append({together.join(", "), Words::tr("there is a record with these already")});
    }
    PITANGA_TRY(related.failure());
    return problems;
}

Result<> check(Database &db, const Profile &profile, const Model &model, const Json &record,
               const StoredColumns &stored, const Json &touched)
{
    const StoredRelations related(db, profile);
    RecordProblems problems = validateOnSave(profile, model, record, stored, related);
    PITANGA_TRY(related.failure());
    PITANGA_LET(duplicates, duplicatesOf(db, profile, model, record, touched));
    problems += duplicates;
    if (!problems.isEmpty())
        return refused(problems);
    return {};
}

bool neverChanges(const Profile &profile, const Model &model, const QByteArray &key)
{
    if (key == "id" || key == "_morango_source_id" || key == "_morango_partition" || model.constantOf(key))
        return true;
    const Field *field = model.find(key);
    return field && profile.rootModel() && field->references.contains(profile.rootModel()->name);
}

/// What goes with a record although no reference says so: rules that Kolibri keeps in its delete methods.
Result<QByteArrayList> companions(Database &db, const Profile &profile, const Model &model, const Json &record)
{
    QByteArrayList ids;
    const bool isRole = model.name == "role";
    if (profile.name != "facilitydata" || (!isRole && model.name != "membership"))
        return ids;
    Query query(db, isRole ? sql::classRolesOfLastFacilityRole : sql::groupMemberships);
    query.bindAt(1, record.value("user_id").toUtf8());
    query.bindAt(2, record.value("collection_id").toUtf8());
    if (isRole)
        query.bindAt(3, record.value("id").toUtf8());
    while (query.next())
        ids << query.bytes(0);
    PITANGA_TRY(query.done());
    return ids;
}

Result<Json> shownFields(const EditableRow &row)
{
    auto fields = Json::parse(row.text);
    if (!fields || !fields->isObject())
        return Error{Error::Kind::Data,
                     Words::tr("The text of this record is damaged. Delete it and make it again."),
                     fields ? QStringLiteral("not an object") : fields.error().forLog};
    return fields;
}

Result<EditableRow> shownRow(RecordWriter &rows, const Model &model, QByteArrayView id)
{
    PITANGA_LET(row, rows.find(view(id)));
    if (!row || !row->shown || row->model != model.name)
        return notHere(model, id);
    return *row;
}

// One that was deleted earlier, whose text is still kept.
constexpr auto eraseDeleted = R"sql(
    UPDATE _store SET removal = 2
    WHERE id = ?1 AND NOT shown AND (deleted OR removal) AND NOT hard_deleted
      AND model IN (SELECT number FROM _model WHERE profile = ?2 AND name = ?3))sql";

} // namespace

Result<std::optional<Record>> RecordTable::find(QByteArrayView modelName, QByteArrayView id) const
{
    PITANGA_LET(model, modelNamed(m_profile, modelName));
    const auto recordId = RecordId::fromHex(view(id));
    PITANGA_LET(row, RecordWriter(m_store.db(), m_profile).find(view(id)));
    if (!recordId || !row || !row->shown || row->model != model->name)
        return std::optional<Record>();
    PITANGA_LET(fields, shownFields(*row));
    return std::optional(Record{*recordId, row->model, row->partition, row->sourceId, fields, row->changed});
}

Result<RecordId> RecordTable::create(QByteArrayView model, const Json &fields)
{
    Transaction transaction(m_store.db(), Transaction::Kind::Write);
    PITANGA_LET(id, createWithin(model, fields));
    PITANGA_TRY(transaction.commit());
    return id;
}

Result<RecordId> RecordTable::createWithin(QByteArrayView modelName, const Json &given)
{
    PITANGA_LET(model, modelNamed(m_profile, modelName));
    if (!given.isObject())
        return refused({{QByteArray(), Words::tr("the fields must be a JSON object")}});
    const Device &device = m_store.device();
    PITANGA_LET(record, makeRecord(*model, given, device.clock().nowUtc(), device.random()));
    fillEmptyValues(*model, record);
    const Json computed = computedOnSave(m_profile, *model, record.fields, device.clock().nowUtc());
    for (const auto &[field, value] : computed.members())
        record.fields.set(field, value);

    const auto &[id, sourceId, partition] = record.identity;
    const QByteArray hex = id.toHex();
    if (!checkReceivedIdentity(m_profile, hex, partition, sourceId, model->name))
        return refused(
            {{"id", Words::tr("is not the one that follows from the record's fields: leave it out")}});
    RecordWriter rows(m_store.db(), m_profile);
    PITANGA_LET(known, rows.find(id.view()));
    // One that exists is refused as such below, not as a double of itself.
    const Json touched = known && known->shown ? Json::object() : record.fields;
    PITANGA_TRY(check(m_store.db(), m_profile, *model, record.fields, {hex, sourceId, partition}, touched));
    PITANGA_TRY(rows.insert(*model, record));
    return id;
}

Result<> RecordTable::change(QByteArrayView modelName, QByteArrayView id, const Json &given)
{
    PITANGA_LET(model, modelNamed(m_profile, modelName));
    if (!given.isObject())
        return refused({{QByteArray(), Words::tr("the fields must be a JSON object")}});
    Transaction transaction(m_store.db(), Transaction::Kind::Write);
    RecordWriter rows(m_store.db(), m_profile);
    PITANGA_LET(row, shownRow(rows, *model, id));
    PITANGA_LET(fields, shownFields(row));

    Json changes = Json::object();
    for (const auto &[key, value] : given.members()) {
        if (const Json *now = fields.find(key); now && *now == value)
            continue;
        if (neverChanges(m_profile, *model, key))
            return refused({{key, Words::tr("never changes: delete the record and make another one")}});
        changes.set(key, value);
        fields.set(key, value);
    }
    if (changes.members().empty())
        return {};
    const Json computed = computedOnSave(m_profile, *model, fields, m_store.device().clock().nowUtc());
    for (const auto &[key, value] : computed.members()) {
        changes.set(key, value);
        fields.set(key, value);
    }
    PITANGA_TRY(check(m_store.db(), m_profile, *model, fields, {id, row.sourceId, row.partition}, changes));
    PITANGA_TRY(rows.change(row.number, overlay(row.text, changes, *model)));
    return transaction.commit();
}

Result<qint64> RecordTable::remove(QByteArrayView model, QByteArrayView id)
{
    return takeAway(model, id, 1);
}

Result<qint64> RecordTable::erase(QByteArrayView model, QByteArrayView id)
{
    return takeAway(model, id, 2);
}

Result<qint64> RecordTable::takeAway(QByteArrayView modelName, QByteArrayView id, int removal)
{
    PITANGA_LET(model, modelNamed(m_profile, modelName));
    Database &db = m_store.db();
    Transaction transaction(db, Transaction::Kind::Write);
    qint64 gone = 0;
    {
        RecordWriter rows(db, m_profile);
        if (removal == 2) {
            Query early(db, eraseDeleted);
            PITANGA_TRY(early.run(view(id), m_profile.name, model->name));
            if ((gone = early.changes()) > 0) {
                PITANGA_TRY(transaction.commit());
                return gone;
            }
        }
        PITANGA_LET(row, shownRow(rows, *model, id));
        PITANGA_LET(fields, shownFields(row));
        PITANGA_LET(others, companions(db, m_profile, *model, fields));
        Json start = Json::array({Json(id.toByteArray())});
        for (const QByteArray &other : others)
            start.append(Json(other));
        PITANGA_LET(cascade, model_views::cascadeSql(db, m_profile, sql::startOfRemoval));
        Query take(db, "UPDATE _store SET shown = 0, changed = 0, removal = max(removal, ?2),"
                       " visible = coalesce(stored, visible), stored = NULL"
                       " WHERE number IN (" +
                           cascade + ")");
        PITANGA_TRY(take.run(start.toCompact(), removal));
        gone = take.changes();
    }
    PITANGA_TRY(transaction.commit());
    return gone;
}

} // namespace pitanga
