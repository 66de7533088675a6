#include "engine/trust/certificate_chain.h"

#include "engine/base/words.h"
#include "engine/trust/chain_check.h"

#include <algorithm>

namespace pitanga {

namespace {

Error broken(const char *morangoText)
{
    return {Error::Kind::NotAuthorised,
            Words::tr(
                "The chain of certificates is broken: they do not follow from each other. Ask the other device "
                "for its certificates again."),
            QString::fromLatin1(morangoText)};
}

Error noChain()
{
    return broken("list index out of range"); // what Morango says of an empty list
}

/// The elements, from a real array or from the text of one.
Result<std::vector<Json>> elementsOf(const Json &chain)
{
    if (!chain.isString())
        return chain.isArray() && !chain.items().empty() ? Result(chain.items())
                                                         : Result<std::vector<Json>>(noChain());
    const auto inner = Json::parse(chain.toUtf8());
    return inner && !inner->isString() ? elementsOf(*inner) : noChain();
}

/// Two signed texts with one id: the id covers key, profile and salt only, so this can be an attempt to
/// widen a certificate.
Error otherText(const Certificate &presented)
{
    return {
        Error::Kind::NotAuthorised,
        Words::tr(
            "Another certificate with the same id is known on this device. Ask an administrator which of the "
            "two is right: %1.")
            .arg(presented.id().toString()),
        QStringLiteral("the serialized text differs from the stored one")};
}

struct Links
{
    std::vector<Certificate> toCheck;       ///< leaf first
    std::optional<Certificate> storedAbove; ///< the stored certificate where the reading stopped
};

/// Reads from the leaf up to the first certificate that is stored here, or to the root.
Result<Links> readUpwards(const std::vector<Json> &elements, std::optional<CertificateId> expected,
                          const CertificateLookup &stored)
{
    Links links;
    for (auto element = elements.rbegin(); element != elements.rend(); ++element) {
        const auto read = Certificate::fromWire(*element);
        if (!read)
            return Error{Error::Kind::NotAuthorised, read.error().forPerson, read.error().forLog};
        const Certificate &certificate = *read;
        if (expected && certificate.id() != *expected)
            return broken("ID does not match expected value");
        PITANGA_LET(known, stored(certificate.id()));
        if (known) {
            if (known->serialized() != certificate.serialized())
                return otherText(certificate);
            links.storedAbove = known;
            return links;
        }
        expected = certificate.parentId();
        const bool isFirst = element + 1 == elements.rend();
        if (isFirst && !certificate.isRoot())
            return broken("First cert in chain must be a root cert (no parent)");
        if (!isFirst && certificate.isRoot())
            return broken("ID does not match expected value"); // nothing can stand above a root
        links.toCheck.push_back(certificate);
    }
    return links;
}

} // namespace

Result<CheckedChain> checkChain(const Json &chain, const std::optional<CertificateId> &expectedLeaf,
                                const CertificateLookup &stored, const ScopeDefinitions &definitions)
{
    PITANGA_LET(elements, elementsOf(chain));
    if (elements.size() > maxChainLength)
        return broken("The chain is longer than any chain that certificates can make");
    PITANGA_LET(links, readUpwards(elements, expectedLeaf, stored));
    std::reverse(links.toCheck.begin(), links.toCheck.end());

    const Certificate *parent = links.storedAbove ? &*links.storedAbove : nullptr;
    for (const Certificate &certificate : links.toCheck) {
        if (const auto failed = checkCertificate(certificate, parent, definitions))
            return errorOf(*failed);
        parent = &certificate;
    }
    Certificate leaf = *parent;
    return CheckedChain{std::move(leaf), std::move(links.toCheck)};
}

} // namespace pitanga
