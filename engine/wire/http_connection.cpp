#include "engine/wire/http_connection.h"

#include "engine/wire/tls.h"

#include <QSslSocket>

namespace pitanga {

namespace {

constexpr qsizetype writePiece = 128 * limits::KiB;

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

} // namespace

HttpConnection::HttpConnection(std::unique_ptr<QTcpSocket> plain, const HttpServerOptions &options,
                               HeldBytes &held)
    : m_options(options), m_heldByAll(held)
{
    begin(plain.release());
}

HttpConnection::HttpConnection(std::unique_ptr<QSslSocket> encrypted, const HttpServerOptions &options,
                               HeldBytes &held)
    : m_options(options), m_heldByAll(held), m_encrypted(encrypted.get())
{
    begin(encrypted.release());
    connect(m_encrypted, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::onWritten);
    connect(m_encrypted, &QSslSocket::encrypted, this, [this] {
        m_peerFingerprint = fingerprintOf(m_encrypted->peerCertificate());
        enter(Phase::Idle, m_options.header);
        onReadyRead();
    });
}

void HttpConnection::start()
{
    if (m_encrypted) {
        enter(Phase::Handshake, m_options.handshake);
        m_encrypted->startServerEncryption();
    } else {
        enter(Phase::Idle, m_options.header); // a first request is due at once
        onReadyRead();
    }
}

HttpConnection::~HttpConnection()
{
    hold(0);
    m_socket->disconnect(this);
}

void HttpConnection::begin(QTcpSocket *socket)
{
    m_socket.reset(socket);
    m_peer = plainAddress(socket->peerAddress());
    m_parser = std::make_unique<RequestParser>();
    socket->setReadBufferSize(limits::socketReadBytes);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::onReadyRead);
    connect(socket, &QTcpSocket::bytesWritten, this, &HttpConnection::onWritten);
    connect(socket, &QTcpSocket::disconnected, this, &HttpConnection::closeNow);
    connect(socket, &QTcpSocket::errorOccurred, this, &HttpConnection::closeNow);
}

void HttpConnection::enter(Phase phase, std::chrono::milliseconds atMost)
{
    m_phase = phase;
    m_phaseSince.start();
    m_phaseEnd.setRemainingTime(atMost);
}

bool HttpConnection::isWaiting() const
{
    return m_phase == Phase::Handshake || m_phase == Phase::Idle || m_phase == Phase::Header ||
           m_phase == Phase::Drain;
}

void HttpConnection::hold(qint64 bytes)
{
    m_heldByAll.held += bytes - m_held;
    m_held = bytes;
}

void HttpConnection::closeNow()
{
    if (m_phase == Phase::Closed)
        return;
    enter(Phase::Closed);
    hold(0);
    m_socket->abort();
    emit closed();
}

void HttpConnection::closeSoon()
{
    m_closeAfter = true;
    if (isWaiting() || m_phase == Phase::Body)
        closeNow();
}

void HttpConnection::checkTime()
{
    switch (m_phase) {
    case Phase::Handshake:
    case Phase::Idle:
    case Phase::Drain:
        if (m_phaseEnd.hasExpired())
            closeNow();
        return;
    case Phase::Header:
        if (m_phaseEnd.hasExpired())
            refuse(408, "header took too long");
        return;
    case Phase::Body:
        if (m_pace.isTooSlow())
            refuse(408, "body too slow");
        return;
    case Phase::Answer:
        if (m_pace.isTooSlow())
            closeNow();
        return;
    case Phase::Handler:
    case Phase::Closed:
        return;
    }
}

// --- Reading ---

void HttpConnection::onReadyRead()
{
    if (m_phase == Phase::Drain)
        m_socket->skip(m_socket->bytesAvailable());
    if (m_phase == Phase::Idle || m_phase == Phase::Header || m_phase == Phase::Body)
        readRequest();
}

void HttpConnection::readRequest()
{
    while (m_phase == Phase::Idle || m_phase == Phase::Header || m_phase == Phase::Body) {
        const qint64 got = readSome();
        const qsizetype before = m_input.size();
        feedParser();
        if (m_parser->state() == ParseState::Failed)
            refuse(m_parser->fault().status, m_parser->fault().cause);
        else if (m_phase == Phase::Body && m_heldByAll.held > m_heldByAll.limit)
            refuse(503, "bodies of all connections over the limit");
        else if (m_parser->state() == ParseState::Complete)
            handOver();
        else if (got == 0 && m_input.size() == before)
            return; // the parser needs more than there is
    }
}

/// Into our own buffer only as much as the parser may have to see at once: what a client sends ahead stays in
/// the socket, where it holds the client back.
qint64 HttpConnection::readSome()
{
    if (m_input.size() > limits::headerBytes)
        return 0;
    const QByteArray bytes = m_socket->read(limits::socketReadBytes);
    m_pace.moved(bytes.size());
    m_input.append(bytes);
    return bytes.size();
}

void HttpConnection::feedParser()
{
    const ParseState before = m_parser->state();
    const ParseState now = m_parser->feed(m_input);
    if (m_phase == Phase::Idle && m_parser->begun())
        enter(Phase::Header, m_options.header);
    if (before == ParseState::Header && now == ParseState::Body)
        onHeader();
    else if (now == ParseState::Body)
        hold(m_parser->bodyBytes());
}

void HttpConnection::onHeader()
{
    const HttpRequest &request = m_parser->request();
    const qint64 limit =
        m_options.bodyLimit ? m_options.bodyLimit(request.method, request.path()) : limits::jsonBodyBytes;
    if (m_parser->limitBody(limit) == ParseState::Failed)
        return;
    enter(Phase::Body);
    m_pace.start(m_options.bodyPace);
    if (m_parser->expectsContinue() && m_input.isEmpty())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

void HttpConnection::handOver()
{
    const bool http10 = m_parser->isHttp10();
    m_closeAfter = m_closeAfter || !m_parser->keepAlive();
    HttpRequest request = m_parser->takeRequest();
    m_onlyHead = request.method == "HEAD";
    if (m_onlyHead)
        request.method = "GET";
    request.peerAddress = m_peer.toString();
    request.secure = m_encrypted != nullptr;
    request.peerCertificateFingerprint = m_peerFingerprint;
    m_after = m_closeAfter ? AfterAnswer::Close
              : http10     ? AfterAnswer::KeepAliveHttp10
                           : AfterAnswer::KeepAlive;
    hold(request.body.size());
    enter(Phase::Handler);
    emit requestArrived(request);
}

// --- Answering ---

void HttpConnection::refuse(int status, const QByteArray &cause)
{
    m_drainAfter = true;
    m_closeAfter = true;
    m_onlyHead = false;
    m_input.clear();
    HttpResponse response = HttpResponse::text(status, QString::fromLatin1(cause + '\n'));
    if (status == 503)
        response.headers.add("Retry-After", "1");
    write(response);
}

void HttpConnection::answer(const HttpResponse &response)
{
    if (m_phase == Phase::Handler)
        write(response);
}

void HttpConnection::write(const HttpResponse &response)
{
    const AfterAnswer after = m_closeAfter ? AfterAnswer::Close : m_after;
    m_output = responseHead(response, response.body.size(), after);
    if (!m_onlyHead && mayHaveBody(response.status))
        m_output.append(response.body);
    m_outputWritten = 0;
    hold(m_output.size());
    enter(Phase::Answer);
    m_pace.start(m_options.answerPace);
    m_outputLeft = m_output.size();
    writeMore();
}

void HttpConnection::writeMore()
{
    while (m_outputWritten < m_output.size() && unsentBytes() < limits::socketWriteBytes) {
        const qsizetype piece = std::min(m_output.size() - m_outputWritten, writePiece);
        const qint64 taken = m_socket->write(m_output.constData() + m_outputWritten, piece);
        if (taken <= 0)
            return; // the socket has failed, and says so by itself
        m_outputWritten += taken;
    }
}

void HttpConnection::onWritten()
{
    if (m_phase != Phase::Answer)
        return;
    writeMore();
    const qint64 left = m_output.size() - m_outputWritten + unsentBytes();
    m_pace.moved(std::max<qint64>(0, m_outputLeft - left));
    m_outputLeft = left;
    if (left == 0)
        afterAnswer();
}

void HttpConnection::afterAnswer()
{
    m_output.clear();
    hold(0);
    if (!m_closeAfter) {
        m_parser = std::make_unique<RequestParser>();
        enter(Phase::Idle, m_options.keepAlive);
        readRequest();
        return;
    }
    enter(Phase::Drain, m_options.drain);
    if (m_drainAfter)
        m_socket->skip(m_socket->bytesAvailable());
    else
        m_socket->disconnectFromHost();
}

qint64 HttpConnection::unsentBytes() const
{
    return m_socket->bytesToWrite() + (m_encrypted ? m_encrypted->encryptedBytesToWrite() : 0);
}

} // namespace pitanga
