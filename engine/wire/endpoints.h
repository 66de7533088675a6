#pragma once

#include "engine/records/capabilities.h"
#include "engine/wire/http_message.h"
#include "engine/wire/sign_in_pace.h"

#include <QMutex>
#include <QSet>

#include <functional>
#include <memory>

namespace pitanga {

class Device;
class FrontDesk;
class Store;

/// What this server offers.
struct ServerOptions
{
    Capabilities capabilities{true, true, true, false, true, true};
    /// Where other Pitangas meet the people at this device's screen; null where there is no screen.
    std::shared_ptr<FrontDesk> desk{};
};

/// One request and all that its answer needs. Lives for the time of the answer, in its thread.
struct Exchange
{
    const HttpRequest &request;
    Store &store;
    Capabilities agreed; ///< of this request's header and ours (protocol 6.2)
    Capabilities ours;
    QByteArray id; ///< what stands in the path after the collection's name; empty if nothing does
    class BusyTransfers &busy;
    SignInPace &signIns;
    FrontDesk *desk = nullptr; ///< null where nobody is at a screen
};

/// Transfers on which a request works at this moment: a second one must not (protocol 7.1, `started`).
/// Any thread.
class BusyTransfers
{
public:
    QMutex largePages; ///< held while a large page is unpacked: strangers can send those, too

    /// False when somebody is at it already.
    bool take(const QByteArray &id);
    void giveBack(const QByteArray &id);

private:
    QMutex m_mutex;
    QSet<QByteArray> m_busy;
};

/// The protocol's complete HTTP API on the server side (protocol 6), and the little that a Kolibri asks beside
/// it: a request goes in, its answer comes out.
/// Knows nothing of sockets. Any thread, several at once; each thread works with a connection to the store of
/// its own, which it keeps until it ends or calls `forgetThisThread`.
class Endpoints
{
public:
    explicit Endpoints(std::shared_ptr<const Device> device, ServerOptions options = {});
    ~Endpoints();

    HttpResponse answer(const HttpRequest &request);
    /// How large a body of that request may be, in bytes; asked before it is read.
    static qint64 bodyLimit(QByteArrayView method, QByteArrayView path);
    /// Closes this thread's connection to the store.
    void forgetThisThread();

private:
    Store *storeOfThisThread(HttpResponse &failure);
    HttpResponse answerWith(HttpResponse (*answer)(Exchange &), const HttpRequest &request,
                            const QByteArray &id);

    std::shared_ptr<const Device> m_device;
    ServerOptions m_options;
    BusyTransfers m_busy;
    SignInPace m_signIns;
    quint64 m_serial; ///< tells this object from an earlier one at the same address
};

// One function a collection of the API; each in a file of its own.
HttpResponse answerInfo(Exchange &exchange);
HttpResponse answerCertificates(Exchange &exchange);
HttpResponse answerCertificateChain(Exchange &exchange);
HttpResponse answerPublicKey(Exchange &exchange);
HttpResponse answerNonces(Exchange &exchange);
HttpResponse answerSyncSessions(Exchange &exchange);
HttpResponse answerTransferSessions(Exchange &exchange);
HttpResponse answerBuffers(Exchange &exchange);

// Our own, between Pitangas only (PROTOCOL.md, "Meeting").
HttpResponse answerMeetings(Exchange &exchange);
HttpResponse answerApprovals(Exchange &exchange);
/// `{"reason": …}`: why a meeting or a request to join does not go on.
HttpResponse reasonAnswer(int status, const QByteArray &reason);

/// What a Kolibri asks beside the protocol, below `/api/public/`; `exchange.id` is the path behind that,
/// without the slash at its end (kolibri.md 3.3).
HttpResponse answerKolibri(Exchange &exchange);

} // namespace pitanga
