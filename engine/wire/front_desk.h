#pragma once

#include "engine/tables/device.h"
#include "engine/wire/approval_desk.h"
#include "engine/wire/meeting_desk.h"

namespace pitanga {

/// What a server shares with the people at its screen: meetings and requests to join. Any thread.
class FrontDesk
{
public:
    explicit FrontDesk(std::shared_ptr<const Device> device)
        : meetings(device->clock(), device->random(), ownKey(*device)),
          approvals(device->clock()),
          m_device(std::move(device))
    {
    }

    MeetingDesk meetings;
    ApprovalDesk approvals;

    /// The device's own TLS fingerprint.
    static QByteArray ownKey(const Device &device)
    {
        const auto fingerprint = certificateFingerprint(device.tlsKey().certificatePem);
        return fingerprint ? fingerprint->hex() : QByteArray();
    }

private:
    std::shared_ptr<const Device> m_device; // for its clock and chance
};

} // namespace pitanga
