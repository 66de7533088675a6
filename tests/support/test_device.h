#pragma once

#include "engine/tables/device.h"
#include "frozen_clock.h"
#include "seeded_random.h"

#include <QTemporaryDir>

namespace pitanga::test {

/// The small application that the recorded vectors were made with (tests/data/test-profile.json).
const Profile &smallProfile();
/// The profile of schools, as it is built in.
const Profile &schoolProfile();

/// A whole device in a temporary home of its own: real files, real database, but its time stands still, its
/// chance is seeded and its machine is made up. Several live side by side in one test:
///
///     TestDevice alice(smallProfile(), 1), bob(smallProfile(), 2);
///     need(serialize(alice.store(), alice.profile(), {}));
///
/// The machine follows from the seed: two devices with the same one would be the same instance.
/// A device that cannot be opened ends the program with the reason.
class TestDevice
{
public:
    explicit TestDevice(const Profile &profile = smallProfile(), quint64 seed = 1);

    const std::shared_ptr<Device> &device() const { return m_device; }
    /// A connection of the test's own thread, the same at every call.
    Store &store() { return *m_store; }
    Database &db() { return m_store->db(); }
    const Profile &profile() const { return m_device->profiles().front(); }
    QByteArray instance() const { return m_device->instanceId().toHex(); }
    FrozenClock &clock() { return *m_clock; }
    QString home() const { return m_home.path(); }

    /// Closes everything, as a program does that ends.
    void close();
    /// Opens the home again after `close()`, or after it was changed by hand.
    void reopen();
    /// What the device is opened with: to open it a second time, or its home in another way.
    DeviceOptions options() const { return m_options; }

private:
    QTemporaryDir m_home;
    std::shared_ptr<FrozenClock> m_clock;
    DeviceOptions m_options;
    std::shared_ptr<Device> m_device;
    std::unique_ptr<Store> m_store;
};

} // namespace pitanga::test
