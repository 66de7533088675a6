#include "engine/tables/dictionary.h"

#include <sqlite3.h>

namespace pitanga {

Dictionary::Dictionary(Database &db)
    : m_db(db),
      m_findInstance(db, "SELECT number FROM _instance WHERE id = ?1"),
      m_addInstance(db, "INSERT INTO _instance (id) VALUES (?1)"),
      m_findPartition(db, "SELECT number FROM _partition WHERE path = ?1"),
      m_addPartition(db, "INSERT INTO _partition (path) VALUES (?1)"),
      m_findModel(db, "SELECT number FROM _model WHERE profile = ?1 AND name = ?2"),
      m_addModel(db, "INSERT INTO _model (profile, name) VALUES (?1, ?2)")
{
}

Result<qint64> Dictionary::numberOf(QHash<QByteArray, qint64> &known, const QByteArray &word, Query &find,
                                    Query &add)
{
    find.bind(word);
    qint64 number = 0;
    if (find.next())
        number = find.integer(0);
    PITANGA_TRY(find.done());
    if (!number) {
        PITANGA_TRY(add.run(word));
        number = sqlite3_last_insert_rowid(m_db.handle());
    }
    known.insert(word, number);
    return number;
}

namespace {

// Looks a word up without copying it.
std::optional<qint64> remembered(const QHash<QByteArray, qint64> &known, std::string_view word)
{
    const auto found = known.constFind(QByteArray::fromRawData(word.data(), qsizetype(word.size())));
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

QByteArray copied(std::string_view word)
{
    return {word.data(), qsizetype(word.size())};
}

} // namespace

Result<qint64> Dictionary::instance(std::string_view id)
{
    if (const auto number = remembered(m_instances, id))
        return *number;
    return numberOf(m_instances, copied(id), m_findInstance, m_addInstance);
}

Result<qint64> Dictionary::partition(std::string_view path)
{
    if (const auto number = remembered(m_partitions, path))
        return *number;
    return numberOf(m_partitions, copied(path), m_findPartition, m_addPartition);
}

Result<qint64> Dictionary::model(std::string_view profile, std::string_view name)
{
    const QByteArray key = copied(profile) + '\n' + copied(name);
    if (const auto number = remembered(m_models, view(key)))
        return *number;
    m_findModel.bind(profile, name);
    qint64 number = 0;
    if (m_findModel.next())
        number = m_findModel.integer(0);
    PITANGA_TRY(m_findModel.done());
    if (!number) {
        PITANGA_TRY(m_addModel.run(profile, name));
        number = sqlite3_last_insert_rowid(m_db.handle());
    }
    m_models.insert(key, number);
    return number;
}

} // namespace pitanga
