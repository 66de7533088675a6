#include "engine/wire/client_connection.h"

#include "engine/wire/transport_errors.h"

#include <QSslConfiguration>

namespace pitanga {

namespace errors = transport_errors;

namespace {

constexpr qsizetype writePiece = 64 * limits::KiB;

QSslConfiguration clientConfiguration(const std::optional<TlsCredentials> &own)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater); // ours speak 1.3; a stock server behind a proxy may not
    // Devices sign their own certificates: whom to believe is decided by the fingerprint, not by authorities.
    tls.setPeerVerifyMode(QSslSocket::QueryPeer);
    tls.setCaCertificates({}); // else the system's are read, a hundred files
    if (own) {
        tls.setLocalCertificate(own->certificate);
        tls.setPrivateKey(own->privateKey);
    }
    return tls;
}

} // namespace

/// A request on its way: header and the first piece of the body leave together.
struct ClientConnection::Sending
{
    QByteArray bytes; ///< header and first piece
    QByteArrayView rest;
    qsizetype written = 0;

    explicit Sending(const HttpRequest &request) : bytes(requestHead(request))
    {
        const qsizetype first = std::min<qsizetype>(request.body.size(), writePiece);
        bytes.append(QByteArrayView(request.body).first(first));
        rest = QByteArrayView(request.body).sliced(first);
    }
    bool done() const { return bytes.isEmpty() && rest.isEmpty(); }
};

ClientConnection::ClientConnection(Target target, CancelFlag cancel, Progress progress)
    : m_target(std::move(target)), m_cancel(std::move(cancel)), m_progress(std::move(progress))
{
    m_tick.setInterval(limits::cancelSlice);
}

void ClientConnection::pump()
{
    m_loop.processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

std::optional<Error> ClientConnection::waitFor(const std::function<bool()> &done,
                                               const QDeadlineTimer &deadline, const Error &late)
{
    m_tick.start();
    const auto stop = qScopeGuard([this] { m_tick.stop(); });
    while (!done()) {
        if (m_cancel.isCancelled())
            return errors::cancelled();
        if (deadline.hasExpired())
            return late;
        pump();
    }
    return std::nullopt;
}

Result<> ClientConnection::open(std::chrono::milliseconds within)
{
    const QDeadlineTimer deadline(within);
    m_socket.setReadBufferSize(limits::socketReadBytes);
    m_socket.connectToHost(m_target.host, m_target.port);
    const auto settled = [this] {
        return m_socket.state() == QAbstractSocket::ConnectedState ||
               m_socket.state() == QAbstractSocket::UnconnectedState;
    };
    const Error late = errors::nobodyAnswers(m_target.name, QStringLiteral("connect timed out"));
    if (auto error = waitFor(settled, deadline, late)) {
        m_socket.abort();
        return *error;
    }
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        return errors::whileConnecting(m_socket.error(), m_target.name, m_socket.errorString());
    // Without it every request over one packet waits 40 ms for the other side's delayed acknowledgement.
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    if (m_target.encrypted)
        PITANGA_TRY(shakeHands(deadline));
    m_keptAlive = true;
    m_idle.start();
    return {};
}

Result<> ClientConnection::shakeHands(const QDeadlineTimer &deadline)
{
    m_socket.setSslConfiguration(clientConfiguration(m_target.credentials));
    m_socket.setPeerVerifyName(m_target.host);
    QObject::connect(&m_socket, &QSslSocket::sslErrors, &m_socket, [this] { m_socket.ignoreSslErrors(); });
    m_socket.startClientEncryption();
    const auto settled = [this] {
        return m_socket.isEncrypted() || m_socket.state() != QAbstractSocket::ConnectedState;
    };
    const Error late = errors::encryptionFailed(m_target.name, QStringLiteral("TLS handshake timed out"));
    if (auto error = waitFor(settled, deadline, late)) {
        m_socket.abort();
        return *error;
    }
    if (!m_socket.isEncrypted())
        return errors::encryptionFailed(m_target.name, m_socket.errorString());
    // Here and not in sslErrors, which says nothing of a certificate that some authority signed.
    m_peerFingerprint = fingerprintOf(m_socket.peerCertificate());
    if (!m_target.pinnedFingerprint.isEmpty() && m_peerFingerprint != m_target.pinnedFingerprint) {
        m_socket.abort();
        return errors::keyChanged(m_target.name, m_target.pinnedFingerprint, m_peerFingerprint);
    }
    return {};
}

bool ClientConnection::isReusable()
{
    m_loop.processEvents(QEventLoop::AllEvents); // notices that the other side has closed meanwhile
    return m_keptAlive && m_socket.state() == QAbstractSocket::ConnectedState &&
           m_socket.bytesAvailable() == 0 && !m_idle.hasExpired(limits::reuseIdle.count());
}

qint64 ClientConnection::unsentBytes() const
{
    return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite();
}

void ClientConnection::writeMore(Sending &sending)
{
    const bool connected = m_socket.state() == QAbstractSocket::ConnectedState;
    while (connected && !sending.done() && unsentBytes() < limits::socketWriteBytes) {
        if (!sending.bytes.isEmpty()) {
            m_handedOver += m_socket.write(std::exchange(sending.bytes, {}));
            continue;
        }
        const QByteArrayView piece = sending.rest.first(std::min(sending.rest.size(), writePiece));
        m_handedOver += m_socket.write(piece.data(), piece.size());
        sending.rest = sending.rest.sliced(piece.size());
    }
    if (m_socket.encryptedBytesToWrite() > 0)
        m_socket.flush();
    m_sent = std::max(m_sent, m_handedOver - unsentBytes());
}

void ClientConnection::readMore(QByteArray &input)
{
    const QByteArray bytes = m_socket.readAll();
    m_received += bytes.size();
    input.append(bytes);
}

ClientConnection::Outcome ClientConnection::roundTrip(const HttpRequest &request, const Deadline &deadline,
                                                      qint64 responseLimit,
                                                      const std::function<void()> &onItsWay)
{
    bool told = !onItsWay;
    Sending sending(request);
    ResponseParser parser(request.method == "HEAD", responseLimit);
    QByteArray input;
    const QDeadlineTimer total(deadline.total);
    QDeadlineTimer silence(deadline.silence);
    m_keptAlive = false; // until this answer is complete, nobody else may write here
    m_tick.start();
    const auto stop = qScopeGuard([this] { m_tick.stop(); });

    for (;;) {
        const qint64 before = m_sent + m_received;
        writeMore(sending);
        readMore(input);
        const ParseState state = parser.feed(input);
        if (m_sent + m_received != before) {
            silence.setRemainingTime(deadline.silence);
            if (m_progress)
                m_progress(m_sent, m_received);
        }
        if (state == ParseState::Complete)
            return finished(parser, sending.done() && input.isEmpty());
        if (state == ParseState::Failed)
            return failed(parser, responseLimit);
        if (m_socket.state() != QAbstractSocket::ConnectedState && m_socket.bytesAvailable() == 0)
            return broken(parser, responseLimit);
        if (m_cancel.isCancelled() || total.hasExpired() || silence.hasExpired()) {
            m_socket.abort(); // a late answer must not be taken for that of the next request
            return {{},
                    m_cancel.isCancelled() ? errors::cancelled() : errors::noAnswerInTime(m_target.name),
                    false};
        }
        if (!told && sending.done() && unsentBytes() == 0) {
            told = true;
            onItsWay();
            silence.setRemainingTime(deadline.silence); // we were busy, not the peer silent
        } else if (m_socket.bytesAvailable() == 0) {
            pump();
        }
    }
}

ClientConnection::Outcome ClientConnection::finished(ResponseParser &parser, bool requestWasSent)
{
    m_keptAlive = parser.keepAlive() && requestWasSent;
    if (!m_keptAlive)
        m_socket.abort();
    m_idle.start();
    return {parser.takeResponse(), {}, false};
}

ClientConnection::Outcome ClientConnection::failed(const ResponseParser &parser, qint64 responseLimit)
{
    m_socket.abort();
    if (parser.fault().status == 413)
        return {{}, errors::answerTooLarge(m_target.name, responseLimit), false};
    return {{}, errors::notHttp(m_target.name, QString::fromLatin1(parser.fault().cause)), false};
}

ClientConnection::Outcome ClientConnection::broken(ResponseParser &parser, qint64 responseLimit)
{
    const bool anything = parser.begun();
    const QString cause = m_socket.errorString();
    if (parser.end() == ParseState::Complete)
        return finished(parser, false);
    if (parser.fault().status == 413)
        return failed(parser, responseLimit);
    return {{}, errors::connectionBroke(m_target.name, cause), !anything};
}

} // namespace pitanga
