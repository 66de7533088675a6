#pragma once

#include "engine/base/result.h"

#include <array>
#include <map>
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
/// One for all connections of a device. To be used within a write transaction only, whose turn keeps other
/// threads away; what a transaction added that was undone is noticed at the next page by its count.
class StagedIds
{
public:
    /// Begins a page: what is known is right if it is as much as is `staged`, and is read anew otherwise.
    Result<> begin(Database &db, qint64 transfer, qint64 staged);
    /// The row of a record (32 hex digits) that came with an earlier page of this transfer.
    std::optional<qint64> find(qint64 transfer, std::string_view id) const;
    void add(qint64 transfer, std::string_view id, qint64 number);
    /// The transfer is merged or given up.
    void forget(qint64 transfer) { m_transfers.erase(transfer); }

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
        size_t sorted = 0; ///< from the beginning; the rest came with the page that is being staged
    };
    static Row makeRow(std::string_view id, qint64 number);

    std::map<qint64, Rows> m_transfers;
};

} // namespace pitanga
