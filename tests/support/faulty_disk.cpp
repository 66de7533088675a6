#include "faulty_disk.h"

#include <sqlite3.h>

#include <new>

namespace pitanga::test {

namespace {

/// What SQLite holds as an open file: ours first, the machine's own right behind it.
struct File
{
    sqlite3_file base;
    FaultyDisk *disk;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *ours(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

/// Calls the same method of the machine's own file.
template <auto method, typename... Arguments>
auto forward(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *real = ours(file)->real();
    return (real->pMethods->*method)(real, arguments...);
}

int writeWithinRoom(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    sqlite3_int64 size = 0;
    if (const int code = forward<&sqlite3_io_methods::xFileSize>(file, &size); code != SQLITE_OK)
        return code;
    const sqlite3_int64 growth = offset + count - size;
    if (growth > 0 && !ours(file)->disk->take(growth))
        return SQLITE_FULL;
    return forward<&sqlite3_io_methods::xWrite>(file, bytes, count, offset);
}

int truncateAndGiveBack(sqlite3_file *file, sqlite3_int64 size)
{
    sqlite3_int64 before = 0;
    forward<&sqlite3_io_methods::xFileSize>(file, &before);
    const int code = forward<&sqlite3_io_methods::xTruncate>(file, size);
    if (code == SQLITE_OK && before > size)
        ours(file)->disk->take(size - before);
    return code;
}

// Version 2: all that the write-ahead log needs; without memory mapping, which would write past us.
constexpr sqlite3_io_methods methods{
    2,
    [](sqlite3_file *file) { return forward<&sqlite3_io_methods::xClose>(file); },
    [](sqlite3_file *file, void *to, int count, sqlite3_int64 offset) {
        return forward<&sqlite3_io_methods::xRead>(file, to, count, offset);
    },
    writeWithinRoom,
    truncateAndGiveBack,
    [](sqlite3_file *file, int flags) { return forward<&sqlite3_io_methods::xSync>(file, flags); },
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

int open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    File *opened = new (file) File{{nullptr}, static_cast<FaultyDisk *>(vfs->pAppData)};
    opened->real()->pMethods = nullptr;
    const int code = machines()->xOpen(machines(), path, opened->real(), flags, outFlags);
    if (opened->real()->pMethods)
        opened->base.pMethods = &methods;
    return code;
}

} // namespace

FaultyDisk::FaultyDisk(const QByteArray &name) : m_name(name), m_vfs(std::make_unique<sqlite3_vfs>(*machines()))
{
    m_vfs->zName = m_name.constData();
    m_vfs->pNext = nullptr;
    m_vfs->pAppData = this;
    m_vfs->szOsFile += int(sizeof(File));
    m_vfs->xOpen = open;
    sqlite3_vfs_register(m_vfs.get(), 0);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(m_vfs.get());
}

bool FaultyDisk::take(qint64 bytes)
{
    if (bytes > m_room) {
        ++m_refusals;
        return false;
    }
    m_room -= bytes;
    return true;
}

} // namespace pitanga::test
