#include "app/cli/commands/command_groups.h"

#include "app/cli/certificate_text.h"
#include "app/cli/input.h"
#include "app/cli/invocation.h"
#include "app/cli/key_comparison.h"
#include "app/cli/peer_link.h"
#include "app/cli/stop_signal.h"
#include "engine/storage/transaction.h"
#include "engine/sync/joining.h"
#include "engine/trust/issue.h"
#include "engine/wire/meeting_call.h"

namespace pitanga::cli {

using namespace Qt::StringLiterals;

namespace {

Result<> key(Invocation &run)
{
    PITANGA_LET(store, run.store());
    PITANGA_LET(shared, SharedKeyTable(*store).current());
    const PublicKey &own = shared.publicKey();
    run.out.line(QString::fromLatin1(own.wire()));
    run.out.document(Json::object({{"public_key", own.wire()}, {"fingerprint", own.fingerprint().hex()}}));
    return {};
}

Result<> issue(Invocation &run)
{
    PITANGA_LET(params, scopeParams(run.arguments.values("--param")));
    PITANGA_LET(keyText, readInput(run.arguments.value("--for")));
    PITANGA_LET(publicKey, PublicKey::parse(keyText.trimmed()));
    PITANGA_LET(store, run.store());
    PITANGA_LET(parent, certificateHere(*store, run.arguments.value("--parent")));
    CertificateTable table(*store);
    PITANGA_LET(parentKey, table.privateKey(parent.id()));
    if (!parentKey)
        return Error{Error::Kind::NotAuthorised, u"The key of the parent certificate is not on this device."_s,
                     parent.id().toString()};
    PITANGA_LET(chain, table.chain(parent.id()));
    const QByteArray scope = run.arguments.value("--scope").toUtf8();
    const Device &device = store->device();
    PITANGA_LET(definition, device.scopeDefinitions().find(scope));
    if (!params.contains("dataset_id"))
        params.members().emplace(params.members().begin(), "dataset_id", Json(chain.front().id().toHex()));
    PITANGA_LET(certificate,
                issueChild(parent, *parentKey,
                           {publicKey, parent.profile(), scope, definition.version, params.toPython()},
                           randomSalt(device.random()), device.scopeDefinitions()));
    Transaction transaction(store->db(), Transaction::Kind::Write);
    PITANGA_TRY(table.add(certificate));
    PITANGA_TRY(transaction.commit());
    run.out.message(u"Issued %1: %2"_s.arg(certificate.id().toString(), inWords(certificate)));
    std::vector<Certificate> whole = chain;
    whole.push_back(certificate);
    return run.out.raw(certificateFile(whole).toCompact() + '\n');
}

/// The facility meant, among those that the peer says it holds; a data set id is believed without that.
Result<CertificateRequest> requestFor(const QString &text, const Peer &peer)
{
    std::vector<CertificateRequest> found;
    for (const Json &school : peer.facilities.items()) {
        const auto dataset = CertificateId::fromHex(school.value("dataset").toUtf8());
        if (dataset && (dataset->toString() == text || school.value("name").toString() == text))
            found.push_back({.dataset = *dataset, .facilityId = school.value("facility").toUtf8()});
    }
    if (const auto dataset = CertificateId::fromHex(text.toUtf8()); dataset && found.empty())
        found.push_back({.dataset = *dataset});
    if (found.size() == 1)
        return found.front();
    const QString sentence = found.empty() ? u"%1 says nothing of a facility “%2”. Give its data set id."_s
                                           : u"%1 has several facilities “%2”. Give the data set id."_s;
    return Error{Error::Kind::Usage, sentence.arg(QString::fromUtf8(peer.name), text),
                 u"%1 facilities"_s.arg(found.size())};
}

/// Asks for a click there instead of a password; the person there decides what the certificates open.
Result<> requestByApproval(Invocation &run)
{
    PITANGA_LET(store, run.store());
    const StopSignal stop;
    PITANGA_LET(reached,
                reach(*store, run.arguments.operand(0), run.arguments.value("--fingerprint"), stop.flag()));
    PITANGA_LET(wanted, requestFor(run.arguments.value("--facility"), reached.peer));
    PITANGA_LET(peer, compareKeys(run, reached.peer, stop.flag()));
    run.out.message(u"Asked %1. Somebody there has to approve it now."_s.arg(QString::fromUtf8(peer.name)));
    PITANGA_LET(
        given, askForApproval(*store, dialOverSockets(store->device()), peer, wanted.dataset, stop.flag(), {}));
    Json list = Json::array();
    for (const Certificate &certificate : given) {
        run.out.line(u"Received %1: %2"_s.arg(certificate.id().toString(), inWords(certificate)));
        list.append(describe(certificate, true));
    }
    run.out.document(Json::object({{"certificates", list}}));
    return {};
}

Result<> request(Invocation &run)
{
    if (run.arguments.has("--approve"))
        return requestByApproval(run);
    if (!run.arguments.has("--user") || !run.arguments.has("--password-stdin"))
        return Error{Error::Kind::Usage,
                     u"An account of the other device is needed: --user NAME --password-stdin."_s,
                     u"no --user or no --password-stdin"_s};
    PITANGA_LET(params, scopeParams(run.arguments.values("--param")));
    PITANGA_LET(password, readPassword());
    PITANGA_LET(store, run.store());
    const StopSignal stop;
    PITANGA_LET(reached,
                reach(*store, run.arguments.operand(0), run.arguments.value("--fingerprint"), stop.flag()));
    PITANGA_LET(wanted, requestFor(run.arguments.value("--facility"), reached.peer));
    wanted.scopeDefinition = run.arguments.value("--scope").toUtf8();
    wanted.params = params;
    wanted.userName = run.arguments.value("--user").toUtf8();
    wanted.password = password;
    if (reached.peer.address.startsWith("http:"))
        run.out.message(
            u"The connection to %1 is not encrypted: everybody on this network can read the password."_s.arg(
                QString::fromUtf8(reached.peer.address)));
    PITANGA_LET(certificate, requestCertificate(*store, *reached.link.peer, wanted));
    run.out.line(u"Received %1: %2"_s.arg(certificate.id().toString(), inWords(certificate)));
    run.out.document(describe(certificate, true));
    return {};
}

Result<> push(Invocation &run)
{
    PITANGA_LET(params, scopeParams(run.arguments.values("--param")));
    PITANGA_LET(store, run.store());
    PITANGA_LET(parent, certificateHere(*store, run.arguments.value("--parent")));
    PITANGA_LET(chain, CertificateTable(*store).chain(parent.id()));
    if (!params.contains("dataset_id"))
        params.members().emplace(params.members().begin(), "dataset_id", Json(chain.front().id().toHex()));
    const StopSignal stop;
    PITANGA_LET(reached,
                reach(*store, run.arguments.operand(0), run.arguments.value("--fingerprint"), stop.flag()));
    PITANGA_LET(certificate, pushCertificate(*store, *reached.link.peer, parent.id(),
                                             run.arguments.value("--scope").toUtf8(), params));
    run.out.line(u"Gave %1 the certificate %2: %3"_s.arg(QString::fromUtf8(reached.peer.name),
                                                         certificate.id().toString(), inWords(certificate)));
    run.out.document(describe(certificate, false));
    return {};
}

} // namespace

std::vector<Command> certificateExchangeCommands()
{
    const QByteArray keys = "the keys of one certificate in cert list";
    const Option scope{"--scope", "S", "kind of certificate, as full-facility or single-user", true};
    const Option param{"--param", "K=V", "its parameters; dataset_id is added", false, true};
    const Option parent{"--parent", "ID", "the certificate that signs it; its key must be here", true};
    const Option fingerprint{"--fingerprint", "SHA256", "what the peer's device key must be"};
    return {
        {.name = "cert key",
         .purpose = "Prints this device's public key.\nFor cert issue --for on another device.",
         .json = "{\"public_key\", \"fingerprint\"}",
         .run = key},
        {.name = "cert issue",
         .purpose = "Issues a certificate to a device.\nPrints it with its chain, for cert import there.",
         .json = "as cert export",
         .options = {parent,
                     scope,
                     param,
                     {"--for", "PUBKEYFILE", "that device's public key; - for standard input", true}},
         .run = issue},
        {.name = "cert request",
         .operands = "URL",
         .purpose =
             "Asks a peer for a certificate.\nWith the name and password of an account there, or with "
             "--approve: then this\nprogram and the screen there show the same words, standard input says\n"
             "yes or no, and the person there chooses what to give.\n"
             "A wrong name, password or right is exit 3.",
         .json = keys + "; with --approve {\"certificates\": [the same]}",
         .options = {{"--facility", "ID", "data set id, or the facility's name there", true},
                     scope,
                     param,
                     {"--user", "NAME", "an account of that device"},
                     {"--password-stdin", "", "its password is the first line of standard input"},
                     {"--approve", "", "ask for a click there instead of a password"},
                     fingerprint},
         .run = request},
        {.name = "cert push",
         .operands = "URL",
         .purpose = "Makes a certificate for a peer and sends it there.\nPeers that do not take such gifts "
                    "refuse it (exit 5).",
         .json = keys,
         .options = {parent, scope, param, fingerprint},
         .run = push},
        {.name = "cert revoke",
         .operands = "ID",
         .purpose = "Revokes a certificate.",
         .options = {{"--reason", "R", "why", true}}},
    };
}

} // namespace pitanga::cli
