#include "engine/school/sharing.h"

#include "engine/base/words.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/tables/certificate_table.h"
#include "engine/trust/chain_check.h"
#include "engine/trust/issue.h"

#include <algorithm>

namespace pitanga {

namespace {

constexpr auto everythingScope = "full-facility";
constexpr auto learnerScope = "single-user";

constexpr auto learnersSql = R"sql(
    SELECT u.id, u.full_name, u.username,
        (SELECT json_group_array(c.name) FROM membership m JOIN classroom c ON c.id = m.collection_id
         WHERE m.user_id = u.id)
    FROM facilityuser u
    WHERE u.dataset_id = ?1 AND NOT EXISTS (SELECT 1 FROM role r WHERE r.user_id = u.id))sql";

Json everythingParams(const CertificateId &dataset)
{
    return Json::object({{"dataset_id", dataset.toHex()}});
}

Json learnerParams(const CertificateId &dataset, const QString &learner)
{
    return Json::object({{"dataset_id", dataset.toHex()}, {"user_id", learner.toLatin1()}});
}

Result<std::vector<Certificate>> ownCertificates(Store &store, const CertificateId &dataset)
{
    PITANGA_LET(tree, CertificateTable(store).withDescendants(dataset));
    std::vector<Certificate> own;
    for (const StoredCertificate &stored : tree)
        if (stored.hasPrivateKey)
            own.push_back(stored.certificate);
    return own;
}

/// One of ours that reaches as far as the wanted scope; nothing where none does.
Result<std::optional<Certificate>> issuerOf(Store &store, const std::vector<Certificate> &own,
                                            const QByteArray &definition, const Json &params)
{
    const ScopeDefinitions &definitions = store.device().scopeDefinitions();
    PITANGA_LET(wanted, definitions.find(definition));
    for (const Certificate &certificate : own) {
        const auto scope = scopeOf(certificate, definitions);
        if (scope && scopeOf(wanted, params).isSubsetOf(*scope))
            return std::optional(certificate);
    }
    return std::optional<Certificate>();
}

Error outOfReach()
{
    return {Error::Kind::NotAuthorised,
            Words::tr(
                "This device may not pass that on: its own certificate does not reach so far. Choose less, or "
                "let a device approve that holds the whole facility."),
            QStringLiteral("no certificate with a key here covers the scope")};
}

Result<std::vector<Certificate>> issueOne(Store &store, const std::vector<Certificate> &own,
                                          const QByteArray &definition, const Json &params,
                                          const PublicKey &key)
{
    const Device &device = store.device();
    CertificateTable table(store);
    PITANGA_LET(issuer, issuerOf(store, own, definition, params));
    if (!issuer)
        return outOfReach();
    PITANGA_LET(kind, device.scopeDefinitions().find(definition));
    PITANGA_LET(issuerKey, table.privateKey(issuer->id()));
    PITANGA_LET(chain, table.chain(issuer->id()));
    if (!issuerKey)
        return outOfReach();
    PITANGA_LET(made, issueChild(*issuer, *issuerKey,
                                 {key, issuer->profile(), definition, kind.version, params.toPython()},
                                 randomSalt(device.random()), device.scopeDefinitions()));
    PITANGA_TRY(table.add(made));
    chain.push_back(made);
    return std::move(chain);
}

} // namespace

Result<Shareable> whatCanBeShared(Store &store, const CertificateId &dataset)
{
    Shareable shareable;
    PITANGA_LET(own, ownCertificates(store, dataset));
    PITANGA_LET(widest, issuerOf(store, own, everythingScope, everythingParams(dataset)));
    shareable.everything = widest.has_value();
    if (shareable.everything)
        return shareable;
    for (const Certificate &certificate : own)
        if (const auto params = readScopeParams(certificate.scopeParams()); params)
            if (const QString learner = params->value("user_id").toString(); !learner.isEmpty())
                shareable.onlyLearners << learner;
    shareable.onlyLearners.removeDuplicates();
    return shareable;
}

Result<QList<LearnerFact>> learnersOf(Store &store, const QByteArray &datasetId)
{
    QList<LearnerFact> learners;
    Query rows(store.db(), learnersSql);
    rows.bind(datasetId);
    while (rows.next()) {
        LearnerFact learner{rows.string(0), rows.string(1).trimmed(), {}};
        if (learner.name.isEmpty())
            learner.name = rows.string(2);
        if (const auto classes = Json::parse(rows.bytes(3)))
            for (const Json &name : classes->items())
                learner.classes << name.toString();
        learner.classes.sort();
        learners << learner;
    }
    PITANGA_TRY(rows.done());
    std::sort(learners.begin(), learners.end(), [](const LearnerFact &a, const LearnerFact &b) {
        const int order = a.name.localeAwareCompare(b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return learners;
}

Result<std::vector<std::vector<Certificate>>> share(Store &store, const CertificateId &dataset,
                                                    const ApprovalChoice &choice, const PublicKey &key)
{
    if (!choice.everything && choice.learners.isEmpty())
        return Error{Error::Kind::Usage,
                     Words::tr("Nothing was chosen. Choose everything, or at least one learner."),
                     QStringLiteral("empty choice")};
    std::vector<std::vector<Certificate>> chains;
    PITANGA_LET(own, ownCertificates(store, dataset));
    Transaction transaction(store.db(), Transaction::Kind::Write);
    if (choice.everything) {
        PITANGA_LET(chain, issueOne(store, own, everythingScope, everythingParams(dataset), key));
        chains.push_back(chain);
    } else {
        for (const QString &learner : choice.learners) {
            // An id that is none could widen the scope: partitions are prefixes.
            if (!RecordId::fromHex(learner.toLatin1()))
                return Error{Error::Kind::Usage,
                             Words::tr("One of the chosen learners is not known here any more. Choose again."),
                             learner};
            PITANGA_LET(chain, issueOne(store, own, learnerScope, learnerParams(dataset, learner), key));
            chains.push_back(chain);
        }
    }
    PITANGA_TRY(transaction.commit());
    return chains;
}

} // namespace pitanga
