#include "app/cli/commands/command_groups.h"

#include "app/cli/facts_json.h"
#include "app/cli/invocation.h"
#include "app/cli/peer_link.h"
#include "app/cli/stop_signal.h"
#include "engine/storage/transaction.h"

namespace pitanga::cli {

using namespace Qt::StringLiterals;

namespace {

Result<> list(Invocation &run)
{
    PITANGA_LET(store, run.store());
    PITANGA_LET(peers, PeerTable(*store).all());
    Json document = Json::array();
    QList<QStringList> rows;
    for (const Peer &peer : peers) {
        document.append(describe(peer));
        const QString key = peer.fingerprint.isEmpty() ? u"not encrypted"_s
                            : peer.compared            ? u"key compared"_s
                                                       : u"key not compared"_s;
        rows << QStringList{QString::fromUtf8(peer.name), QString::fromUtf8(peer.kind + ' ' + peer.version),
                            QString::fromUtf8(peer.address), key};
    }
    if (peers.empty())
        run.out.line(u"No peers yet. Add one with peer add URL."_s);
    else
        run.out.table({u"Name"_s, u"Kind"_s, u"Address"_s, u"Connection"_s}, rows);
    run.out.document(Json::object({{"peers", document}}));
    return {};
}

Result<> add(Invocation &run)
{
    PITANGA_LET(store, run.store());
    const StopSignal stop;
    PITANGA_LET(reached,
                reach(*store, run.arguments.operand(0), run.arguments.value("--fingerprint"), stop.flag()));
    const Peer &peer = reached.peer;
    run.out.line(u"%1 (%2 %3) at %4"_s.arg(QString::fromUtf8(peer.name), QString::fromUtf8(peer.kind),
                                           QString::fromUtf8(peer.version), QString::fromUtf8(peer.address)));
    if (peer.fingerprint.isEmpty())
        run.out.line(u"Not encrypted."_s);
    else
        run.out.line(u"Device key %1 (%2)"_s.arg(QString::fromUtf8(peer.fingerprint),
                                                 peer.compared ? u"compared"_s : u"not compared"_s));
    for (const Json &school : peer.facilities.items())
        run.out.line(
            u"Facility %1  %2"_s.arg(school.value("dataset").toString(), school.value("name").toString()));
    run.out.document(describe(peer));
    return {};
}

Result<> forget(Invocation &run)
{
    PITANGA_LET(store, run.store());
    const QString text = run.arguments.operand(0);
    PeerTable peers(*store);
    PITANGA_LET(peer, peers.find(text.toUtf8()));
    if (!peer)
        return Error{Error::Kind::Usage, u"There is no peer %1. See peer list."_s.arg(text), text};
    Transaction transaction(store->db(), Transaction::Kind::Write);
    PITANGA_TRY(peers.forget(peer->id));
    PITANGA_TRY(transaction.commit());
    run.out.line(u"Forgot %1."_s.arg(QString::fromUtf8(peer->name)));
    run.out.document(Json::object({{"forgotten", peer->id}}));
    return {};
}

} // namespace

std::vector<Command> peerCommands()
{
    return {
        {.name = "peer list",
         .purpose = "Lists the peers that were met.\nWith the device key that each showed first.",
         .json = "{\"peers\": [as peer add]}",
         .run = list},
        {.name = "peer add",
         .operands = "URL",
         .purpose = "Asks who answers at an address, and remembers it.\n"
                    "A device key that is seen for the first time is trusted from then on; another one stops\n"
                    "everything with that peer (exit 3).",
         .json = "{\"id\", \"address\", \"name\", \"kind\", \"version\", \"instance_id\", \"encrypted\", "
                 "\"fingerprint\",\n"
                 " \"compared\", \"facilities\": [{\"dataset_id\", \"facility_id\", \"name\"}]}",
         .options = {{"--fingerprint", "SHA256", "what its device key must be"}},
         .run = add},
        {.name = "peer forget",
         .operands = "PEER",
         .purpose = "Forgets a peer and its key.\nPEER is its id, address or name.",
         .json = "{\"forgotten\": id}",
         .run = forget},
    };
}

} // namespace pitanga::cli
