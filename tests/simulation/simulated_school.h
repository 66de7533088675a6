#pragma once

#include "simulated_device.h"

#include "engine/sync/sync_run.h"
#include "tests/support/memory_network.h"

#include <memory>
#include <vector>

namespace pitanga::test {

/// Simulated devices of one school on a network in memory. The first one holds the root certificate.
class SimulatedSchool
{
public:
    /// With the first device, and the school's first records on it.
    explicit SimulatedSchool(quint64 seed);

    MemoryNetwork network;

    size_t size() const { return m_devices.size(); }
    SimulatedDevice &device(size_t number) { return *m_devices[number]; }
    const SimulatedDevice &device(size_t number) const { return *m_devices[number]; }
    std::vector<SimulatedDevice *> devices();

    /// One more, with a certificate of the whole school or of what is a learner's; returns its number.
    size_t addDevice(const QByteArray &learner = {});
    /// Its home, or what it was when the image was made, on a machine of its own.
    size_t addCopyOf(size_t number, const HomeImage &image);
    /// A person whose full name is the same; on that device.
    QByteArray addPerson(size_t number, const QByteArray &username);

    SyncRequest request(size_t client, size_t server) const;
    /// Whether their certificates have anything in common.
    bool mayMeet(size_t one, size_t other) const;
    /// What a device of that learner may hold.
    Filter scopeOf(const QByteArray &learner) const;
    /// A record that the device holds, shows or lets wait in another way than the first one, of those that both
    /// may hold; empty when there is none. `somebodyWentBack`: some version may be gone where it could have
    /// come back from.
    QByteArray differenceFromSchool(size_t other, bool somebodyWentBack = false);

    const QByteArray &dataset() const { return m_dataset; }
    const QByteArray &facility() const { return m_facility; }

private:
    size_t add(std::unique_ptr<SimulatedDevice> device);

    quint64 m_seed;
    std::vector<std::unique_ptr<SimulatedDevice>> m_devices;
    QByteArray m_dataset;
    QByteArray m_facility;
};

} // namespace pitanga::test
