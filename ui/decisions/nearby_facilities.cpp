#include "ui/decisions/nearby_facilities.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/ui_words.h"

#include <algorithm>

namespace pitanga {
namespace {

int rankOf(const PeerFact &peer)
{
    if (peer.encrypted && peer.kind == PeerKind::Pitanga)
        return peer.keyCompared ? 0 : 1;
    return peer.encrypted ? 2 : 3;
}

} // namespace

QString NearbyFacility::holderWords() const
{
    QStringList names;
    for (const PeerFact &peer : holders)
        names << isolated(peer.name);
    return UiWords::tr("On %Ln device(s): %1", nullptr, int(names.size()))
        .arg(names.join(QStringLiteral(", ")));
}

QList<NearbyFacility> facilitiesNearby(const QList<PeerFact> &peers)
{
    QList<NearbyFacility> facilities;
    for (const PeerFact &peer : peers) {
        if (peer.reach == PeerReach::Unreachable || peer.keyChanged)
            continue;
        for (const FacilityFact &offered : peer.offered) {
            const auto known =
                std::find_if(facilities.begin(), facilities.end(), [&](const NearbyFacility &one) {
                    return one.facility.datasetId == offered.datasetId;
                });
            if (known == facilities.end())
                facilities << NearbyFacility{offered, {peer}};
            else
                known->holders << peer;
        }
    }
    for (NearbyFacility &one : facilities)
        std::stable_sort(one.holders.begin(), one.holders.end(),
                         [](const PeerFact &a, const PeerFact &b) { return rankOf(a) < rankOf(b); });
    std::stable_sort(facilities.begin(), facilities.end(),
                     [](const NearbyFacility &a, const NearbyFacility &b) {
                         return a.facility.name.localeAwareCompare(b.facility.name) < 0;
                     });
    return facilities;
}

} // namespace pitanga
