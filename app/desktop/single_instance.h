#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace pitanga {

/// One window a home: a second start finds the first, asks it to come to the front, and leaves. A lock file
/// that a crash left behind does not count. GUI thread.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    /// `home`: the folder of the device's data; made where it is not there yet.
    explicit SingleInstance(const QString &home, QObject *parent = nullptr);

    /// False: another process has this home's window, and was asked to show it.
    bool isFirst() const { return m_first; }

signals:
    /// Somebody started the program once more.
    void raiseRequested();

private:
    void listen();
    void askTheFirst() const;

    QString m_name; ///< of the local socket
    QLockFile m_lock;
    QLocalServer m_server;
    bool m_first = false;
};

} // namespace pitanga
