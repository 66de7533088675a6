#pragma once

#include "engine/doctor_facts.h"
#include "engine/inspect/machine_probe.h"
#include "engine/school/facility.h"
#include "engine/wire/meeting.h"

namespace pitanga {

/// Finds out why a peer cannot be reached or synced with: takes the steps of a connection one by one, and says
/// of each how it went. Those that need an earlier one are left out when that failed; what can be known without
/// a connection (facility, certificate, space) is looked at in any case.
///
/// Changes nothing, here or there. Blocks for up to some fifteen seconds where packets are swallowed; worker
/// threads only.
class Doctor
{
public:
    Doctor(Store &store, const Dial &dial, MachineProbe &probe, const CancelFlag &cancel)
        : m_store(store), m_dial(dial), m_probe(probe), m_cancel(cancel)
    {
    }

    /// How long an answer may take.
    void setPatience(const Deadline &patience) { m_patience = patience; }
    /// Cancelled, or Storage where this device's own database cannot be read; every other trouble is a finding.
    Result<DoctorReport> examine(const Peer &peer);

private:
    void pass(DoctorCheck check, const QString &sentence, const QString &technical = {});
    void fail(DoctorCheck check, DoctorFault fault, const QString &technical = {});
    bool passed(DoctorCheck check) const;

    void checkNetwork(const QUrl &address);
    void checkName(const QUrl &address);
    void checkWayThere(const QUrl &address);
    void checkAnswer(const Peer &peer, const QUrl &address);
    void nameTheSilence(const QUrl &address, const Error &error, bool encrypted);
    bool understands(const HttpResponse &response);
    void checkVersion(const Peer &peer);
    void checkClock(const HttpResponse &response);
    Result<> checkFacility(const Peer &peer);
    void compareFacilities(const std::vector<Facility> &ours,
                           const std::vector<PeerIdentity::Facility> &theirs);
    void checkTheirCertificate();
    Result<> checkCertificate();
    void checkDiskSpace();

    bool isLocal(const QUrl &address) const;
    bool isNear(const QHostAddress &address) const;

    Store &m_store;
    const Dial &m_dial;
    MachineProbe &m_probe;
    CancelFlag m_cancel;
    Deadline m_patience{std::chrono::seconds(8), std::chrono::seconds(12)};
    DoctorReport m_report;
    QList<MachineProbe::Subnet> m_networks;
    QList<QHostAddress> m_addresses;
    Link m_link;
    std::optional<PeerIdentity> m_identity; ///< once it has answered
    std::optional<HttpResponse> m_clockAnswer;
    QByteArray m_dataset; ///< of the facility in common; empty where none is
};

} // namespace pitanga
