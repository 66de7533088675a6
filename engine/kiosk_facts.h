#pragma once

namespace pitanga {

/// What became of a PIN that was entered to leave the kiosk.
struct KioskPinVerdict
{
    bool isSet = true; ///< false: no PIN was chosen yet
    bool accepted = false;
    int waitSeconds = 0; ///< before the next one is looked at; grows with wrong ones
};

} // namespace pitanga
