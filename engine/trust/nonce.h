#pragma once

#include <chrono>

namespace pitanga {

/// How long a nonce can be used (protocol 5.10).
inline constexpr std::chrono::seconds nonceLifetime{60};

/// Whether a nonce of that age may be used: younger than a minute, and not from the future. The age comes
/// from the wall clock, at full resolution: at exactly 0 and exactly 60 seconds the answer is no.
constexpr bool nonceIsFresh(std::chrono::microseconds age)
{
    return age > std::chrono::microseconds::zero() && age < nonceLifetime;
}

/// Nonces of one address that wait to be used. A room behind one address needs one for each device.
inline constexpr int mostNoncesOfAnAddress = 200;

} // namespace pitanga
