#include "engine/trust/home_secret.h"

#include "engine/base/words.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace pitanga {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

/// "v1:<64 hex digits>:<8 hex digits of their hash>", so that a damaged file is not taken for another secret.
QByteArray fileTextOf(const Secret &secret)
{
    const QByteArray hex = secret.toHex();
    return "v1:" + hex + ':' + QCryptographicHash::hash(hex, QCryptographicHash::Sha256).toHex().first(8) +
           '\n';
}

std::optional<Secret> secretOfFileText(const QByteArray &text)
{
    const QByteArrayList parts = text.trimmed().split(':');
    if (parts.size() != 3)
        return std::nullopt;
    const auto secret = Secret::fromBytes(QByteArray::fromHex(parts[1]));
    return secret && fileTextOf(*secret).trimmed() == text.trimmed() ? secret : std::nullopt;
}

/// A power cut after this keeps what was written.
void putOnDisk([[maybe_unused]] QFile &file, [[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    ::fsync(file.handle());
    if (const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC); handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#endif
}

/// Gives a file its name unless that name is taken. QFile::rename() looks first and renames then; when somebody
/// else comes in between, it copies over the other's file.
bool nameUnlessTaken(QTemporaryFile &file, const QString &name)
{
#ifdef Q_OS_UNIX
    if (::link(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(name).constData()) == 0)
        return true;
    if (errno != EPERM && errno != EOPNOTSUPP) // these: a file system without links, such as a memory stick's
        return false;
#endif
    const bool named = QFile::rename(file.fileName(), name);
    file.setAutoRemove(!named);
    return named;
}

Error cannot(const QString &sentence, const QString &path, const QString &cause)
{
    return {Error::Kind::Storage, sentence.arg(path), cause};
}

} // namespace

Result<Secret> HomeSecret::secret()
{
    if (!QFileInfo::exists(m_path))
        PITANGA_TRY(makeFile());
    return readFile();
}

Result<> HomeSecret::makeFile()
{
    // Written whole under another name, then named: no other process ever reads half of it.
    QTemporaryFile file(m_path + QStringLiteral(".XXXXXX"));
    if (file.open()) // its owner's alone from the first moment on, as all temporary files are
        file.write(fileTextOf(Secret::random(m_random)));
    if (!file.isOpen() || !file.flush())
        return cannot(
            Words::tr("The secret that protects this device's keys could not be stored in %1. Check that "
                      "the disk is not full and that the folder can be written to."),
            m_path, file.errorString()); // the file itself has no name yet
    const QString folder = QFileInfo(m_path).absolutePath();
    putOnDisk(file, folder);
    // Where another process was faster, its secret counts.
    if (!nameUnlessTaken(file, m_path) && !QFileInfo::exists(m_path))
        return cannot(
            Words::tr("The secret that protects this device's keys could not be named %1. Check that the "
                      "folder can be written to."),
            m_path, QStringLiteral("the name is taken by nothing that can be read"));
    putOnDisk(file, folder);
    return {};
}

Result<Secret> HomeSecret::readFile()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return cannot(
            Words::tr("The secret that protects this device's keys, %1, cannot be read. Check to whom the "
                      "file belongs."),
            m_path, file.errorString());
    if ((file.permissions() & others) && !file.setPermissions(ownerOnly))
        return cannot(
            Words::tr("Others can read the secret that protects this device's keys, %1, and this cannot be "
                      "changed from here. Allow only its owner to read it."),
            m_path, file.errorString());
    if (const auto secret = secretOfFileText(file.read(1024)))
        return *secret;
    return Error{
        Error::Kind::Storage,
        Words::tr(
            "The secret that protects this device's keys, %1, is damaged. Put it back from a copy of this "
            "home; without it, make a new home and join the facility again.")
            .arg(m_path),
        QStringLiteral("the text does not match its check digits")};
}

} // namespace pitanga
