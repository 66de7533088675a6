#include "engine/profile/profile_loader.h"
#include "engine/trust/certificate_chain.h"
#include "engine/trust/chain_check.h"
#include "engine/trust/issue.h"
#include "tests/fuzz/fuzz_target.h"

#include <QFile>

namespace pitanga::fuzz {

namespace {

ScopeDefinitions definitions()
{
    ScopeDefinitions result;
    const Profile profile = *builtinProfile();
    for (const ProfileScope &scope : profile.scopeDefinitions)
        result.add({scope.id, profile.name, scope.version, scope.primaryParameter, scope.description,
                    scope.readTemplate, scope.writeTemplate, scope.readWriteTemplate});
    return result;
}

/// A key of the recorded vectors, and a root that it has signed.
struct Issuer
{
    Issuer()
    {
        QFile file(QStringLiteral(PITANGA_TEST_DATA "/vectors/certificates.json"));
        PROMISE(file.open(QIODevice::ReadOnly));
        key = PrivateKey::parse(Json::parse(file.readAll())->value("private_keys").value("root").toUtf8());
        root = makeRoot(*known.find("full-facility"), **key);
    }

    ScopeDefinitions known = definitions();
    std::optional<Result<PrivateKey>> key;
    std::optional<Result<Certificate>> root;
};

const Issuer &issuer()
{
    static const Issuer made;
    return made;
}

Result<std::optional<Certificate>> nothingStored(const CertificateId &)
{
    return std::optional<Certificate>();
}

/// Any text as a chain. What is believed has a root that lies within its own school.
void readChain(QByteArrayView input)
{
    const auto json = Json::parse(input);
    if (!json)
        return;
    const auto checked = checkChain(*json, {}, nothingStored, issuer().known);
    if (!checked)
        return;
    PROMISE(!checked->toStore.empty() && checked->toStore.front().isRoot());
    PROMISE(checked->leaf.computedId() == checked->leaf.id());
    for (const Certificate &certificate : checked->toStore) {
        const auto again = Certificate::fromWire(certificate.toWire());
        PROMISE(again && *again == certificate);
    }
}

/// The input as a signed text, behind which a good signature stands: what a stranger with a key of his own
/// sends.
void readSigned(QByteArrayView input)
{
    const Issuer &made = issuer();
    if (!Json::parse(input))
        return; // signing takes longer than all else here
    const QByteArray text = input.toByteArray();
    const auto signature = (*made.key)->sign(text);
    PROMISE(bool(signature));
    const auto certificate = Certificate::fromSigned(text, *signature);
    if (!certificate)
        return;
    const Certificate &root = **made.root;
    inspectCertificate(*certificate, certificate->isRoot() ? nullptr : &root, made.known);
    const Json chain = certificate->isRoot() ? Json::array({certificate->toWire()})
                                             : Json::array({root.toWire(), certificate->toWire()});
    const auto checked = checkChain(chain, {}, nothingStored, made.known);
    if (!checked)
        return;
    const auto scope = scopeOf(checked->leaf, made.known);
    PROMISE(scope && scope->isSubsetOf(*scopeOf(checked->toStore.front(), made.known)));
}

/// The input as the parameters that somebody asks to be signed.
void readRequest(QByteArrayView input)
{
    const Issuer &made = issuer();
    const auto [definition, params] = firstLine(input);
    if (!made.known.find(definition.toByteArray()) || !readScopeParams(params.toByteArray()))
        return;
    const ChildRequest asked{(*made.key)->publicKey(), "facilitydata", definition.toByteArray(), 1,
                             params.toByteArray()};
    const auto signedOne = issueChild(**made.root, **made.key, asked, "salt", made.known);
    if (!signedOne)
        return;
    PROMISE(!checkCertificate(*signedOne, &**made.root, made.known));
    const auto scope = scopeOf(*signedOne, made.known);
    PROMISE(scope && scope->isSubsetOf(*scopeOf(**made.root, made.known)));
}

} // namespace

void chains(QByteArrayView input)
{
    readChain(input);
    readSigned(input);
    readRequest(input);
}

} // namespace pitanga::fuzz
