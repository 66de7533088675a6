#pragma once

#include "engine/trust/device_key.h"
#include "engine/wire/http_codec.h"

#include <QDeadlineTimer>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpSocket>

#include <memory>

namespace pitanga::test {

/// A client that says exactly the bytes that it is told to, over plain TCP or TLS, and blocks.
class RawClient
{
public:
    /// From another loopback address where the server shall see another device.
    explicit RawClient(quint16 port, const QHostAddress &from = QHostAddress::LocalHost)
        : m_socket(std::make_unique<QTcpSocket>())
    {
        m_socket->bind(from);
        m_socket->connectToHost(QHostAddress::LocalHost, port);
        m_socket->waitForConnected(5000);
    }

    /// Over TLS, as the device with that key, or as one without.
    RawClient(quint16 port, const QHostAddress &from, const DeviceKey *key)
    {
        auto tls = std::make_unique<QSslSocket>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setProtocol(QSsl::TlsV1_3OrLater);
        configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
        configuration.setCaCertificates({});
        if (key) {
            configuration.setLocalCertificate(QSslCertificate(key->certificatePem));
            configuration.setPrivateKey(QSslKey(key->privateKeyPem, QSsl::Ec));
        }
        tls->setSslConfiguration(configuration);
        tls->bind(from);
        tls->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        tls->waitForEncrypted(5000);
        m_socket = std::move(tls);
    }

    bool isConnected() const { return m_socket->state() == QAbstractSocket::ConnectedState; }
    QTcpSocket &socket() { return *m_socket; }

    void send(const QByteArray &bytes)
    {
        m_socket->write(bytes);
        while (m_socket->bytesToWrite() > 0 && m_socket->waitForBytesWritten(5000)) {}
    }

    /// The next answer, or nothing when none is complete in time.
    std::optional<HttpResponse> answer(bool toHead = false, int withinMs = 5000)
    {
        ResponseParser parser(toHead, 1 << 28);
        const QDeadlineTimer deadline(withinMs);
        for (;;) {
            const ParseState state = parser.feed(m_input);
            if (state == ParseState::Complete)
                return parser.takeResponse();
            if (state == ParseState::Failed || deadline.hasExpired())
                return std::nullopt;
            if (!m_socket->waitForReadyRead(int(deadline.remainingTime())) && m_socket->bytesAvailable() == 0)
                return std::nullopt;
            m_input.append(m_socket->readAll());
        }
    }

    /// Everything that comes until the server closes; nothing when it does not close in time.
    std::optional<QByteArray> untilClosed(int withinMs = 5000)
    {
        const QDeadlineTimer deadline(withinMs);
        QByteArray all = std::exchange(m_input, {});
        while (m_socket->state() == QAbstractSocket::ConnectedState && !deadline.hasExpired()) {
            m_socket->waitForReadyRead(20);
            all.append(m_socket->readAll());
        }
        if (m_socket->state() == QAbstractSocket::ConnectedState)
            return std::nullopt;
        return all;
    }

    /// Ends the connection the hard way: the server sees a reset.
    void reset()
    {
        m_socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, 4096);
        m_socket->abort();
    }

private:
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_input;
};

} // namespace pitanga::test
