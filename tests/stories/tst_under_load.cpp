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
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sched.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace pitanga;
using namespace pitanga::test;

namespace {

struct Size
{
    int idleConnections;
    int requestsASecond;
    int records; ///< of each measured sync
    int rounds;
};
constexpr Size small{500, 200, 400, 1};
constexpr Size full{10'000, 1000, 10'000, 3};

/// Plain sockets: the generator must cost little beside what it generates.
class Attacker
{
public:
    /// Idle connections go to the port with TLS, where each costs the server more; requests to the other one.
    Attacker(quint16 encrypted, quint16 plain, const Size &size)
        : m_encrypted(encrypted), m_plain(plain), m_size(size), m_thread([this] { run(); })
    {
    }
    ~Attacker()
    {
        m_stop = true;
        m_thread.join();
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
    static int connected(quint16 port)
    {
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
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
            connect(socket, reinterpret_cast<sockaddr *>(&to), sizeof to) != 0) {
            close(socket);
            return -1;
        }
        return socket;
    }

    void run()
    {
        cpu_set_t one;
        CPU_ZERO(&one);
        CPU_SET(0, &one);
        sched_setaffinity(0, sizeof one, &one);
        std::vector<int> idle;
        int flood = -1;
        QElapsedTimer timer;
        timer.start();
        while (!m_stop) {
            for (int i = 0; i < 20 && m_connections < m_size.idleConnections; ++i) {
                if (const int socket = connected(m_encrypted); socket >= 0)
                    idle.push_back(socket);
                ++m_connections;
            }
            while (idle.size() > 400) { // the server has closed those; descriptors are few
                close(idle.front());
                idle.erase(idle.begin());
            }
            const qint64 due = timer.elapsed() * m_size.requestsASecond / 1000;
            while (m_requests < due && !m_stop)
                ask(flood);
            QThread::msleep(1);
        }
        for (const int socket : idle)
            close(socket);
        close(flood);
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
            socket = connected(m_plain);
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
    std::thread m_thread;
};

} // namespace

class UnderLoadTest : public QObject
{
    Q_OBJECT

private slots:
    void aSyncGoesThroughWhileTheServerIsAttacked();

private:
    /// Milliseconds that the city's laptop needs for that many new records.
    qint64 timeOfASync(int records)
    {
        need(multiplyLogs(m_school.store(), m_dataset, records));
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
    timeOfASync(size.records); // the first one makes plans and files
    qint64 quiet = 0;
    qint64 loaded = 0;
    for (int round = 0; round < size.rounds; ++round) {
        quiet += timeOfASync(size.records);
        Attacker attacker(quint16(QUrl(m_school.address()).port()), m_school.plainPort(), size);
        attacker.waitUntilBusy();
        loaded += timeOfASync(size.records);
        qInfo("%d connections were tried and %d requests sent meanwhile", attacker.connections(),
              attacker.requests());
    }
    qInfo("%d records: %lld ms without load, %lld ms under it: %.0f %% of its speed", size.records,
          quiet / size.rounds, loaded / size.rounds, 100.0 * double(quiet) / double(loaded));
    QCOMPARE(difference(m_school.stored(), m_city.stored()), QByteArray());
    QCOMPARE(m_school.faults(), QString());
    if (measured)
        QVERIFY(double(quiet) / double(loaded) >= 0.8);
}

PITANGA_TEST(UnderLoadTest)
#include "tst_under_load.moc"
