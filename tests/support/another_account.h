#pragma once

#include <QFile>

#include <sys/fsuid.h>
#include <unistd.h>

namespace pitanga::test {

/// While it lives, the calling thread meets files as an account to which none of them belongs: the rights of
/// the system's administrator, whom nothing is denied, are laid down. Other accounts stay what they are: for
/// them a file that nobody may read is denied as it is.
class AnotherAccount
{
public:
    AnotherAccount() : m_before(setfsuid(nobody)) {}
    ~AnotherAccount() { setfsuid(uid_t(m_before)); }
    Q_DISABLE_COPY_MOVE(AnotherAccount)

    /// The folder, without what is in it, becomes that account's own.
    static bool giveFolder(const QString &path)
    {
        return geteuid() != 0 || chown(QFile::encodeName(path).constData(), nobody, gid_t(-1)) == 0;
    }

private:
    static constexpr uid_t nobody = 65534;
    int m_before;
};

} // namespace pitanga::test
