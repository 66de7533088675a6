#pragma once

#include <QtGlobal>

#include <sqlite3.h>

namespace pitanga::test {

/// A disk for SQLite that is the machine's own, but waiting on it takes no time: who meets another's lock asks
/// as often as in half a minute, at once, and gives up.
///
/// The default one as long as it lives; databases that are opened meanwhile are closed before it ends.
class HastyDisk
{
public:
    HastyDisk() : m_usual(sqlite3_vfs_find(nullptr)), m_hasty(*m_usual)
    {
        m_hasty.zName = "hasty disk";
        m_hasty.xSleep = [](sqlite3_vfs *, int microseconds) { return microseconds; };
        sqlite3_vfs_register(&m_hasty, true);
    }
    ~HastyDisk()
    {
        sqlite3_vfs_unregister(&m_hasty);
        sqlite3_vfs_register(m_usual, true);
    }
    Q_DISABLE_COPY_MOVE(HastyDisk)

private:
    sqlite3_vfs *m_usual;
    sqlite3_vfs m_hasty;
};

} // namespace pitanga::test
