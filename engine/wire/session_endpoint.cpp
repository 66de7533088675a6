#include "engine/storage/transaction.h"
#include "engine/sync/cleanup.h"
#include "engine/sync/device_description.h"
#include "engine/tables/certificate_table.h"
#include "engine/tables/session_table.h"
#include "engine/tables/setting_table.h"
#include "engine/trust/handshake.h"
#include "engine/wire/endpoints.h"
#include "engine/wire/key_pinning.h"
#include "engine/wire/limits.h"
#include "engine/wire/messages.h"
#include "engine/wire/session_binding.h"

namespace pitanga {

namespace {

constexpr qsizetype maxConnectionPath = 1000; // the reference's column
constexpr qsizetype maxAddress = 64;          // longer than any address of a network

Json chainOf(const Json &body)
{
    const Json given = body.value("certificate_chain");
    if (!given.isString())
        return given;
    const auto parsed = readMessage(given.toUtf8());
    return parsed ? *parsed : Json();
}

/// The texts of a request that must be there and well formed, or nothing.
std::optional<SyncSession> sessionFrom(const HttpRequest &request, const Json &body)
{
    const auto id = SyncSessionId::fromHex(body.value("id").toUtf8());
    const auto client = CertificateId::fromHex(body.value("client_certificate_id").toUtf8());
    const auto server = CertificateId::fromHex(body.value("server_certificate_id").toUtf8());
    const QByteArray instance = body.value("instance").toUtf8();
    const QByteArray path = body.value("connection_path").toUtf8();
    const auto description = readMessage(instance);
    if (!id || !client || !server || !description || !InstanceId::fromHex(description->value("id").toUtf8()) ||
        instance.size() > limits::descriptionBytes || body.value("server_ip").toUtf8().size() > maxAddress ||
        path.isEmpty() || path.size() > maxConnectionPath)
        return std::nullopt;
    SyncSession session{
        .id = *id, .isServer = true, .clientCertificate = *client, .serverCertificate = *server};
    session.connectionPath = path;
    session.clientIp = request.peerAddress.toUtf8();
    session.serverIp = body.value("server_ip").toUtf8();
    session.clientInstance = instance;
    session.peer = bindingOf(request);
    return session;
}

/// Everything that must hold before the row is made, in the protocol's order (6.7); the signature to answer
/// with, or the refusal.
std::optional<HttpResponse> refusal(Exchange &exchange, const Json &body, SyncSession &session,
                                    QByteArray &signature)
{
    CertificateTable table(exchange.store);
    const auto checked = checkChain(chainOf(body), session.clientCertificate, table.lookup(),
                                    exchange.store.device().scopeDefinitions());
    if (!checked)
        return checked.error().kind == Error::Kind::Storage
                   ? answerTo(checked.error())
                   : jsonAnswer(403, Json("Saving certificate chain has failed"));
    for (const Certificate &certificate : checked->toStore)
        if (auto added = table.add(certificate); !added)
            return answerTo(added.error());
    const auto server = table.find(session.serverCertificate);
    if (!server)
        return answerTo(server.error());
    if (!*server)
        return jsonAnswer(400, Json("Requested certificate does not exist!"));
    if ((*server)->profile() != checked->leaf.profile())
        return jsonAnswer(400, Json("Certificates must both be associated with the same profile"));
    session.profile = (*server)->profile(); // what the request says of its profile does not count
    if (!exchange.store.device().profile(session.profile))
        return detail(400, "This device keeps no data of that profile.");
    const QByteArray nonce = body.value("nonce").toUtf8();
    const QByteArray proof = textThatProvesTheKey(nonce, session.id.toHex());
    const auto genuine = checked->leaf.publicKey().verifies(proof, body.value("signature").toUtf8());
    if (!genuine || !*genuine)
        return jsonAnswer(403, Json("Client certificate failed to verify signature"));
    if (auto used = NonceTable(exchange.store).use(nonce); !used)
        return used.error().kind == Error::Kind::Storage ? answerTo(used.error())
                                                         : jsonAnswer(403, Json("Nonce is not valid"));
    const auto key = table.privateKey(session.serverCertificate);
    if (!key)
        return answerTo(key.error());
    if (!*key)
        return jsonAnswer(400, Json("Requested certificate does not exist!"));
    const auto made = (*key)->sign(proof);
    if (!made)
        return answerTo(made.error());
    signature = *made;
    return std::nullopt;
}

/// Of the way the session comes here, before its certificates are looked at: not through a third device, and
/// not from a device that others know by another key.
std::optional<HttpResponse> refusalOfWay(Exchange &exchange, const SyncSession &session)
{
    const auto own = certificateFingerprint(exchange.store.device().tlsKey().certificatePem);
    if (!own)
        return answerTo(own.error());
    if (isRelayed(session, exchange.request, exchange.agreed, own->hex()))
        return reasonAnswer(403, "relayed");
    const auto description = Json::parse(session.clientInstance);
    const auto impostor =
        isImpostor(exchange.store, description ? description->value("id").toUtf8() : QByteArray(),
                   exchange.request.peerCertificateFingerprint);
    if (!impostor)
        return answerTo(impostor.error());
    return *impostor ? std::optional(reasonAnswer(403, "key_changed")) : std::nullopt;
}

HttpResponse open(Exchange &exchange)
{
    const auto body = readMessage(exchange.request.body);
    if (!body || !body->isObject())
        return detail(400, "JSON parse error - the body is not a JSON object.");
    auto session = sessionFrom(exchange.request, *body);
    if (!session)
        return detail(400, "A field of the sync session is missing or badly formed.");
    if (auto refused = refusalOfWay(exchange, *session))
        return *refused;
    const auto name = SettingTable(exchange.store.db()).value("device:name");
    if (!name)
        return answerTo(name.error());
    session->serverInstance = describeDevice(exchange.store.device(), *name).toPython();
    QByteArray signature;
    Transaction transaction(exchange.store.db(), Transaction::Kind::Write);
    if (auto refused = refusal(exchange, *body, *session, signature))
        return *refused;
    if (auto added = SessionTable(exchange.store).add(*session); !added)
        return answerTo(added.error());
    if (auto committed = transaction.commit(); !committed)
        return answerTo(committed.error());
    // A server runs for months, and this is when space is about to be needed. That it fails is no reason not to
    // sync.
    (void)closeAbandoned(exchange.store);
    return jsonAnswer(201,
                      Json::object({{"signature", signature}, {"server_instance", session->serverInstance}}));
}

/// What is open in it can still be gone on with (protocol 6.5); the clean-up takes what nobody comes back for.
HttpResponse close(Exchange &exchange, const SyncSession &session)
{
    Transaction transaction(exchange.store.db(), Transaction::Kind::Write);
    if (auto closed = SessionTable(exchange.store).close(session.number); !closed)
        return answerTo(closed.error());
    if (auto committed = transaction.commit(); !committed)
        return answerTo(committed.error());
    return HttpResponse::empty(204);
}

} // namespace

HttpResponse answerSyncSessions(Exchange &exchange)
{
    const QByteArray &method = exchange.request.method;
    if (exchange.id.isEmpty())
        return method == "POST" ? open(exchange) : methodNotAllowed(method);
    const auto id = SyncSessionId::fromHex(exchange.id);
    if (!id)
        return notFound();
    const auto session = SessionTable(exchange.store).find(*id);
    if (!session)
        return answerTo(session.error());
    if (!*session || !(*session)->active || !(*session)->isServer || !isBoundTo(**session, exchange.request))
        return notFound();
    if (method == "GET" || method == "HEAD")
        return jsonAnswer(200, toWire(**session));
    return method == "DELETE" ? close(exchange, **session) : methodNotAllowed(method);
}

} // namespace pitanga
