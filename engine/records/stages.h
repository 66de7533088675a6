#pragma once

#include <QByteArray>

#include <array>
#include <optional>

namespace pitanga {

/// The stages of a transfer, in their order (protocol 7.1). A transfer never goes back.
enum class Stage { Initializing, Serializing, Queuing, Transferring, Dequeuing, Deserializing, Cleanup };
/// What the current stage is doing: may be called (again), somebody works on it, done, failed for good.
enum class StageStatus { Pending, Started, Completed, Errored };

inline constexpr std::array stageNames{"initializing", "serializing",   "queuing", "transferring",
                                       "dequeuing",    "deserializing", "cleanup"};
inline constexpr std::array statusNames{"pending", "started", "completed", "errored"};

inline QByteArray nameOf(Stage stage)
{
    return stageNames[size_t(stage)];
}

inline QByteArray nameOf(StageStatus status)
{
    return statusNames[size_t(status)];
}

/// Nothing for a name the protocol does not know.
inline std::optional<Stage> stageFromName(QByteArrayView name)
{
    for (size_t i = 0; i < stageNames.size(); ++i)
        if (name == stageNames[i])
            return Stage(i);
    return std::nullopt;
}

inline std::optional<StageStatus> statusFromName(QByteArrayView name)
{
    for (size_t i = 0; i < statusNames.size(); ++i)
        if (name == statusNames[i])
            return StageStatus(i);
    return std::nullopt;
}

} // namespace pitanga
