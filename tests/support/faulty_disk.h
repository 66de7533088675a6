#pragma once

#include "engine/base/clock.h"
#include "seeded_random.h"

#include <QByteArray>

#include <map>
#include <memory>
#include <mutex>
#include <vector>

struct sqlite3_vfs;

namespace pitanga::test {

/// A disk for SQLite that is the machine's own, but fills up, stops or loses power when it is told to.
///
/// It can fill up: files that would grow beyond the room left get SQLITE_FULL. What is overwritten in place
/// needs no room, and what is cut off gives it back.
///
/// It can stop, as for a program that is killed: from then on nothing is written, whoever still tries. Once
/// everything on it has been closed, it goes on with what was written until then.
///
/// And the power can fail: of what was written since a file was last synced, any part may be lost, in any
/// order. Nothing is ever really synced, so tests on it do not wait for the machine's disk.
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
    /// What SQL takes for "now" in databases on this disk; without one, the machine's. Before they are opened.
    void setClock(std::shared_ptr<const Clock> clock) { m_clock = std::move(clock); }
    const Clock *clock() const { return m_clock.get(); }

    /// From now on files on this disk may grow by this many bytes in all.
    void leaveRoom(qint64 bytes);
    void makeRoom() { leaveRoom(plenty); }
    /// How often a write was refused for lack of room since the disk was made.
    int refusals() const;

    void stop() { stopAfterWrites(0); }
    /// That many writes more, none after them.
    void stopAfterWrites(qint64 count);
    /// The sync of that number from now (1: the next one) never happens, nor anything after it.
    void stopAtSync(qint64 number);
    bool isStopped() const;
    qint64 syncs() const; ///< since the disk was made

    /// Keeps what power loss can take. To be called before the files are opened.
    void rememberUnsynced() { m_remembers = true; }
    /// Power fails: of what was not synced, chance decides what stays. Everything on the disk has been closed.
    void loseUnsynced(SeededRandom &chance);
    /// A stopped disk works again.
    void goOn();

    // For the files on this disk.
    enum class Verdict { Done, Full, Stopped };
    struct Change
    {
        qint64 offset;
        QByteArray before; ///< what was overwritten or cut off
        QByteArray after;  ///< what was written; nothing for a file that was cut off at `offset`
        qint64 sizeBefore;
    };
    /// Asks for leave to write; takes the room that the file grows by, or gives it back for a negative number.
    Verdict beforeWriting(qint64 growth);
    Verdict sync(const QByteArray &path);
    bool remembers() const { return m_remembers; }
    void remember(const QByteArray &path, Change change);
    void forget(const QByteArray &path);

private:
    static constexpr qint64 plenty = qint64(1) << 60;
    static constexpr qint64 never = plenty;

    QByteArray m_name;
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<sqlite3_vfs> m_vfs;
    mutable std::mutex m_mutex;
    qint64 m_room = plenty;
    int m_refusals = 0;
    qint64 m_writesLeft = never;
    qint64 m_syncsLeft = never;
    qint64 m_syncs = 0;
    bool m_stopped = false;
    bool m_remembers = false;
    std::map<QByteArray, std::vector<Change>> m_unsynced; ///< by path, in the order of writing
};

} // namespace pitanga::test
