#include "faulty_disk.h"

#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <new>

namespace pitanga::test {

namespace {

/// What SQLite holds as an open file: ours first, the machine's own right behind it.
struct File
{
    sqlite3_file base;
    FaultyDisk *disk;
    const char *path; ///< null pointer for a temporary file; SQLite keeps the text while the file is open

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *ours(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

int codeOf(FaultyDisk::Verdict verdict, int whenStopped)
{
    return verdict == FaultyDisk::Verdict::Done   ? SQLITE_OK
           : verdict == FaultyDisk::Verdict::Full ? SQLITE_FULL
                                                  : whenStopped;
}

/// Calls the same method of the machine's own file.
template <auto method, typename... Arguments>
auto forward(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *real = ours(file)->real();
    return (real->pMethods->*method)(real, arguments...);
}

/// The bytes of the file from `offset` on, as many as there are.
QByteArray bytesAt(sqlite3_file *file, sqlite3_int64 offset, sqlite3_int64 count, sqlite3_int64 size)
{
    QByteArray bytes(qsizetype(std::clamp<sqlite3_int64>(size - offset, 0, count)), '\0');
    if (!bytes.isEmpty())
        forward<&sqlite3_io_methods::xRead>(file, static_cast<void *>(bytes.data()), int(bytes.size()), offset);
    return bytes;
}

int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    FaultyDisk *disk = ours(file)->disk;
    sqlite3_int64 size = 0;
    if (const int code = forward<&sqlite3_io_methods::xFileSize>(file, &size); code != SQLITE_OK)
        return code;
    const auto verdict = disk->beforeWriting(std::max<sqlite3_int64>(0, offset + count - size));
    if (verdict != FaultyDisk::Verdict::Done)
        return codeOf(verdict, SQLITE_IOERR_WRITE);
    if (disk->remembers() && ours(file)->path)
        disk->remember(ours(file)->path, {offset, bytesAt(file, offset, count, size),
                                          QByteArray(static_cast<const char *>(bytes), count), size});
    return forward<&sqlite3_io_methods::xWrite>(file, bytes, count, offset);
}

int truncate(sqlite3_file *file, sqlite3_int64 to)
{
    FaultyDisk *disk = ours(file)->disk;
    sqlite3_int64 size = 0;
    forward<&sqlite3_io_methods::xFileSize>(file, &size);
    const auto verdict = disk->beforeWriting(std::min<sqlite3_int64>(0, to - size));
    if (verdict != FaultyDisk::Verdict::Done)
        return codeOf(verdict, SQLITE_IOERR_TRUNCATE);
    if (disk->remembers() && ours(file)->path)
        disk->remember(ours(file)->path, {to, bytesAt(file, to, size - to, size), {}, size});
    return forward<&sqlite3_io_methods::xTruncate>(file, to);
}

int sync(sqlite3_file *file, int)
{
    const char *path = ours(file)->path;
    return codeOf(ours(file)->disk->sync(path ? QByteArray(path) : QByteArray()), SQLITE_IOERR_FSYNC);
}

// Version 2: all that the write-ahead log needs; without memory mapping, which would write past us.
constexpr sqlite3_io_methods methods{
    2,
    [](sqlite3_file *file) { return forward<&sqlite3_io_methods::xClose>(file); },
    [](sqlite3_file *file, void *to, int count, sqlite3_int64 offset) {
        return forward<&sqlite3_io_methods::xRead>(file, to, count, offset);
    },
    write,
    truncate,
    sync,
    [](sqlite3_file *file, sqlite3_int64 *size) { return forward<&sqlite3_io_methods::xFileSize>(file, size); },
    [](sqlite3_file *file, int level) { return forward<&sqlite3_io_methods::xLock>(file, level); },
    [](sqlite3_file *file, int level) { return forward<&sqlite3_io_methods::xUnlock>(file, level); },
    [](sqlite3_file *file, int *held) { return forward<&sqlite3_io_methods::xCheckReservedLock>(file, held); },
    [](sqlite3_file *file, int what, void *argument) {
        return forward<&sqlite3_io_methods::xFileControl>(file, what, argument);
    },
    [](sqlite3_file *file) { return forward<&sqlite3_io_methods::xSectorSize>(file); },
    [](sqlite3_file *file) { return forward<&sqlite3_io_methods::xDeviceCharacteristics>(file); },
    [](sqlite3_file *file, int page, int size, int extend, void volatile **to) {
        return forward<&sqlite3_io_methods::xShmMap>(file, page, size, extend, to);
    },
    [](sqlite3_file *file, int offset, int count, int flags) {
        return forward<&sqlite3_io_methods::xShmLock>(file, offset, count, flags);
    },
    [](sqlite3_file *file) { return forward<&sqlite3_io_methods::xShmBarrier>(file); },
    [](sqlite3_file *file, int remove) { return forward<&sqlite3_io_methods::xShmUnmap>(file, remove); },
    nullptr,
    nullptr,
};

sqlite3_vfs *machines()
{
    return sqlite3_vfs_find(nullptr);
}

FaultyDisk *diskOf(sqlite3_vfs *vfs)
{
    return static_cast<FaultyDisk *>(vfs->pAppData);
}

int open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    File *opened = new (file) File{{nullptr}, diskOf(vfs), path};
    opened->real()->pMethods = nullptr;
    const int code = machines()->xOpen(machines(), path, opened->real(), flags, outFlags);
    if (opened->real()->pMethods)
        opened->base.pMethods = &methods;
    return code;
}

/// In milliseconds since noon of the first day of the Julian calendar.
int currentTime(sqlite3_vfs *vfs, sqlite3_int64 *now)
{
    constexpr sqlite3_int64 untilUnix = 210'866'760'000'000;
    const Clock *clock = diskOf(vfs)->clock();
    if (!clock)
        return machines()->xCurrentTimeInt64(machines(), now);
    *now = untilUnix + clock->nowUtc().toMSecsSinceEpoch();
    return SQLITE_OK;
}

int remove(sqlite3_vfs *vfs, const char *path, int syncFolder)
{
    if (diskOf(vfs)->beforeWriting(0) != FaultyDisk::Verdict::Done)
        return SQLITE_IOERR_DELETE;
    diskOf(vfs)->forget(path);
    return machines()->xDelete(machines(), path, syncFolder);
}

// Power loss (the sector is what a disk writes whole).

constexpr qsizetype sector = 512;

void put(QFile &file, qint64 offset, const QByteArray &bytes)
{
    if (!bytes.isEmpty() && (!file.seek(offset) || file.write(bytes) != bytes.size()))
        qFatal("Cannot write %s", qPrintable(file.fileName()));
}

void undo(QFile &file, const FaultyDisk::Change &change)
{
    file.resize(change.sizeBefore);
    put(file, change.offset, change.before);
}

/// The change reaches the disk after all, or some sectors of it.
void redo(QFile &file, const FaultyDisk::Change &change, bool torn, SeededRandom &chance)
{
    if (change.after.isEmpty()) {
        file.resize(std::min(file.size(), change.offset));
        return;
    }
    for (qsizetype from = 0; from < change.after.size(); from += sector)
        if (!torn || chance.below(2))
            put(file, change.offset + from, change.after.mid(from, sector));
}

} // namespace

FaultyDisk::FaultyDisk(const QByteArray &name) : m_name(name), m_vfs(std::make_unique<sqlite3_vfs>(*machines()))
{
    m_vfs->zName = m_name.constData();
    m_vfs->pNext = nullptr;
    m_vfs->pAppData = this;
    m_vfs->szOsFile += int(sizeof(File));
    m_vfs->xOpen = open;
    m_vfs->xDelete = remove;
    m_vfs->xCurrentTimeInt64 = currentTime;
    sqlite3_vfs_register(m_vfs.get(), 0);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(m_vfs.get());
}

void FaultyDisk::leaveRoom(qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_room = bytes;
}

int FaultyDisk::refusals() const
{
    const std::lock_guard lock(m_mutex);
    return m_refusals;
}

void FaultyDisk::stopAfterWrites(qint64 count)
{
    const std::lock_guard lock(m_mutex);
    m_writesLeft = count;
    m_stopped = count == 0;
}

void FaultyDisk::stopAtSync(qint64 number)
{
    const std::lock_guard lock(m_mutex);
    m_syncsLeft = number;
}

bool FaultyDisk::isStopped() const
{
    const std::lock_guard lock(m_mutex);
    return m_stopped;
}

qint64 FaultyDisk::syncs() const
{
    const std::lock_guard lock(m_mutex);
    return m_syncs;
}

void FaultyDisk::goOn()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = false;
    m_writesLeft = never;
    m_syncsLeft = never;
}

FaultyDisk::Verdict FaultyDisk::beforeWriting(qint64 growth)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopped || m_writesLeft == 0) {
        m_stopped = true;
        return Verdict::Stopped;
    }
    if (growth > m_room) {
        ++m_refusals;
        return Verdict::Full;
    }
    if (m_writesLeft != never)
        --m_writesLeft;
    if (m_room != plenty)
        m_room -= growth;
    return Verdict::Done;
}

FaultyDisk::Verdict FaultyDisk::sync(const QByteArray &path)
{
    const std::lock_guard lock(m_mutex);
    if (!m_stopped && m_syncsLeft != never && --m_syncsLeft == 0)
        m_stopped = true;
    if (m_stopped)
        return Verdict::Stopped;
    ++m_syncs;
    m_unsynced.erase(path);
    return Verdict::Done;
}

void FaultyDisk::remember(const QByteArray &path, Change change)
{
    const std::lock_guard lock(m_mutex);
    m_unsynced[path].push_back(std::move(change));
}

void FaultyDisk::forget(const QByteArray &path)
{
    const std::lock_guard lock(m_mutex);
    m_unsynced.erase(path);
}

void FaultyDisk::loseUnsynced(SeededRandom &chance)
{
    const std::lock_guard lock(m_mutex);
    for (const auto &[path, changes] : m_unsynced) {
        QFile file(QFile::decodeName(path));
        if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
            continue;
        for (auto change = changes.rbegin(); change != changes.rend(); ++change)
            undo(file, *change);
        const int lostOfThree = chance.below(4); // all of them stay, some, or none
        for (const Change &change : changes)
            if (chance.below(3) >= lostOfThree)
                redo(file, change, chance.below(4) == 0, chance);
    }
    m_unsynced.clear();
}

} // namespace pitanga::test
