#include "app/cli/facts_json.h"

namespace pitanga::cli {

using namespace Qt::StringLiterals;

Json describe(const Facility &facility)
{
    return Json::object({{"dataset_id", facility.datasetId},
                         {"facility_id", facility.facilityId},
                         {"name", facility.name},
                         {"holds_key", facility.holdsKey},
                         {"has_data", facility.hasData}});
}

Json describe(const Account &account)
{
    Json roles = Json::array();
    for (const HeldRole &role : account.roles)
        roles.append(Json::object({{"kind", role.kind}, {"collection_id", role.collectionId}}));
    return Json::object({{"id", account.id},
                         {"username", account.username},
                         {"full_name", account.fullName},
                         {"facility_id", account.facilityId},
                         {"dataset_id", account.datasetId},
                         {"admin", account.isAdmin()},
                         {"roles", roles}});
}

Json describe(const Peer &peer)
{
    Json schools = Json::array();
    for (const Json &school : peer.facilities.items())
        schools.append(Json::object({{"dataset_id", school.value("dataset")},
                                     {"facility_id", school.value("facility")},
                                     {"name", school.value("name")}}));
    return Json::object({{"id", peer.id},
                         {"address", peer.address},
                         {"name", peer.name},
                         {"kind", peer.kind},
                         {"version", peer.version},
                         {"instance_id", peer.instanceId},
                         {"encrypted", peer.address.startsWith("https:")},
                         {"fingerprint", peer.fingerprint},
                         {"compared", peer.compared},
                         {"facilities", schools}});
}

Json countsJson(const StoreOverview &overview)
{
    Json models = Json::array();
    for (const ModelCount &model : overview.models)
        models.append(Json::object({{"profile", model.profile},
                                    {"model", model.model},
                                    {"records", model.shown},
                                    {"deleted", model.deleted},
                                    {"stored", model.stored}}));
    return models;
}

void tellCounts(const StoreOverview &overview, Output &out)
{
    QList<QStringList> rows;
    for (const ModelCount &model : overview.models)
        rows << QStringList{QString::fromUtf8(model.model), QString::number(model.shown),
                            QString::number(model.deleted), QString::number(model.stored)};
    if (rows.isEmpty())
        out.line(u"No records yet."_s);
    else
        out.table({u"Model"_s, u"Records"_s, u"Deleted"_s, u"Stored"_s}, rows);
}

QString inWords(const SyncSummary &sync)
{
    const QString begun = sync.startedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    const QString line = u"%1  %2  %3  received %4, sent %5"_s.arg(begun, nameOf(sync.outcome), sync.peerName)
                             .arg(sync.received.total())
                             .arg(sync.sent.records);
    return sync.error ? line + u"  "_s + sync.error->forPerson : line;
}

Result<Facility> facilityMeant(Store &store, const QString &text)
{
    PITANGA_LET(all, facilities(store));
    std::vector<Facility> found;
    for (const Facility &facility : all)
        if (text.isEmpty() || text.toUtf8() == facility.datasetId || text.toUtf8() == facility.facilityId ||
            text == facility.name)
            found.push_back(facility);
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return Error{Error::Kind::Usage,
                     text.isEmpty() ? u"There is no facility on this device yet."_s
                                    : u"There is no facility %1 here."_s.arg(text),
                     u"no such facility"_s};
    return Error{Error::Kind::Usage,
                 u"Several facilities are meant by that. Say which one with --facility ID."_s,
                 u"%1 facilities"_s.arg(found.size())};
}

} // namespace pitanga::cli
