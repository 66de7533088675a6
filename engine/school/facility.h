#pragma once

#include "engine/profile/profile.h"
#include "engine/tables/device.h"
#include "engine/trust/certificate.h"
#include "engine/trust/keys.h"

#include <optional>
#include <vector>

// A facility is a school's data set; it begins with a root certificate, whose id is the data set's (kolibri.md
// 2).
namespace pitanga {

struct NewUser;

/// The profile of schools as this device has it. Fails on a device that was opened without it.
Result<const Profile *> schoolProfile(const Device &device);

/// A beginning that is not stored yet: the root certificate of a new data set, and the key behind it.
struct Root
{
    Certificate certificate;
    PrivateKey key;
};

/// A root of the profile's widest scope (`full-facility`). Without a key one is made: some 100 ms, on a slow
/// machine a second; so never within a transaction.
Result<Root> makeRootOf(const Device &device, const Profile &profile,
                        std::optional<PrivateKey> key = std::nullopt);

/// A facility as this device knows it.
struct Facility
{
    QByteArray datasetId;  ///< the root certificate's id
    QByteArray facilityId; ///< its first facility record; empty while no data is here
    QString name;          ///< that record's name
    bool holdsKey = false; ///< a certificate of its tree has its key here, so it can be synced
    bool hasData = false;  ///< its data set's record is shown here
};

/// Makes a facility: its data set with the settings of the preset (`formal`, `nonformal`, `informal`), the
/// facility record of that name and the root certificate, in one transaction; nothing is stamped yet. A key
/// can be brought along. Fails with Data where the name or the preset is refused, naming the field.
Result<Facility> createFacility(Store &store, const QString &name, const QByteArray &preset = "nonformal",
                                std::optional<PrivateKey> key = std::nullopt);

/// The same with its first administrator, in the same transaction: nothing is made where either is refused.
Result<Facility> createFacility(Store &store, const QString &name, const NewUser &administrator);

/// Those with a certificate whose key is here, and those whose data is here: by name, then id.
Result<std::vector<Facility>> facilities(Store &store);

} // namespace pitanga
