// A sync while somebody at one address holds and floods the server. In the small form, which every run has, the
// sync must go through and end equal; the measured one is asked for by PITANGA_LOAD=full and must keep four
// fifths of its speed. The load generator has one core to itself, as another machine would be.
#include "engine/school/practice_activity.h"
#include "tests/support/outcomes.h"
#include "tests/support/school_device.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QtTest>

#include <arpa/inet.h>
#include <atomic>
#include <climits>
#include <deque>
#include <netinet/in.h>
#include <sched.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace pitanga;
using namespace pitanga::test;

namespace {

struct Size
{
    int idleConnections; ///< attempts, while it syncs
    int connectionsASecond;
    int requestsASecond;
    int records; ///< of each measured sync
    int rounds;
};
constexpr Size small{500, 1000, 200, 400, 1};
constexpr Size full{10'000, 5000, 1000, 30'000, 2};

/// Plain sockets: the generator must cost little beside what it generates. Both its threads have one core.
class Attacker
{
public:
    /// Idle connections go to the port with TLS, where each costs the server more; requests to the other one.
    Attacker(quint16 encrypted, quint16 plain, const Size &size)
        : m_encrypted(encrypted), m_plain(plain), m_size(size)
    {
        m_threads.emplace_back([this] { holdConnections(); });
        m_threads.emplace_back([this] { flood(); });
    }
    ~Attacker()
    {
        m_stop = true;
        for (std::thread &thread : m_threads)
            thread.join();
    }
    Q_DISABLE_COPY_MOVE(Attacker)

    void waitUntilBusy() const
    {
        while (m_requests < m_size.requestsASecond / 10)
            QThread::msleep(1);
    }
    int connections() const { return m_connections; }
    int requests() const { return m_requests; }

private:
    /// `type`: SOCK_STREAM, or with SOCK_NONBLOCK for one that is not waited for.
    static int connected(quint16 port, int type)
    {
        const int socket = ::socket(AF_INET, type, 0);
        sockaddr_in from{};
        from.sin_family = AF_INET;
        inet_pton(AF_INET, "127.0.0.2", &from.sin_addr); // the one address that all of it comes from
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = htons(port);
        inet_pton(AF_INET, "127.0.0.1", &to.sin_addr);
        const timeval patience{1, 0};
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
        if (bind(socket, reinterpret_cast<sockaddr *>(&from), sizeof from) != 0 ||
            (connect(socket, reinterpret_cast<sockaddr *>(&to), sizeof to) != 0 && errno != EINPROGRESS)) {
            close(socket);
            return -1;
        }
        return socket;
    }

    /// Does `step` as often as is due, on the one core.
    void atPace(int timesASecond, int most, const std::atomic<int> &done, const std::function<void()> &step)
    {
        cpu_set_t one;
        CPU_ZERO(&one);
        CPU_SET(0, &one);
        sched_setaffinity(0, sizeof one, &one);
        QElapsedTimer timer;
        timer.start();
        while (!m_stop) {
            const qint64 due = std::min<qint64>(timer.elapsed() * timesASecond / 1000, most);
            while (done < due && !m_stop)
                step();
            QThread::msleep(1);
        }
    }

    void holdConnections()
    {
        std::deque<int> idle;
        atPace(m_size.connectionsASecond, m_size.idleConnections, m_connections, [&] {
            if (const int socket = connected(m_encrypted, SOCK_STREAM | SOCK_NONBLOCK); socket >= 0)
                idle.push_back(socket);
            ++m_connections;
            if (idle.size() > 400) { // the server has closed that one; descriptors are few
                close(idle.front());
                idle.pop_front();
            }
        });
        for (const int socket : idle)
            close(socket);
    }

    void flood()
    {
        int socket = -1;
        atPace(m_size.requestsASecond, INT_MAX, m_requests, [&] { ask(socket); });
        close(socket);
    }

    /// One bad request, on a connection that is kept as long as the server keeps it.
    void ask(int &socket)
    {
        static const QByteArray bad[] = {
            "POST /api/morango/v1/syncsessions/ HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\n{\"id\": 1}",
            "GET /api/morango/v1/buffers/?limit=5&transfer_session_id=0 HTTP/1.1\r\nHost: h\r\n\r\n",
            "POST /api/morango/v1/buffers/ HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n"
            "Content-Length: 5\r\n\r\n[1,2,",
            "GET /nowhere HTTP/1.1\r\nHost: h\r\n\r\n",
            "BREW / HTTP/9.9\r\n\r\n",
        };
        ++m_requests;
        if (socket < 0)
            socket = connected(m_plain, SOCK_STREAM);
        const QByteArray &request = bad[m_requests % std::size(bad)];
        char answer[4096];
        if (socket < 0 || send(socket, request.constData(), size_t(request.size()), MSG_NOSIGNAL) < 0 ||
            recv(socket, answer, sizeof answer, 0) <= 0 || request.startsWith("BREW")) {
            close(socket);
            socket = -1;
        }
    }

    const quint16 m_encrypted;
    const quint16 m_plain;
    const Size m_size;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_requests = 0;
    std::vector<std::thread> m_threads;
};

} // namespace

class UnderLoadTest : public QObject
{
    Q_OBJECT

private slots:
    void aSyncGoesThroughWhileTheServerIsAttacked();

private:
    void makeRecords(int count) { need(multiplyLogs(m_school.store(), m_dataset, count)); }
    /// Milliseconds that the city's laptop needs for what is new.
    qint64 timeOfASync()
    {
        QElapsedTimer timer;
        timer.start();
        const SyncSummary summary = m_city.sync(m_school);
        if (const QByteArray wrong = wrongIn(summary); !wrong.isEmpty())
            qFatal("%s", wrong.constData());
        return timer.elapsed();
    }

    SchoolDevice m_school{QStringLiteral("School"), 90};
    SchoolDevice m_city{QStringLiteral("City"), 91};
    QByteArray m_dataset;
};

void UnderLoadTest::aSyncGoesThroughWhileTheServerIsAttacked()
{
    const bool measured = qgetenv("PITANGA_LOAD") == "full";
    const Size size = measured ? full : small;
    m_dataset = m_school.importSample();
    VERIFY_OK(m_city.join(m_school, m_dataset));
    makeRecords(size.records);
    timeOfASync(); // the first one makes plans and files
    qint64 quiet = 0;
    qint64 loaded = 0;
    for (int round = 0; round < size.rounds; ++round) {
        makeRecords(size.records);
        quiet += timeOfASync();
        makeRecords(size.records);
        Attacker attacker(quint16(QUrl(m_school.address()).port()), m_school.plainPort(), size);
        attacker.waitUntilBusy();
        const int requestsBefore = attacker.requests();
        const qint64 time = timeOfASync();
        const qint64 rate = 1000 * (attacker.requests() - requestsBefore) / std::max<qint64>(time, 1);
        qInfo("%d connections were tried meanwhile, and %lld bad requests a second sent",
              attacker.connections(), rate);
        if (measured) {
            QCOMPARE(attacker.connections(), size.idleConnections);
            QVERIFY(rate >= size.requestsASecond * 9 / 10);
        }
        loaded += time;
    }
    const double speed = double(quiet) / double(loaded);
    qInfo("%d records: %lld ms without load, %lld ms under it: %.0f %% of its speed", size.records,
          quiet / size.rounds, loaded / size.rounds, 100 * speed);
    QCOMPARE(difference(m_school.stored(), m_city.stored()), QByteArray());
    QCOMPARE(m_school.faults(), QString());
    if (measured)
        QVERIFY(speed >= 0.8);
}

PITANGA_TEST(UnderLoadTest)
#include "tst_under_load.moc"
