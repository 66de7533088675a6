// Eight attackers at once send the table of mistakes, over TLS and in the open, while somebody syncs.
#include "attackers.h"
#include "bad_requests.h"

#include "engine/wire/http_server.h"
#include "tests/support/process_memory.h"
#include "tests/support/raw_client.h"
#include "tests/support/sanitizers.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace pitanga;
using namespace pitanga::test;

namespace {

constexpr Capabilities everything{true, true, true, true, true};

QByteArray bytesOf(HttpRequest request)
{
    request.headers.set("Host", "school.test");
    request.headers.set("X-Morango-Capabilities", EndpointWorld::allCapabilities);
    return requestHead(request) + request.body;
}

const QByteArray postOfRecords = "POST /api/morango/v1/buffers/ HTTP/1.1\r\nHost: school.test\r\n";

Way wayOf(const HttpRequest &request)
{
    if (!request.secure)
        return Way::Open;
    const QByteArray &key = request.peerCertificateFingerprint;
    return key == caller().fingerprint        ? Way::WithKey
           : key == otherCaller().fingerprint ? Way::WithOtherKey
                                              : Way::Encrypted;
}

Attack attackOf(const BadRequest &bad, EndpointWorld &world)
{
    const HttpRequest request = bad.make(world);
    Attack attack{bad.name(), bytesOf(request), wayOf(request), {bad.status}};
    for (const int status : bad.later)
        attack.statuses << status;
    if (attack.bytes.size() > limits::MiB)
        attack.statuses << 503; // others came with as much at the same moment
    if (request.headers.contains("Authorization"))
        attack.statuses << 429; // others guessed passwords from the same address
    if (bad.endpoint.startsWith("meetings/"))
        attack.statuses << 404 << 409 << 429; // another call came, or there were three
    return attack;
}

/// What is no request at all, and the table; what moves the clock a lot comes first, so that no transfer grows
/// so old that it is closed.
std::vector<Attack> attacksOn(EndpointWorld &world)
{
    std::vector<BadRequest> rows = badRequests();
    std::erase_if(rows, [](const BadRequest &bad) { return bad.isTaken || bad.state == withoutSchool; });
    std::stable_partition(rows.begin(), rows.end(), [](const BadRequest &bad) {
        return bad.endpoint.startsWith("meetings/") || !bad.later.empty();
    });
    std::vector<Attack> attacks;
    for (const QByteArray &bytes :
         {postOfRecords + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n",
          postOfRecords + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
          postOfRecords + "Content-Length: 100000000\r\n\r\n",
          "GET / HTTP/1.1\r\nX: " + QByteArray(100'000, 'x'), QByteArray("BREW / HTTP/9.9\r\n\r\n")})
        attacks.push_back({bytes.left(120), bytes, Way::Encrypted, {400, 413, 431}});
    for (const BadRequest &bad : rows)
        attacks.push_back(attackOf(bad, world));
    std::stable_sort(attacks.begin(), attacks.end(), // else each would need a connection of its own
                     [](const Attack &one, const Attack &other) { return one.way < other.way; });
    return attacks;
}

/// Connections of one address that hold a request back, and let a byte of it through now and then.
class SlowClients
{
public:
    SlowClients(quint16 port, const QHostAddress &from)
    {
        for (int i = 0; i < 40; ++i) {
            m_clients.push_back(std::make_unique<RawClient>(port, from));
            m_clients.back()->send(i % 2 ? QByteArray("GET / HT")
                                         : postOfRecords + "Content-Length: 1000000\r\n\r\n[");
        }
    }
    void sendAByte()
    {
        RawClient &client = *m_clients[m_next++ % m_clients.size()];
        if (client.isConnected())
            client.send("x");
    }

private:
    std::vector<std::unique_ptr<RawClient>> m_clients;
    size_t m_next = 0;
};

/// Somebody who pulls, again and again, with a key of their own, and notes how long each answer takes.
class GoodClient
{
public:
    GoodClient(EndpointWorld &world, quint16 port)
        : m_world(world), m_client(port, QHostAddress::LocalHost, &caller().key)
    {
    }

    /// The requests of one small sync.
    void sync()
    {
        ask(apiRequest("GET", "morangoinfo/1/"), 200);
        const QByteArray nonce = ask(apiRequest("POST", "nonces/"), 201).value("id").toUtf8();
        Json session = m_world.sessionRequest();
        const QByteArray id = session.value("id").toUtf8();
        session.set("nonce", nonce);
        session.set("signature", need(m_world.keys.key("client").sign(nonce + ':' + id)));
        ask(apiRequest("POST", "syncsessions/", session.toCompact()), 201);
        const Json transfer = m_world.transferRequest(id, false, m_world.root());
        ask(apiRequest("POST", "transfersessions/", transfer.toCompact()), 201);
        const QByteArray name = transfer.value("id").toUtf8();
        const Json queuing =
            Json::object({{"transfer_stage", "queuing"}, {"client_fsic", R"({"super": {}, "sub": {}})"}});
        const Json queued =
            ask(apiRequest("PATCH", "transfersessions/" + name + '/', queuing.toCompact()), 200);
        if (queued.value("transfer_stage_status") != Json("completed"))
            qFatal("not queued: %s", queued.toCompact().constData());
        ask(apiRequest("GET", "buffers/?limit=100&transfer_session_id=" + name), 200);
        ask(apiRequest("DELETE", "transfersessions/" + name + '/'), 204);
        ask(apiRequest("DELETE", "syncsessions/" + id + '/'), 204);
    }

    /// In milliseconds; of all requests since the last call, 95 % were answered within it.
    double usualWait()
    {
        std::sort(m_waits.begin(), m_waits.end());
        const double usual = double(m_waits[m_waits.size() * 95 / 100]) / 1000;
        m_waits.clear();
        return usual;
    }
    size_t answers() const { return m_waits.size(); }

private:
    Json ask(const HttpRequest &request, int status)
    {
        const QByteArray bytes = bytesOf(request);
        QElapsedTimer timer;
        timer.start();
        m_client.send(bytes);
        const auto answer = m_client.answer();
        m_waits.push_back(timer.nsecsElapsed() / 1000);
        if (!answer || answer->status != status)
            qFatal("%s %s: %d %s", request.method.constData(), request.target.constData(),
                   answer ? answer->status : 0, answer ? answer->body.left(500).constData() : "");
        QThread::usleep(2000); // a client that works on what it got
        const auto body = Json::parse(answer->body);
        return body ? *body : Json();
    }

    EndpointWorld &m_world;
    RawClient m_client;
    std::vector<qint64> m_waits;
};

} // namespace

class TestUnderAttack : public QObject
{
    Q_OBJECT
private slots:
    void othersAreAnsweredMeanwhile();
};

void TestUnderAttack::othersAreAnsweredMeanwhile()
{
    EndpointWorld world(everything);
    HttpServerOptions options;
    options.bodyLimit = &Endpoints::bodyLimit;
    HttpServer server([&](const HttpRequest &request) { return world.endpoints.answer(request); }, options);
    const QHostAddress here(QHostAddress::LocalHost);
    Attacks attacks{need(server.listen(here, 0)),
                    need(server.listenEncrypted(here, 0, world.device.device()->tlsKey())),
                    caller().key,
                    otherCaller().key,
                    {}};
    // As many who mean well: what they cost is not the attack's.
    const QByteArray harmless = bytesOf(apiRequest("GET", "morangoinfo/1/"));
    for (const Way way : {Way::Open, Way::Encrypted, Way::WithKey, Way::WithOtherKey})
        attacks.all.insert(attacks.all.end(), 100, Attack{"a question", harmless, way, {200}});
    QCOMPARE(Attackers(attacks).wrongAnswers(), QByteArrayList());
    GoodClient good(world, attacks.encrypted);
    while (good.answers() < 100)
        good.sync();
    const double alone = good.usualWait();

    attacks.all = attacksOn(world);
    forgetPeak();
    const qint64 memoryBefore = memoryOfProcess("VmRSS");
    SlowClients slow(attacks.open, QHostAddress(QStringLiteral("127.0.0.3")));
    Attackers crowd(attacks);
    while (crowd.areAtWork() || good.answers() < 200) {
        slow.sendAByte();
        good.sync();
    }
    const qint64 grown = memoryOfProcess("VmHWM") - memoryBefore;
    const size_t answers = good.answers();
    const double usual = good.usualWait();
    qInfo(
        "%zu attacks; of %zu good requests 95 %% were answered within %.1f ms (alone: %.1f ms); memory grew by "
        "%.1f MB",
        attacks.all.size(), answers, usual, alone, double(grown) / 1e6);
    const QByteArray wrong = crowd.wrongAnswers().join('\n');
    QVERIFY2(wrong.isEmpty(), wrong.left(4000).constData());
    if (isSanitized)
        return;
    // A machine that is busy with other things answers nobody sooner.
    QVERIFY(usual < std::max(50.0, 5 * alone));
    QVERIFY(grown < 64 << 20);
}

PITANGA_TEST(TestUnderAttack)
#include "tst_under_attack.moc"
