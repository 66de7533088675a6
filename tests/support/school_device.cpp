#include "school_device.h"

#include "engine/inspect/check.h"
#include "engine/school/accounts.h"
#include "engine/school/facility.h"
#include "engine/school/school_file.h"
#include "engine/storage/query.h"
#include "engine/sync/joining.h"
#include "engine/wire/meeting.h"
#include "outcomes.h"
#include "seeded_random.h"
#include "test_device.h"

#include <QDir>
#include <QFile>

#include <numeric>

namespace pitanga::test {

namespace {

constexpr auto administrator = "wanjiku_admin";

HostOptions onLoopback()
{
    HostOptions options;
    options.listen = QHostAddress(QHostAddress::LocalHost);
    options.httpsPort = 0;
    options.httpPort = 0;
    return options;
}

constexpr auto everyRecord = R"sql(
    SELECT s.id, m.name, p.path, coalesce(s.stored, s.visible), s.deleted, s.hard_deleted, i.id || ':' || s.saved_at, s.conflicting,
        (SELECT group_concat(entry) FROM (SELECT n.id || ':' || c.counter AS entry FROM _record_counter c
            JOIN _instance n ON n.number = c.instance WHERE c.record = s.number ORDER BY n.id))
    FROM _store s JOIN _model m ON m.number = s.model JOIN _partition p ON p.number = s.partition
    LEFT JOIN _instance i ON i.number = s.saved_by)sql";

} // namespace

SchoolDevice::SchoolDevice(const QString &name, quint64 seed, const QByteArray &vfs)
{
    MachineFacts machine;
    machine.systemIdOverride = "school machine " + QByteArray::number(seed);
    m_options.home = m_home.path();
    m_options.name = name;
    m_options.random = std::make_shared<SeededRandom>(seed);
    m_options.machine = machine;
    m_options.vfs = vfs;
    m_options.profiles = {schoolProfile()};
    reopen();
}

SchoolDevice::~SchoolDevice()
{
    close();
}

void SchoolDevice::close()
{
    m_host.reset();
    m_store.reset();
    m_device.reset();
}

void SchoolDevice::reopen()
{
    close();
    m_device = need(Device::open(m_options));
    m_host = need(Host::start(m_device, onLoopback()));
}

Store &SchoolDevice::store()
{
    if (!m_store)
        m_store = need(m_device->connect());
    return *m_store;
}

QString SchoolDevice::address() const
{
    return QStringLiteral("https://127.0.0.1:%1/").arg(m_host->httpsPort());
}

QByteArray SchoolDevice::importSample()
{
    QFile file(QStringLiteral(PITANGA_SOURCE_DIR "/resources/sample-facility.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sample cannot be read");
    return need(importSchool(store(), file.readAll())).madeLive.value(0).second;
}

QByteArray SchoolDevice::person(const QByteArray &username)
{
    return need(readText(db(), "SELECT id FROM facilityuser WHERE username = ?1", username))
        .value_or(QByteArray());
}

QByteArray SchoolDevice::create(const char *model, const Json &fields)
{
    return need(records().create(model, fields)).toHex();
}

QByteArray SchoolDevice::addWork(const QByteArray &dataset, const QByteArray &learner, int minutes)
{
    return create("contentsessionlog",
                  Json::object({{"dataset_id", dataset},
                                {"user_id", learner},
                                {"content_id", m_device->random().uuidHex()},
                                {"channel_id", QByteArray("d782929ac2bd3d5859e842b3d84915e6")},
                                {"start_timestamp", "2024-09-16 06:00:00.000000(Africa/Nairobi)"},
                                {"time_spent", 60.0 * minutes},
                                {"progress", 0.5},
                                {"kind", "exercise"}}));
}

Result<Peer> SchoolDevice::meetAt(const QString &address)
{
    return meet(store(), dialOverSockets(*m_device), address, {});
}

Result<Certificate> SchoolDevice::join(SchoolDevice &other, const QByteArray &dataset,
                                       const QByteArray &learner, const QByteArray &password)
{
    PITANGA_LET(peer, meetAt(other.address()));
    const Link link = dialOverSockets(*m_device)(QUrl(QString::fromUtf8(peer.address)), peer.fingerprint, {});
    CertificateRequest request{.dataset = *CertificateId::fromHex(dataset)};
    if (!learner.isEmpty()) {
        request.scopeDefinition = "single-user";
        request.params = Json::object({{"dataset_id", dataset}, {"user_id", learner}});
    }
    request.userName = administrator;
    request.password = password;
    return requestCertificate(store(), *link.peer, request);
}

SyncSummary SchoolDevice::sync(SchoolDevice &other, const SyncRun::Report &report, const CancelFlag &cancel)
{
    const auto peer = meetAt(other.address());
    if (!peer) {
        SyncSummary failed;
        failed.outcome = SyncOutcome::Failed;
        failed.error = peer.error();
        return failed;
    }
    SyncRequest request;
    request.peerId = peer->id;
    request.peerName = QString::fromUtf8(peer->name);
    request.address = peer->address;
    const Link link =
        dialOverSockets(*m_device)(QUrl(QString::fromUtf8(peer->address)), peer->fingerprint, cancel);
    return SyncRun(store(), *link.peer, request, cancel, report).run();
}

StoredRecords SchoolDevice::stored()
{
    StoredRecords records;
    Query rows(db(), everyRecord);
    while (rows.next())
        records[rows.bytes(0)] = {rows.bytes(1),        rows.bytes(2), rows.bytes(3), rows.integer(4) != 0,
                                  rows.integer(5) != 0, rows.bytes(6), rows.bytes(7), rows.bytes(8)};
    need(rows.done());
    return records;
}

QString SchoolDevice::faults()
{
    return need(check(store())).join(u'\n');
}

QByteArray SchoolDevice::fileWith(QByteArrayView bytes) const
{
    for (const char *name : {"pitanga.db", "pitanga.db-wal", "incoming.db", "incoming.db-wal"}) {
        QFile file(QDir(home()).filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return name;
    }
    return {};
}

QByteArray difference(const StoredRecords &a, const StoredRecords &b, const std::optional<Filter> &within)
{
    QByteArrayList lines;
    const auto look = [&](const StoredRecords &from, const StoredRecords &in, const char *side, bool both) {
        for (const auto &[id, record] : from) {
            if (within && !within->contains(record.partition))
                continue;
            const auto other = in.find(id);
            if (other == in.end())
                lines << side + record.model + ' ' + id;
            else if (both && !(other->second == record))
                lines << "differs: " + record.model + ' ' + id + ' ' + record.savedBy + " and " +
                             other->second.savedBy;
        }
    };
    look(a, b, "only in the first: ", true);
    look(b, a, "only in the second: ", false);
    return lines.join('\n');
}

QByteArray wrongIn(const SyncSummary &summary)
{
    if (summary.error)
        return reasonOf(Result<>(*summary.error));
    if (summary.outcome != SyncOutcome::Completed)
        return "not completed";
    const auto &byModel = summary.receivedByModel;
    const qint64 ofAllModels = std::accumulate(byModel.begin(), byModel.end(), qint64(0));
    if (ofAllModels + summary.received.known != summary.received.total())
        return "by model " + QByteArray::number(ofAllModels) + ", in all " +
               QByteArray::number(summary.received.total());
    if (summary.waiting != 0)
        return QByteArray::number(summary.waiting) + " records wait";
    return {};
}

} // namespace pitanga::test
