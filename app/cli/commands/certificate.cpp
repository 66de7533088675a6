#include "app/cli/commands/command_groups.h"

#include "app/cli/certificate_text.h"
#include "app/cli/input.h"
#include "app/cli/invocation.h"
#include "engine/storage/transaction.h"

#include <QFileInfo>

namespace pitanga::cli {

using namespace Qt::StringLiterals;

namespace {

QString line(const StoredCertificate &stored)
{
    return u"%1  %2%3"_s.arg(stored.certificate.id().toString(), inWords(stored.certificate),
                             stored.hasPrivateKey ? u"  (key here)"_s : QString());
}

Result<> list(Invocation &run)
{
    PITANGA_LET(store, run.store());
    PITANGA_LET(all, CertificateTable(*store).all());
    Json document = Json::array();
    for (const StoredCertificate &stored : all) {
        document.append(describe(stored.certificate, stored.hasPrivateKey));
        run.out.line(line(stored));
    }
    if (all.empty())
        run.out.line(u"No certificates yet."_s);
    run.out.document(Json::object({{"certificates", document}}));
    return {};
}

/// The branch that begins with certificate `at`, which is moved behind it.
Json branch(const std::vector<StoredCertificate> &all, size_t &at, int depth, Output &out)
{
    const StoredCertificate &here = all[at++];
    out.line(QString(depth * 2, u' ') + line(here));
    Json children = Json::array();
    while (at < all.size() && all[at].certificate.parentId() == here.certificate.id())
        children.append(branch(all, at, depth + 1, out));
    Json json = describe(here.certificate, here.hasPrivateKey);
    json.set("children", children);
    return json;
}

Result<> tree(Invocation &run)
{
    PITANGA_LET(store, run.store());
    PITANGA_LET(all, CertificateTable(*store).all());
    Json roots = Json::array();
    for (size_t at = 0; at < all.size();)
        roots.append(branch(all, at, 0, run.out));
    if (all.empty())
        run.out.line(u"No certificates yet."_s);
    run.out.document(Json::object({{"certificates", roots}}));
    return {};
}

/// Every certificate of a chain with its checks; true where all passed. One whose parent is neither in the
/// chain nor stored cannot be believed.
Result<bool> inspectChain(const std::vector<Certificate> &chain, Store &store, Json &document, Output &out)
{
    const CertificateTable table(store);
    bool good = true;
    const Certificate *before = nullptr;
    for (const Certificate &certificate : chain) {
        std::optional<Certificate> stored;
        if (!before && certificate.parentId()) {
            PITANGA_LET(found, table.find(*certificate.parentId()));
            stored = found;
        }
        PITANGA_LET(key, table.privateKey(certificate.id()));
        Json json = describeFully(certificate, key.has_value(), store.device().scopeDefinitions());
        Json checks = Json::array();
        out.line(u"%1  %2"_s.arg(certificate.id().toString(), inWords(certificate)));
        out.line(u"  key %1"_s.arg(certificate.publicKey().fingerprint().hexGroups()));
        for (const CheckVerdict &verdict :
             inspectCertificate(certificate, stored ? &*stored : before, store.device().scopeDefinitions())) {
            good = good && verdict.passed;
            checks.append(describe(verdict));
            out.line(u"  %1 %2"_s.arg(verdict.passed ? u"✓"_s : u"✗"_s, verdict.forPerson()));
        }
        json.set("checks", checks);
        document.append(json);
        before = &certificate;
    }
    return good;
}

Result<CertificateFile> chainMeant(Store &store, const QString &idOrFile)
{
    if (QFileInfo::exists(idOrFile) || idOrFile == "-"_L1) {
        PITANGA_LET(content, readInput(idOrFile));
        return readCertificateFile(content);
    }
    PITANGA_LET(certificate, certificateHere(store, idOrFile));
    PITANGA_LET(chain, CertificateTable(store).chain(certificate.id()));
    return CertificateFile{chain, std::nullopt};
}

Result<bool> inspect(Invocation &run)
{
    PITANGA_LET(store, run.store());
    PITANGA_LET(file, chainMeant(*store, run.arguments.operand(0)));
    Json chain = Json::array();
    PITANGA_LET(good, inspectChain(file.chain, *store, chain, run.out));
    run.out.document(Json::object({{"valid", good}, {"chain", chain}}));
    return good;
}

Result<> show(Invocation &run)
{
    PITANGA_TRY(inspect(run));
    return {};
}

Result<> verify(Invocation &run)
{
    PITANGA_LET(good, inspect(run));
    if (!good)
        return Error{Error::Kind::Data, u"This certificate cannot be believed."_s, u"a check failed"_s};
    run.out.line(u"All checks passed."_s);
    return {};
}

Result<> exportChain(Invocation &run)
{
    PITANGA_LET(store, run.store());
    PITANGA_LET(certificate, certificateHere(*store, run.arguments.operand(0)));
    const CertificateTable table(*store);
    PITANGA_LET(chain, table.chain(certificate.id()));
    std::optional<PrivateKey> key;
    if (run.arguments.has("--with-key")) {
        PITANGA_LET(found, table.privateKey(certificate.id()));
        if (!found)
            return Error{Error::Kind::NotAuthorised, u"The key of this certificate is not on this device."_s,
                         u"no private key"_s};
        key = found;
        run.out.message(u"Whoever has this file can act in the name of this certificate. Keep it safe."_s);
    }
    return run.out.raw(certificateFile(chain, key).toCompact() + '\n');
}

Result<> importChain(Invocation &run)
{
    PITANGA_LET(content, readInput(run.arguments.operand(0)));
    PITANGA_LET(file, readCertificateFile(content));
    PITANGA_LET(store, run.store());
    CertificateTable table(*store);
    const auto checked = checkChain(certificateFile(file.chain).value("chain"), file.chain.back().id(),
                                    table.lookup(), store->device().scopeDefinitions());
    if (!checked) // the file is wrong, not the person who brings it
        return Error{Error::Kind::Data, checked.error().forPerson, checked.error().forLog};
    if (!file.key) {
        PITANGA_LET(shared, SharedKeyTable(*store).find(checked->leaf.publicKey()));
        file.key = shared;
    }
    Transaction transaction(store->db(), Transaction::Kind::Write);
    for (const Certificate &certificate : checked->toStore)
        PITANGA_TRY(table.add(certificate));
    PITANGA_TRY(table.add(checked->leaf, file.key));
    PITANGA_TRY(transaction.commit());
    PITANGA_LET(key, table.privateKey(checked->leaf.id()));
    run.out.line(u"Imported %1"_s.arg(line({checked->leaf, key.has_value()})));
    run.out.document(describe(checked->leaf, key.has_value()));
    return {};
}

} // namespace

std::vector<Command> certificateCommands()
{
    const QByteArray inspected =
        "{\"valid\", \"chain\": [keys of cert list, \"read\": [partition], \"write\": [partition],\n"
        " \"fingerprint_words\", \"public_key\", \"checks\": [{\"check\", \"passed\", \"sentence\",\n"
        " \"cause\"}]]}; checks: id_matches_key, signed_by_parent, scope_within_parent,\n"
        "root_scope_starts_with_id, same_profile";
    return {
        {.name = "cert list",
         .purpose = "Lists the certificates, parents before children.",
         .json = "{\"certificates\": [{\"id\", \"parent_id\", \"profile\", \"scope_definition\", "
                 "\"scope_version\",\n"
                 " \"scope_params\": {…}, \"has_private_key\", \"fingerprint\": of its key}]}",
         .run = list},
        {.name = "cert tree",
         .purpose = "Shows who signed whom.",
         .json = "{\"certificates\": [keys of cert list, and \"children\": [the same]]}",
         .run = tree},
        {.name = "cert show",
         .operands = "ID|FILE",
         .purpose = "Shows a certificate with its chain and every check.\nImports nothing.",
         .json = inspected,
         .run = show},
        {.name = "cert verify",
         .operands = "FILE",
         .purpose =
             "Checks a certificate file.\nAs cert show, and exit 6 unless every check passed. Imports nothing.",
         .json = inspected,
         .run = verify},
        {.name = "cert export",
         .operands = "ID",
         .purpose = "Prints a certificate with its chain.\nAs cert import reads it: JSON in either form.",
         .json = "{\"chain\": [root, …, certificate, as the protocol sends them], \"private_key\": PEM}",
         .options = {{"--with-key", "", "with its private key, to move it to another device"}},
         .run = exportChain},
        {.name = "cert import",
         .operands = "FILE",
         .purpose = "Checks a chain of certificates and stores it.\nWith its key, if the file has one or this "
                    "device has made it (cert key).",
         .json = "the keys of one certificate in cert list",
         .run = importChain},
    };
}

} // namespace pitanga::cli
