#include "engine/base/machine_identity.h"
#include "tests/support/test_program.h"
#include "tests/support/vectors.h"

#include <QtTest>

#include <algorithm>

using namespace pitanga;

namespace {

const QByteArray hardware = "00:11:22:33:44:55";
const QByteArray madeUp = "02:11:22:33:44:55";

} // namespace

class MachineIdentityTest : public QObject
{
    Q_OBJECT
private slots:
    void saltedHashesAreMorangos_data();
    void saltedHashesAreMorangos();
    void instanceIdsAreMorangos_data();
    void instanceIdsAreMorangos();
    void flagsOfAMacAddressAreRead_data();
    void flagsOfAMacAddressAreRead();
    void interfacesAreAskedCableFirst();
    void theSystemIdIsTheFirstThatApplies_data();
    void theSystemIdIsTheFirstThatApplies();
    void theNodeIdIsTheFirstThatApplies_data();
    void theNodeIdIsTheFirstThatApplies();
    void theEnvironmentOverridesTheMachine();
    void aMachineGivesTheSameAnswerTwice();
};

// checklist 9
void MachineIdentityTest::saltedHashesAreMorangos_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    for (const Json &row : test::vectors("ids.json").value("salted_hash").items())
        QTest::newRow("“" + row.value("value").toUtf8() + "”")
            << row.value("value").toUtf8() << row.value("result").toUtf8();
}

void MachineIdentityTest::saltedHashesAreMorangos()
{
    QFETCH(QByteArray, value);
    QTEST(saltedHash(value), "expected");
}

// checklist 8
void MachineIdentityTest::instanceIdsAreMorangos_data()
{
    QTest::addColumn<QByteArray>("database");
    QTest::addColumn<QByteArray>("system");
    QTest::addColumn<QByteArray>("node");
    QTest::addColumn<QByteArray>("expected");
    for (const Json &row : test::vectors("ids.json").value("instance_id").items())
        QTest::newRow(row.value("hashed_string").toUtf8())
            << row.value("database_id").toUtf8() << row.value("system_id").toUtf8()
            << row.value("node_id").toUtf8() << row.value("instance_id").toUtf8();
}

void MachineIdentityTest::instanceIdsAreMorangos()
{
    QFETCH(QByteArray, database);
    QFETCH(QByteArray, system);
    QFETCH(QByteArray, node);
    QTEST(instanceIdOf(DatabaseId::fromHex(database).value(), system, node).toHex(), "expected");
}

void MachineIdentityTest::flagsOfAMacAddressAreRead_data()
{
    QTest::addColumn<QByteArray>("mac");
    QTest::addColumn<bool>("multicast");
    QTest::addColumn<bool>("locallyAdministered");
    for (const Json &row : test::vectors("ids.json").value("mac_flags").items())
        QTest::newRow(row.value("mac").toUtf8()) << row.value("mac").toUtf8() << row.value("multicast").toBool()
                                                 << row.value("locally_administered").toBool();
}

void MachineIdentityTest::flagsOfAMacAddressAreRead()
{
    QFETCH(QByteArray, mac);
    QTEST(isMulticast(mac), "multicast");
    QTEST(isLocallyAdministered(mac), "locallyAdministered");
}

void MachineIdentityTest::interfacesAreAskedCableFirst()
{
    const Json vector = test::vectors("ids.json").value("interface_sort");
    QByteArrayList names;
    QByteArrayList expected;
    for (const Json &name : vector.value("input").items())
        names.append(name.toUtf8());
    for (const Json &name : vector.value("order").items())
        expected.append(name.toUtf8());

    std::stable_sort(names.begin(), names.end(), [](const QByteArray &a, const QByteArray &b) {
        return interfaceSortKey(a) < interfaceSortKey(b);
    });

    QCOMPARE(names, expected);
    for (const auto &[name, key] : vector.value("keys").members())
        QCOMPARE(interfaceSortKey(name == "None" ? QByteArray() : name), key.toUtf8());
}

void MachineIdentityTest::theSystemIdIsTheFirstThatApplies_data()
{
    QTest::addColumn<MachineFacts>("facts");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("an override of three characters")
        << MachineFacts{"abc", {}, "machine", {}} << saltedHash("abc");
    QTest::newRow("an override keeps its blanks")
        << MachineFacts{" abc ", {}, "machine", {}} << saltedHash(" abc ");
    QTest::newRow("blanks do not make it long enough")
        << MachineFacts{" ab ", {}, "machine", {}} << saltedHash("machine");
    QTest::newRow("a short override where the machine has no id")
        << MachineFacts{"ab", {}, {}, {}} << saltedHash("ab");
    QTest::newRow("an empty machine id") << MachineFacts{"ab", {}, "", {}} << QByteArray();
    QTest::newRow("nothing at all") << MachineFacts{} << QByteArray();
}

void MachineIdentityTest::theSystemIdIsTheFirstThatApplies()
{
    QFETCH(MachineFacts, facts);
    QTEST(systemIdOf(facts), "expected");
}

void MachineIdentityTest::theNodeIdIsTheFirstThatApplies_data()
{
    QTest::addColumn<MachineFacts>("facts");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray other = "a4:5e:60:aa:bb:cc";
    QTest::newRow("an override") << MachineFacts{{}, "node-7", {}, {{"eth0", hardware}}}
                                 << saltedHash("node-7");
    QTest::newRow("cable before wireless, whatever the order")
        << MachineFacts{{}, {}, {}, {{"wlan0", other}, {"eth0", hardware}}} << saltedHash(hardware);
    QTest::newRow("the case of the address does not matter")
        << MachineFacts{{}, {}, {}, {{"wlan0", other.toUpper()}}} << saltedHash(other);
    QTest::newRow("a made-up address is passed over")
        << MachineFacts{{}, {}, {}, {{"eth0", madeUp}, {"wlan0", hardware}}} << saltedHash(hardware);
    QTest::newRow("loopback has no address")
        << MachineFacts{{}, {}, {}, {{"lo", "00:00:00:00:00:00"}}} << QByteArray();
    QTest::newRow("only a made-up address: better than none")
        << MachineFacts{{}, {}, {}, {{"lo", ""}, {"eth0", madeUp}}} << saltedHash(madeUp);
    QTest::newRow("a made-up multicast address names nobody")
        << MachineFacts{{}, {}, {}, {{"eth0", "03:00:00:00:00:01"}}} << QByteArray();
}

void MachineIdentityTest::theNodeIdIsTheFirstThatApplies()
{
    QFETCH(MachineFacts, facts);
    QTEST(nodeIdOf(facts), "expected");
}

void MachineIdentityTest::theEnvironmentOverridesTheMachine()
{
    qputenv("MORANGO_SYSTEM_ID", "a system of tests");
    qputenv("MORANGO_NODE_ID", "a node of tests");
    const MachineFacts facts = readMachineFacts();
    qunsetenv("MORANGO_SYSTEM_ID");
    qunsetenv("MORANGO_NODE_ID");

    QCOMPARE(systemIdOf(facts), saltedHash("a system of tests"));
    QCOMPARE(nodeIdOf(facts), saltedHash("a node of tests"));
}

void MachineIdentityTest::aMachineGivesTheSameAnswerTwice()
{
    QCOMPARE(systemIdOf(readMachineFacts()), systemIdOf(readMachineFacts()));
    QCOMPARE(nodeIdOf(readMachineFacts()), nodeIdOf(readMachineFacts()));
}

PITANGA_TEST(MachineIdentityTest)
#include "tst_machine_identity.moc"
