#pragma once

#include "engine/storage/database.h"

namespace pitanga {

/// A scope in which everything happens or nothing: leaving it without `commit()` undoes it. Where it could not
/// even begin, as while another program holds the database, every statement within it fails for that reason.
///
/// `Write` takes the write turn at once (`BEGIN IMMEDIATE`): a deferred beginning fails in the middle, with no
/// waiting, when another connection commits between our read and our write. `WriteDurably` also makes the
/// commit survive a power cut: for commits that raise our counter, since a counter that a peer has seen must
/// never be given out twice. `Read` gives one unchanging picture of the store to several statements.
///
/// Flows open transactions, tables never do. None is held while waiting for the network or for a person.
class Transaction
{
public:
    enum class Kind { Read, Write, WriteDurably };

    Transaction(Database &db, Kind kind);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Also says if the beginning failed.
    Result<> commit();

private:
    void end();

    Database &m_db;
    Kind m_kind;
    Result<> m_begun;
    bool m_open = false;
    bool m_refuses = false; ///< statements on the connection, since it has not begun
};

} // namespace pitanga
