#pragma once

#include "engine/base/clock.h"
#include "engine/base/json.h"
#include "engine/trust/keys.h"

#include <QDateTime>
#include <QMutex>
#include <QString>

#include <functional>
#include <map>

namespace pitanga {

enum class ApprovalState {
    Waiting,   ///< a person here has not decided yet
    Approved,  ///< the answer holds the certificates
    SaidNo,    ///< the person said no
    Withdrawn, ///< who asked does not want it any more
    OutOfTime,
};

/// How long a person may take to decide.
inline constexpr std::chrono::seconds approvalLifetime{600};

/// Another device asks to join a facility.
struct Approval
{
    QByteArray id;
    QByteArray theirKey; ///< its TLS fingerprint, compared before
    QByteArray peerId;
    QString name;                         ///< of the device, as it is remembered here
    QByteArray datasetId;                 ///< a data set that this device can pass on; 32 hex digits
    std::optional<PublicKey> publicKey{}; ///< what the certificates are to be for; always set
    QDateTime askedAt;
    QDateTime validUntil;
    ApprovalState state = ApprovalState::Waiting;
    Json answer; ///< what is approved: chains as the wire carries them
};

/// Where requests to join wait for a person. What was answered is kept for as long as the other side may ask.
/// Any thread. In memory only.
class ApprovalDesk
{
public:
    explicit ApprovalDesk(const Clock &clock) : m_clock(clock) {}

    /// Is told of every request and every change, in the thread that made it. Null: nobody is there to decide.
    void setScreen(std::function<void(const Approval &)> screen);

    /// Takes the request; an earlier one of the same device that still waits is withdrawn. The error's `forLog`
    /// is the reason's name on the wire.
    Result<Approval> receive(Approval approval);
    /// One of that device's.
    std::optional<Approval> find(const QByteArray &id, const QByteArray &theirKey);
    std::optional<Approval> find(const QByteArray &id);
    /// Ends the waiting; false where it does not wait any more.
    bool end(const QByteArray &id, ApprovalState state, const Json &answer = {});
    std::vector<Approval> waiting(); ///< oldest first
    void expire();

private:
    std::vector<Approval> expired();
    void tell(const std::vector<Approval> &changed) const;

    const Clock &m_clock;
    mutable QMutex m_mutex;
    std::function<void(const Approval &)> m_screen;
    std::map<QByteArray, Approval> m_approvals;
};

} // namespace pitanga
