#pragma once

#include "engine/storage/database.h"

#include <QByteArray>

namespace pitanga {

/// Names and values that belong to this home: the device's name, marks of what was prepared.
class SettingTable
{
public:
    explicit SettingTable(Database &db) : m_db(db) {}

    /// Empty where nothing was set.
    Result<QByteArray> value(const QByteArray &name) const;
    Result<> set(const QByteArray &name, const QByteArray &value);

private:
    Database &m_db;
};

} // namespace pitanga
