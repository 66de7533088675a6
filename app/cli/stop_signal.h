#pragma once

#include "engine/base/cancel.h"

namespace pitanga::cli {

/// SIGINT and SIGTERM as a flag to look at and as something to wait for, while this object lives. One at a time
/// in a program. The second signal ends the program at once, as if nobody were listening.
class StopSignal
{
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

    CancelFlag flag() const;
    /// Returns once a signal has come.
    void wait() const;
};

} // namespace pitanga::cli
