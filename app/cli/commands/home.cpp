#include "app/cli/commands/command_groups.h"

#include "app/cli/facts_json.h"
#include "app/cli/invocation.h"
#include "engine/storage/transaction.h"
#include "engine/sync/sync_history.h"
#include "engine/tables/peer_table.h"
#include "engine/tables/setting_table.h"
#include "engine/tables/store_overview.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace pitanga::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr auto nameSetting = "device:name";
constexpr int longestName = 100;
constexpr int lastSyncs = 5;

Result<> checkDatabase(const QString &url)
{
    if (url.startsWith("postgresql://"_L1) || url.startsWith("postgres://"_L1))
        return Error{Error::Kind::Usage, u"PostgreSQL is not available yet. Leave --database out for SQLite."_s,
                     url};
    if (!url.isEmpty())
        return Error{
            Error::Kind::Usage,
            u"“%1” is no database that this program knows. Leave --database out for SQLite."_s.arg(url), url};
    return {};
}

Result<> init(Invocation &run)
{
    PITANGA_TRY(checkDatabase(run.arguments.value("--database")));
    const QString name = run.arguments.value("--name");
    if (name != name.simplified() || name.size() > longestName ||
        std::any_of(name.begin(), name.end(),
                    [](QChar sign) { return sign.category() == QChar::Other_Control; }))
        return Error{
            Error::Kind::Usage,
            u"A device's name has at most %1 characters, none of them a control character, and no space at its ends."_s
                .arg(longestName),
            u"--name of %1 characters"_s.arg(name.size())};
    DeviceOptions options;
    options.home = run.home();
    options.name = name;
    const bool isNew = !QFileInfo::exists(QDir(run.home()).filePath(u"pitanga.db"_s));
    PITANGA_LET(device, Device::open(std::move(options)));
    PITANGA_LET(store, device->connect());
    SettingTable settings(store->db());
    if (!isNew && !name.isEmpty()) {
        Transaction transaction(store->db(), Transaction::Kind::Write);
        PITANGA_TRY(settings.set(nameSetting, name.toUtf8()));
        PITANGA_TRY(transaction.commit());
    }
    PITANGA_LET(called, settings.value(nameSetting));
    run.out.line(isNew
                     ? u"Made the home %1 of the device “%2”."_s.arg(device->home(), QString::fromUtf8(called))
                     : u"The home %1 of the device “%2” is here already."_s.arg(device->home(),
                                                                                QString::fromUtf8(called)));
    run.out.line(u"Instance: %1"_s.arg(device->instanceId().toString()));
    run.out.document(Json::object({{"created", isNew},
                                   {"home", device->home()},
                                   {"name", called},
                                   {"instance_id", device->instanceId().toHex()},
                                   {"database_id", device->identity().database.toHex()}}));
    return {};
}

/// All that `status` tells.
struct Status
{
    QByteArray name;
    LocalInstance identity;
    QByteArray fingerprint;
    std::vector<Facility> facilities;
    StoreOverview overview;
    qint64 peers = 0;
    QList<SyncSummary> syncs;
};

Result<Status> readStatus(Store &store)
{
    const Device &device = store.device();
    Status status{.identity = device.identity()};
    PITANGA_LET(name, SettingTable(store.db()).value(nameSetting));
    status.name = name;
    PITANGA_LET(identity, InstanceTable(store.db()).current());
    if (identity)
        status.identity = *identity;
    PITANGA_LET(fingerprint, certificateFingerprint(device.tlsKey().certificatePem));
    status.fingerprint = fingerprint.hex();
    PITANGA_LET(schools, facilities(store));
    status.facilities = schools;
    PITANGA_LET(overview, overviewOf(store));
    status.overview = overview;
    PITANGA_LET(peers, PeerTable(store).all());
    status.peers = qint64(peers.size());
    PITANGA_LET(syncs, readHistory(store, lastSyncs));
    status.syncs = syncs;
    return status;
}

void tell(const Status &status, Invocation &run)
{
    Output &out = run.out;
    out.line(u"Device      %1"_s.arg(QString::fromUtf8(status.name)));
    out.line(u"Home        %1"_s.arg(run.home()));
    out.line(u"Instance    %1, counter %2"_s.arg(status.identity.id.toString()).arg(status.identity.counter));
    out.line(u"Database    %1"_s.arg(status.identity.database.toString()));
    out.line(u"Device key  %1"_s.arg(QString::fromLatin1(status.fingerprint)));
    for (const Facility &facility : status.facilities)
        out.line(u"Facility    %1  %2%3"_s.arg(QString::fromUtf8(facility.datasetId), facility.name,
                                               facility.holdsKey ? QString() : u" (no key here)"_s));
    if (status.facilities.empty())
        out.line(u"Facility    none yet"_s);
    const StoreOverview &overview = status.overview;
    out.line(u"Waiting     %1 to be stamped, %2 to be applied (%3 cannot yet), %4 with a conflict"_s
                 .arg(overview.changed)
                 .arg(overview.dirty)
                 .arg(overview.waiting)
                 .arg(overview.conflicts));
    out.line(u"Peers       %1"_s.arg(status.peers));
    for (const SyncSummary &sync : status.syncs)
        out.line(u"Sync        %1"_s.arg(inWords(sync)));
    if (!overview.models.empty())
        out.line({});
    tellCounts(overview, out);
}

Result<> showStatus(Invocation &run)
{
    PITANGA_LET(store, run.store());
    PITANGA_LET(status, readStatus(*store));
    if (!run.out.isJson()) {
        tell(status, run);
        return {};
    }
    Json schools = Json::array();
    for (const Facility &facility : status.facilities)
        schools.append(describe(facility));
    Json syncs = Json::array();
    for (const SyncSummary &sync : status.syncs)
        syncs.append(toJson(sync));
    run.out.document(Json::object({{"version", PITANGA_VERSION},
                                   {"home", run.home()},
                                   {"name", status.name},
                                   {"instance_id", status.identity.id.toHex()},
                                   {"database_id", status.identity.database.toHex()},
                                   {"counter", status.identity.counter},
                                   {"fingerprint", status.fingerprint},
                                   {"facilities", schools},
                                   {"changed", status.overview.changed},
                                   {"dirty", status.overview.dirty},
                                   {"waiting", status.overview.waiting},
                                   {"conflicts", status.overview.conflicts},
                                   {"models", countsJson(status.overview)},
                                   {"peers", status.peers},
                                   {"last_syncs", syncs}}));
    return {};
}

} // namespace

std::vector<Command> homeCommands()
{
    return {
        {.name = "init",
         .purpose = "Makes the home: database, identity, device key.\n"
                    "A home that is there already is left as it is; --name renames its device.",
         .json = "{\"created\", \"home\", \"name\", \"instance_id\", \"database_id\"}",
         .options = {{"--name", "NAME", "what other devices see; otherwise the machine's name"},
                     {"--database", "URL",
                      "SQLite in the home by default; postgresql://… is not available yet"}},
         .run = init},
        {.name = "status",
         .purpose =
             "Tells who this device is, what it holds, what waits.\n"
             "changed: edited here and not stamped yet; dirty: received and not applied yet; waiting: of\n"
             "these, cannot be applied, each with a reason (see data errors); counter: our last stamp.",
         .json =
             "{\"version\", \"home\", \"name\", \"instance_id\", \"database_id\", \"counter\", "
             "\"fingerprint\",\n"
             " \"facilities\": [{\"dataset_id\", \"facility_id\", \"name\", \"holds_key\", \"has_data\"}],\n"
             " \"changed\", \"dirty\", \"waiting\", \"conflicts\", \"models\": [as data count], \"peers\": "
             "count,\n"
             " \"last_syncs\": [as history]}",
         .run = showStatus},
    };
}

} // namespace pitanga::cli
