// Asking a person at another Pitanga to let this device join (meeting_call.h).
#include "engine/base/words.h"
#include "engine/storage/transaction.h"
#include "engine/tables/certificate_table.h"
#include "engine/wire/meeting_call.h"
#include "engine/wire/meeting_errors.h"
#include "engine/wire/pitanga_client.h"
#include "engine/wire/transport_errors.h"

namespace pitanga {

namespace {

constexpr std::chrono::milliseconds approvalPoll{1000};
constexpr std::chrono::milliseconds approvalSlice{50};
constexpr size_t mostChains = 5000; // learners of one school

Error wrongCertificate(const QString &cause)
{
    return {Error::Kind::Refused,
            Words::tr(
                "What that device gave is not a certificate of this facility for this device. Nothing was kept."
                " Ask again; if it stays so, ask another device of the facility."),
            cause};
}

/// Checks every chain down from its root, which must be the facility's, and stores all of them or none.
Result<std::vector<Certificate>> takeChains(Store &store, const Json &chains, const CertificateId &dataset,
                                            const PrivateKey &key)
{
    CertificateTable table(store);
    std::vector<Certificate> taken;
    if (chains.items().empty() || chains.items().size() > mostChains)
        return wrongCertificate(QStringLiteral("%1 chains").arg(chains.items().size()));
    Transaction transaction(store.db(), Transaction::Kind::Write);
    for (const Json &chain : chains.items()) {
        if (chain.items().empty())
            return wrongCertificate(QStringLiteral("an empty chain"));
        PITANGA_LET(root, Certificate::fromWire(chain.items().front()));
        PITANGA_LET(leaf, Certificate::fromWire(chain.items().back()));
        if (root.id() != dataset || !(leaf.publicKey() == key.publicKey()) || leaf.id() == root.id())
            return wrongCertificate(QStringLiteral("another root or another key"));
        PITANGA_LET(checked, checkChain(chain, leaf.id(), table.lookup(), store.device().scopeDefinitions()));
        for (const Certificate &certificate : checked.toStore)
            PITANGA_TRY(table.add(certificate));
        PITANGA_TRY(table.add(checked.leaf, key));
        taken.push_back(checked.leaf);
    }
    PITANGA_TRY(transaction.commit());
    return taken;
}

/// Asks until the person there has decided. Errors of the line pass by: people walk around with laptops.
Result<Json> waitForAnswer(PitangaClient &client, Transport &transport, const QByteArray &path,
                           const QString &name, const QList<CancelFlag> &flags)
{
    for (;;) {
        for (std::chrono::milliseconds waited{0}; waited < approvalPoll; waited += approvalSlice) {
            for (const CancelFlag &flag : flags)
                if (flag.isCancelled())
                    return transport_errors::cancelled();
            transport.pause(approvalSlice);
        }
        const auto answer = client.get(path);
        if (!answer && answer.error().kind != Error::Kind::Unreachable)
            return answer.error();
        const QByteArray state = answer ? answer->value("state").toUtf8() : QByteArray("waiting");
        if (state == "approved")
            return answer->value("chains");
        if (state != "waiting")
            return meeting_errors::refused(state, name);
    }
}

} // namespace

Result<std::vector<Certificate>> askForApproval(Store &store, const Dial &dial, const Peer &peer,
                                                const CertificateId &dataset, const CancelFlag &stop,
                                                const CancelFlag &closing)
{
    const QString name = QString::fromUtf8(peer.name);
    if (peer.fingerprint.isEmpty() || !peer.compared)
        return meeting_errors::refused("not_compared", name);
    PITANGA_LET(key, PrivateKey::generate());
    const Link link = dial(QUrl(QString::fromUtf8(peer.address)), peer.fingerprint, closing);
    PitangaClient client(*link.transport, name);
    const QByteArray id = store.device().random().uuidHex();
    const QByteArray path = "approvals/" + id + '/';
    PITANGA_TRY(client.post(
        "approvals/",
        Json::object({{"id", id}, {"dataset", dataset.toHex()}, {"public_key", key.publicKey().wire()}})));
    const auto chains = waitForAnswer(client, *link.transport, path, name, {stop, closing});
    if (!chains && chains.error().kind == Error::Kind::Cancelled && !closing.isCancelled()) {
        // A request nobody waits for should not stand on the screen there; its time runs out otherwise.
        PITANGA_TRY(client.remove(path));
    }
    PITANGA_TRY(chains);
    return takeChains(store, *chains, dataset, key);
}

} // namespace pitanga
