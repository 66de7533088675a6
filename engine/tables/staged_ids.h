#pragma once

#include "engine/base/result.h"

#include <QMutex>

#include <array>
#include <map>
#include <new>
#include <optional>
#include <string_view>
#include <vector>

#include <sys/mman.h>

namespace pitanga {

class Database;

/// Memory straight from the system and back to it. (A vector that grows among the large, short-lived buffers of
/// several threads makes the usual allocator keep all of them.)
template <typename Value>
struct SystemMemory
{
    using value_type = Value;

    Value *allocate(size_t count)
    {
        void *const made =
            ::mmap(nullptr, count * sizeof(Value), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (made == MAP_FAILED)
            throw std::bad_alloc();
        return static_cast<Value *>(made);
    }
    void deallocate(Value *memory, size_t count) { ::munmap(memory, count * sizeof(Value)); }
    friend bool operator==(const SystemMemory &, const SystemMemory &) { return true; }
};

/// Which records of a transfer are staged, so that one that comes a second time is recognised. In memory, 24
/// bytes each: ids are random, and an index on the disk would be written nearly as a whole with every page.
///
/// One for all connections of a device, of any thread. Only what a transaction of ours has added is known: when
/// it was undone, or another process went on, the next page notices by how many there are and by the last of
/// them.
class StagedIds
{
public:
    /// Begins a page, within its write transaction: what is known is right if it is as much as is `staged` and
    /// ends with the row `last`, and is read anew otherwise.
    Result<> begin(Database &db, qint64 transfer, qint64 staged, qint64 last);
    /// The row of a record (32 hex digits) that came with an earlier page of this transfer.
    std::optional<qint64> find(qint64 transfer, std::string_view id) const;
    void add(qint64 transfer, std::string_view id, qint64 number);
    /// The transfer is merged or given up.
    void forget(qint64 transfer);

private:
    struct Row
    {
        std::array<char, 16> id;
        qint64 number;
        friend bool operator<(const Row &a, const Row &b) { return a.id < b.id; }
    };
    struct Rows
    {
        std::vector<Row, SystemMemory<Row>> all;
        qint64 last = 0;   ///< the highest number
        size_t sorted = 0; ///< from the beginning; the rest came with the page that is being staged

        void add(const Row &row)
        {
            all.push_back(row);
            last = row.number; // they only rise
        }
    };
    static Row makeRow(std::string_view id, qint64 number);

    mutable QMutex m_mutex;
    std::map<qint64, Rows> m_transfers;
};

} // namespace pitanga
