#include "engine/merge/knowledge.h"

#include "tests/support/outcomes.h"
#include "tests/support/test_program.h"
#include "tests/support/vectors.h"

#include <QtTest>

using namespace pitanga;
using namespace pitanga::test;

Q_DECLARE_METATYPE(Json)

class KnowledgeTest : public QObject
{
    Q_OBJECT
private slots:
    void whatAPrefixCoversIsLeftOut_data() { rowsOf("reduction"); }
    void whatAPrefixCoversIsLeftOut();
    void whatDoesNotFitIsLeftOut();
    void superCountersFlowToTheTopmostPartitions_data() { rowsOf("expansion"); }
    void superCountersFlowToTheTopmostPartitions();
    void versionOneTellsWhatTheReceiverLacks_data() { rowsOf("diff_v1"); }
    void versionOneTellsWhatTheReceiverLacks();
    void versionTwoTellsWhatTheReceiverLacks_data() { rowsOf("diff_v2"); }
    void versionTwoTellsWhatTheReceiverLacks();
    void anEmptyFsicHasBothParts();
    void textsOfPeersAreReadAndWrittenAlike();
    void aTextOfVersionTwoIsTakenOnlyWhole_data();
    void aTextOfVersionTwoIsTakenOnlyWhole();
    void aTextOfVersionOneIsTakenOnlyWhole_data();
    void aTextOfVersionOneIsTakenOnlyWhole();
    void onlyPartitionsThatAreThereCoverOthers();
    void thousandsOfPartitionsAreComparedAtOnce();

private:
    static void rowsOf(const char *part);
};

namespace {

// The recorded rows name instances by one letter.
Counters countersOf(const Json &json)
{
    Counters counters;
    for (const auto &[instance, counter] : json.members())
        counters[instance] = *counter.toInt();
    return counters;
}

PartitionCounters partitionsOf(const Json &json)
{
    PartitionCounters partitions;
    for (const auto &[partition, counters] : json.members())
        partitions[partition] = countersOf(counters);
    return partitions;
}

Fsic fsicOf(const Json &json)
{
    return {partitionsOf(json.value("super")), partitionsOf(json.value("sub"))};
}

constexpr auto someInstance = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

} // namespace

void KnowledgeTest::rowsOf(const char *part)
{
    QTest::addColumn<Json>("row");
    int number = 0;
    const Json rows = vectors("fsic.json").value(part);
    QVERIFY(!rows.items().empty());
    for (const Json &row : rows.items())
        QTest::newRow(QByteArray::number(++number) + " " + row.value("name").toUtf8()) << row;
}

// checklist 142
void KnowledgeTest::whatAPrefixCoversIsLeftOut()
{
    QFETCH(Json, row);
    QCOMPARE(reduced(fsicOf(row.value("in"))), fsicOf(row.value("out")));
}

void KnowledgeTest::whatDoesNotFitIsLeftOut()
{
    Fsic fsic;
    fsic.super["d"] = {{"a", 5}, {"b", 1}};
    fsic.sub["d:x"] = {{"a", 7}, {"c", 2}};
    QCOMPARE(shortened(fsic, 1000), fsic);
    Fsic most = fsic;
    most.super["d"].erase("b");
    QCOMPARE(shortened(fsic, 160), most);
    most.sub["d:x"].erase("c");
    QCOMPARE(shortened(fsic, 110), most);
    QCOMPARE(shortened(fsic, 20), Fsic());
    QCOMPARE(shortened(Counters{{"a", 1}, {"b", 3}, {"c", 2}}, 110), (Counters{{"b", 3}, {"c", 2}}));
}

// checklist 143
void KnowledgeTest::superCountersFlowToTheTopmostPartitions()
{
    QFETCH(Json, row);
    const QByteArrayList entries = row.value("filter").toUtf8().split('\n');
    QCOMPARE(expanded(fsicOf(row.value("in")), entries), partitionsOf(row.value("out")));
}

// checklist 144
void KnowledgeTest::versionOneTellsWhatTheReceiverLacks()
{
    QFETCH(Json, row);
    QCOMPARE(lacking(countersOf(row.value("sender")), countersOf(row.value("receiver"))),
             countersOf(row.value("out")));
}

void KnowledgeTest::versionTwoTellsWhatTheReceiverLacks()
{
    QFETCH(Json, row);
    QCOMPARE(lacking(partitionsOf(row.value("sender_expanded")), partitionsOf(row.value("receiver_expanded"))),
             partitionsOf(row.value("out")));
}

// checklist 145
void KnowledgeTest::anEmptyFsicHasBothParts()
{
    QCOMPARE(toText(Fsic()), QByteArray("{\"super\": {}, \"sub\": {}}"));
    QCOMPARE(toText(Counters()), QByteArray("{}"));
    QCOMPARE(need(fsicFromText("{\"super\": {}, \"sub\": {}}")), Fsic());
    QVERIFY(need(countersFromText("{}")).empty());
}

void KnowledgeTest::textsOfPeersAreReadAndWrittenAlike()
{
    const Fsic fsic{{{"d", {{someInstance, 5}}}},
                    {{"d:\xc3\xa4\"\n", {}}, {"d:b", {{someInstance, maxCounter}}}}};
    QCOMPARE(need(fsicFromText(toText(fsic))), fsic);
    const Counters counters{{someInstance, 0}, {"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", 7}};
    QCOMPARE(need(countersFromText(toText(counters))), counters);
}

// checklist 168
void KnowledgeTest::aTextOfVersionTwoIsTakenOnlyWhole_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto with = [](const char *counter) {
        return QByteArray("{\"super\": {}, \"sub\": {\"d\": {\"") + someInstance + "\": " + counter + "}}}";
    };
    VERIFY_OK(fsicFromText(with("1")));
    QTest::newRow("a text that is no JSON") << QByteArray("super");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("version one") << QByteArray("{\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\": 1}");
    QTest::newRow("no sub") << QByteArray("{\"super\": {}}");
    QTest::newRow("no super") << QByteArray("{\"sub\": {}}");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("sub is an array") << QByteArray("{\"super\": {}, \"sub\": []}");
    QTest::newRow("counters are no object") << QByteArray("{\"super\": {}, \"sub\": {\"d\": 5}}");
    QTest::newRow("the wrong part is in super") << QByteArray("{\"super\": {\"d\": null}, \"sub\": {}}");
    QTest::newRow("an instance with SQL in it")
        << QByteArray("{\"super\": {}, \"sub\": {\"d\": {\"' OR 1=1 --\": 5}}}");
    QTest::newRow("an instance in capitals")
        << QByteArray("{\"super\": {}, \"sub\": {\"d\": {\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\": 5}}}");
    QTest::newRow("a negative counter") << with("-1");
    QTest::newRow("a counter beyond 32 bits") << with("2147483648");
    QTest::newRow("a fraction") << with("1.5");
    QTest::newRow("a counter as text") << with("\"5\"");
    QTest::newRow("a counter that is true") << with("true");
    QTest::newRow("a counter that is null") << with("null");
}

void KnowledgeTest::aTextOfVersionTwoIsTakenOnlyWhole()
{
    QFETCH(QByteArray, text);
    VERIFY_FAILS(fsicFromText(text), Data);
}

void KnowledgeTest::aTextOfVersionOneIsTakenOnlyWhole_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a text that is no JSON") << QByteArray("super");
    QTest::newRow("version two") << QByteArray("{\"super\": {}, \"sub\": {}}");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("no hex id") << QByteArray("{\"me\": 1}");
    QTest::newRow("a counter beyond 32 bits")
        << QByteArray("{\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\": 2147483648}");
}

void KnowledgeTest::aTextOfVersionOneIsTakenOnlyWhole()
{
    QFETCH(QByteArray, text);
    VERIFY_FAILS(countersFromText(text), Data);
}

void KnowledgeTest::thousandsOfPartitionsAreComparedAtOnce()
{
    // A school of 20,000 learners: comparing every partition with every other would be 400 million steps.
    Fsic mine;
    for (int learner = 0; learner < 20'000; ++learner)
        mine.sub["d:user-rw:" + QByteArray::number(learner).rightJustified(8, '0')] = {
            {someInstance, learner + 1}};
    QElapsedTimer timer;
    timer.start();
    const PartitionCounters whole = expanded(reduced(mine), {"d"});
    QCOMPARE(whole.size(), size_t(20'000));
    QVERIFY(lacking(whole, whole).empty());
    QCOMPARE(lacking(whole, {{"d", {{someInstance, 10'000}}}}).size(), size_t(10'000));
    QVERIFY2(timer.elapsed() < 5000, QByteArray::number(timer.elapsed()));
}

void KnowledgeTest::onlyPartitionsThatAreThereCoverOthers()
{
    const QByteArray other(32, 'b');
    // "a" is as long as "c" and would be above "ab", but nobody speaks of it; "c" is above "cd" and knows of
    // others.
    const Fsic fsic{{}, {{"ab", {{someInstance, 1}}}, {"c", {{other, 5}}}, {"cd", {{someInstance, 2}}}}};
    QVERIFY(reduced(fsic) == fsic);
    QCOMPARE(expanded(fsic, {}), fsic.sub);
    Fsic more = fsic;
    more.super = {{"", {{other, 7}}}};
    QVERIFY(!(more == fsic));
    PartitionCounters fed = fsic.sub;
    fed["ab"][other] = 7; // "cd" has "c" above it already
    fed["c"][other] = 7;
    QCOMPARE(expanded(more, {}), fed);
    more.super.clear();
    more.sub.clear();
    QVERIFY(!(more == fsic));
}

PITANGA_TEST(KnowledgeTest)
#include "tst_knowledge.moc"
