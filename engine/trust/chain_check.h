#pragma once

#include "engine/trust/certificate.h"
#include "engine/trust/scope.h"

#include <optional>
#include <vector>

namespace pitanga {

/// One thing that must hold of a certificate, and whether it does (protocol 5.6).
struct CheckVerdict
{
    enum class Check {
        IdMatchesKey,
        SignedByParent,        ///< for a root: by itself
        ScopeWithinParent,     ///< children only
        RootScopeStartsWithId, ///< roots only
        SameProfile,           ///< children only
    };

    Check check = Check::IdMatchesKey;
    bool passed = true;
    /// Morango's name and text of the failure, for peers and logs ("CertificateSignatureInvalid"); the text is
    /// empty where Morango says nothing more.
    QByteArray errorClass;
    QByteArray message;

    /// What was checked and how it went, as a sentence for a person.
    QString forPerson() const;
};

/// The check's name in documents of ours: "id_matches_key", "signed_by_parent", ….
QByteArray nameOf(CheckVerdict::Check check);

/// All checks of one certificate, in Morango's order. `parent` is null for a root; for a child it must be the
/// certificate that `parentId` names, otherwise the signature counts as wrong.
std::vector<CheckVerdict> inspectCertificate(const Certificate &certificate, const Certificate *parent,
                                             const ScopeDefinitions &definitions);

/// The first check that fails, as Morango decides; nothing if the certificate can be believed, its parent
/// taken for granted.
std::optional<CheckVerdict> checkCertificate(const Certificate &certificate, const Certificate *parent,
                                             const ScopeDefinitions &definitions);

/// What the certificate allows. Fails when its kind is not known here or its parameters cannot be read.
Result<Scope> scopeOf(const Certificate &certificate, const ScopeDefinitions &definitions);

/// The failed check as an error: not authorised, with Morango's text in `forLog`.
Error errorOf(const CheckVerdict &failed);

} // namespace pitanga
