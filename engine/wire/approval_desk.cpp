#include "engine/wire/approval_desk.h"

#include "engine/wire/meeting_errors.h"

#include <algorithm>

namespace pitanga {

void ApprovalDesk::setScreen(std::function<void(const Approval &)> screen)
{
    const QMutexLocker lock(&m_mutex);
    m_screen = std::move(screen);
}

void ApprovalDesk::tell(const std::vector<Approval> &changed) const
{
    std::function<void(const Approval &)> screen;
    {
        const QMutexLocker lock(&m_mutex);
        screen = m_screen;
    }
    if (screen)
        for (const Approval &approval : changed)
            screen(approval);
}

/// Out of time: those that wait end, those that were answered are forgotten.
std::vector<Approval> ApprovalDesk::expired()
{
    std::vector<Approval> changed;
    const QDateTime now = m_clock.nowUtc();
    for (auto it = m_approvals.begin(); it != m_approvals.end();) {
        Approval &approval = it->second;
        const bool late = approval.validUntil <= now;
        if (late && approval.state == ApprovalState::Waiting) {
            approval.state = ApprovalState::OutOfTime;
            changed.push_back(approval);
        }
        it = approval.validUntil.addSecs(approvalLifetime.count()) <= now ? m_approvals.erase(it)
                                                                          : std::next(it);
    }
    return changed;
}

void ApprovalDesk::expire()
{
    std::vector<Approval> changed;
    {
        const QMutexLocker lock(&m_mutex);
        changed = expired();
    }
    tell(changed);
}

Result<Approval> ApprovalDesk::receive(Approval approval)
{
    expire();
    std::vector<Approval> changed;
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_screen)
            return meeting_errors::refused("nobody_there", approval.name);
        if (m_approvals.contains(approval.id))
            return meeting_errors::refused("unknown", approval.name);
        for (auto &[id, earlier] : m_approvals)
            if (earlier.theirKey == approval.theirKey && earlier.state == ApprovalState::Waiting) {
                earlier.state = ApprovalState::Withdrawn;
                changed.push_back(earlier);
            }
        approval.askedAt = m_clock.nowUtc();
        approval.validUntil = approval.askedAt.addSecs(approvalLifetime.count());
        m_approvals.emplace(approval.id, approval);
        changed.push_back(approval);
    }
    tell(changed);
    return approval;
}

std::optional<Approval> ApprovalDesk::find(const QByteArray &id)
{
    expire();
    const QMutexLocker lock(&m_mutex);
    const auto found = m_approvals.find(id);
    return found == m_approvals.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Approval> ApprovalDesk::find(const QByteArray &id, const QByteArray &theirKey)
{
    const auto found = find(id);
    return found && found->theirKey == theirKey ? found : std::nullopt;
}

bool ApprovalDesk::end(const QByteArray &id, ApprovalState state, const Json &answer)
{
    Approval ended;
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_approvals.find(id);
        if (found == m_approvals.end() || found->second.state != ApprovalState::Waiting)
            return false;
        found->second.state = state;
        found->second.answer = answer;
        ended = found->second;
    }
    tell({ended});
    return true;
}

std::vector<Approval> ApprovalDesk::waiting()
{
    expire();
    std::vector<Approval> found;
    {
        const QMutexLocker lock(&m_mutex);
        for (const auto &[id, approval] : m_approvals)
            if (approval.state == ApprovalState::Waiting)
                found.push_back(approval);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Approval &a, const Approval &b) { return a.askedAt < b.askedAt; });
    return found;
}

} // namespace pitanga
