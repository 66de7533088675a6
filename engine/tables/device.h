#pragma once

#include "engine/base/clock.h"
#include "engine/base/machine_identity.h"
#include "engine/base/random_source.h"
#include "engine/profile/profile.h"
#include "engine/storage/database.h"
#include "engine/tables/instance_table.h"
#include "engine/trust/device_key.h"
#include "engine/trust/scope.h"
#include "engine/trust/secret_box.h"

#include <memory>
#include <vector>

namespace pitanga {

class StagedIds;
class Store;

/// Everything that comes from outside: where a device keeps its things, and the world it lives in. Members
/// left out are the machine's own.
struct DeviceOptions
{
    QString home;           ///< folder; made if need be
    QString name;           ///< for a new home; empty: the machine's name
    bool mustExist = false; ///< refuse to make a new home
    std::shared_ptr<Clock> clock;
    std::shared_ptr<RandomSource> random;
    std::shared_ptr<SecretKeeper> secrets; ///< empty: a file in the home
    std::optional<MachineFacts> machine;
    QByteArray vfs;                ///< SQLite VFS, for disk faults in tests
    std::vector<Profile> profiles; ///< instead of the built-in and the added ones, for tests
};

/// A device: one home with its database, profiles, identity and secret. No global state: several can live in
/// one process. Immutable once opened, and safe to share between threads; each thread makes its own `Store`.
class Device : public std::enable_shared_from_this<Device>
{
public:
    /// Opens the home, or makes it: database, tables, views, identity, TLS key. A damaged or foreign file is
    /// left as it is and named in the error.
    static Result<std::shared_ptr<Device>> open(DeviceOptions options);

    /// A connection for the calling thread.
    Result<std::unique_ptr<Store>> connect() const;
    /// One that only looks; writers never wait for it.
    Result<std::unique_ptr<Store>> connectReadOnly() const;

    const QString &home() const { return m_options.home; }
    QString databasePath() const;
    Clock &clock() const { return *m_options.clock; }
    RandomSource &random() const { return *m_options.random; }
    std::shared_ptr<Clock> sharedClock() const { return m_options.clock; } ///< for what may outlive it
    std::shared_ptr<RandomSource> sharedRandom() const { return m_options.random; }
    const std::vector<Profile> &profiles() const { return m_profiles; }
    /// The profile of that name, or null pointer.
    const Profile *profile(QByteArrayView name) const;
    const ScopeDefinitions &scopeDefinitions() const { return m_scopes; }
    /// What transfers have staged, as far as this process did it.
    StagedIds &staged() const { return *m_staged; }
    const LocalInstance &identity() const { return *m_identity; } ///< its counter is that of opening
    const InstanceId &instanceId() const { return m_identity->id; }
    const DeviceKey &tlsKey() const { return m_tlsKey; }
    const Secret &secret() const { return *m_secret; }

    /// Remembers outside the database how far our counter got, so that an older copy of the database put in
    /// its place is noticed. Cheap; call after commits that raised it.
    void markCounter(qint64 counter) const;

private:
    explicit Device(DeviceOptions options) : m_options(std::move(options)) {}
    Result<> prepareHome();
    Result<> loadProfiles();
    Result<> refuseEmptied() const;
    Result<> prepareStore();
    Result<> checkSecret(Store &store);
    Result<> establishIdentity(Store &store);
    Result<> prepareTlsKey(Store &store);
    FileTraces traces() const;
    Result<std::unique_ptr<Store>> connectAs(bool readOnly) const;

    DeviceOptions m_options;
    std::vector<Profile> m_profiles;
    ScopeDefinitions m_scopes;
    std::optional<LocalInstance> m_identity;
    std::optional<Secret> m_secret;
    DeviceKey m_tlsKey;
    std::shared_ptr<WriteTurns> m_turns;
    std::shared_ptr<StagedIds> m_staged;
};

/// A connection to a device's database, with the device it belongs to: what every flow works on. Made, used
/// and destroyed in one thread.
class Store
{
public:
    Store(std::shared_ptr<const Device> device, std::unique_ptr<Database> database)
        : m_device(std::move(device)), m_database(std::move(database))
    {
    }

    Database &db() { return *m_database; }
    const Device &device() const { return *m_device; }

private:
    std::shared_ptr<const Device> m_device;
    std::unique_ptr<Database> m_database;
};

} // namespace pitanga
