#include "engine/inspect/check_opening.h"

#include "engine/base/words.h"
#include "engine/storage/query.h"
#include "engine/storage/write_turns.h"
#include "engine/tables/schema.h"

#include <QFileInfo>

namespace pitanga {

Result<ViewsBeforeOpening> ViewsBeforeOpening::of(const QString &databasePath)
{
    ViewsBeforeOpening before;
    if (QFileInfo(databasePath).size() == 0)
        return before;
    PITANGA_LET(db, Database::open({databasePath, true, {}, std::make_shared<WriteTurns>()}));
    PITANGA_TRY(schema::check(*db));
    PITANGA_LET(version, readInteger(*db, "PRAGMA user_version"));
    if (version.value_or(0) < schema::currentVersion)
        return before; // it had its views otherwise
    Query statements(*db, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL");
    while (statements.next())
        before.m_statements.insert(statements.bytes(0));
    PITANGA_TRY(statements.done());
    PITANGA_LET(settings, readInteger(*db, "SELECT 1 FROM sqlite_schema WHERE name = '_setting'"));
    if (!settings)
        return before;
    Query made(*db, "SELECT value FROM _setting WHERE name LIKE 'views made:%'");
    while (made.next())
        for (const QByteArray &object : made.bytes(0).split('\n'))
            before.m_made.insert(object);
    PITANGA_TRY(made.done());
    return before;
}

Result<QStringList> ViewsBeforeOpening::madeAnew(Store &store) const
{
    QStringList problems;
    Query now(store.db(), "SELECT upper(type) || ' ' || name, tbl_name, sql FROM sqlite_schema"
                          " WHERE type IN ('view', 'trigger', 'index') AND sql IS NOT NULL");
    while (now.next()) {
        const QByteArray object = now.bytes(0);
        // Triggers are made with their views, and named by them alone.
        const bool isOurs = m_made.contains(object) ||
                            (object.startsWith("TRIGGER ") && m_made.contains("VIEW " + now.bytes(1)));
        if (isOurs && !m_statements.contains(now.bytes(2)))
            problems << Words::tr("What belongs to the views was changed or removed: %1. It was made anew when"
                                  " the home was opened.")
                            .arg(QString::fromUtf8(object));
    }
    PITANGA_TRY(now.done());
    return problems;
}

} // namespace pitanga
