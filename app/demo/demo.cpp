#include "app/demo/demo.h"

#include "app/demo/demo_school.h"
#include "engine/host.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>

#include <unistd.h>

namespace pitanga {

namespace {

constexpr auto peerOption = "--demo-peer";
constexpr int endWithinMs = 3000;

Error couldNotStart(const QString &technical)
{
    return {Error::Kind::Internal,
            QCoreApplication::translate("Demo",
                                        "The demo's second device could not be started. Start the demo again."),
            technical};
}

} // namespace

Demo::Demo(Engine &engine, const QString &program, const QString &peerHome, Complaint complain)
    : m_engine(engine), m_complain(std::move(complain))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] { readAddress(); });
    connect(&m_process, &QProcess::errorOccurred, this,
            [this] { m_complain(couldNotStart(m_process.errorString())); });
    m_process.start(program, {QString::fromLatin1(peerOption), peerHome});
}

Demo::~Demo()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel(); // it ends by itself when nobody holds its input
    if (!m_process.waitForFinished(endWithinMs))
        m_process.kill();
}

void Demo::readAddress()
{
    while (m_process.canReadLine()) {
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        if (!m_met && line.startsWith(QStringLiteral("http"))) {
            m_met = true;
            meetAndJoin(line);
        }
    }
}

void Demo::meetAndJoin(const QString &address)
{
    m_engine.addPeer(address, this, [this](const Result<QString> &added) {
        if (!added) {
            m_complain(added.error());
            return;
        }
        for (const PeerFact &peer : m_engine.peers())
            if (peer.id == *added && !peer.offered.isEmpty())
                m_engine.joinFacility(peer.id, peer.offered.first().datasetId,
                                      QString::fromLatin1(demoAdministrator), QString::fromLatin1(demoPassword),
                                      this, [this](const Result<FacilityFact> &joined) {
                                          if (!joined)
                                              m_complain(joined.error());
                                      });
    });
}

std::optional<QString> DemoPeer::requestedHome(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], peerOption) == 0)
        return QString::fromLocal8Bit(argv[2]);
    return std::nullopt;
}

int DemoPeer::serve(QCoreApplication &app, const QString &home)
{
    const auto fail = [](const Error &error) {
        QTextStream(stderr) << error.forPerson << '\n' << error.forLog << '\n';
        return 1;
    };
    auto device = makeDemoSchool(home);
    if (!device)
        return fail(device.error());
    HostOptions options;
    options.listen = QHostAddress(QHostAddress::LocalHost);
    options.httpsPort = 0;
    options.httpPort = std::nullopt;
    const auto host = Host::start(*device, options);
    if (!host)
        return fail(host.error());
    QTextStream(stdout) << (*host)->addresses().first() << Qt::endl;

    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, [&] {
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) <= 0)
            app.quit();
    });
    return app.exec();
}

} // namespace pitanga
