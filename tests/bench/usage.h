#pragma once

#include "engine/base/json.h"

namespace pitanga::bench {

/// What this process has used so far: user and system time of all its threads in seconds, and the most memory
/// that it ever held (resident, in bytes).
struct Usage
{
    double cpu = 0;
    qint64 peak = 0;
};
Usage usageNow();
/// Lets the peak begin anew (Linux: /proc/self/clear_refs).
void forgetPeak();

/// Seconds since some moment.
double secondsNow();

/// One line on standard output, which is all that the programs of the benchmark say.
void tell(const Json &object);

/// A number with six digits, as JSON.
Json seconds(double value);

} // namespace pitanga::bench
