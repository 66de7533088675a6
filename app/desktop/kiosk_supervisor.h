#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

namespace pitanga {

/// Keeps the kiosk's screen on: runs it in a process of its own and starts it anew when it ends in any way but
/// the PIN's. The pauses between starts grow from one second to thirty while it keeps failing. The screen ends
/// with its supervisor: it watches its input.
class KioskSupervisor final : public QObject
{
    Q_OBJECT
public:
    static constexpr auto screenOption = "--kiosk-screen";

    KioskSupervisor(const QString &program, const QStringList &arguments);
    ~KioskSupervisor() override;

private:
    void start();
    void ended(int code, QProcess::ExitStatus status);

    QString m_program;
    QStringList m_arguments;
    QProcess m_screen;
    QTimer m_restart;
    QElapsedTimer m_lived;
    int m_failures = 0;
};

/// In the screen's process: quits when the supervisor is gone.
void quitWithoutSupervisor(QCoreApplication &app);

} // namespace pitanga
