#include "transcript.h"

#include "engine/profile/profile_loader.h"
#include "engine/storage/transaction.h"
#include "engine/tables/certificate_table.h"
#include "engine/wire/gzip.h"
#include "outcomes.h"

#include <QFile>

namespace pitanga::test {

namespace {

QByteArray fileAt(const QByteArray &path)
{
    QFile file(QString::fromUtf8(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Cannot read %s", path.constData());
    return file.readAll();
}

} // namespace

const Profile &recordedSchoolProfile()
{
    static const Profile profile = need(loadProfile(fileAt(PITANGA_TEST_DATA "/recorded-school-profile.json")));
    return profile;
}

Transcript::Transcript(const char *variant, const QByteArray &serverInstance, const QByteArray &clientInstance)
{
    QByteArray text = fileAt(PITANGA_TEST_DATA "/transcripts/" + QByteArray(variant) + ".json");
    m_file = need(Json::parse(text));
    const QByteArray recordedServer = this->serverInstance();
    const QByteArray recordedClient = this->clientInstance();
    if (!serverInstance.isEmpty())
        text.replace(recordedServer, serverInstance);
    if (!clientInstance.isEmpty())
        text.replace(recordedClient, clientInstance);
    m_file = need(Json::parse(text));
}

QByteArrayList Transcript::parts() const
{
    QByteArrayList names;
    for (const auto &[name, part] : m_file.value("parts").members())
        names << name;
    return names;
}

std::vector<Json> Transcript::exchanges(const QByteArray &part) const
{
    return m_file.value("parts").value(part).items();
}

Json Transcript::stateAfter(const QByteArray &side) const
{
    return m_file.value("state_after").value(side);
}

std::vector<Json> Transcript::pulled(const QByteArray &part) const
{
    std::vector<Json> records;
    for (const Json &exchange : exchanges(part))
        if (exchange.value("request").value("target").toUtf8().contains("/buffers/?"))
            for (const Json &record : exchange.value("response").value("body_json").value("results").items())
                records.push_back(record);
    return records;
}

std::vector<Json> Transcript::pushed(const QByteArray &part) const
{
    std::vector<Json> records;
    for (const Json &exchange : exchanges(part))
        if (exchange.value("request").value("target").toUtf8().endsWith("/buffers/"))
            for (const Json &record : exchange.value("request").value("body_json").items())
                records.push_back(record);
    return records;
}

Capabilities Transcript::serverCapabilities() const
{
    QByteArrayList names;
    for (const Json &name : m_file.value("server").value("capabilities").items())
        names << name.toUtf8();
    return Capabilities::fromNames(names);
}

Capabilities Transcript::clientCapabilities() const
{
    QByteArrayList names;
    for (const Json &name : m_file.value("client_capabilities").items())
        names << name.toUtf8();
    return Capabilities::fromNames(names);
}

QByteArray Transcript::serverInstance() const
{
    return m_file.value("server").value("instance_id").toUtf8();
}

QByteArray Transcript::clientInstance() const
{
    for (const Json &exchange : exchanges("pull"))
        if (exchange.value("request").value("target").toUtf8().endsWith("/syncsessions/")) {
            const QByteArray instance = exchange.value("request").value("body_json").value("instance").toUtf8();
            return need(Json::parse(instance)).value("id").toUtf8();
        }
    qFatal("The transcript opens no session");
}

Certificate Transcript::root() const
{
    return need(
        Certificate::fromWire(exchanges("csr")[1].value("response").value("body_json").items().front()));
}

Certificate Transcript::clientCertificate() const
{
    return need(Certificate::fromWire(exchanges("csr")[3].value("response").value("body_json")));
}

PrivateKey Transcript::key(const QByteArray &owner) const
{
    for (const auto &[id, key] : m_file.value("throwaway_keys").members())
        if (key.value("owner").toUtf8() == owner)
            return need(PrivateKey::parse(key.value("private_key_pkcs1_base64").toUtf8()));
    qFatal("The transcript has no key of %s", owner.constData());
}

void Transcript::install(Store &store, const QByteArray &owner) const
{
    CertificateTable table(store);
    Transaction transaction(store.db(), Transaction::Kind::Write);
    const bool server = owner == "server";
    need(table.add(root(), server ? std::optional(key(owner)) : std::nullopt));
    if (!server)
        need(table.add(clientCertificate(), key(owner)));
    need(transaction.commit());
}

HttpRequest Transcript::request(const Json &exchange)
{
    const Json recorded = exchange.value("request");
    HttpRequest request{recorded.value("method").toUtf8(), recorded.value("target").toUtf8(), {}, {}};
    for (const auto &[name, value] : recorded.value("headers").members())
        if (name != "Content-Length")
            request.headers.add(name, value.toUtf8());
    request.headers.set("Host", "127.0.0.1:PORT");
    request.peerAddress = QStringLiteral("127.0.0.1");
    request.body = recorded.value("body_text").toUtf8();
    if (recorded.contains("body_base64"))
        request.body = gzipCompressed(request.body, gzipFast);
    return request;
}

Json asStored(const std::vector<Json> &records)
{
    Json store = Json::array();
    Json counters = Json::array();
    for (const Json &record : records) {
        Json row = record;
        row.set("id", record.value("model_uuid"));
        store.append(row);
        for (const Json &counter : record.value("rmcb_list").items())
            counters.append(Json::object({{"store_model_id", record.value("model_uuid")},
                                          {"instance_id", counter.value("instance_id")},
                                          {"counter", counter.value("counter")}}));
    }
    return Json::object({{"store", store}, {"rmc", counters}});
}

} // namespace pitanga::test
