#include "engine/school/accounts.h"
#include "engine/storage/transaction.h"
#include "engine/tables/certificate_table.h"
#include "engine/tables/device.h"
#include "engine/trust/chain_check.h"
#include "engine/trust/issue.h"
#include "engine/wire/endpoints.h"
#include "engine/wire/messages.h"
#include "engine/wire/sign_in.h"

namespace pitanga {

namespace {

HttpResponse listOf(const std::vector<Certificate> &certificates, const std::optional<QByteArray> &profile)
{
    Json list = Json::array();
    for (const Certificate &certificate : certificates)
        if (!profile || certificate.profile() == *profile)
            list.append(certificate.toWire());
    return jsonAnswer(200, list);
}

std::vector<Certificate> withKeys(const std::vector<StoredCertificate> &stored)
{
    std::vector<Certificate> owned;
    for (const StoredCertificate &one : stored)
        if (one.hasPrivateKey)
            owned.push_back(one.certificate);
    return owned;
}

/// Protocol 6.3. Unknown and malformed ids give an empty list.
HttpResponse list(Exchange &exchange)
{
    const CertificateTable table(exchange.store);
    const auto profile = exchange.request.query("profile");
    if (const auto primary = exchange.request.query("primary_partition")) {
        const auto id = CertificateId::fromHex(*primary);
        const auto tree = id ? table.withDescendants(*id) : std::vector<StoredCertificate>();
        return tree ? listOf(withKeys(*tree), profile) : answerTo(tree.error());
    }
    if (const auto target = exchange.request.query("ancestors_of")) {
        const auto id = CertificateId::fromHex(*target);
        const auto key = id ? table.privateKey(*id) : std::optional<PrivateKey>();
        if (!key)
            return answerTo(key.error());
        const auto chain = *key ? table.chain(*id) : std::vector<Certificate>();
        return chain ? listOf(*chain, profile) : answerTo(chain.error());
    }
    const auto all = table.all();
    return all ? listOf(withKeys(*all), profile) : answerTo(all.error());
}

HttpResponse one(Exchange &exchange)
{
    const CertificateTable table(exchange.store);
    const auto id = CertificateId::fromHex(exchange.id);
    if (!id)
        return notFound();
    const auto key = table.privateKey(*id);
    if (!key)
        return answerTo(key.error());
    const auto certificate = table.find(*id);
    if (!certificate)
        return answerTo(certificate.error());
    return *key && *certificate ? jsonAnswer(200, (*certificate)->toWire()) : notFound();
}

HttpResponse fieldErrors(const QByteArray &field, const QByteArray &text)
{
    return jsonAnswer(400, Json::object({{field, Json::array({Json(text)})}}));
}

constexpr std::array requiredFields{"profile", "scope_definition", "scope_version", "scope_params",
                                    "public_key"};

std::optional<HttpResponse> missingFields(const Json &body)
{
    Json errors = Json::object();
    for (const char *field : requiredFields)
        if (!body.contains(field))
            errors.set(field, Json::array({Json("This field is required.")}));
    return errors.members().empty() ? std::nullopt : std::optional(jsonAnswer(400, errors));
}

/// Authentication and the host's permission (protocol 6.4, steps 2 and 3); nothing when the request may go on.
std::optional<HttpResponse> refusalOfRequester(Exchange &exchange, const Json &body)
{
    const auto who = signIn(exchange);
    if (const auto *refusal = std::get_if<HttpResponse>(&who))
        return *refusal;
    const auto &account = std::get<Account>(who);
    const QByteArray definition = body.value("scope_definition").toUtf8();
    const auto params = readMessage(body.value("scope_params").toUtf8());
    if (definition.isEmpty() || !params || !params->isObject() || params->members().empty())
        return permissionDenied();
    const auto allowed = mayHaveCertificate(exchange.store, account, definition, *params);
    if (!allowed)
        return answerTo(allowed.error());
    return *allowed ? std::nullopt : std::optional(permissionDenied());
}

/// The parent certificate and its key, or why it cannot sign.
std::optional<HttpResponse> findIssuer(Exchange &exchange, const Json &body, std::optional<Certificate> &parent,
                                       std::optional<PrivateKey> &key)
{
    if (!body.contains("parent"))
        return fieldErrors("parent", "This field is required.");
    const Json named = body.value("parent");
    if (named.isNull())
        return fieldErrors("parent",
                           "Parent certificate (to sign the requested certificate) must be specified!");
    const auto id = CertificateId::fromHex(named.toUtf8());
    const CertificateTable table(exchange.store);
    if (id) {
        const auto found = table.find(*id);
        if (!found)
            return answerTo(found.error());
        parent = *found;
    }
    if (!parent)
        return fieldErrors("parent", "Invalid pk \"" + named.toUtf8() + "\" - object does not exist.");
    const auto found = table.privateKey(*id);
    if (!found)
        return answerTo(found.error());
    if (!*found)
        return fieldErrors("parent", "Server does not have private key for requested parent certificate!");
    key = *found;
    return std::nullopt;
}

HttpResponse certificateError(const CheckVerdict &failed)
{
    return jsonAnswer(400,
                      Json::object({{"error_class", failed.errorClass}, {"error_message", failed.message}}));
}

HttpResponse store(Exchange &exchange, const Certificate &certificate,
                   const std::optional<PrivateKey> &key = {})
{
    Transaction transaction(exchange.store.db(), Transaction::Kind::Write);
    if (auto added = CertificateTable(exchange.store).add(certificate, key); !added)
        return answerTo(added.error());
    if (auto committed = transaction.commit(); !committed)
        return answerTo(committed.error());
    return jsonAnswer(201, certificate.toWire());
}

/// Protocol 6.4: signs what an account of this device may ask for.
HttpResponse signRequest(Exchange &exchange)
{
    const auto body = readMessage(exchange.request.body);
    if (!body || !body->isObject())
        return detail(400, "JSON parse error - the body is not a JSON object.");
    if (!body->members().empty())
        if (auto refused = refusalOfRequester(exchange, *body))
            return *refused;
    if (auto missing = missingFields(*body))
        return *missing;

    const ScopeDefinitions &definitions = exchange.store.device().scopeDefinitions();
    const QByteArray definition = body->value("scope_definition").toUtf8();
    if (!definitions.find(definition))
        return fieldErrors("scope_definition", "Invalid pk \"" + definition + "\" - object does not exist.");
    std::optional<Certificate> parent;
    std::optional<PrivateKey> parentKey;
    if (auto refused = findIssuer(exchange, *body, parent, parentKey))
        return *refused;
    const auto key = PublicKey::parse(body->value("public_key").toUtf8());
    if (!key)
        return fieldErrors("public_key", "This is not a public key that can be used here.");
    const auto version = body->value("scope_version").toInt();
    if (!version)
        return fieldErrors("scope_version", "A valid integer is required.");

    const ChildRequest request{*key, body->value("profile").toUtf8(), definition, *version,
                               body->value("scope_params").toUtf8()};
    const auto signedOne =
        signChild(*parent, *parentKey, request, randomSalt(exchange.store.device().random()));
    if (!signedOne)
        return answerTo(signedOne.error());
    if (const auto failed = checkCertificate(*signedOne, &*parent, definitions))
        return certificateError(*failed);
    return store(exchange, *signedOne);
}

/// All of a pushed chain but its last certificate, and that one (protocol 5.9).
HttpResponse takePushedChain(Exchange &exchange, const Json &chain)
{
    const auto refused = [](const QByteArray &reason) {
        return jsonAnswer(403, Json("Saving certificate chain has failed: " + reason));
    };
    if (!chain.isArray() || chain.items().size() < 2)
        return refused("a chain of at least two certificates is expected");
    const auto leaf = Certificate::fromWire(chain.items().back());
    if (!leaf)
        return refused(leaf.error().forLog.toUtf8());
    Json above = chain;
    above.items().pop_back();

    CertificateTable table(exchange.store);
    const ScopeDefinitions &definitions = exchange.store.device().scopeDefinitions();
    Transaction transaction(exchange.store.db(), Transaction::Kind::Write);
    const auto checked = checkChain(above, leaf->parentId(), table.lookup(), definitions);
    if (!checked)
        return checked.error().kind == Error::Kind::Storage ? answerTo(checked.error())
                                                            : refused(checked.error().forLog.toUtf8());
    for (const Certificate &certificate : checked->toStore)
        if (auto added = table.add(certificate); !added)
            return answerTo(added.error());
    const auto key = SharedKeyTable(exchange.store).find(leaf->publicKey());
    if (!key)
        return answerTo(key.error());
    if (!*key)
        return jsonAnswer(400, Json("Shared public key was not used"));
    if (auto used = NonceTable(exchange.store).use(leaf->salt()); !used)
        return used.error().kind == Error::Kind::Storage
                   ? answerTo(used.error())
                   : jsonAnswer(403, Json("Nonce (certificate's salt) is not valid"));
    if (const auto failed = checkCertificate(*leaf, &checked->leaf, definitions))
        return certificateError(*failed);
    if (auto added = table.add(*leaf, **key); !added)
        return answerTo(added.error());
    if (auto committed = transaction.commit(); !committed)
        return answerTo(committed.error());
    return jsonAnswer(201, Json("Certificate chain has been saved"));
}

} // namespace

HttpResponse answerCertificates(Exchange &exchange)
{
    const QByteArray &method = exchange.request.method;
    if (method == "GET" || method == "HEAD")
        return exchange.id.isEmpty() ? list(exchange) : one(exchange);
    if (method == "POST" && exchange.id.isEmpty())
        return signRequest(exchange);
    return methodNotAllowed(method);
}

HttpResponse answerCertificateChain(Exchange &exchange)
{
    if (exchange.request.method != "POST" || !exchange.id.isEmpty())
        return exchange.id.isEmpty() ? methodNotAllowed(exchange.request.method) : notFound();
    if (!exchange.ours.certificatePushing)
        return notAuthenticated(); // the reference forgets this gate (Q7)
    auto body = readMessage(exchange.request.body);
    if (body && body->isString())
        body = readMessage(body->toUtf8()); // stock clients encode twice (Q40)
    if (!body)
        return detail(400, "JSON parse error - the body is not JSON.");
    return takePushedChain(exchange, *body);
}

HttpResponse answerPublicKey(Exchange &exchange)
{
    if (!exchange.id.isEmpty())
        return notFound();
    if (exchange.request.method != "GET" && exchange.request.method != "HEAD")
        return methodNotAllowed(exchange.request.method);
    if (!exchange.ours.certificatePushing)
        return notAuthenticated();
    Transaction transaction(exchange.store.db(), Transaction::Kind::Write);
    const auto key = SharedKeyTable(exchange.store).current();
    if (!key)
        return answerTo(key.error());
    if (auto committed = transaction.commit(); !committed)
        return answerTo(committed.error());
    return jsonAnswer(200, Json::array({Json::object({{"public_key", key->publicKey().wire()}})}));
}

HttpResponse answerNonces(Exchange &exchange)
{
    if (!exchange.id.isEmpty())
        return notFound();
    if (exchange.request.method != "POST")
        return methodNotAllowed(exchange.request.method);
    Transaction transaction(exchange.store.db(), Transaction::Kind::Write);
    const auto nonce = NonceTable(exchange.store).make(exchange.request.peerAddress.toUtf8());
    if (!nonce)
        return answerTo(nonce.error());
    if (auto committed = transaction.commit(); !committed)
        return answerTo(committed.error());
    return jsonAnswer(
        201, Json::object({{"id", nonce->id}, {"timestamp", timestampText(nonce->madeAt)}, {"ip", nonce->ip}}));
}

} // namespace pitanga
