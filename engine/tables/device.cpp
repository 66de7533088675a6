#include "engine/tables/device.h"

#include "engine/base/large_blocks.h"
#include "engine/base/words.h"
#include "engine/profile/profile_loader.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/storage/write_turns.h"
#include "engine/tables/model_views.h"
#include "engine/tables/schema.h"
#include "engine/tables/setting_table.h"
#include "engine/tables/staged_ids.h"
#include "engine/trust/home_secret.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSysInfo>

#include <sys/stat.h>

namespace pitanga {

namespace {

constexpr auto databaseName = "pitanga.db";
constexpr auto incomingName = "incoming.db";
constexpr auto secretName = "secret.key";
constexpr auto markName = "counter.mark";

constexpr auto nameSetting = "device:name";
constexpr auto tlsCertificateSetting = "device:tls-certificate";
constexpr auto tlsKeySetting = "device:tls-key";
constexpr auto sealSetting = "device:seal"; // a known text, sealed: tells whether the secret is still the same

QString inHome(const QString &home, const char *name)
{
    return QDir(home).filePath(QString::fromLatin1(name));
}

/// The inode tells a file from its copy. (The device number is left out: it may change at every start.)
QByteArray fileIdentity(const QString &path)
{
    struct stat facts
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    return QByteArray::number(qulonglong(facts.st_ino));
}

} // namespace

Result<std::shared_ptr<Device>> Device::open(DeviceOptions options)
{
    giveLargeBlocksBack();
    if (!options.clock)
        options.clock = std::make_shared<SystemClock>();
    if (!options.random)
        options.random = std::make_shared<SystemRandom>();
    if (!options.machine)
        options.machine = readMachineFacts();
    std::shared_ptr<Device> device(new Device(std::move(options)));
    device->m_turns = std::make_shared<WriteTurns>();
    device->m_staged = std::make_shared<StagedIds>();
    PITANGA_TRY(device->prepareHome());
    PITANGA_TRY(device->loadProfiles());
    PITANGA_TRY(device->prepareStore());
    return device;
}

Result<> Device::prepareHome()
{
    if (m_options.mustExist && !QFile::exists(databasePath()))
        return Error{Error::Kind::Usage,
                     Words::tr("There is no Pitanga home at %1. Make one with “init”.").arg(m_options.home),
                     QStringLiteral("%1 does not exist").arg(databasePath())};
    if (!QDir().mkpath(m_options.home))
        return Error{
            Error::Kind::Storage,
            Words::tr("The folder %1 cannot be made. Check who owns the folder above it.").arg(m_options.home),
            QStringLiteral("mkpath failed")};
    QFile::setPermissions(m_options.home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!m_options.secrets)
        m_options.secrets = std::make_shared<HomeSecret>(inHome(m_options.home, secretName), *m_options.random);
    PITANGA_LET(secret, m_options.secrets->secret());
    m_secret = secret;
    return {};
}

Result<> Device::loadProfiles()
{
    if (m_options.profiles.empty()) {
        PITANGA_LET(builtin, builtinProfile());
        m_profiles.push_back(builtin);
        const QDir added(QDir(m_options.home).filePath(QStringLiteral("profiles")));
        for (const QString &name : added.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(added.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                return Error{Error::Kind::Storage,
                             Words::tr("The profile %1 cannot be read.").arg(file.fileName()),
                             file.errorString()};
            auto profile = loadProfile(file.readAll());
            if (!profile)
                return profile.error().whileDoing(Words::tr("The profile %1 is damaged").arg(file.fileName()));
            m_profiles.push_back(*profile);
        }
    } else {
        m_profiles = m_options.profiles;
    }
    for (const Profile &profile : m_profiles)
        for (const ProfileScope &scope : profile.scopeDefinitions)
            m_scopes.add({scope.id, profile.name, scope.version, scope.primaryParameter, scope.description,
                          scope.readTemplate, scope.writeTemplate, scope.readWriteTemplate});
    return {};
}

/// A file that had data and is empty now was damaged; beginning anew in it would hide that.
Result<> Device::refuseEmptied() const
{
    const QFileInfo file(databasePath());
    const QFileInfo log(databasePath() + QStringLiteral("-wal"));
    if (!file.exists() || file.size() > 0 || log.size() > 0 || traces().highestCounter == 0)
        return {};
    return Error{
        Error::Kind::Data,
        Words::tr("The database %1 is empty, although this device had data in it. Put a copy of it back,"
                  " or remove the file to begin anew.")
            .arg(databasePath()),
        QStringLiteral("0 bytes, and %1 tells of counter %2")
            .arg(QString::fromLatin1(markName))
            .arg(traces().highestCounter)};
}

Result<> Device::prepareStore()
{
    if (QFileInfo(databasePath()).size() > 0 && !schema::isOursAtFirstSight(databasePath())) {
        // A writing connection changes the file at once; one that is not ours stays as it is.
        PITANGA_LET(looking, Database::open({databasePath(), true, m_options.vfs, m_turns}));
        PITANGA_TRY(schema::check(*looking));
    }
    PITANGA_TRY(refuseEmptied());
    PITANGA_LET(store, connectAs(false));
    for (const QString &file : {databasePath(), inHome(m_options.home, incomingName)})
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    PITANGA_TRY(schema::prepare(store->db()));
    PITANGA_TRY(schema::dropStranded(store->db()));
    (void)schema::renewIncoming(store->db()); // a file of the former form only costs time
    for (const Profile &profile : m_profiles)
        PITANGA_TRY(model_views::prepare(store->db(), profile));
    PITANGA_TRY(checkSecret(*store));
    PITANGA_TRY(establishIdentity(*store));
    return prepareTlsKey(*store);
}

Result<> Device::checkSecret(Store &store)
{
    Transaction transaction(store.db(), Transaction::Kind::Write);
    SettingTable settings(store.db());
    PITANGA_LET(sealed, settings.value(sealSetting));
    if (sealed.isEmpty()) {
        PITANGA_LET(mark, seal(*m_secret, markName, sealSetting, random()));
        PITANGA_TRY(settings.set(sealSetting, mark));
        return transaction.commit();
    }
    if (const auto opened = openSealed(*m_secret, sealed, sealSetting); !opened)
        return Error{
            Error::Kind::Storage,
            Words::tr(
                "The secret that opens the keys in %1 is missing or another one. Put the file %2 back from"
                " a copy of this home; without it, make a new home and join the facility again.")
                .arg(m_options.home, QString::fromLatin1(secretName)),
            opened.error().forLog};
    return {};
}

Result<> Device::establishIdentity(Store &store)
{
    Transaction transaction(store.db(), Transaction::Kind::WriteDurably);
    PITANGA_LET(identity, InstanceTable(store.db()).establish(traces(), random(), clock()));
    SettingTable settings(store.db());
    PITANGA_LET(name, settings.value(nameSetting));
    if (name.isEmpty()) {
        const QString chosen = m_options.name.isEmpty() ? QSysInfo::machineHostName() : m_options.name;
        PITANGA_TRY(settings.set(nameSetting, chosen.toUtf8()));
    }
    m_identity = identity;
    // Before others can see it: whoever opens the home next must not take the new identity for an old one.
    markCounter(identity.counter);
    return transaction.commit();
}

Result<> Device::prepareTlsKey(Store &store)
{
    SettingTable settings(store.db());
    // Bound to this database: a copy that became another device must not pass for the first one.
    const QByteArray boundTo = "tls:" + m_identity->database.toHex();
    PITANGA_LET(certificate, settings.value(tlsCertificateSetting));
    PITANGA_LET(sealed, settings.value(tlsKeySetting));
    if (!certificate.isEmpty()) {
        if (auto key = openSealed(*m_secret, sealed, boundTo)) {
            m_tlsKey = {certificate, *key};
            return {};
        }
    }
    PITANGA_LET(made, makeDeviceKey(random(), clock().nowUtc()));
    Transaction transaction(store.db(), Transaction::Kind::Write);
    PITANGA_LET(meanwhile, settings.value(tlsCertificateSetting));
    if (meanwhile == certificate) {
        PITANGA_TRY(settings.set(tlsCertificateSetting, made.certificatePem));
        PITANGA_LET(sealedKey, seal(*m_secret, made.privateKeyPem, boundTo, random()));
        PITANGA_TRY(settings.set(tlsKeySetting, sealedKey));
        PITANGA_TRY(transaction.commit());
        m_tlsKey = made;
        return {};
    }
    // Another process was first; its key is ours.
    PITANGA_LET(theirs, settings.value(tlsKeySetting));
    PITANGA_LET(key, openSealed(*m_secret, theirs, boundTo));
    m_tlsKey = {meanwhile, key};
    return {};
}

FileTraces Device::traces() const
{
    FileTraces traces{
        systemIdOf(*m_options.machine), nodeIdOf(*m_options.machine), fileIdentity(databasePath()), 0, {}};
    QFile mark(inHome(m_options.home, markName));
    if (mark.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> words = mark.readAll().simplified().split(' ');
        if (words.size() == 2) {
            traces.markedInstance = words[0];
            traces.highestCounter = words[1].toLongLong();
        }
    }
    return traces;
}

void Device::markCounter(qint64 counter) const
{
    QSaveFile mark(inHome(m_options.home, markName));
    if (!mark.open(QIODevice::WriteOnly))
        return; // a missing mark only makes a restored copy harder to notice
    mark.write(m_identity->id.toHex() + ' ' + QByteArray::number(counter) + '\n');
    mark.commit();
}

QString Device::databasePath() const
{
    return inHome(m_options.home, databaseName);
}

const Profile *Device::profile(QByteArrayView name) const
{
    for (const Profile &profile : m_profiles)
        if (profile.name == name)
            return &profile;
    return nullptr;
}

Result<std::unique_ptr<Store>> Device::connect() const
{
    return connectAs(false);
}

Result<std::unique_ptr<Store>> Device::connectReadOnly() const
{
    return connectAs(true);
}

Result<std::unique_ptr<Store>> Device::connectAs(bool readOnly) const
{
    DatabaseOptions options{databasePath(), readOnly, m_options.vfs, m_turns};
    PITANGA_LET(database, Database::open(options));
    if (!readOnly)
        PITANGA_TRY(schema::attachIncoming(*database, inHome(m_options.home, incomingName), m_options.vfs));
    return std::make_unique<Store>(shared_from_this(), std::move(database));
}

} // namespace pitanga
