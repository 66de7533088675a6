#include "engine/wire/endpoints.h"

#include "engine/tables/device.h"
#include "engine/wire/limits.h"
#include "engine/wire/messages.h"

#include <QThreadStorage>

#include <atomic>
#include <map>

namespace pitanga {

namespace {

constexpr QByteArrayView morangoPath = "/api/morango/v1/";
constexpr QByteArrayView pitangaPath = "/api/pitanga/v1/";
constexpr QByteArrayView kolibriPath = "/api/public/";

struct Collection
{
    QByteArrayView api;
    QByteArrayView name;
    HttpResponse (*answer)(Exchange &);
};

constexpr Collection collections[] = {
    {morangoPath, "morangoinfo", answerInfo},
    {morangoPath, "certificates", answerCertificates},
    {morangoPath, "certificatechain", answerCertificateChain},
    {morangoPath, "publickey", answerPublicKey},
    {morangoPath, "nonces", answerNonces},
    {morangoPath, "syncsessions", answerSyncSessions},
    {morangoPath, "transfersessions", answerTransferSessions},
    {morangoPath, "buffers", answerBuffers},
    {pitangaPath, "meetings", answerMeetings},
    {pitangaPath, "approvals", answerApprovals},
};

std::atomic<quint64> endpointsMade{0};

/// The stores of this thread, by the serial number of the endpoints they belong to: a database connection must
/// be used and closed where it was made. Kept by Qt and not as `thread_local`, since those outlive the thread
/// in the eyes of who waits for its end: a home would be in use after its server has stopped.
std::map<quint64, std::unique_ptr<Store>> &storesOfThisThread()
{
    static QThreadStorage<std::map<quint64, std::unique_ptr<Store>>> stores;
    return stores.localData();
}

} // namespace

bool BusyTransfers::take(const QByteArray &id)
{
    const QMutexLocker lock(&m_mutex);
    if (m_busy.contains(id))
        return false;
    m_busy.insert(id);
    return true;
}

void BusyTransfers::giveBack(const QByteArray &id)
{
    const QMutexLocker lock(&m_mutex);
    m_busy.remove(id);
}

Endpoints::Endpoints(std::shared_ptr<const Device> device, ServerOptions options)
    : m_device(std::move(device)), m_options(options), m_serial(++endpointsMade)
{
}

Endpoints::~Endpoints()
{
    forgetThisThread();
}

void Endpoints::forgetThisThread()
{
    storesOfThisThread().erase(m_serial);
}

Store *Endpoints::storeOfThisThread(HttpResponse &failure)
{
    std::unique_ptr<Store> &store = storesOfThisThread()[m_serial];
    if (!store) {
        auto opened = m_device->connect();
        if (!opened) {
            failure = answerTo(opened.error());
            return nullptr;
        }
        store = *std::move(opened);
    }
    return store.get();
}

HttpResponse Endpoints::answer(const HttpRequest &request)
{
    const QByteArray path = request.path();
    const bool forKolibri = path.startsWith(kolibriPath);
    const QByteArrayView api = path.startsWith(pitangaPath) ? pitangaPath : morangoPath;
    if (!forKolibri && !path.startsWith(api))
        return notFound();
    if (!path.endsWith('/')) {
        // Every URL of both ends in a slash; readers are sent there, writers would lose their body.
        if (request.method != "GET" && request.method != "HEAD")
            return notFound();
        HttpResponse moved = HttpResponse::empty(301);
        const qsizetype query = request.target.indexOf('?');
        moved.headers.set("Location", path + '/' + (query < 0 ? QByteArray() : request.target.mid(query)));
        return moved;
    }
    if (forKolibri)
        return answerWith(answerKolibri, request, path.mid(kolibriPath.size()).chopped(1));
    const QList<QByteArray> parts = path.mid(api.size()).chopped(1).split('/');
    if (parts.size() > 2)
        return notFound();
    for (const Collection &collection : collections)
        if (collection.api == api && parts[0] == collection.name)
            return answerWith(collection.answer, request, parts.value(1));
    return notFound();
}

HttpResponse Endpoints::answerWith(HttpResponse (*answer)(Exchange &), const HttpRequest &request,
                                   const QByteArray &id)
{
    HttpResponse failure;
    Store *store = storeOfThisThread(failure);
    if (!store)
        return failure;
    const Capabilities theirs = Capabilities::fromHeader(request.headers.value("X-Morango-Capabilities"));
    Exchange exchange{request,
                      *store,
                      theirs & m_options.capabilities,
                      m_options.capabilities,
                      id,
                      m_busy,
                      m_signIns,
                      m_options.desk.get()};
    return answer(exchange);
}

qint64 Endpoints::bodyLimit(QByteArrayView method, QByteArrayView path)
{
    return method == "POST" && path.startsWith(morangoPath) &&
                   path.sliced(morangoPath.size()).startsWith("buffers")
               ? limits::recordsBodyBytes
               : limits::jsonBodyBytes;
}

} // namespace pitanga
