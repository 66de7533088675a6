#pragma once

#include <QByteArray>

#include <atomic>
#include <memory>

struct sqlite3_vfs;

namespace pitanga::test {

/// A disk for SQLite that is the machine's own, but fills up when it is told to: files that would grow beyond
/// the room left get SQLITE_FULL. What is overwritten in place needs no room, and what is cut off gives it
/// back.
///
///     FaultyDisk disk("small disk");
///     SchoolDevice device("Home", 1, disk.name());
///     disk.leaveRoom(0);
///
/// Known to SQLite under its name until it is destroyed; databases on it are closed before. Any thread.
class FaultyDisk
{
public:
    explicit FaultyDisk(const QByteArray &name);
    ~FaultyDisk();
    Q_DISABLE_COPY_MOVE(FaultyDisk)

    QByteArray name() const { return m_name; }

    /// From now on files on this disk may grow by this many bytes in all.
    void leaveRoom(qint64 bytes) { m_room = bytes; }
    void makeRoom() { m_room = plenty; }
    /// How often a write was refused since the disk was made.
    int refusals() const { return m_refusals; }

    /// Takes the room for a file that grows (or gives it back for a negative number); false where it is not
    /// there.
    bool take(qint64 bytes);

private:
    static constexpr qint64 plenty = qint64(1) << 60;

    QByteArray m_name;
    std::unique_ptr<sqlite3_vfs> m_vfs;
    std::atomic<qint64> m_room = plenty;
    std::atomic<int> m_refusals = 0;
};

} // namespace pitanga::test
