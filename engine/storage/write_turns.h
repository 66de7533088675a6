#pragma once

#include <condition_variable>
#include <mutex>

namespace pitanga {

/// Writers of one process take turns in the order in which they came: SQLite's own waiting is a polling
/// one, under which a patient writer can starve. Writers of other processes are met by the busy time-out.
class WriteTurns
{
public:
    void take()
    {
        std::unique_lock lock(m_mutex);
        const auto mine = m_next++;
        m_called.wait(lock, [&] { return mine == m_served; });
    }
    void giveBack()
    {
        {
            const std::lock_guard lock(m_mutex);
            ++m_served;
        }
        m_called.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_called;
    unsigned long long m_next = 0;
    unsigned long long m_served = 0;
};

} // namespace pitanga
