#include "engine/tables/setting_table.h"

#include "engine/storage/query.h"

namespace pitanga {

Result<QByteArray> SettingTable::value(const QByteArray &name) const
{
    PITANGA_LET(found, readText(m_db, "SELECT value FROM _setting WHERE name = ?1", name));
    return found.value_or(QByteArray());
}

Result<> SettingTable::set(const QByteArray &name, const QByteArray &value)
{
    return Query(m_db, "INSERT INTO _setting (name, value) VALUES (?1, ?2)"
                       " ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .run(name, value);
}

} // namespace pitanga
