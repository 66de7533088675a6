#pragma once

#include "engine/base/cancel.h"
#include "engine/wire/http_codec.h"
#include "engine/wire/tls.h"
#include "engine/wire/transport.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSslSocket>
#include <QTimer>

#include <functional>
#include <optional>

namespace pitanga {

/// One connection of a client: connects, shakes hands, and carries one request after the other, blocking.
///
/// It waits in an event loop of its own rather than with the sockets' waitFor… functions: those resolve names
/// without an end and close the socket when a short wait for a connection runs out, so they cannot be
/// cancelled. Hence: worker threads only, never one that owns windows.
class ClientConnection
{
public:
    /// Where to, and who must be there.
    struct Target
    {
        QString host;
        quint16 port = 0;
        bool encrypted = false;
        QByteArray pinnedFingerprint;              ///< empty: any certificate is taken and reported
        std::optional<TlsCredentials> credentials; ///< our own, for a peer that asks
        QString name;                              ///< for people
    };
    /// Called as bytes move: all bytes of this connection so far.
    using Progress = std::function<void(qint64 sent, qint64 received)>;

    ClientConnection(Target target, CancelFlag cancel, Progress progress);

    /// Connected and, where wanted, encrypted with the right key. No byte of a request is written before that.
    Result<> open(std::chrono::milliseconds within);

    /// What became of one request.
    struct Outcome
    {
        std::optional<HttpResponse> response;
        std::optional<Error> error;
        bool peerHungUp = false; ///< the connection ended before any byte of an answer
    };
    /// `onItsWay` is called once the whole request has left, unless the answer is there by then.
    Outcome roundTrip(const HttpRequest &request, const Deadline &deadline, qint64 responseLimit,
                      const std::function<void()> &onItsWay = {});

    /// Whether another request may be tried here: still open, kept alive by both, and not idle for long.
    bool isReusable();

    qint64 bytesSent() const { return m_sent; }
    qint64 bytesReceived() const { return m_received; }
    QByteArray peerFingerprint() const { return m_peerFingerprint; }

private:
    struct Sending;
    std::optional<Error> waitFor(const std::function<bool()> &done, const QDeadlineTimer &deadline,
                                 const Error &late);
    Result<> shakeHands(const QDeadlineTimer &deadline);
    void writeMore(Sending &sending);
    void readMore(QByteArray &input);
    Outcome finished(ResponseParser &parser, bool requestWasSent);
    Outcome failed(const ResponseParser &parser, qint64 responseLimit);
    Outcome broken(ResponseParser &parser, qint64 responseLimit);
    qint64 unsentBytes() const;
    void pump();

    Target m_target;
    CancelFlag m_cancel;
    Progress m_progress;
    QEventLoop m_loop; // before the timer: it gives this thread its event dispatcher
    QTimer m_tick;
    QSslSocket m_socket;
    QElapsedTimer m_idle;
    QByteArray m_peerFingerprint;
    qint64 m_handedOver = 0;
    qint64 m_sent = 0;
    qint64 m_received = 0;
    bool m_keptAlive = false;
};

} // namespace pitanga
