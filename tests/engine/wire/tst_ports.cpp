#include "engine/wire/http_server.h"
#include "engine/wire/limits.h"
#include "tests/support/outcomes.h"
#include "tests/support/own_network.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>

using namespace pitanga;
using namespace pitanga::test;

namespace {

HttpResponse nothing(const HttpRequest &)
{
    return HttpResponse::empty(204);
}

/// Below this number ports belong to the system; many containers have none.
int firstFreePort()
{
    QFile file(QStringLiteral("/proc/sys/net/ipv4/ip_unprivileged_port_start"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 1024;
}

} // namespace

/// Where a server cannot answer, it says what is wrong with the port.
class PortsTest : public QObject
{
    Q_OBJECT
private slots:
    void theNextFreePortIsTakenAndWithoutOneThePortIsNamed();
    void aPortOfTheSystemIsNamed();
};

void PortsTest::theNextFreePortIsTakenAndWithoutOneThePortIsNamed()
{
    QTcpServer first;
    do { // room for the others behind it
        first.close();
        QVERIFY(first.listen(QHostAddress::LocalHost, 0));
    } while (first.serverPort() + limits::furtherPorts > 0xffff);
    const quint16 port = first.serverPort();
    HttpServer server(nothing);
    const quint16 next = need(server.listen(QHostAddress::LocalHost, port));
    QVERIFY(next > port && next <= port + limits::furtherPorts);

    std::vector<std::unique_ptr<QTcpServer>> others;
    for (int further = 1; further <= limits::furtherPorts;
         ++further) { // those that cannot be had are used, too
        others.push_back(std::make_unique<QTcpServer>());
        others.back()->listen(QHostAddress::LocalHost, quint16(port + further));
    }
    HttpServer second(nothing);
    const auto none = second.listen(QHostAddress::LocalHost, port);
    VERIFY_FAILS(none, Usage);
    QVERIFY2(none.error().forPerson.startsWith(QStringLiteral("Port %1 and those after it are used").arg(port)),
             qPrintable(none.error().forPerson));
}

void PortsTest::aPortOfTheSystemIsNamed()
{
    constexpr quint16 reserved = 80;
    if (firstFreePort() <= reserved) // a new network has reserved ports again
        if (const QByteArray reason = moveToOwnNetwork(); !reason.isEmpty())
            QSKIP(reason.constData());
    constexpr uid_t nobody = 65534;
    const uid_t self = geteuid();
    QVERIFY(self != 0 || seteuid(nobody) == 0); // nothing is denied to the administrator
    HttpServer server(nothing);
    const auto port = server.listen(QHostAddress::LocalHost, reserved);
    QCOMPARE(seteuid(self), 0);
    VERIFY_FAILS(port, Usage);
    QVERIFY2(port.error().forPerson.startsWith(QStringLiteral("Port 80 is reserved")),
             qPrintable(port.error().forPerson));
}

PITANGA_TEST(PortsTest)
#include "tst_ports.moc"
