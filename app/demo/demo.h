#pragma once

#include "engine/engine.h"

#include <QObject>
#include <QProcess>

#include <functional>
#include <optional>

class QCoreApplication;

namespace pitanga {

/// Something to click for a first-time visitor: a second device, in a process and with a database of its own,
/// that holds the sample school. This device gets a certificate for it, and no data yet. GUI thread; ends the
/// second device with itself.
class Demo : public QObject
{
public:
    using Complaint = std::function<void(const Error &)>;

    struct Folders
    {
        QString home;     ///< of this device
        QString peerHome; ///< for the second one
    };
    /// `engine` must live longer; `program` is the desktop program, started again as the second device.
    Demo(Engine &engine, const QString &program, Folders folders, Complaint complain);
    ~Demo() override;

private:
    void readAddress();
    void joinAndMeet(const QString &address);

    Engine &m_engine;
    Folders m_folders;
    Complaint m_complain;
    QProcess m_process;
    bool m_met = false;
};

/// The second device, in its own process.
namespace DemoPeer {

/// The folder given to the hidden option that starts it; nothing for a usual start.
std::optional<QString> requestedHome(int argc, char **argv);
/// Makes the school in that home, answers other devices, and prints the address on a line of its own. Ends when
/// its standard input is closed, as it is when whoever started it is gone. Returns the exit code.
int serve(QCoreApplication &app, const QString &home);

} // namespace DemoPeer
} // namespace pitanga
