#pragma once

#include <QMetaType>

// How this device lets others connect, as the settings show it. An immutable value that crosses threads.
namespace pitanga {

/// Chosen on this device and kept in its home. Where a port is taken, the next free one is used.
struct ServingSettings
{
    bool on = true;        ///< others may connect at all
    int port = 45880;      ///< for encrypted connections; 1024 to 65535
    bool plain = true;     ///< also without encryption: Kolibri knows no other way
    int plainPort = 45881; ///< for those; 1024 to 65535
    friend bool operator==(const ServingSettings &, const ServingSettings &) = default;
};

inline constexpr int lowestPort = 1024; ///< those below belong to the system
inline constexpr int highestPort = 65535;

} // namespace pitanga

Q_DECLARE_METATYPE(pitanga::ServingSettings)
