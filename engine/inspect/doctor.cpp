#include "engine/inspect/doctor.h"

#include "engine/base/words.h"
#include "engine/inspect/doctor_words.h"
#include "engine/tables/certificate_table.h"
#include "engine/trust/chain_check.h"
#include "engine/wire/remote_answers.h"
#include "engine/wire/transport_errors.h"

#include <QLocale>
#include <QVersionNumber>

namespace pitanga {

namespace {

constexpr qint64 clockToleranceSeconds = 600; // nobody minds less, and lists of times still make sense
/// A merge needs room for what arrives and for its journal.
constexpr qint64 spaceNeeded = 50'000'000;
constexpr qint64 bytesARecord = 1000; // of the store, history included
/// What Kolibri asks of its own partners before it takes people from them.
const QVersionNumber oldestKolibri{0, 15};

QString portText(const QUrl &address)
{
    return QStringLiteral("port %1").arg(address.port(address.scheme() == QStringLiteral("https") ? 443 : 80));
}

HttpRequest infoRequest()
{
    return {"GET", "/api/morango/v1/morangoinfo/1/", {{"Accept", "application/json"}}, {}};
}

} // namespace

void Doctor::pass(DoctorCheck check, const QString &sentence, const QString &technical)
{
    for (CheckFact &fact : m_report.checks)
        if (fact.check == check && fact.outcome == CheckOutcome::NotChecked)
            fact = {check, CheckOutcome::Passed, sentence, technical};
}

void Doctor::fail(DoctorCheck check, DoctorFault fault, const QString &technical)
{
    for (CheckFact &fact : m_report.checks)
        if (fact.check == check)
            fact = {check, CheckOutcome::Failed, doctor_words::finding(fault, m_report.peerName), technical};
    // Checks are made in their order, so the first one that fails stands in the way.
    if (m_report.fault == DoctorFault::None)
        m_report.fault = fault;
}

bool Doctor::passed(DoctorCheck check) const
{
    for (const CheckFact &fact : m_report.checks)
        if (fact.check == check)
            return fact.outcome == CheckOutcome::Passed;
    return false;
}

Result<DoctorReport> Doctor::examine(const Peer &peer)
{
    m_report = {};
    m_report.peerId = QString::fromUtf8(peer.id);
    m_report.peerName = QString::fromUtf8(peer.name);
    m_report.checkedAt = m_store.device().clock().nowUtc();
    const auto started = m_store.device().clock().monotonic();
    for (int check = 0; check <= int(DoctorCheck::DiskSpace); ++check)
        m_report.checks << CheckFact{DoctorCheck(check),
                                     CheckOutcome::NotChecked,
                                     Words::tr("Not checked: needs what failed above."),
                                     {}};

    const QUrl address(QString::fromUtf8(peer.address), QUrl::StrictMode);
    checkNetwork(address);
    checkName(address);
    if (passed(DoctorCheck::Network) && passed(DoctorCheck::Name))
        checkWayThere(address);
    if (passed(DoctorCheck::Firewall))
        checkAnswer(peer, address);
    PITANGA_TRY(checkFacility(peer));
    PITANGA_TRY(checkCertificate());
    if (m_clockAnswer)
        checkClock(*m_clockAnswer);
    checkDiskSpace();
    if (m_cancel.isCancelled())
        return transport_errors::cancelled();
    m_report.tookMs = (m_store.device().clock().monotonic() - started).count();
    doctor_words::conclude(m_report);
    return m_report;
}

bool Doctor::isLocal(const QUrl &address) const
{
    return address.host() == QStringLiteral("localhost") || QHostAddress(address.host()).isLoopback();
}

bool Doctor::isNear(const QHostAddress &address) const
{
    if (address.isLoopback() || address.isLinkLocal())
        return true;
    return std::any_of(m_networks.begin(), m_networks.end(),
                       [&](const auto &network) { return address.isInSubnet(network); });
}

void Doctor::checkNetwork(const QUrl &address)
{
    m_networks = m_probe.ownNetworks();
    if (m_networks.isEmpty() && !isLocal(address))
        return fail(DoctorCheck::Network, DoctorFault::NoNetwork);
    pass(DoctorCheck::Network, Words::tr("This laptop is in a network."),
         m_networks.isEmpty() ? QString() : m_networks.first().first.toString());
}

void Doctor::checkName(const QUrl &address)
{
    const bool ours = address.scheme() == QStringLiteral("https") || address.scheme() == QStringLiteral("http");
    if (!address.isValid() || address.host().isEmpty() || !ours)
        return fail(DoctorCheck::Name, DoctorFault::AddressUnreadable);
    if (!passed(DoctorCheck::Network))
        return;
    m_addresses = m_probe.lookUp(address.host(), m_cancel);
    if (m_addresses.isEmpty())
        return fail(DoctorCheck::Name, DoctorFault::NameUnknown);
    const bool numeric = !QHostAddress(address.host()).isNull();
    pass(DoctorCheck::Name, numeric ? Words::tr("The address is numeric and needs no name.")
                                    : Words::tr("The name leads to an address."));
}

void Doctor::checkWayThere(const QUrl &address)
{
    using Reach = MachineProbe::Reach;
    Reach reach = Reach::NoRoute;
    QHostAddress tried;
    for (const QHostAddress &candidate : std::as_const(m_addresses)) {
        tried = candidate;
        reach = m_probe.connectTo(candidate, quint16(address.port(443)), m_cancel);
        if (reach == Reach::Connected)
            break;
    }
    const QString where = tried.toString();
    const bool elsewhere = !isNear(tried) && reach != Reach::Connected && reach != Reach::Refused;
    if (reach == Reach::NoRoute || elsewhere)
        return fail(DoctorCheck::Address, DoctorFault::OtherNetwork, where);
    if (reach == Reach::Nobody)
        return fail(DoctorCheck::Address, DoctorFault::DeviceAway, where);
    pass(DoctorCheck::Address, Words::tr("A device has this address."), where);
    if (reach == Reach::Refused)
        return fail(DoctorCheck::Port, DoctorFault::NobodyAtPort, portText(address));
    if (reach == Reach::Swallowed)
        return fail(DoctorCheck::Firewall, DoctorFault::FirewallThere, portText(address));
    pass(DoctorCheck::Port, Words::tr("A program answers there."), portText(address));
    pass(DoctorCheck::Firewall, Words::tr("Nothing blocks the way."));
}

void Doctor::checkAnswer(const Peer &peer, const QUrl &address)
{
    m_link = m_dial(address, peer.fingerprint, m_cancel);
    const auto response = m_link.transport->exchange(infoRequest(), m_patience);
    const TransportFacts facts = m_link.transport->facts();
    if (!response)
        return nameTheSilence(address, response.error(), facts.encrypted);
    pass(DoctorCheck::Encryption, facts.encrypted
                                      ? Words::tr("The connection is encrypted, and the key is the known one.")
                                      : Words::tr("The connection is not encrypted."));
    if (!understands(*response))
        return;
    m_clockAnswer = *response;
    const auto identity = m_link.peer->identify();
    if (!identity)
        return fail(DoctorCheck::Version, DoctorFault::PeerBroken);
    m_identity = *identity;
    checkVersion(peer);
}

/// A connection, and then no answer that could be read.
void Doctor::nameTheSilence(const QUrl &address, const Error &error, bool encrypted)
{
    const bool wantsTls = address.scheme() == QStringLiteral("https");
    if (isKeyChanged(error))
        return fail(DoctorCheck::Encryption, DoctorFault::KeyChanged);
    if (error.kind == Error::Kind::NotAuthorised) // a known key, and an address without encryption
        return fail(DoctorCheck::Encryption, DoctorFault::NoEncryption);
    if (wantsTls && !encrypted) {
        QUrl plain = address;
        plain.setScheme(QStringLiteral("http"));
        const Link link = m_dial(plain, {}, m_cancel);
        const bool answers = bool(link.transport->exchange(infoRequest(), m_patience));
        return fail(DoctorCheck::Encryption,
                    answers ? DoctorFault::NoEncryption : DoctorFault::EncryptionFails);
    }
    pass(DoctorCheck::Encryption, encrypted
                                      ? Words::tr("The connection is encrypted, and the key is the known one.")
                                      : Words::tr("The connection is not encrypted."));
    const bool late = error.forLog == QStringLiteral("deadline passed");
    fail(DoctorCheck::Version, late ? DoctorFault::NoAnswer : DoctorFault::NotASyncProgram);
}

/// Whether it is the answer of a peer of the protocol.
bool Doctor::understands(const HttpResponse &response)
{
    const QString status = QStringLiteral("HTTP %1").arg(response.status);
    const auto info = Json::parse(response.body);
    const bool readable = info && InstanceId::fromHex(info->value("instance_id").toUtf8());
    if (response.status == 503)
        fail(DoctorCheck::Version, DoctorFault::PeerBusy, status);
    else if (response.status >= 500)
        fail(DoctorCheck::Version, DoctorFault::PeerBroken, status);
    else if (!response.isSuccess() || !readable)
        fail(DoctorCheck::Version, DoctorFault::NotASyncProgram, status);
    else
        return true;
    return false;
}

void Doctor::checkVersion(const Peer &peer)
{
    const bool sameKey = !peer.fingerprint.isEmpty();
    if (!sameKey && !peer.instanceId.isEmpty() && peer.instanceId != m_identity->instanceId)
        return fail(DoctorCheck::Address, DoctorFault::OtherDevice);
    const QByteArray &kolibri = m_identity->kolibriVersion;
    const QString version = QString::fromUtf8(!m_identity->pitangaVersion.isEmpty() ? m_identity->pitangaVersion
                                              : !kolibri.isEmpty()                  ? kolibri
                                                                                    : m_identity->version);
    if (!kolibri.isEmpty() && QVersionNumber::fromString(QString::fromUtf8(kolibri)) < oldestKolibri)
        return fail(DoctorCheck::Version, DoctorFault::PeerTooOld, version);
    pass(DoctorCheck::Version, Words::tr("Its program can sync with this one."), version);
}

Result<> Doctor::checkFacility(const Peer &peer)
{
    PITANGA_LET(ours, facilities(m_store));
    std::vector<PeerIdentity::Facility> theirs;
    if (m_identity)
        theirs = m_identity->facilities;
    else
        for (const Json &item : Json(peer.facilities).items())
            theirs.push_back({item.value("dataset").toUtf8(), item.value("facility").toUtf8(),
                              item.value("name").toString()});
    const bool isBare = m_identity && theirs.empty() && m_identity->pitangaVersion.isEmpty();
    if (isBare && !ours.empty())
        theirs.push_back(
            {ours.front().datasetId, {}, ours.front().name}); // it says nothing; its certificates will
    compareFacilities(ours, theirs);
    if (m_identity && passed(DoctorCheck::Facility))
        checkTheirCertificate();
    return {};
}

void Doctor::compareFacilities(const std::vector<Facility> &ours,
                               const std::vector<PeerIdentity::Facility> &theirs)
{
    if (ours.empty())
        return fail(DoctorCheck::Facility, DoctorFault::NoFacilityHere);
    bool sameName = false;
    bool withoutKey = false;
    for (const Facility &mine : ours)
        for (const PeerIdentity::Facility &other : theirs) {
            sameName = sameName || (!mine.name.isEmpty() && mine.name == other.name);
            if (mine.datasetId != other.datasetId)
                continue;
            withoutKey = withoutKey || !mine.holdsKey;
            if (mine.holdsKey && m_dataset.isEmpty())
                m_dataset = mine.datasetId;
        }
    if (!m_dataset.isEmpty())
        return pass(DoctorCheck::Facility,
                    m_identity ? Words::tr("You both hold the same facility.")
                               : Words::tr("You both held the same facility when you last met."));
    if (withoutKey) {
        pass(DoctorCheck::Facility, Words::tr("You both hold the same facility."));
        return fail(DoctorCheck::Certificate, DoctorFault::CertificateLost);
    }
    fail(DoctorCheck::Facility, sameName ? DoctorFault::SameNameOtherRoot : DoctorFault::NoCommonFacility);
}

void Doctor::checkTheirCertificate()
{
    const auto root = CertificateId::fromHex(m_dataset);
    const auto owned = root ? m_link.peer->ownedCertificates(*root) : std::vector<Certificate>();
    if (owned && owned->empty())
        fail(DoctorCheck::Facility, DoctorFault::PeerHoldsNoKey);
}

Result<> Doctor::checkCertificate()
{
    const auto root = CertificateId::fromHex(m_dataset);
    if (!root)
        return {};
    const CertificateTable table(m_store);
    const ScopeDefinitions &definitions = m_store.device().scopeDefinitions();
    PITANGA_LET(tree, table.withDescendants(*root));
    bool good = false;
    for (const StoredCertificate &own : tree) {
        if (!own.hasPrivateKey || good)
            continue;
        PITANGA_LET(chain, table.chain(own.certificate.id()));
        good = true;
        const Certificate *parent = nullptr;
        for (const Certificate &certificate : chain) {
            good = good && !pitanga::checkCertificate(certificate, parent, definitions);
            parent = &certificate;
        }
    }
    if (good)
        pass(DoctorCheck::Certificate, Words::tr("This laptop’s certificate is valid."));
    else
        fail(DoctorCheck::Certificate, DoctorFault::CertificateInvalid);
    return {};
}

void Doctor::checkClock(const HttpResponse &response)
{
    const auto theirs = fromHttpDate(response.headers.value("Date"));
    if (!theirs)
        return;
    const qint64 apart = m_store.device().clock().nowUtc().secsTo(*theirs);
    const QString technical =
        QStringLiteral("%1%2 s").arg(apart < 0 ? QString() : QStringLiteral("+")).arg(apart);
    if (qAbs(apart) > clockToleranceSeconds)
        return fail(DoctorCheck::Clock, DoctorFault::ClockWrong, technical);
    pass(DoctorCheck::Clock, Words::tr("Right, as far as the other device tells."), technical);
}

void Doctor::checkDiskSpace()
{
    const MachineProbe::Space space = m_probe.spaceAt(m_store.device().home());
    const QString technical = QStringLiteral("%1 MB").arg(space.freeBytes / 1'000'000);
    if (!space.writable)
        return fail(DoctorCheck::DiskSpace, DoctorFault::DiskReadOnly);
    if (space.freeBytes < spaceNeeded)
        return fail(DoctorCheck::DiskSpace, DoctorFault::DiskFull, technical);
    pass(DoctorCheck::DiskSpace,
         Words::tr("Enough for about %1 records.")
             .arg(QLocale().toString((space.freeBytes - spaceNeeded) / bytesARecord / 1000 * 1000)),
         technical);
}

} // namespace pitanga
