#include "app/desktop/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace pitanga {
namespace {

constexpr int answerMs = 1000;

/// Sockets have short names only, and stand in a folder of this user alone.
QString socketFor(const QString &home)
{
    const QByteArray hash =
        QCryptographicHash::hash(QDir(home).canonicalPath().toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString name = QStringLiteral("pitanga-window-") + QString::fromLatin1(hash.first(16));
    return folder.isEmpty() ? name : QDir(folder).filePath(name);
}

bool makeFolder(const QString &home)
{
    return QDir().mkpath(home);
}

} // namespace

SingleInstance::SingleInstance(const QString &home, QObject *parent)
    : QObject(parent),
      m_name(makeFolder(home) ? socketFor(home) : QString()),
      m_lock(QDir(home).filePath(QStringLiteral("window.lock")))
{
    m_lock.setStaleLockTime(0); // only a process that is gone gives way
    // A folder that cannot be written to is told by whoever opens the data in it.
    m_first = m_lock.tryLock(0) || m_lock.error() != QLockFile::LockFailedError;
    if (m_first)
        listen();
    else
        askTheFirst();
}

void SingleInstance::listen()
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_name); // a crash leaves it behind; we have the lock
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *guest = m_server.nextPendingConnection()) {
            guest->disconnectFromServer();
            guest->deleteLater();
            emit raiseRequested();
        }
    });
    m_server.listen(m_name);
}

void SingleInstance::askTheFirst() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    socket.waitForConnected(answerMs);
}

} // namespace pitanga
