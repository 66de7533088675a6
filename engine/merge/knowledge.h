#pragma once

#include "engine/base/json.h"

#include <QByteArray>
#include <QByteArrayList>

#include <map>

namespace pitanga {

/// For each instance (its hex id), the last counter known of it.
using Counters = std::map<QByteArray, qint64>;
/// Counters by partition prefix.
using PartitionCounters = std::map<QByteArray, Counters>;

/// What one side already has under a filter, as peers announce it: filter-specific instance counters
/// (protocol 8.2). Version 1 is one `Counters` for the whole filter; this is version 2.
struct Fsic
{
    PartitionCounters super; ///< partitions that are proper prefixes of a filter entry
    PartitionCounters sub;   ///< partitions under a filter entry
    friend bool operator==(const Fsic &, const Fsic &) = default;
};

/// Counters beyond this are refused from peers: the reference keeps them in signed 32-bit columns (Q46).
inline constexpr qint64 maxCounter = 2147483647;

/// No claim of a peer brings a counter of ours beyond this, so that nobody can bring it to its end; a device
/// that counted so far takes a new id when it is opened next. What is left until `maxCounter` lasts for years.
inline constexpr qint64 renewedFrom = 2'000'000'000;

// The rules below are pure functions. Prefixes are plain, case-sensitive byte prefixes.

/// Protocol 8.3, step 3: drops what a prefix partition covers with an equal or higher counter. Partitions
/// left without counters stay as empty objects.
Fsic reduced(const Fsic &fsic);

/// Protocol 8.4: everything the FSIC promises, by partition: each filter entry is there, and what super
/// partitions hold is fed to the topmost sub partitions. Empty partitions are dropped.
PartitionCounters expanded(const Fsic &fsic, const QByteArrayList &filterEntries);

/// Protocol 8.5: for each instance the receiver's counter above which it lacks the sender's records.
Counters lacking(const Counters &sender, const Counters &receiver);
/// The same by partition, for expanded FSICs.
PartitionCounters lacking(const PartitionCounters &sender, const PartitionCounters &receiver);

/// What of it fits into about so many bytes of text: the highest counters. Who announces less than it has is
/// sent some records again; who announces less than it sends is sent them back once. Nothing is lost by either.
Fsic shortened(const Fsic &fsic, qint64 bytes);
Counters shortened(const Counters &counters, qint64 bytes);

// Peers send FSICs as JSON text; whatever they send is validated here and bound, never pasted (Q41).
// Errors are of kind Data: not the expected shape (so also v1 where v2 was agreed), an instance that is no
// hex id, a counter that is no whole number from 0 to `maxCounter`.
Result<Counters> countersFromText(QByteArrayView text);
Result<Fsic> fsicFromText(QByteArrayView text);
QByteArray toText(const Counters &counters);
QByteArray toText(const Fsic &fsic);

} // namespace pitanga
