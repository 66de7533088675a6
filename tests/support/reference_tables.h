#pragma once

#include "engine/base/json.h"
#include "engine/tables/device.h"

namespace pitanga::test {

/// A device's tables as the reference implementation would show them (protocol, section 2): what the recorded
/// vectors are written in. Our own id stands for `local_instance_id`, the vectors' "ME".
///
/// A state is an object with any of `store`, `rmc`, `dmc`, `buffer`, `rmcb` (arrays of rows with the
/// reference's column names) and `local_counter`. Whatever goes wrong ends the program with the reason.
class ReferenceTables
{
public:
    explicit ReferenceTables(Store &store) : m_store(store) {}

    /// Adds the rows to the tables of a device. A record that is neither deleted nor dirty is shown.
    /// Counter rows of a record that is not in the buffer are left out: they have no place with us.
    void put(const Json &state);
    /// Everything that is there, rows sorted as `sortedState` does.
    Json read();
    /// What a transfer would send: arrays `buffer` and `rmcb`, in the order of sending.
    Json outgoing(qint64 transfer);

    /// The number of the transfer session with that id, which is made if need be.
    qint64 transfer(const QByteArray &id);

private:
    void putStore(const Json &rows);
    void putCounters(const Json &rows);
    void putBuffer(const Json &rows, const Json &counters);
    void noteInstances();

    Store &m_store;
};

/// Our own instance id in place of the vectors' "ME".
Json withLocalInstance(const Json &scenario, const QByteArray &ours);

/// The same state with each table's rows, and the keys of each row, in one order: for comparing.
Json sortedState(const Json &state);

/// Where two states differ, as text for a person: one line a difference. Empty when they are equal.
QByteArray difference(const Json &actual, const Json &expected);

} // namespace pitanga::test
