#pragma once

#include <QByteArray>
#include <QString>

#include <map>

namespace pitanga::test {

/// The files of a home at one moment, as a copy of a disk holds them. The home is closed meanwhile.
class HomeImage
{
public:
    explicit HomeImage(const QString &home);

    /// What a person does who copies files back: the database alone, beside a mark that tells of more.
    void putBackDatabase(const QString &home) const { write(home, false); }
    /// A whole machine goes back to that moment: every file is as it was, even for the file system.
    void putBackAll(const QString &home) const { write(home, true); }

private:
    void write(const QString &home, bool all) const;

    std::map<QString, QByteArray> m_files; ///< by name
};

} // namespace pitanga::test
