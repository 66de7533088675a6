#pragma once

#include <atomic>
#include <memory>

namespace pitanga {

/// A person's "stop", shared by everyone who works on the same thing: copies mean the same flag.
/// Safe to set and to ask from any thread. It never goes back; the next run takes a new one.
class CancelFlag
{
public:
    CancelFlag() : m_set(std::make_shared<std::atomic<bool>>(false)) {}

    void cancel() const { m_set->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_set->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_set;
};

} // namespace pitanga
