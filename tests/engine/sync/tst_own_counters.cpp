#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/sync/own_counters.h"
#include "engine/tables/instance_table.h"
#include "tests/support/outcomes.h"
#include "tests/support/school_world.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace pitanga;
using namespace pitanga::test;

/// Others tell what they have seen of us: an older copy of a home counts on above it (Q30), and nobody can
/// bring our counter to its end.
class TestOwnCounters : public QObject
{
    Q_OBJECT

private slots:
    void whatOthersHaveSeenIsNotCountedAgain_data();
    void whatOthersHaveSeenIsNotCountedAgain();
    void whoClaimsTooMuchIsNotBelieved();
    void claimsWithoutEndDoNotEndTheCounter();
    void aHistoryThatTellsTooMuchOfUsHidesNoEdit();

private:
    static qint64 counter(TestDevice &device)
    {
        return need(readInteger(device.db(), "SELECT counter FROM _local_instance WHERE current")).value();
    }
    static QByteArray claim(const QByteArray &instance, qint64 counter, bool version2 = true)
    {
        const QByteArray counters = "{\"" + instance + "\": " + QByteArray::number(counter) + '}';
        return version2 ? "{\"super\": {}, \"sub\": {\"somewhere\": " + counters + "}}" : counters;
    }
};

void TestOwnCounters::whatOthersHaveSeenIsNotCountedAgain_data()
{
    QTest::addColumn<bool>("version2");
    QTest::newRow("version 1") << false;
    QTest::newRow("version 2") << true;
}

void TestOwnCounters::whatOthersHaveSeenIsNotCountedAgain()
{
    QFETCH(bool, version2);
    TestDevice device;
    const qint64 seen = counter(device) + 5;
    QVERIFY(need(catchUpWith(device.store(), claim(device.instance(), seen, version2), version2)));
    QVERIFY(!need(catchUpWith(device.store(), claim(device.instance(), seen - 1, version2), version2)));
    QVERIFY(!need(catchUpWith(device.store(), claim(QByteArray(32, 'b'), 1000, version2), version2)));
    QCOMPARE(need(InstanceTable(device.db()).nextCounter()), seen + 1);
}

void TestOwnCounters::whoClaimsTooMuchIsNotBelieved()
{
    TestDevice device;
    const qint64 before = counter(device);
    for (const qint64 much : {before + 1'000'001, renewedFrom, maxCounter})
        QVERIFY(!need(catchUpWith(device.store(), claim(device.instance(), much), true)));
    QCOMPARE(counter(device), before);
}

// Whoever may sync at all may claim what is credible, as often as it likes.
void TestOwnCounters::claimsWithoutEndDoNotEndTheCounter()
{
    SchoolWorld world;
    VERIFY_COMPLETED(world.sync(1, 0));
    TestDevice &device = world.device(1);
    const QByteArray instance = device.instance();
    const QByteArray first = world.makeClass(1, "Primeira");
    {
        Transaction transaction(device.db(), Transaction::Kind::WriteDurably);
        for (int claims = 0; claims < 3000; ++claims)
            need(catchUp(device.db(), {{instance, counter(device) + 999'999}}));
        VERIFY_OK(transaction.commit());
    }
    QVERIFY(counter(device) < renewedFrom && counter(device) > renewedFrom - 1'000'000);
    VERIFY_COMPLETED(world.sync(1, 0)); // it still stamps
    QCOMPARE(world.nameOfClass(0, first), "Primeira");

    VERIFY_OK(device.db().execute("UPDATE _local_instance SET counter = 2000000000 WHERE current"));
    world.renameClass(1, first, "Segunda");
    VERIFY_COMPLETED(world.sync(1, 0)); // its own changes have years more
    device.reopen();
    QVERIFY(device.instance() != instance);
    QCOMPARE(counter(device), 0);
    world.renameClass(1, first, "Terceira");
    VERIFY_COMPLETED(world.sync(1, 0));
    QCOMPARE(world.nameOfClass(0, first), "Terceira");
    VERIFY_NOTHING(world.differenceBetween(0, 1));
}

// Of two edits at once the other one would count as made with ours in mind, and ours would be gone.
void TestOwnCounters::aHistoryThatTellsTooMuchOfUsHidesNoEdit()
{
    SchoolWorld world(3);
    const QByteArray id = world.makeClass(0, "Primeira");
    VERIFY_COMPLETED(world.sync(1, 0));
    const QByteArray us = world.device(1).instance();
    const QByteArray record = "(SELECT number FROM _store WHERE id = '" + id + "')";
    VERIFY_OK(world.device(0).db().execute("INSERT OR IGNORE INTO _instance (id) VALUES ('" + us +
                                           "'); INSERT OR REPLACE INTO _record_counter VALUES (" + record +
                                           ", (SELECT number FROM _instance WHERE id = '" + us +
                                           "'), 2147483647)"));
    world.renameClass(0, id, "theirs");
    world.renameClass(1, id, "ours");
    VERIFY_COMPLETED(world.sync(1, 2)); // it is stamped
    VERIFY_COMPLETED(world.sync(1, 0));
    const auto conflict =
        need(readText(world.device(1).db(), "SELECT conflicting FROM _store WHERE id = '" + id + "'"));
    QVERIFY2(conflict && !conflict->isEmpty(), "ours is gone");
}

PITANGA_TEST(TestOwnCounters)
#include "tst_own_counters.moc"
