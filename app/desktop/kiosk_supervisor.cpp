#include "app/desktop/kiosk_supervisor.h"

#include <QSocketNotifier>
#include <QTextStream>

#include <algorithm>

#include <unistd.h>

namespace pitanga {

namespace {

constexpr int endWithinMs = 5000;
constexpr int livedWellMs = 60'000; // whoever lived so long did not fail at its start
constexpr int longestPauseSeconds = 30;

void say(const QString &what)
{
    QTextStream(stderr) << what << Qt::endl;
}

} // namespace

KioskSupervisor::KioskSupervisor(const QString &program, const QStringList &arguments)
    : m_program(program), m_arguments(arguments)
{
    m_arguments << QString::fromLatin1(screenOption);
    m_screen.setProcessChannelMode(QProcess::ForwardedChannels);
    m_restart.setSingleShot(true);
    connect(&m_restart, &QTimer::timeout, this, &KioskSupervisor::start);
    connect(&m_screen, &QProcess::finished, this, &KioskSupervisor::ended);
    connect(&m_screen, &QProcess::started, this,
            [this] { say(tr("Kiosk: the screen runs as process %1.").arg(m_screen.processId())); });
    connect(&m_screen, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended(-1, QProcess::CrashExit);
    });
    start();
}

KioskSupervisor::~KioskSupervisor()
{
    m_screen.disconnect(this);
    m_screen.closeWriteChannel();
    if (m_screen.state() != QProcess::NotRunning && !m_screen.waitForFinished(endWithinMs))
        m_screen.kill();
}

void KioskSupervisor::start()
{
    m_lived.start();
    m_screen.start(m_program, m_arguments);
}

void KioskSupervisor::ended(int code, QProcess::ExitStatus status)
{
    if (status == QProcess::NormalExit && code == 0) {
        QCoreApplication::quit(); // somebody entered the PIN
        return;
    }
    m_failures = m_lived.elapsed() > livedWellMs ? 0 : m_failures + 1;
    const int pause = std::min(longestPauseSeconds, 1 << std::min(std::max(0, m_failures - 1), 5));
    say(tr("Kiosk: the screen ended (%1). It starts again in %2 s.")
            .arg(status == QProcess::CrashExit ? tr("crashed") : tr("code %1").arg(code))
            .arg(pause));
    m_restart.start(pause * 1000);
}

void quitWithoutSupervisor(QCoreApplication &app)
{
    auto *input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &app);
    QObject::connect(input, &QSocketNotifier::activated, &app, [input] {
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) > 0)
            return;
        input->setEnabled(false);
        QCoreApplication::quit();
    });
}

} // namespace pitanga
