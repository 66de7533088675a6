#pragma once

#include <QDateTime>

#include <chrono>

namespace pitanga {

/// The time, from outside. Rules and flows never ask the operating system, so that tests decide what
/// "newer" and "expired" mean. Safe to call from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The wall clock, in UTC; may jump when a person sets it.
    virtual QDateTime nowUtc() const = 0;
    /// For durations and deadlines only: never jumps back.
    virtual std::chrono::milliseconds monotonic() const = 0;
};

/// The clock of the machine.
class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override;
    std::chrono::milliseconds monotonic() const override;
};

} // namespace pitanga
