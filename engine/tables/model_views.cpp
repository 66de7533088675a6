#include "engine/tables/model_views.h"

#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/tables/dictionary.h"
#include "engine/tables/setting_table.h"
#include "engine/tables/view_sql.h"

#include <QCryptographicHash>
#include <QMap>

namespace pitanga::model_views {

namespace {

// To be raised when the SQL of the views changes, so that homes made before get the new one.
constexpr auto viewsVersion = "1";

/// Changes when the profile or our SQL for it does.
QByteArray mark(const Profile &profile, const QByteArrayList &statements)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(viewsVersion));
    hash.addData(profile.name);
    for (const QByteArray &statement : statements)
        hash.addData(statement);
    return hash.result().toHex();
}

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
        list << sql.view(model) << sql.insertTrigger(model) << sql.updateTrigger(model) << sql.deleteTrigger(model)
             << sql.indexes(model);
    const auto shared = sharedTables(profile);
    for (auto it = shared.begin(); it != shared.end(); ++it) {
        const QByteArray name = commonViewName(it.key());
        if (profile.find(name))
            continue;
        list << sql.commonView(name, *it) << sql.commonTriggers(name, *it);
    }
    return list;
}

/// Removes the views, with their triggers, and the indexes that an earlier form of the profile left.
Result<> dropOld(Database &db, const QByteArrayList &newStatements)
{
    QByteArrayList old;
    Query names(db, "SELECT type, name FROM sqlite_schema WHERE (type = 'view' AND name NOT LIKE '\\_%' ESCAPE '\\')"
                    " OR (type = 'index' AND name LIKE '\\_view\\_%' ESCAPE '\\')");
    while (names.next()) {
        const QByteArray kind = names.bytes(0);
        const QByteArray name = names.bytes(1);
        // Only what this profile makes: other profiles keep theirs.
        const QByteArray beginning = "CREATE " + kind.toUpper() + " " + name + " ";
        for (const QByteArray &statement : newStatements)
            if (statement.startsWith(beginning))
                old << "DROP " + kind.toUpper() + " " + name;
    }
    PITANGA_TRY(names.done());
    for (const QByteArray &statement : old)
        PITANGA_TRY(db.execute(statement));
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

QByteArray commonViewName(const QByteArray &table)
{
    return table.mid(table.lastIndexOf('_') + 1);
}

Result<> prepare(Database &db, const Profile &profile)
{
    const QByteArray setting = "views:" + profile.name;
    PITANGA_LET(numbers, modelNumbers(db, profile));
    const bool allKnown = std::all_of(profile.models.begin(), profile.models.end(),
                                      [&](const Model &model) { return numbers.contains(model.name); });
    if (allKnown) {
        PITANGA_LET(present, SettingTable(db).value(setting));
        if (present == mark(profile, statements(profile, ViewSql(profile, numbers))))
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
    PITANGA_TRY(dropOld(db, wanted));
    for (const QByteArray &statement : wanted)
        PITANGA_TRY(db.execute(statement));
    PITANGA_TRY(SettingTable(db).set(setting, mark(profile, wanted)));
    return change.commit();
}

} // namespace pitanga::model_views
