#include "engine/inspect/certificate_browser.h"

#include "engine/base/words.h"
#include "engine/school/facility.h"
#include "engine/school/facility_parts.h"
#include "engine/storage/query.h"
#include "engine/tables/certificate_table.h"
#include "engine/tables/setting_table.h"
#include "engine/trust/certificate_file.h"
#include "engine/trust/chain_check.h"

#include <QFile>

#include <algorithm>
#include <map>

namespace pitanga {

namespace {

QStringList textsOf(const Filter &filter)
{
    QStringList texts;
    for (const QByteArray &entry : filter.entries())
        texts << QString::fromUtf8(entry);
    return texts;
}

QList<CertificateCheckFact> checksOf(const Certificate &certificate, const Certificate *parent,
                                     const ScopeDefinitions &definitions)
{
    QList<CertificateCheckFact> checks;
    for (const CheckVerdict &verdict : inspectCertificate(certificate, parent, definitions)) {
        const QByteArray &cause = verdict.message.isEmpty() ? verdict.errorClass : verdict.message;
        checks << CertificateCheckFact{QString::fromLatin1(nameOf(verdict.check)), verdict.forPerson(),
                                       verdict.passed, verdict.passed ? QString() : QString::fromUtf8(cause)};
    }
    return checks;
}

/// Tells certificates of one look; remembers those above, which the next ones point to.
class Teller
{
public:
    static Result<Teller> make(Store &store);
    /// Parents must be told before their children.
    Result<CertificateFact> tell(const Certificate &certificate, bool keyHere, bool stored);

private:
    explicit Teller(Store &store) : m_store(store) {}
    Result<> tellUse(CertificateFact &fact);
    Result<> tellScope(CertificateFact &fact, const Certificate &certificate);
    Result<QString> nameOfPerson(const QByteArray &id);

    struct Told
    {
        Certificate certificate;
        CertificateFact fact;
    };
    Store &m_store;
    QString m_deviceName;
    std::map<QByteArray, QString> m_facilities;
    std::map<QByteArray, Told> m_told;
};

Result<Teller> Teller::make(Store &store)
{
    Teller teller(store);
    PITANGA_LET(name, SettingTable(store.db()).value("device:name"));
    teller.m_deviceName = QString::fromUtf8(name);
    PITANGA_LET(known, facilities(store));
    for (const Facility &facility : known)
        teller.m_facilities[facility.datasetId] = facility.name;
    return teller;
}

Result<CertificateFact> Teller::tell(const Certificate &certificate, bool keyHere, bool stored)
{
    const QByteArray parentId = certificate.parentId() ? certificate.parentId()->toHex() : QByteArray();
    const auto above = m_told.find(parentId);
    const Told *parent = above == m_told.end() ? nullptr : &above->second;
    CertificateFact fact;
    fact.id = certificate.id().toString();
    fact.parentId = QString::fromLatin1(parentId);
    fact.depth = parent ? parent->fact.depth + 1 : 0;
    fact.keyHere = keyHere;
    fact.stored = stored;
    fact.kind = QString::fromUtf8(certificate.scopeDefinition());
    fact.profile = QString::fromUtf8(certificate.profile());
    const Fingerprint print = certificate.publicKey().fingerprint();
    fact.fingerprint = print.hexGroups();
    fact.fingerprintWords = print.words();
    fact.signedText = QString::fromUtf8(certificate.serialized());
    fact.checks =
        checksOf(certificate, parent ? &parent->certificate : nullptr, m_store.device().scopeDefinitions());
    fact.valid =
        std::all_of(fact.checks.begin(), fact.checks.end(), [](const auto &one) { return one.passed; });
    if (parent && !parent->fact.valid) {
        fact.valid = false;
        fact.invalidAboveId =
            parent->fact.invalidAboveId.isEmpty() ? parent->fact.id : parent->fact.invalidAboveId;
    }
    fact.facility = parent ? parent->fact.facility : FacilityFact{fact.id, {}};
    if (!parent)
        if (const auto name = m_facilities.find(fact.id.toLatin1()); name != m_facilities.end())
            fact.facility.name = name->second;
    PITANGA_TRY(tellScope(fact, certificate));
    PITANGA_TRY(tellUse(fact));
    m_told.insert_or_assign(fact.id.toLatin1(), Told{certificate, fact});
    return fact;
}

Result<> Teller::tellScope(CertificateFact &fact, const Certificate &certificate)
{
    const auto scope = scopeOf(certificate, m_store.device().scopeDefinitions());
    if (!scope)
        return {}; // the checks say why
    fact.read = textsOf(scope->read);
    fact.write = textsOf(scope->write);
    QByteArray person;
    if (const auto params = readScopeParams(certificate.scopeParams()))
        person = params->value("user_id").toUtf8();
    fact.personId = QString::fromUtf8(person);
    PITANGA_LET(name, nameOfPerson(person));
    fact.personName = name;
    fact.opens = accessOf(*scope, fact.facility.datasetId.toLatin1(), person);
    return {};
}

Result<QString> Teller::nameOfPerson(const QByteArray &id)
{
    if (id.isEmpty())
        return QString();
    PITANGA_LET(
        name, readText(m_store.db(),
                       "SELECT coalesce(nullif(full_name, ''), username) FROM facilityuser WHERE id = ?1", id));
    return QString::fromUtf8(name.value_or(QByteArray()));
}

/// Which device used it last in a sync with this one: its name where it is a known device, or as it named
/// itself.
Result<> Teller::tellUse(CertificateFact &fact)
{
    if (fact.keyHere)
        fact.holder = m_deviceName;
    Query rows(m_store.db(), R"sql(
        SELECT s.last_activity_at, coalesce(p.name, ''),
               coalesce(CASE WHEN s.is_server THEN s.client_instance ELSE s.server_instance END, '{}')
        FROM _sync_session s LEFT JOIN _peer p ON p.id = s.peer
        WHERE ?1 IN (s.client_certificate, s.server_certificate)
        ORDER BY s.last_activity_at DESC LIMIT 1)sql");
    const QByteArray id = fact.id.toLatin1();
    rows.bind(id);
    if (rows.next()) {
        fact.lastUsed = QDateTime::fromString(rows.string(0), Qt::ISODateWithMs);
        fact.lastUsed.setTimeSpec(Qt::UTC);
        const auto instance = Json::parse(rows.bytes(2));
        if (!fact.keyHere)
            fact.holder = rows.string(1);
        if (fact.holder.isEmpty() && instance)
            fact.holder = instance->value("x_pitanga").value("name").toString();
    }
    rows.next();
    return rows.done();
}

} // namespace

namespace {

Result<QByteArray> contentOf(const QString &path)
{
    constexpr qint64 mostBytes = 4 * 1024 * 1024; // a chain of a thousand certificates
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage,
                     Words::tr("The file %1 cannot be read. Look whether it is still there.").arg(path),
                     file.errorString()};
    if (file.size() > mostBytes)
        return Error{Error::Kind::Data,
                     Words::tr("The file %1 is too large for a certificate file. Choose another.").arg(path),
                     QStringLiteral("%1 bytes").arg(file.size())};
    return file.readAll();
}

} // namespace

Result<QList<CertificateFact>> browseCertificates(Store &store)
{
    PITANGA_LET(teller, Teller::make(store));
    PITANGA_LET(all, CertificateTable(store).all());
    QList<CertificateFact> facts;
    for (const StoredCertificate &stored : all) {
        PITANGA_LET(fact, teller.tell(stored.certificate, stored.hasPrivateKey, true));
        facts << fact;
    }
    return facts;
}

Result<CertificateFileFact> inspectCertificateFile(Store &store, const QString &path)
{
    PITANGA_LET(content, contentOf(path));
    PITANGA_LET(file, readCertificateFile(content));
    PITANGA_LET(teller, Teller::make(store));
    const CertificateTable table(store);
    CertificateFileFact seen;
    seen.path = path;
    seen.hasKey = file.key.has_value();
    std::vector<Certificate> chain;
    if (const auto &above = file.chain.front().parentId()) {
        PITANGA_LET(known, table.chain(*above));
        chain = known;
    }
    chain.insert(chain.end(), file.chain.begin(), file.chain.end());
    for (const Certificate &certificate : chain) {
        PITANGA_LET(stored, table.find(certificate.id()));
        PITANGA_LET(key, table.privateKey(certificate.id()));
        const bool isStored = stored && *stored == certificate;
        PITANGA_LET(fact, teller.tell(certificate, isStored && key.has_value(), isStored));
        seen.chain << fact;
    }
    return seen;
}

} // namespace pitanga
