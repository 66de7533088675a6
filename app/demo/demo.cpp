#include "app/demo/demo.h"

#include "app/demo/demo_school.h"
#include "engine/host.h"
#include "engine/sync/joining.h"
#include "engine/wire/meeting.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>
#include <QThreadPool>

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

Demo::Demo(Engine &engine, const QString &program, Folders folders, Complaint complain)
    : m_engine(engine), m_folders(std::move(folders)), m_complain(std::move(complain))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] { readAddress(); });
    connect(&m_process, &QProcess::errorOccurred, this,
            [this] { m_complain(couldNotStart(m_process.errorString())); });
    m_process.start(program, {QString::fromLatin1(peerOption), m_folders.peerHome});
}

Demo::~Demo()
{
    QThreadPool::globalInstance()->waitForDone(); // who joins works on our members
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
            joinAndMeet(line);
        }
    }
}

namespace {

/// Gets this home a certificate for the school of the device at the address, as joining in the window does.
Result<> join(const QString &home, const QString &address)
{
    PITANGA_LET(device, Device::open({.home = home}));
    PITANGA_LET(store, device->connect());
    const CancelFlag never;
    const Dial dial = dialOverSockets(*device);
    PITANGA_LET(peer, meet(*store, dial, address, never));
    const Json facilities = peer.facilities;
    const auto dataset = facilities.items().empty()
                             ? std::nullopt
                             : CertificateId::fromHex(facilities.items().front().value("dataset").toUtf8());
    if (!dataset)
        return couldNotStart(QStringLiteral("it holds no facility"));
    const Link link = dial(QUrl(QString::fromUtf8(peer.address)), peer.fingerprint, never);
    CertificateRequest request{.dataset = *dataset};
    request.userName = demoAdministrator;
    request.facilityId = facilities.items().front().value("facility").toUtf8();
    request.password = demoPassword;
    PITANGA_TRY(requestCertificate(*store, *link.peer, request));
    return {};
}

} // namespace

/// The school is joined before the device appears: whoever clicks at once must find *Sync*, not a form.
void Demo::joinAndMeet(const QString &address)
{
    QThreadPool::globalInstance()->start([this, address] {
        const Result<> joined = join(m_folders.home, address);
        QMetaObject::invokeMethod(this, [this, joined, address] {
            if (!joined) {
                m_complain(joined.error());
                return;
            }
            m_engine.addPeer(address, this, [this](const Result<QString> &added) {
                if (!added)
                    m_complain(added.error());
            });
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
