#include "engine/inspect/check.h"

#include "engine/base/words.h"
#include "engine/inspect/check_records.h"
#include "engine/storage/query.h"
#include "engine/tables/model_views.h"
#include "engine/trust/chain_check.h"

#include <QHash>

#include <vector>

namespace pitanga {

namespace {

constexpr int toldOfAKind = 100;

/// A rule that one statement can ask: every row it gives breaks the rule, and its first column names what does.
struct Rule
{
    const char *sentence; ///< "%1" is what breaks it
    const char *sql;
};

const Rule rules[] = {
    {QT_TRANSLATE_NOOP("pitanga::Words", "The history of record %1 does not include its last version."),
     "SELECT s.id FROM _store s WHERE s.saved_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM _record_counter c"
     " WHERE c.record = s.number AND c.instance = s.saved_by AND c.counter >= s.saved_at)"},
    {QT_TRANSLATE_NOOP("pitanga::Words", "Record %1 carries a version of this device that was never counted."),
     "SELECT s.id FROM _store s JOIN _instance i ON i.number = s.saved_by JOIN _local_instance l ON l.id = i.id"
     " WHERE s.saved_at > l.counter"},
    {QT_TRANSLATE_NOOP("pitanga::Words", "Record %1 has no version and no change that waits for one."),
     "SELECT id FROM _store WHERE saved_by IS NULL AND NOT changed AND NOT removal"},
    {QT_TRANSLATE_NOOP("pitanga::Words", "Record %1 has a version without a counter."),
     "SELECT id FROM _store WHERE (saved_by IS NULL) <> (saved_at IS NULL)"},
    {QT_TRANSLATE_NOOP("pitanga::Words", "Record %1 is shown, although it was deleted and nobody changed it."),
     "SELECT id FROM _store WHERE shown AND deleted AND NOT dirty AND NOT changed"},
    {QT_TRANSLATE_NOOP("pitanga::Words", "Record %1 is marked as changed, and no change is there."),
     "SELECT id FROM _store WHERE changed AND stored IS NULL"},
    {QT_TRANSLATE_NOOP("pitanga::Words", "Record %1 has a second text, and nothing waits."),
     "SELECT id FROM _store WHERE stored IS NOT NULL AND NOT (shown AND (changed OR dirty))"},
    {QT_TRANSLATE_NOOP("pitanga::Words", "Record %1 is marked as changed, and the views do not show it."),
     "SELECT id FROM _store WHERE changed AND NOT shown"},
    {QT_TRANSLATE_NOOP("pitanga::Words", "Record %1 is shown, and its text is not a JSON object."),
     "SELECT id FROM _store WHERE shown AND NOT (json_valid(visible) AND json_type(visible) = 'object')"},
    {QT_TRANSLATE_NOOP("pitanga::Words", "Record %1 was erased, and its text is still there."),
     "SELECT id FROM _store WHERE hard_deleted AND deleted AND NOT changed AND (visible NOT IN ('', '{}')"
     " OR stored IS NOT NULL)"},
    {QT_TRANSLATE_NOOP("pitanga::Words", "The conflict text of record %1 does not end as it must."),
     "SELECT id FROM _store WHERE conflicting <> '' AND substr(conflicting, -1) <> char(10)"},
    {QT_TRANSLATE_NOOP("pitanga::Words", "A counter belongs to record number %1, which is not there."),
     "SELECT DISTINCT record FROM _record_counter WHERE record NOT IN (SELECT number FROM _store)"},
    {QT_TRANSLATE_NOOP("pitanga::Words", "It is not noted where the versions of instance number %1 are."),
     "SELECT DISTINCT c.instance FROM _record_counter c JOIN _store s ON s.number = c.record WHERE NOT EXISTS"
     " (SELECT 1 FROM _instance_partition ip WHERE ip.instance = c.instance AND ip.partition = s.partition"
     " AND ip.counted)"},
    {QT_TRANSLATE_NOOP("pitanga::Words", "It is wrongly noted how many records instance number %1 saved last."),
     "SELECT DISTINCT coalesce(ip.instance, s.saved_by) FROM (SELECT saved_by, partition, count(*) AS saved "
     "FROM _store"
     " WHERE saved_by IS NOT NULL GROUP BY saved_by, partition) s"
     " FULL JOIN _instance_partition ip ON ip.instance = s.saved_by AND ip.partition = s.partition"
     " WHERE coalesce(ip.saved, 0) <> coalesce(s.saved, 0)"},
    {QT_TRANSLATE_NOOP("pitanga::Words",
                       "This device claims to know more of itself than it counted, under %1."),
     "SELECT p.path FROM _database_counter d JOIN _partition p ON p.number = d.partition"
     " JOIN _instance i ON i.number = d.instance JOIN _local_instance l ON l.id = i.id WHERE d.counter > "
     "l.counter"},
    {QT_TRANSLATE_NOOP("pitanga::Words", "Not exactly one identity of this device is in force, but %1."),
     "SELECT count(*) FROM _local_instance WHERE current HAVING count(*) <> 1"},
    {QT_TRANSLATE_NOOP("pitanga::Words", "Not exactly one identity of this database is in force, but %1."),
     "SELECT count(*) FROM _database_identity WHERE current HAVING count(*) <> 1"},
    {QT_TRANSLATE_NOOP("pitanga::Words", "Transfer %1 is over, and what it was to send is still listed."),
     "SELECT DISTINCT t.id FROM _outgoing o JOIN _transfer t ON t.number = o.transfer WHERE NOT t.active"},
    {QT_TRANSLATE_NOOP("pitanga::Words", "Transfer %1 is over, and what it received still waits to be merged."),
     "SELECT DISTINCT t.id FROM incoming.record r JOIN _transfer t ON t.number = r.transfer WHERE NOT "
     "t.active"},
    {QT_TRANSLATE_NOOP("pitanga::Words", "A row of table %1 refers to one that is not there."),
     "SELECT DISTINCT \"table\" FROM pragma_foreign_key_check"},
};

Result<> ask(Database &db, const Rule &rule, QStringList &problems)
{
    Query query(db, rule.sql);
    for (int told = 0; told < toldOfAKind && query.next(); ++told)
        problems << Words::tr(rule.sentence).arg(query.string(0));
    return query.done();
}

/// A row of the certificates' table, against what was signed.
bool agrees(const Query &row, const Certificate &certificate)
{
    const QByteArray parent = certificate.parentId() ? certificate.parentId()->toHex() : QByteArray();
    return row.bytes(0) == certificate.id().toHex() && row.bytes(3) == parent &&
           row.bytes(4) == certificate.profile() && row.bytes(5) == certificate.scopeDefinition() &&
           row.integer(6) == certificate.scopeVersion() && row.bytes(7) == certificate.scopeParams() &&
           row.bytes(8) == certificate.publicKey().wire() && row.bytes(9) == certificate.salt();
}

/// Every stored certificate can still be believed, by the checks of the wire, and its columns say what was
/// signed. Those of a profile that is not here any more cannot be judged.
Result<> certificatesHold(Store &store, QStringList &problems)
{
    std::vector<Certificate> known;
    Query rows(store.db(), "SELECT id, serialized, signature, coalesce(parent, ''), profile, scope_definition,"
                           " scope_version, scope_params, public_key, salt FROM _certificate");
    while (rows.next()) {
        const auto certificate = Certificate::fromSigned(rows.bytes(1), rows.bytes(2));
        if (certificate)
            known.push_back(*certificate);
        if (!certificate || !agrees(rows, *certificate))
            problems
                << Words::tr("What is stored of certificate %1 is not what was signed.").arg(rows.string(0));
    }
    PITANGA_TRY(rows.done());
    QHash<QByteArray, const Certificate *> byId;
    for (const Certificate &certificate : known)
        byId.insert(certificate.id().toHex(), &certificate);
    for (const Certificate &certificate : known) {
        if (!store.device().profile(certificate.profile()))
            continue;
        const Certificate *parent =
            certificate.parentId() ? byId.value(certificate.parentId()->toHex()) : nullptr;
        const auto failed = checkCertificate(certificate, parent, store.device().scopeDefinitions());
        if (failed)
            problems << Words::tr("Certificate %1 cannot be believed: %2")
                            .arg(certificate.id().toString(), failed->forPerson());
    }
    return {};
}

/// SQLite's own look at the file: pages, indexes, constraints.
Result<> fileIsSound(Database &db, QStringList &problems)
{
    for (const char *sql : {"PRAGMA main.integrity_check(20)", "PRAGMA incoming.integrity_check(20)"}) {
        Query rows(db, sql);
        while (rows.next())
            if (rows.text(0) != "ok")
                problems << Words::tr("The database file is damaged: %1").arg(rows.string(0));
        PITANGA_TRY(rows.done());
    }
    return {};
}

/// The views, triggers and indexes are as they were made: without them programs read or write past the
/// tracking.
Result<> viewsAreThere(Store &store, QStringList &problems)
{
    for (const Profile &profile : store.device().profiles()) {
        PITANGA_LET(missing, model_views::notInPlace(store.db(), profile));
        for (const QByteArray &object : missing)
            problems << Words::tr("Another program has changed or removed what belongs to the views: %1. It is"
                                  " made anew at the next start.")
                            .arg(QString::fromUtf8(object));
    }
    return {};
}

} // namespace

Result<QStringList> check(Store &store)
{
    QStringList problems;
    PITANGA_TRY(fileIsSound(store.db(), problems));
    for (const Rule &rule : rules)
        PITANGA_TRY(ask(store.db(), rule, problems));
    PITANGA_TRY(checkRecords(store, toldOfAKind, problems));
    PITANGA_TRY(certificatesHold(store, problems));
    PITANGA_TRY(viewsAreThere(store, problems));
    return problems;
}

} // namespace pitanga
