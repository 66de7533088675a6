#pragma once

#include "engine/tables/device.h"
#include "engine/wire/endpoints.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/frozen_clock.h"
#include "tests/support/home_image.h"

#include <QTemporaryDir>

#include <optional>

namespace pitanga::test {

/// A device of a simulation: a real engine on files of its own, whose disk, clock, chance and machine are the
/// simulation's. It can be killed, lose power, be set back and be copied.
class SimulatedDevice
{
public:
    /// `learner`: whose device it is; empty for one that may have the whole school.
    SimulatedDevice(int number, quint64 seed, const QByteArray &learner = {});
    /// A copy of another's home on a machine of its own.
    SimulatedDevice(int number, quint64 seed, const QByteArray &learner, const HomeImage &copyOf);
    ~SimulatedDevice();
    Q_DISABLE_COPY_MOVE(SimulatedDevice)

    QByteArray name() const { return "d" + QByteArray::number(m_number); }
    QByteArray address() const { return "http://" + name() + '/'; }
    const QByteArray &learner() const { return m_learner; }
    bool isLearners() const { return !m_learner.isEmpty(); }
    /// Whether its certificate lets it send what lies in that partition.
    bool mayWrite(const QByteArray &partition) const
    {
        return !isLearners() || partition.contains(":user-rw:" + m_learner) || partition.endsWith(":anonymous");
    }

    FaultyDisk &disk() { return m_disk; }
    FrozenClock &clock() { return *m_clock; }
    const Device &device() const { return *m_device; }
    const Profile &profile() const { return m_device->profiles().front(); }
    QString databasePath() const { return m_device->databasePath(); }
    Store &store() { return *m_store; }
    Database &db() { return m_store->db(); }

    /// As its server answers; nothing when it dies over it, or is dead.
    std::optional<HttpResponse> answer(const HttpRequest &request);

    /// A program that ends and begins anew; a killed one leaves what it had written.
    void restart();
    /// All of it stops at once; of what was not synced, chance decides what is left.
    void losePower(SeededRandom &chance);
    /// Its files as they are now, taken while it does not run.
    HomeImage image();
    /// `whole`: the machine as it was, the mark beside the database included.
    void goBackTo(const HomeImage &image, bool whole);

    ServerOptions offered;

private:
    SimulatedDevice(int number, quint64 seed, const QByteArray &learner, const HomeImage *copyOf);
    void close();
    void open();

    int m_number;
    QByteArray m_learner;
    QTemporaryDir m_home;
    FaultyDisk m_disk;
    std::shared_ptr<FrozenClock> m_clock;
    DeviceOptions m_options;
    std::shared_ptr<Device> m_device;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Endpoints> m_endpoints;
};

} // namespace pitanga::test
