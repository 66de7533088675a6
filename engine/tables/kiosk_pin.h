#pragma once

#include "engine/kiosk_facts.h"
#include "engine/tables/device.h"

namespace pitanga {

/// The PIN that a kiosk asks for. Kept as a salted, stretched hash; wrong tries are counted in the database, so
/// that neither a restart nor a power cut gives more of them. Three tries are free; each further one waits,
/// from half a minute doubling to a quarter of an hour. Looking takes a tenth of a second and more: not in a
/// window's thread.
class KioskPin
{
public:
    explicit KioskPin(Store &store) : m_store(store) {}

    Result<bool> isSet() const;
    /// Data unless it is 4 to 12 digits. Transactions of its own, here and in `tryOut`.
    Result<> set(const QByteArray &pin);
    Result<KioskPinVerdict> tryOut(const QByteArray &pin);

private:
    struct Tries
    {
        int wrong = 0;
        QDateTime last; ///< UTC
    };
    Result<Tries> tries() const;
    Result<> note(const Tries &tries);
    int waitAfter(const Tries &tries) const;

    Store &m_store;
};

} // namespace pitanga
