// The kiosk as it is started: one screen that comes back after a crash and ends with its supervisor.
#include "tests/support/test_program.h"
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

class KioskProgram : public QObject
{
    Q_OBJECT
private slots:
    void theScreenComesBackAfterACrashAndEndsWithItsSupervisor();

private:
    qint64 nextScreen(QProcess &kiosk);

    QString m_said;
};

/// The process of the next screen that was started; 0 when none came in time.
qint64 KioskProgram::nextScreen(QProcess &kiosk)
{
    static const QRegularExpression started(QStringLiteral("runs as process (\\d+)"));
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < 60'000) {
        const QRegularExpressionMatch match = started.match(m_said);
        if (match.hasMatch()) {
            m_said = m_said.mid(match.capturedEnd());
            return match.captured(1).toLongLong();
        }
        kiosk.waitForReadyRead(500);
        m_said += QString::fromUtf8(kiosk.readAll());
    }
    return 0;
}

void KioskProgram::theScreenComesBackAfterACrashAndEndsWithItsSupervisor()
{
    QTemporaryDir home;
    QProcess kiosk;
    kiosk.setProcessChannelMode(QProcess::MergedChannels);
    kiosk.start(QStringLiteral(PITANGA_DESKTOP_PROGRAM),
                {QStringLiteral("--kiosk"), QStringLiteral("--home"), home.path()});
    QVERIFY(kiosk.waitForStarted());

    const qint64 first = nextScreen(kiosk);
    QVERIFY(first > 0);
    QCOMPARE(::kill(pid_t(first), SIGKILL), 0);
    const qint64 second = nextScreen(kiosk);
    QVERIFY(second > 0);
    QVERIFY(second != first);
    QCOMPARE(kiosk.state(), QProcess::Running);

    kiosk.kill(); // as hard as a power cut for the supervisor: the screen notices by itself
    QVERIFY(kiosk.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(::kill(pid_t(second), 0) != 0, 20'000);
}

PITANGA_TEST(KioskProgram)
#include "tst_kiosk.moc"
