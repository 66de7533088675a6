#pragma once

#include <QMutex>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace pitanga::test {

/// A server that does with each connection exactly what a script says: for the peers that behave badly.
/// Scripts run on the server's own thread, one connection after the other, with the sockets' waitFor…
/// functions.
class ScriptedServer
{
public:
    using Script = std::function<void(QTcpSocket &client, int connection)>; ///< connections count from 1

    explicit ScriptedServer(Script script) : m_script(std::move(script))
    {
        m_thread.reset(QThread::create([this] { run(); }));
        m_thread->start();
        while (m_port == 0)
            QThread::yieldCurrentThread();
    }
    ~ScriptedServer()
    {
        m_stop = true;
        m_thread->wait();
    }
    Q_DISABLE_COPY_MOVE(ScriptedServer)

    quint16 port() const { return m_port; }
    int connections() const { return m_connections; }

    /// Waits for a whole request (header, and a body by its Content-Length). Empty when the client has gone.
    static QByteArray readRequest(QTcpSocket &client)
    {
        QByteArray bytes;
        for (;;) {
            const qsizetype end = bytes.indexOf("\r\n\r\n");
            if (end >= 0) {
                const QByteArray header = bytes.left(end).toLower();
                const qsizetype at = header.indexOf("content-length:");
                const qsizetype length =
                    at < 0 ? 0 : header.mid(at + 15, header.indexOf('\r', at) - at - 15).trimmed().toLongLong();
                if (bytes.size() >= end + 4 + length)
                    return bytes;
            }
            if (client.bytesAvailable() == 0 && !client.waitForReadyRead(3000))
                return {};
            bytes.append(client.readAll());
        }
    }

    static void send(QTcpSocket &client, const QByteArray &bytes)
    {
        client.write(bytes);
        while (client.bytesToWrite() > 0 && client.waitForBytesWritten(3000)) {}
    }

    static void close(QTcpSocket &client)
    {
        client.disconnectFromHost();
        if (client.state() != QAbstractSocket::UnconnectedState)
            client.waitForDisconnected(1000);
    }

private:
    void run()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        while (!m_stop) {
            // Connections that came together are accepted together, and only the first of them ends a waiting.
            if (!server.hasPendingConnections() && !server.waitForNewConnection(20))
                continue;
            const std::unique_ptr<QTcpSocket> client(server.nextPendingConnection());
            m_script(*client, ++m_connections);
        }
    }

    Script m_script;
    std::unique_ptr<QThread> m_thread;
    std::atomic<quint16> m_port = 0;
    std::atomic<int> m_connections = 0;
    std::atomic<bool> m_stop = false;
};

} // namespace pitanga::test
