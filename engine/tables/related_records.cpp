#include "engine/tables/related_records.h"

namespace pitanga {

namespace {

constexpr auto modelOfShown = R"sql(
    SELECT m.name FROM _store s JOIN _model m ON m.number = s.model
    WHERE s.id = ?1 AND s.shown AND m.profile = ?2)sql";
constexpr auto fieldOfShown = "SELECT visible -> ('$.' || ?2) FROM _store WHERE id = ?1 AND shown";

} // namespace

StoredRelations::StoredRelations(Database &db, const Profile &profile)
    : m_db(db), m_profile(profile), m_findModel(db, modelOfShown), m_findField(db, fieldOfShown)
{
}

void StoredRelations::note(const Result<> &outcome) const
{
    if (!outcome && m_failure)
        m_failure = outcome;
}

QByteArray StoredRelations::modelOf(QByteArrayView id) const
{
    m_findModel.bind(view(id), m_profile.name);
    QByteArray name;
    if (m_findModel.next())
        name = m_findModel.bytes(0);
    note(m_findModel.done());
    return name;
}

Json StoredRelations::fieldOf(QByteArrayView id, QByteArrayView field) const
{
    m_findField.bind(view(id), view(field));
    Json value;
    if (m_findField.next() && !m_findField.isNull(0))
        if (auto parsed = Json::parse(m_findField.bytes(0)))
            value = *parsed;
    note(m_findField.done());
    return value;
}

bool StoredRelations::exists(QByteArrayView model, const QList<QPair<QByteArray, QByteArray>> &values) const
{
    QByteArrayList conditions;
    for (const auto &[field, value] : values)
        conditions << field + " = ?";
    // Names of models and fields are plain identifiers: the profile was checked when it was loaded.
    Query query(m_db,
                "SELECT 1 FROM " + model.toByteArray() + " WHERE " + conditions.join(" AND ") + " LIMIT 1");
    int place = 0;
    for (const auto &[field, value] : values)
        query.bindAt(++place, value);
    const bool found = query.next();
    note(query.done());
    return found;
}

} // namespace pitanga
