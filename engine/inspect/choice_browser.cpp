#include "engine/inspect/choice_browser.h"

#include "engine/records/partition.h"
#include "engine/school/facility.h"
#include "engine/school/facility_parts.h"
#include "engine/storage/query.h"
#include "engine/sync/sync_choice.h"
#include "engine/tables/certificate_table.h"
#include "engine/trust/chain_check.h"

#include <QHash>
#include <QStorageInfo>

#include <algorithm>

namespace pitanga {

namespace {

/// What the certificates of both sides open of one facility.
struct Rights
{
    std::vector<Scope> ours;
    std::optional<Scope> theirs; ///< nothing while it is not known

    Refusal refusalOf(const QByteArray &prefix) const
    {
        bool mine = false;
        for (const Scope &scope : ours) {
            const bool pull = scope.read.contains(prefix);
            const bool push = scope.write.contains(prefix);
            mine = mine || pull || push;
            if ((pull && (!theirs || theirs->write.contains(prefix))) ||
                (push && (!theirs || theirs->read.contains(prefix))))
                return Refusal::None;
        }
        return mine ? Refusal::NotTheirs : Refusal::NotOurs;
    }
};

Result<Rights> rightsIn(Store &store, const QByteArray &peer, const QByteArray &dataset)
{
    Rights rights;
    const auto root = CertificateId::fromHex(dataset);
    if (!root)
        return rights;
    PITANGA_LET(tree, CertificateTable(store).withDescendants(*root));
    PITANGA_LET(theirs, readText(store.db(),
                                 "SELECT s.server_certificate FROM _sync_session s WHERE s.peer = ?1"
                                 " ORDER BY s.number DESC LIMIT 1",
                                 peer));
    for (const StoredCertificate &stored : tree) {
        const auto scope = scopeOf(stored.certificate, store.device().scopeDefinitions());
        if (scope && stored.hasPrivateKey)
            rights.ours.push_back(*scope);
        if (scope && theirs && stored.certificate.id().toHex() == *theirs)
            rights.theirs = *scope;
    }
    return rights;
}

struct Census
{
    QHash<int, HeldCount> parts;
    QHash<QByteArray, HeldCount> people;
};

Result<Census> censusOf(Database &db, const QByteArray &dataset)
{
    Census census;
    Query rows(db, "SELECT p.path, count(*), sum(length(s.visible))"
                   " FROM _partition p JOIN _store s ON s.partition = p.number"
                   " WHERE p.path >= ?1 AND p.path < ?2 AND s.shown GROUP BY p.number");
    const auto after = afterPrefix(dataset);
    rows.bind(dataset, after);
    while (rows.next()) {
        const auto place = placeOf(rows.bytes(0), dataset);
        if (!place)
            continue;
        for (HeldCount *count : {&census.parts[int(place->part)], &census.people[place->person]}) {
            count->records += rows.integer(1);
            count->bytes += rows.integer(2);
        }
    }
    PITANGA_TRY(rows.done());
    return census;
}

Result<QList<PersonFact>> peopleIn(Store &store, const QByteArray &dataset, const Census &census,
                                   const Rights &rights)
{
    QList<PersonFact> people;
    Query rows(store.db(), "SELECT id, coalesce(nullif(full_name, ''), username) FROM facilityuser"
                           " WHERE dataset_id = ?1");
    rows.bind(dataset);
    while (rows.next()) {
        const QByteArray id = rows.bytes(0);
        people << PersonFact{QString::fromUtf8(id), rows.string(1), census.people.value(id),
                             rights.refusalOf(prefixOf(FacilityPart::Activity, dataset, id))};
    }
    PITANGA_TRY(rows.done());
    std::sort(people.begin(), people.end(),
              [](const PersonFact &a, const PersonFact &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return people;
}

Result<QList<ClassFact>> classesIn(Store &store, const QByteArray &dataset)
{
    QList<ClassFact> classes;
    Query rows(store.db(), "SELECT c.id, c.name, m.user_id FROM classroom c"
                           " LEFT JOIN membership m ON m.collection_id = c.id"
                           " WHERE c.dataset_id = ?1 ORDER BY c.id, m.user_id");
    rows.bind(dataset);
    while (rows.next()) {
        if (classes.isEmpty() || classes.last().id != rows.string(0))
            classes << ClassFact{rows.string(0), rows.string(1), {}};
        if (!rows.isNull(2))
            classes.last().people << rows.string(2);
    }
    PITANGA_TRY(rows.done());
    std::sort(classes.begin(), classes.end(),
              [](const ClassFact &a, const ClassFact &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return classes;
}

} // namespace

Result<ChoiceFacts> browseChoices(Store &store, const QByteArray &peer, const QByteArray &dataset)
{
    ChoiceFacts facts;
    facts.peerId = QString::fromUtf8(peer);
    facts.facility.datasetId = QString::fromLatin1(dataset);
    PITANGA_LET(known, facilities(store));
    for (const Facility &facility : known)
        if (facility.datasetId == dataset)
            facts.facility.name = facility.name;
    PITANGA_LET(rights, rightsIn(store, peer, dataset));
    PITANGA_LET(census, censusOf(store.db(), dataset));
    for (const FacilityPart part : facilityParts)
        facts.parts << PartFact{part, census.parts.value(int(part)), rights.refusalOf(prefixOf(part, dataset))};
    PITANGA_LET(people, peopleIn(store, dataset, census, rights));
    facts.people = people;
    PITANGA_LET(classes, classesIn(store, dataset));
    facts.classes = classes;
    PITANGA_LET(chosen, rememberedChoice(store, peer, dataset));
    facts.chosen = chosen;
    facts.freeBytes = QStorageInfo(store.device().home()).bytesAvailable();
    return facts;
}

} // namespace pitanga
