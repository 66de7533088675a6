#pragma once

#include "engine/base/json.h"
#include "engine/tables/device.h"

#include <optional>
#include <vector>

// Where two devices had changed a record apart, one version is in force and the other is kept beside it
// (protocol 12.2), for a person to look at.
namespace pitanga {

/// The versions in a record's `conflicting_serialized_data`, newest first: one line of text each. Lines are
/// texts as others wrote them, so they need not be JSON.
std::vector<QByteArray> losingVersions(QByteArrayView conflicting);

/// One field of two versions that say something about it; a JSON null where a version does not have it.
struct FieldDifference
{
    QByteArray field;
    Json inForce;
    Json other;
    bool differs = false;
};

/// Both versions field by field, in the order of the one in force.
std::vector<FieldDifference> compareVersions(const Json &inForce, const Json &other);

struct Conflict
{
    QByteArray id;
    QByteArray profile;
    QByteArray model;
    QByteArray partition;
    bool deleted = false;
    QByteArray inForce;             ///< text of the version in force, as the views show it
    std::vector<QByteArray> others; ///< those that lost, newest first
};

/// All records that keep another version, by model, then id.
Result<std::vector<Conflict>> conflicts(Store &store);
/// That of one record; nothing where it has none.
Result<std::optional<Conflict>> conflictOf(Store &store, QByteArrayView id);

} // namespace pitanga
