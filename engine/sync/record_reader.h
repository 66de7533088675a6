#pragma once

#include "engine/profile/profile.h"
#include "engine/tables/transfer_table.h"

#include <QByteArray>
#include <QHash>

#include <string_view>
#include <utility>
#include <vector>

namespace simdjson::dom {
class element;
class object;
} // namespace simdjson::dom

namespace pitanga {

/// A record as it came over the wire, checked. The texts point into the parsed page; what was left out is an
/// empty text, never none.
struct ReceivedRecord
{
    std::string_view id;
    std::string_view model;
    std::string_view partition;
    std::string_view sourceId;
    std::string_view savedBy;
    qint64 savedAt = 0;
    bool deleted = false;
    bool hardDeleted = false;
    std::string_view selfReference = "";
    std::string_view serialized = "";
    std::string_view conflicting = "";
    std::vector<std::pair<std::string_view, qint64>> history; ///< instance, counter
};

/// Turns wire records into checked values (protocol 6.9). What one database can hold and another cannot is
/// refused at the door, so that no record can block a later sync: lengths, NUL characters, counters.
class RecordReader
{
public:
    /// Both must live longer. A record is judged by that of the profiles which it names.
    RecordReader(const std::vector<Profile> &profiles, const Transfer &transfer)
        : m_profiles(profiles), m_transfer(transfer)
    {
    }

    /// The reference returned is valid until the next call.
    Result<ReceivedRecord> read(const simdjson::dom::element &element);

    static Error refusal(const QByteArray &technical);

private:
    Result<> readHistory(const simdjson::dom::object &object, ReceivedRecord &record) const;
    Result<> check(const simdjson::dom::object &object, const ReceivedRecord &record) const;

    const std::vector<Profile> &m_profiles;
    const Transfer &m_transfer;
};

} // namespace pitanga
