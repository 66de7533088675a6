#pragma once

#include "engine/wire/http_codec.h"
#include "engine/wire/http_server_options.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>

#include <memory>

class QSslSocket;

namespace pitanga {

/// Bytes of bodies and answers that all connections of a server hold together. Network thread only.
struct HeldBytes
{
    qint64 held = 0;
    qint64 limit = limits::heldBytes;
};

/// One client of a server: reads a request, hands it over, writes the answer, and waits for the next one.
/// One request at a time: what a client sends ahead stays in the socket, so answers keep their order and a
/// client cannot fill our memory. Lives on the network thread.
class HttpConnection : public QObject
{
    Q_OBJECT
public:
    /// Takes over a socket that is connected; an encrypted one is configured, and shakes hands in start().
    HttpConnection(std::unique_ptr<QTcpSocket> plain, const HttpServerOptions &options, HeldBytes &held);
    HttpConnection(std::unique_ptr<QSslSocket> encrypted, const HttpServerOptions &options, HeldBytes &held);
    ~HttpConnection() override;

    /// To be called once the signals are connected.
    void start();
    /// The answer to the request that was handed over.
    void answer(const HttpResponse &response);
    /// Graceful: closes now, or behind the answer that is due.
    void closeSoon();
    /// At once; what was not written is lost.
    void closeNow();
    /// Closes or answers 408 when the time for the present phase is over. To be called every now and then.
    void checkTime();

    /// Waits for its client rather than the client for us: such a connection may give way to a new one.
    bool isWaiting() const;
    /// How long the present phase lasts already.
    qint64 phaseAge() const { return m_phaseSince.elapsed(); }
    const QHostAddress &peer() const { return m_peer; }

signals:
    /// Answered by a later call of answer(), on this thread.
    void requestArrived(const pitanga::HttpRequest &request);
    void closed();

private:
    enum class Phase {
        Handshake, ///< TLS; bounded as a whole
        Idle,      ///< no byte of a request yet
        Header,    ///< bounded as a whole, whatever the pace
        Body,      ///< bounded by its pace
        Handler,   ///< the request is with the handler; the client waits
        Answer,    ///< bounded by its pace
        Drain,     ///< the answer is out; what still comes is dropped for a moment
        Closed,
    };

    void begin(QTcpSocket *socket);
    void enter(Phase phase, std::chrono::milliseconds atMost = {});
    void onReadyRead();
    void readRequest();
    qint64 readSome();
    void feedParser();
    void onHeader();
    void handOver();
    void refuse(int status, const QByteArray &cause);
    void write(const HttpResponse &response);
    void onWritten();
    void writeMore();
    void afterAnswer();
    void hold(qint64 bytes);
    qint64 unsentBytes() const;

    const HttpServerOptions &m_options;
    HeldBytes &m_heldByAll;
    qint64 m_held = 0;
    std::unique_ptr<QTcpSocket> m_socket;
    QSslSocket *m_encrypted = nullptr; ///< the same socket, where it is one
    QHostAddress m_peer;
    QByteArray m_peerFingerprint;

    Phase m_phase = Phase::Idle;
    QElapsedTimer m_phaseSince;
    QDeadlineTimer m_phaseEnd;
    TransferPace m_pace;

    QByteArray m_input;
    std::unique_ptr<RequestParser> m_parser;
    AfterAnswer m_after = AfterAnswer::KeepAlive; ///< what the client wants
    bool m_onlyHead = false;                      ///< the request was HEAD
    bool m_closeAfter = false;                    ///< this answer is the last one
    bool m_drainAfter = false;                    ///< … and bytes may still be on their way to us

    QByteArray m_output;
    qsizetype m_outputWritten = 0;
    qint64 m_outputLeft = 0; ///< for the pace: what was unsent when we looked last
};

} // namespace pitanga
