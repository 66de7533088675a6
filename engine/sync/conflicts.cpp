#include "engine/sync/conflicts.h"

#include "engine/storage/query.h"

namespace pitanga {

namespace {

constexpr auto select = R"sql(
    SELECT s.id, d.profile, d.name, p.path, s.deleted OR s.removal > 0, s.visible, s.conflicting
    FROM _store s JOIN _model d ON d.number = s.model JOIN _partition p ON p.number = s.partition
    WHERE s.conflicting <> '' AND (?1 = '' OR s.id = ?1) ORDER BY d.profile, d.name, s.id)sql";

Result<std::vector<Conflict>> read(Store &store, QByteArrayView id)
{
    std::vector<Conflict> found;
    Query rows(store.db(), select);
    const QByteArray wanted = id.toByteArray();
    rows.bind(wanted);
    while (rows.next()) {
        Conflict conflict{rows.bytes(0),
                          rows.bytes(1),
                          rows.bytes(2),
                          rows.bytes(3),
                          rows.integer(4) != 0,
                          rows.bytes(5),
                          losingVersions(rows.bytes(6))};
        if (!conflict.others.empty())
            found.push_back(std::move(conflict));
    }
    PITANGA_TRY(rows.done());
    return found;
}

} // namespace

std::vector<QByteArray> losingVersions(QByteArrayView conflicting)
{
    std::vector<QByteArray> versions;
    for (const QByteArray &line : conflicting.toByteArray().split('\n'))
        if (!line.isEmpty())
            versions.push_back(line);
    return versions;
}

std::vector<FieldDifference> compareVersions(const Json &inForce, const Json &other)
{
    std::vector<FieldDifference> fields;
    for (const auto &[name, value] : inForce.members())
        fields.push_back({name, value, other.value(name), !other.contains(name) || other.value(name) != value});
    for (const auto &[name, value] : other.members())
        if (!inForce.contains(name))
            fields.push_back({name, Json::null(), value, true});
    return fields;
}

Result<std::vector<Conflict>> conflicts(Store &store)
{
    return read(store, {});
}

Result<std::optional<Conflict>> conflictOf(Store &store, QByteArrayView id)
{
    if (id.isEmpty())
        return std::optional<Conflict>();
    PITANGA_LET(found, read(store, id));
    return found.empty() ? std::optional<Conflict>() : std::optional(found.front());
}

} // namespace pitanga
