#pragma once

#include "engine/facts.h"

// A school as the pages show it: the same facts for every test of the window.
namespace pitanga::sample {

inline const QDateTime now = QDateTime(QDate(2024, 11, 26), QTime(10, 28), Qt::UTC);
inline const FacilityFact kijani{QStringLiteral("9f3a61c8e07d4b125a90cc3e1f0a7b21"),
                                 QStringLiteral("Kijani School")};
inline const FacilityFact nour{QStringLiteral("0c1d61c8e07d4b125a90cc3e1f0a7b99"),
                               QStringLiteral("مدرسة النور")};

inline DeviceFact device()
{
    DeviceFact device;
    device.name = QStringLiteral("Amina’s laptop");
    device.instanceId = QStringLiteral("51d0aa61c8e07d4b125a90cc3e1fe9b2");
    device.facilities = {kijani};
    device.serving = true;
    device.addresses = {QStringLiteral("192.168.4.17:45880")};
    return device;
}

inline SyncSummary summary(const QString &peerId, const QString &peerName)
{
    SyncSummary summary;
    summary.sessionId = QStringLiteral("51d0c7e2b8f44d0a9a3f7c11d2a5e9b2");
    summary.peerId = peerId;
    summary.peerName = peerName;
    summary.facility = kijani;
    summary.startedAt = now.addSecs(-548);
    summary.endedAt = now.addSecs(-240);
    summary.received = {11902, 421, 17, 0, 0};
    summary.sent = {86, 0};
    summary.bytes = 6'140'000;
    summary.requests = 64;
    summary.stages = {{SyncStep::Connecting, QStringLiteral("initializing"), 1100},
                      {SyncStep::Receiving, QStringLiteral("queuing"), 2100},
                      {SyncStep::Receiving, QStringLiteral("transferring"), 117'000},
                      {SyncStep::Receiving, QStringLiteral("deserializing"), 9000}};
    summary.receivedByModel = {{QStringLiteral("facilityuser"), 38},
                               {QStringLiteral("attemptlog"), 12259},
                               {QStringLiteral("lesson"), 43}};
    return summary;
}

inline Error fullDisk()
{
    return {Error::Kind::Storage,
            QStringLiteral("That laptop is full. Free about 200 MB on it, then try again. Nothing is lost."),
            QStringLiteral("507 Insufficient Storage at dequeuing")};
}

inline PeerFact peer(const QString &id, const QString &name, PeerKind kind = PeerKind::Pitanga)
{
    PeerFact peer;
    peer.id = id;
    peer.name = name;
    peer.kind = kind;
    peer.version = kind == PeerKind::Kolibri ? QStringLiteral("0.18.1") : QStringLiteral("1.0");
    peer.address = QStringLiteral("https://192.168.4.20:45880");
    peer.encrypted = kind == PeerKind::Pitanga;
    peer.reach = PeerReach::Reachable;
    peer.shared = {kijani};
    return peer;
}

inline PeerFact syncingPeer()
{
    PeerFact office = peer(QStringLiteral("office"), QStringLiteral("Kijani office"), PeerKind::Kolibri);
    SyncProgress progress;
    progress.peerId = office.id;
    progress.step = SyncStep::Receiving;
    progress.stage = QStringLiteral("transferring");
    progress.fraction = 0.62;
    progress.recordsDone = 7412;
    progress.recordsTotal = 12340;
    progress.bytes = 3'800'000;
    progress.bytesPerSecond = 21'000;
    progress.secondsLeft = 118;
    progress.startedAt = now.addSecs(-180);
    office.running = progress;
    return office;
}

inline PeerFact syncedPeer()
{
    PeerFact library = peer(QStringLiteral("library"), QStringLiteral("Library laptop"));
    library.lastSync = summary(library.id, library.name);
    library.lastSync->received = {300, 12, 6, 0, 0};
    library.lastSync->sent = {};
    return library;
}

inline PeerFact stoppedPeer()
{
    PeerFact stopped = peer(QStringLiteral("grade5"), QStringLiteral("कक्षा ५ का लैपटॉप"));
    stopped.lastSync = summary(stopped.id, stopped.name);
    stopped.lastSync->outcome = SyncOutcome::Failed;
    stopped.lastSync->error = fullDisk();
    stopped.lastSync->endedAt = now.addSecs(-4560);
    return stopped;
}

inline PeerFact newPeer()
{
    PeerFact stranger = peer(QStringLiteral("leila"), QStringLiteral("جهاز الأستاذة ليلى"));
    stranger.shared.clear();
    stranger.offered = {nour};
    return stranger;
}

inline PeerFact awayPeer()
{
    PeerFact away = peer(QStringLiteral("bashir"), QStringLiteral("Bashir’s laptop"));
    away.reach = PeerReach::Unreachable;
    away.lastSync = summary(away.id, away.name);
    away.lastSync->endedAt = now.addSecs(-74000);
    return away;
}

inline PeerFact automaticPeer()
{
    PeerFact library = syncedPeer();
    library.found = true;
    library.lastAnswered = now.addSecs(-20);
    library.automatic = {true, now.addSecs(11 * 60), 0};
    return library;
}

inline DiscoveryFact discovery()
{
    DiscoveryFact discovery;
    discovery.looking = true;
    discovery.announcing = true;
    discovery.announcedAs = device().name;
    discovery.networks = {QStringLiteral("wlan0")};
    return discovery;
}

inline StorageFact storage()
{
    return {QStringLiteral("/home/amina/.local/share/pitanga"), 48'200'000, 12'300'000'000};
}

inline SyncDetails details()
{
    SyncDetails details;
    details.sessionId = summary({}, {}).sessionId;
    details.address = QStringLiteral("https://192.168.4.20:45880/");
    details.ours = {QStringLiteral("77aa1561c8e07d4b125a90cc3e1f0a04"), QStringLiteral("full-facility")};
    details.theirs = {kijani.datasetId, QStringLiteral("full-facility")};
    TransferFact received;
    received.id = QStringLiteral("0b1cc7e2b8f44d0a9a3f7c11d2a5e9b2");
    received.parts = {kijani.datasetId};
    received.records = 4096;
    received.total = 9850;
    received.stage = QStringLiteral("transferring");
    received.status = QStringLiteral("errored");
    details.transfers = {received};
    return details;
}

inline QList<PeerFact> peers()
{
    return {syncingPeer(), syncedPeer(), stoppedPeer(), newPeer(), awayPeer()};
}

inline FieldFact field(const char *name, const char *title, const char *type, bool numeric = false,
                       bool personal = false, bool secret = false)
{
    return {QLatin1String(name), QLatin1String(title), QLatin1String(type), numeric, personal, secret};
}

inline ModelFact model(const char *name, const char *title, const char *group, qint64 records)
{
    ModelFact model;
    model.name = QLatin1String(name);
    model.title = QLatin1String(title);
    model.group = QLatin1String(group);
    model.records = records;
    model.fields = {field("dataset_id", "Dataset id", "uuid_hex"), field("name", "Name", "string")};
    return model;
}

inline ModelFact people(qint64 records = 1204)
{
    ModelFact people = model("facilityuser", "Person", "people", records);
    people.fields = {field("password", "Password", "string", false, false, true),
                     field("dataset_id", "Dataset id", "uuid_hex"),
                     field("username", "Username", "string"),
                     field("full_name", "Full name", "string", false, true),
                     field("date_joined", "Date joined", "datetime_tz"),
                     field("birth_year", "Birth year", "string", false, true),
                     field("facility_id", "Facility id", "uuid_hex"),
                     field("extra_demographics", "Extra demographics", "json_text", false, true)};
    return people;
}

inline QList<ModelFact> models()
{
    return {model("facility", "Facility", "structure", 1),
            model("classroom", "Class", "structure", 31),
            model("learnergroup", "Group", "structure", 6),
            people(),
            model("role", "Role", "people", 41),
            model("membership", "Membership", "people", 1163),
            model("lesson", "Lesson", "assignments", 268),
            model("exam", "Quiz", "assignments", 144),
            model("contentsummarylog", "Progress summary", "activity", 21480),
            model("contentsessionlog", "Visit to a resource", "activity", 38914),
            model("masterylog", "Mastery level", "activity", 12055),
            model("attemptlog", "Answer", "activity", 75861)};
}

inline QString personName(qint64 row)
{
    static const QStringList names{
        QStringLiteral("Esperança João"),  QStringLiteral("Wanjiru Kamau"), QStringLiteral("Yusuf Abdi"),
        QStringLiteral("Nyokabi Njoroge"), QStringLiteral("မေသူ"),           QStringLiteral("Amina Yusuf"),
        QStringLiteral("Baraka Mwangi"),   QStringLiteral("ሰላም ተስፋዬ"),      QStringLiteral("Tomás Quispe"),
        QStringLiteral("अनिता शर्मा"),      QStringLiteral("ليلى حسن"),      QStringLiteral("Achieng Odhiambo")};
    return names.at(row % names.size());
}

inline QList<QVariant> personValues(qint64 row)
{
    return {QStringLiteral("pbkdf2_sha256$30000$x"),
            kijani.datasetId,
            QStringLiteral("user%1").arg(row),
            personName(row),
            QStringLiteral("2024-0%1-1%2 08:30:00.123456*UTC*").arg(row % 9 + 1).arg(row % 10),
            QString::number(2014 + row % 3),
            QStringLiteral("7c1e61c8e07d4b125a90cc3e1f0a04fa"),
            QStringLiteral("{}")};
}

inline RecordPage peoplePage(const RecordQuery &query, qint64 total = 1204)
{
    RecordPage page;
    page.query = query;
    page.total = total;
    for (qint64 row = query.offset; row < std::min(total, query.offset + query.limit); ++row)
        page.rows.append({QStringLiteral("%1").arg(row, 32, 16, QLatin1Char('0')), personValues(row)});
    return page;
}

inline RecordDetails person(qint64 row = 1)
{
    RecordDetails record;
    record.id = QStringLiteral("%1").arg(row, 32, 16, QLatin1Char('0'));
    record.model = QStringLiteral("facilityuser");
    record.modelTitle = QStringLiteral("Person");
    record.label = personName(row);
    record.partition = kijani.datasetId + QStringLiteral(":user-ro:") + record.id;
    record.sourceId = QStringLiteral("wanjiru");
    record.serialized =
        QStringLiteral(R"({"id":"7c1e","username":"wanjiru","full_name":"Wanjiru Kamau","birth_year":"2015"})");
    record.fields = people().fields;
    record.values = personValues(row);
    record.versions = {{QStringLiteral("77aa1561c8e07d4b125a90cc3e1f0a04"), 17, false},
                       {device().instanceId, 318, true}};
    return record;
}

/// A page of any model: people as they are, others with a name each.
inline RecordPage pageOf(const RecordQuery &query)
{
    if (query.model == QLatin1String("facilityuser"))
        return peoplePage(query, query.search.isEmpty() ? 1204 : 0);
    static const QStringList names{QStringLiteral("Fractions, part 1"),  QStringLiteral("Fractions, part 2"),
                                   QStringLiteral("Kusoma na kuandika"), QStringLiteral("Photosynthesis"),
                                   QStringLiteral("La célula"),          QStringLiteral("الأعداد الصحيحة")};
    RecordPage page;
    page.query = query;
    page.total = query.session.isEmpty() ? 268 : 43;
    for (qint64 row = query.offset; row < std::min(page.total, query.offset + query.limit); ++row)
        page.rows.append({QStringLiteral("%1").arg(row, 32, 16, QLatin1Char('0')),
                          {kijani.datasetId, names.at(row % names.size())}});
    return page;
}

inline RecordDetails recordOf(const QString &model, const QString &id)
{
    const qint64 row = id.toLongLong(nullptr, 16);
    RecordDetails record = person(row);
    if (model == QLatin1String("facilityuser"))
        return record;
    const RecordPage page = pageOf({model, {}, {}, {}, false, row, 1});
    record.model = model;
    record.modelTitle = QStringLiteral("Lesson");
    record.values = page.rows.first().values;
    record.label = record.values.last().toString();
    record.fields = {field("dataset_id", "Dataset id", "uuid_hex"), field("name", "Name", "string")};
    record.partition = kijani.datasetId;
    return record;
}

inline QList<SyncSummary> history()
{
    QList<SyncSummary> history;
    const QStringList names{QStringLiteral("Kijani office"),   QStringLiteral("Library laptop"),
                            QStringLiteral("कक्षा ५ का लैपटॉप"), QStringLiteral("Wanjiru’s tablet"),
                            QStringLiteral("Bashir’s laptop"), QStringLiteral("جهاز الأستاذة ليلى")};
    for (int i = 0; i < 38; ++i) {
        const int who = i * 5 % int(names.size());
        SyncSummary sync = summary(QStringLiteral("peer%1").arg(who), names.at(who));
        sync.endedAt = now.addSecs(-i * 61'000 - 240);
        sync.startedAt = sync.endedAt.addSecs(-(18 + i * 37 % 190));
        sync.received = {i * 917 % 5000, i * 31 % 90, i % 3, i == 5 ? 2 : 0, 0};
        sync.sent = {i * 53 % 900, 0};
        sync.bytes = 4'000 + sync.received.total() * 520;
        if (i == 2 || i == 19) {
            sync.outcome = SyncOutcome::Failed;
            sync.error = fullDisk();
        }
        if (i == 7)
            sync.outcome = SyncOutcome::Cancelled;
        history.append(sync);
    }
    return history;
}

} // namespace pitanga::sample
