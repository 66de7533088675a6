#include "attackers.h"

#include "tests/support/raw_client.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFile>
#include <QMutex>
#include <QTest>
#include <QThread>

#include <atomic>

namespace pitanga::test {

namespace {

constexpr int clients = 8;
constexpr auto folderName = "PITANGA_ATTACKS"; // where the process finds what to do, and tells what came of it

QString taskIn(const QString &folder)
{
    return folder + QStringLiteral("/attacks");
}

QString outcomeIn(const QString &folder)
{
    return folder + QStringLiteral("/wrong");
}

QDataStream &operator<<(QDataStream &to, const Attacks &attacks)
{
    to << attacks.open << attacks.encrypted << attacks.key.certificatePem << attacks.key.privateKeyPem
       << attacks.otherKey.certificatePem << attacks.otherKey.privateKeyPem << quint32(attacks.all.size());
    for (const Attack &attack : attacks.all)
        to << attack.name << attack.bytes << quint8(attack.way) << attack.statuses;
    return to;
}

QDataStream &operator>>(QDataStream &from, Attacks &attacks)
{
    quint32 count = 0;
    from >> attacks.open >> attacks.encrypted >> attacks.key.certificatePem >> attacks.key.privateKeyPem >>
        attacks.otherKey.certificatePem >> attacks.otherKey.privateKeyPem >> count;
    attacks.all.resize(count);
    for (Attack &attack : attacks.all) {
        quint8 way = 0;
        from >> attack.name >> attack.bytes >> way >> attack.statuses;
        attack.way = Way(way);
    }
    return from;
}

/// The clients themselves, each a thread.
class Crowd
{
public:
    explicit Crowd(const Attacks &attacks) : m_attacks(attacks) {}

    QByteArrayList sendAll()
    {
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < clients; ++i)
            threads.emplace_back(QThread::create([this] { sendSome(); }))->start();
        for (const auto &thread : threads)
            thread->wait();
        return m_wrong;
    }

private:
    std::unique_ptr<RawClient> connected(Way way) const
    {
        const QHostAddress from(QStringLiteral("127.0.0.2"));
        switch (way) {
        case Way::Open:
            break;
        case Way::Encrypted:
            return std::make_unique<RawClient>(m_attacks.encrypted, from, nullptr);
        case Way::WithKey:
            return std::make_unique<RawClient>(m_attacks.encrypted, from, &m_attacks.key);
        case Way::WithOtherKey:
            return std::make_unique<RawClient>(m_attacks.encrypted, from, &m_attacks.otherKey);
        }
        return std::make_unique<RawClient>(m_attacks.open, from);
    }

    void sendSome()
    {
        std::unique_ptr<RawClient> client;
        Way way = Way::Open;
        for (size_t next = m_next++; next < m_attacks.all.size(); next = m_next++) {
            const Attack &attack = m_attacks.all[next];
            if (!client || way != attack.way || !client->isConnected())
                client = connected(way = attack.way);
            client->send(attack.bytes);
            const auto answer = client->answer(false, 10'000);
            if (!answer || !attack.statuses.contains(answer->status)) {
                const QMutexLocker lock(&m_mutex);
                m_wrong << attack.name + ": " + (answer ? QByteArray::number(answer->status) : "no answer");
            }
            if (!answer || answer->headers.value("Connection").toLower() == "close")
                client.reset();
        }
    }

    const Attacks &m_attacks;
    std::atomic<size_t> m_next = 0;
    QMutex m_mutex;
    QByteArrayList m_wrong;
};

} // namespace

Attackers::Attackers(const Attacks &attacks)
{
    QFile task(taskIn(m_folder.path()));
    if (!task.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(task.errorString()));
    QDataStream to(&task);
    to << attacks;
    task.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(folderName), m_folder.path());
    environment.remove(QStringLiteral("PITANGA_SAID")); // that file is our own
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("attackers")});
    if (!m_process.waitForStarted())
        qFatal("%s", qPrintable(m_process.errorString()));
}

QByteArrayList Attackers::wrongAnswers()
{
    m_process.waitForFinished(-1);
    QFile outcome(outcomeIn(m_folder.path()));
    QByteArrayList wrong{"the attackers did not come to their end"};
    if (outcome.open(QIODevice::ReadOnly)) {
        QDataStream from(&outcome);
        from >> wrong;
    }
    return wrong;
}

/// The process of the attackers. It stands among the tests of this program, but nobody else runs it.
class SendAttacks : public QObject
{
    Q_OBJECT
private slots:
    void all()
    {
        const QString folder = qEnvironmentVariable(folderName);
        if (folder.isEmpty())
            QSKIP("tst_under_attack begins it");
        Attacks attacks;
        QFile task(taskIn(folder));
        QVERIFY(task.open(QIODevice::ReadOnly));
        QDataStream from(&task);
        from >> attacks;
        const QByteArrayList wrong = Crowd(attacks).sendAll();
        QFile outcome(outcomeIn(folder));
        QVERIFY(outcome.open(QIODevice::WriteOnly));
        QDataStream to(&outcome);
        to << wrong;
    }
};

} // namespace pitanga::test

using pitanga::test::SendAttacks;
PITANGA_TEST(SendAttacks)
#include "attackers.moc"
