// The PIN of a kiosk: kept as a hash, and slow to guess.
#include "engine/tables/kiosk_pin.h"
#include "engine/tables/setting_table.h"
#include "tests/support/outcomes.h"
#include "tests/support/test_device.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace pitanga;
using namespace pitanga::test;

class TestKioskPin : public QObject
{
    Q_OBJECT
private slots:
    void thePinOpensAndIsKeptAsAHash();
    void withoutAPinThereIsNothingToEnter();
    void aPinHasFourToTwelveDigits();
    void afterThreeWrongOnesEachFurtherOneWaitsLonger();
    void whileWaitingTheRightOneIsNotLookedAtEither();
    void aRestartGivesNoFurtherTries();
    void theRightOneForgetsTheWrongOnes();
};

void TestKioskPin::thePinOpensAndIsKeptAsAHash()
{
    TestDevice device;
    KioskPin pin(device.store());
    VERIFY_OK(pin.set("4711"));

    QVERIFY(!need(SettingTable(device.db()).value("kiosk:pin")).contains("4711"));
    QVERIFY(need(pin.isSet()));
    QVERIFY(!need(pin.tryOut("4712")).accepted);
    QVERIFY(need(pin.tryOut("4711")).accepted);
}

void TestKioskPin::withoutAPinThereIsNothingToEnter()
{
    TestDevice device;
    QVERIFY(!need(KioskPin(device.store()).tryOut("0000")).isSet);
}

void TestKioskPin::aPinHasFourToTwelveDigits()
{
    TestDevice device;
    for (const char *wrong : {"", "123", "1234567890123", "12a4", "١٢٣٤"})
        VERIFY_FAILS(KioskPin(device.store()).set(wrong), Data);
    QVERIFY(!need(KioskPin(device.store()).isSet()));
}

void TestKioskPin::afterThreeWrongOnesEachFurtherOneWaitsLonger()
{
    TestDevice device;
    KioskPin pin(device.store());
    VERIFY_OK(pin.set("4711"));

    for (const int expected : {0, 0, 30, 60, 120}) {
        const KioskPinVerdict verdict = need(pin.tryOut("0000"));
        QVERIFY(!verdict.accepted);
        QCOMPARE(verdict.waitSeconds, expected);
        device.clock().advance(std::chrono::seconds(expected));
    }
}

void TestKioskPin::whileWaitingTheRightOneIsNotLookedAtEither()
{
    TestDevice device;
    KioskPin pin(device.store());
    VERIFY_OK(pin.set("4711"));
    for (int i = 0; i < 3; ++i)
        VERIFY_OK(pin.tryOut("0000"));

    device.clock().advance(std::chrono::seconds(10));
    const KioskPinVerdict early = need(pin.tryOut("4711"));
    QVERIFY(!early.accepted);
    QCOMPARE(early.waitSeconds, 20);
    device.clock().advance(std::chrono::seconds(20));
    QVERIFY(need(pin.tryOut("4711")).accepted);
}

void TestKioskPin::aRestartGivesNoFurtherTries()
{
    TestDevice device;
    VERIFY_OK(KioskPin(device.store()).set("4711"));
    for (int i = 0; i < 3; ++i)
        VERIFY_OK(KioskPin(device.store()).tryOut("0000"));

    device.close();
    device.reopen();

    QCOMPARE(need(KioskPin(device.store()).tryOut("4711")).waitSeconds, 30);
}

void TestKioskPin::theRightOneForgetsTheWrongOnes()
{
    TestDevice device;
    KioskPin pin(device.store());
    VERIFY_OK(pin.set("4711"));
    VERIFY_OK(pin.tryOut("0000"));
    VERIFY_OK(pin.tryOut("0000"));
    QVERIFY(need(pin.tryOut("4711")).accepted);

    QCOMPARE(need(pin.tryOut("0000")).waitSeconds, 0);
}

PITANGA_TEST(TestKioskPin)
#include "tst_kiosk_pin.moc"
