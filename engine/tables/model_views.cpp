#include "engine/tables/model_views.h"

#include "engine/base/words.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/tables/dictionary.h"
#include "engine/tables/setting_table.h"
#include "engine/tables/view_sql.h"

#include <QMap>
#include <QSet>

namespace pitanga::model_views {

namespace {

QMap<QByteArray, QList<const Model *>> sharedTables(const Profile &profile)
{
    QMap<QByteArray, QList<const Model *>> tables;
    for (const Model &model : profile.models)
        if (model.constantOf("kind"))
            tables[model.table] << &model;
    for (auto it = tables.begin(); it != tables.end();)
        it = it->size() < 2 ? tables.erase(it) : std::next(it);
    return tables;
}

QByteArrayList statements(const Profile &profile, const ViewSql &sql)
{
    QByteArrayList list;
    for (const Model &model : profile.models)
        list << sql.view(model) << sql.insertTrigger(model) << sql.updateTrigger(model)
             << sql.deleteTrigger(model) << sql.indexes(model);
    const auto shared = sharedTables(profile);
    for (auto it = shared.begin(); it != shared.end(); ++it) {
        const QByteArray name = commonViewName(it.key());
        if (profile.find(name))
            continue;
        list << sql.commonView(name, *it) << sql.commonTriggers(name, *it);
    }
    return list;
}

/// "VIEW classroom", "INDEX …": what the statements make, without the triggers that go with their views.
QByteArrayList madeBy(const QByteArrayList &statements)
{
    QByteArrayList names;
    for (const QByteArray &statement : statements) {
        const QByteArrayList words = statement.left(200).simplified().split(' ');
        if (words.value(1) != "TRIGGER")
            names << words.value(1) + ' ' + words.value(2);
    }
    return names;
}

/// Removes what an earlier form of this profile made; other profiles keep theirs.
Result<> dropOld(Database &db, const QByteArray &setting)
{
    PITANGA_LET(made, SettingTable(db).value(setting));
    for (const QByteArray &object : made.split('\n'))
        if (!object.isEmpty())
            PITANGA_TRY(db.execute("DROP " + QByteArray(object).replace(" ", " IF EXISTS ")));
    return {};
}

/// Those of the statements whose object is not there as they say: another program may have dropped or replaced
/// it.
Result<QByteArrayList> unmade(Database &db, const QByteArrayList &statements)
{
    QSet<QByteArray> found;
    Query schema(db, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL");
    while (schema.next())
        found.insert(schema.bytes(0));
    PITANGA_TRY(schema.done());
    QByteArrayList missing;
    for (const QByteArray &statement : statements)
        if (!found.contains(statement))
            missing << statement;
    return missing;
}

Result<> refuseTakenNames(Database &db, const Profile &profile, const QByteArrayList &made)
{
    Query taken(db, "SELECT 1 FROM sqlite_schema WHERE name = ?1 COLLATE NOCASE");
    for (const QByteArray &object : made) {
        const QByteArray name = object.mid(object.indexOf(' ') + 1);
        taken.bind(name);
        if (taken.next())
            return Error{
                Error::Kind::Data,
                Words::tr("The profile %1 has a model called %2, and so has another profile here. One of them"
                          " needs another name.")
                    .arg(QString::fromUtf8(profile.name), QString::fromUtf8(name)),
                QStringLiteral("%1 exists already").arg(QString::fromUtf8(object))};
        PITANGA_TRY(taken.done());
    }
    return {};
}

Result<QHash<QByteArray, qint64>> modelNumbers(Database &db, const Profile &profile)
{
    QHash<QByteArray, qint64> numbers;
    Query known(db, "SELECT name, number FROM _model WHERE profile = ?1");
    known.bind(profile.name);
    while (known.next())
        numbers.insert(known.bytes(0), known.integer(1));
    PITANGA_TRY(known.done());
    return numbers;
}

} // namespace

Result<QByteArray> cascadeSql(Database &db, const Profile &profile, const QByteArray &start)
{
    PITANGA_LET(numbers, modelNumbers(db, profile));
    return ViewSql(profile, numbers).cascade(start);
}

Result<QByteArrayList> notInPlace(Database &db, const Profile &profile)
{
    PITANGA_LET(numbers, modelNumbers(db, profile));
    PITANGA_LET(missing, unmade(db, statements(profile, ViewSql(profile, numbers))));
    QByteArrayList names;
    for (const QByteArray &statement : missing)
        names << statement.left(200).simplified().split(' ').mid(1, 2).join(' ');
    return names;
}

QByteArray columnSql(const Field &field, const QByteArray &row)
{
    const QByteArray value = "json_extract(" + row + "visible, '$." + field.name + "')";
    switch (field.type) {
    case FieldType::Bool:
    case FieldType::Int:
    case FieldType::Float:
        return value;
    default:
        // A column of another table is compared as text, and an index without that affinity would not be used.
        return "CAST(" + value + " AS TEXT)";
    }
}

QByteArray commonViewName(const QByteArray &table)
{
    return table.mid(table.lastIndexOf('_') + 1);
}

Result<> prepare(Database &db, const Profile &profile)
{
    PITANGA_LET(numbers, modelNumbers(db, profile));
    const bool allKnown = std::all_of(profile.models.begin(), profile.models.end(),
                                      [&](const Model &model) { return numbers.contains(model.name); });
    if (allKnown) {
        PITANGA_LET(missing, unmade(db, statements(profile, ViewSql(profile, numbers))));
        if (missing.isEmpty())
            return {};
    }

    Transaction change(db, Transaction::Kind::Write);
    {
        Dictionary dictionary(db);
        for (const Model &model : profile.models) {
            PITANGA_LET(number, dictionary.model(view(profile.name), view(model.name)));
            numbers.insert(model.name, number);
        }
    }
    const QByteArrayList wanted = statements(profile, ViewSql(profile, numbers));
    const QByteArray madeSetting = "views made:" + profile.name;
    const QByteArrayList made = madeBy(wanted);
    PITANGA_TRY(dropOld(db, madeSetting));
    PITANGA_TRY(refuseTakenNames(db, profile, made));
    for (const QByteArray &statement : wanted)
        PITANGA_TRY(db.execute(statement));
    PITANGA_TRY(SettingTable(db).set(madeSetting, made.join('\n')));
    return change.commit();
}

} // namespace pitanga::model_views
