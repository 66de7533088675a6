#pragma once

#include "engine/base/json.h"
#include "engine/storage/query.h"

#include <QHash>

namespace pitanga {

/// The small numbers that stand for instances, partitions and models in the big tables. Rows are never
/// removed and numbers never change, so what was once read may be remembered for the life of a connection;
/// but a number made in a transaction that was undone must be forgotten: make one dictionary a transaction.
class Dictionary
{
public:
    explicit Dictionary(Database &db);

    // The number of a word, which is added if need be.
    Result<qint64> instance(std::string_view id);
    Result<qint64> partition(std::string_view path);
    Result<qint64> model(std::string_view profile, std::string_view name);

private:
    Result<qint64> numberOf(QHash<QByteArray, qint64> &known, const QByteArray &word, Query &find, Query &add);

    Database &m_db;
    QHash<QByteArray, qint64> m_instances;
    QHash<QByteArray, qint64> m_partitions;
    QHash<QByteArray, qint64> m_models;
    Query m_findInstance;
    Query m_addInstance;
    Query m_findPartition;
    Query m_addPartition;
    Query m_findModel;
    Query m_addModel;
};

} // namespace pitanga
