#include "home_image.h"

#include <QDir>
#include <QFile>

namespace pitanga::test {

HomeImage::HomeImage(const QString &home)
{
    const QDir folder(home);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("Cannot read %s", qPrintable(file.fileName()));
        m_files[name] = file.readAll();
    }
}

void HomeImage::write(const QString &home, bool all) const
{
    const QDir folder(home);
    const auto meant = [all](const QString &name) { return all || name.contains(QStringLiteral(".db")); };
    for (const QString &name : folder.entryList(QDir::Files))
        if (meant(name) && !m_files.contains(name))
            QFile::remove(folder.filePath(name));
    for (const auto &[name, content] : m_files) {
        if (!meant(name))
            continue;
        QFile file(folder.filePath(name)); // written over, not made anew: the file system sees the same file
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
            qFatal("Cannot write %s", qPrintable(file.fileName()));
    }
}

} // namespace pitanga::test
