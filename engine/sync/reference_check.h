#pragma once

#include "engine/profile/profile.h"
#include "engine/storage/query.h"

#include <QHash>

namespace simdjson::dom {
class element;
}

namespace pitanga {

/// What the store says of a record that others refer to.
struct ReferenceTarget
{
    bool exists = false;
    bool dirty = false;       ///< its own version waits
    bool deleted = false;     ///< or marked for it
    bool hardDeleted = false; ///< or marked for it
    bool failed = false;      ///< could not be applied in this run
};

/// Looks at what records refer to, against the store and not the views (protocol 13, A.2). Remembers what it
/// saw, since thousands of logs refer to the same person. For the time of one run, within its transaction.
class ReferenceCheck
{
public:
    /// What to make of a target whose own version waits: by the protocol it is good enough while that has not
    /// failed in this run; who cannot wait for the end of the run takes none.
    enum class WaitingTargets { WillDo, WillNotDo };
    explicit ReferenceCheck(Database &db, WaitingTargets waiting = WaitingTargets::WillDo);

    struct Verdict
    {
        enum class Kind { Fine, Waits, TargetDeleted, TargetErased } kind = Kind::Fine;
        QString reason; ///< why it waits, for a person
    };
    /// All references of a record of that model; `record` is its parsed text.
    Result<Verdict> check(const Model &model, const simdjson::dom::element &record);

    Result<ReferenceTarget> target(std::string_view id);
    // What happened to a record in this run, so that those after it see it.
    void noteApplied(const QByteArray &id);
    void noteFailed(const QByteArray &id);
    void noteCancelled(const QByteArray &id, bool erased);

private:
    bool m_takesWaiting;
    Query m_find;
    QHash<QByteArray, ReferenceTarget> m_known;
};

} // namespace pitanga
