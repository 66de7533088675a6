#include "engine/trust/chain_check.h"

#include "engine/base/words.h"

#include <algorithm>
#include <array>

namespace pitanga {

namespace {

using Check = CheckVerdict::Check;

CheckVerdict passed(Check check)
{
    return {check, true, {}, {}};
}

CheckVerdict failed(Check check, const char *errorClass, const QByteArray &message = {})
{
    return {check, false, errorClass, message};
}

CheckVerdict checkId(const Certificate &certificate)
{
    const CertificateId computed = certificate.computedId();
    if (computed == certificate.id())
        return passed(Check::IdMatchesKey);
    return failed(Check::IdMatchesKey, "CertificateIDInvalid",
                  "Certificate ID is " + certificate.id().toHex() + " but should be " + computed.toHex());
}

CheckVerdict checkSignature(const Certificate &certificate, const Certificate *parent)
{
    const bool rightParent = certificate.isRoot() ? !parent : parent && parent->id() == certificate.parentId();
    if (!rightParent)
        return failed(Check::SignedByParent, "CertificateSignatureInvalid",
                      "The parent certificate is not at hand");
    const PublicKey &signer = parent ? parent->publicKey() : certificate.publicKey();
    const auto good = signer.verifies(certificate.serialized(), certificate.signature());
    if (!good)
        return failed(Check::SignedByParent, "Error", good.error().forLog.toUtf8());
    return *good ? passed(Check::SignedByParent) : failed(Check::SignedByParent, "CertificateSignatureInvalid");
}

/// An unknown kind, or parameters nobody can read: for Morango an ordinary exception.
CheckVerdict scopeCannotBeTold(Check check, const Certificate &certificate, const ScopeDefinitions &definitions,
                               const Error &error)
{
    const bool kindKnown = bool(definitions.find(certificate.scopeDefinition()));
    return failed(check, kindKnown ? "JSONDecodeError" : "DoesNotExist", error.forLog.toUtf8());
}

CheckVerdict checkRootScope(const Certificate &root, const ScopeDefinitions &definitions)
{
    const auto scope = scopeOf(root, definitions);
    if (!scope)
        return scopeCannotBeTold(Check::RootScopeStartsWithId, root, definitions, scope.error());
    const QByteArray id = root.id().toHex();
    for (const QByteArray &entry : scope->read.entries() + scope->write.entries())
        if (!entry.startsWith(id))
            return failed(Check::RootScopeStartsWithId, "CertificateRootScopeInvalid",
                          "Scope entry " + entry + " does not start with primary partition " + id);
    return passed(Check::RootScopeStartsWithId);
}

CheckVerdict checkScopeWithin(const Certificate &certificate, const Certificate &parent,
                              const ScopeDefinitions &definitions)
{
    const auto scope = scopeOf(certificate, definitions);
    if (!scope)
        return scopeCannotBeTold(Check::ScopeWithinParent, certificate, definitions, scope.error());
    const auto parentScope = scopeOf(parent, definitions);
    if (!parentScope)
        return scopeCannotBeTold(Check::ScopeWithinParent, parent, definitions, parentScope.error());
    return scope->isSubsetOf(*parentScope) ? passed(Check::ScopeWithinParent)
                                           : failed(Check::ScopeWithinParent, "CertificateScopeNotSubset");
}

CheckVerdict checkProfile(const Certificate &certificate, const Certificate &parent)
{
    if (certificate.profile() == parent.profile())
        return passed(Check::SameProfile);
    return failed(Check::SameProfile, "CertificateProfileInvalid",
                  "Certificate profile is " + certificate.profile() + " but parent's is " + parent.profile());
}

QString passedSentence(Check check)
{
    switch (check) {
    case Check::IdMatchesKey:
        return Words::tr("Its id belongs to its key.");
    case Check::SignedByParent:
        return Words::tr("It is signed by the certificate that issued it.");
    case Check::ScopeWithinParent:
        return Words::tr("It allows no more than the certificate that issued it.");
    case Check::RootScopeStartsWithId:
        return Words::tr("It allows nothing outside its own school.");
    case Check::SameProfile:
        return Words::tr("It is for the same kind of data as the certificate that issued it.");
    }
    return {};
}

QString failedSentence(Check check)
{
    switch (check) {
    case Check::IdMatchesKey:
        return Words::tr("Its id does not belong to its key: somebody changed one of them.");
    case Check::SignedByParent:
        return Words::tr(
            "It is not signed by the certificate that should have issued it, or was changed afterwards.");
    case Check::ScopeWithinParent:
        return Words::tr(
            "It claims more than the certificate that issued it allows, or what it allows cannot be told.");
    case Check::RootScopeStartsWithId:
        return Words::tr("It claims data outside its own school.");
    case Check::SameProfile:
        return Words::tr("It is for another kind of data than the certificate that issued it.");
    }
    return {};
}

} // namespace

QString CheckVerdict::forPerson() const
{
    return passed ? passedSentence(check) : failedSentence(check);
}

QByteArray nameOf(CheckVerdict::Check check)
{
    static constexpr std::array names{"id_matches_key", "signed_by_parent", "scope_within_parent",
                                      "root_scope_starts_with_id", "same_profile"};
    return names[size_t(check)];
}

Result<Scope> scopeOf(const Certificate &certificate, const ScopeDefinitions &definitions)
{
    PITANGA_LET(definition, definitions.find(certificate.scopeDefinition()));
    PITANGA_LET(params, readScopeParams(certificate.scopeParams()));
    return scopeOf(definition, params);
}

std::vector<CheckVerdict> inspectCertificate(const Certificate &certificate, const Certificate *parent,
                                             const ScopeDefinitions &definitions)
{
    std::vector<CheckVerdict> verdicts{checkId(certificate), checkSignature(certificate, parent)};
    if (certificate.isRoot()) {
        verdicts.push_back(checkRootScope(certificate, definitions));
    } else if (parent) {
        verdicts.push_back(checkScopeWithin(certificate, *parent, definitions));
        verdicts.push_back(checkProfile(certificate, *parent));
    }
    return verdicts;
}

std::optional<CheckVerdict> checkCertificate(const Certificate &certificate, const Certificate *parent,
                                             const ScopeDefinitions &definitions)
{
    const auto verdicts = inspectCertificate(certificate, parent, definitions);
    const auto first = std::find_if(verdicts.begin(), verdicts.end(), [](const auto &v) { return !v.passed; });
    return first == verdicts.end() ? std::nullopt : std::optional(*first);
}

Error errorOf(const CheckVerdict &failed)
{
    return {Error::Kind::NotAuthorised,
            Words::tr("A certificate cannot be believed. %1").arg(failed.forPerson()),
            QString::fromUtf8(failed.message.isEmpty() ? failed.errorClass : failed.message)};
}

} // namespace pitanga
