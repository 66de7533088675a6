#include "engine/wire/gzip.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <zlib.h>

using namespace pitanga;
using namespace Qt::StringLiterals;

namespace {

/// Numbers that do not repeat soon: packs little.
QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 12345;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = char(state >> 24);
    }
    return bytes;
}

/// Records as they are pushed, the first of them `first`: mostly ids and names of fields.
QByteArray pageOfLogs(int first, int count)
{
    static const QByteArray digits = noise(1'000'000).toHex();
    QByteArray page = "[";
    for (int i = first; i < first + count; ++i) {
        const auto id = [i](int which) { return digits.mid((i * 3 + which) * 32, 32); };
        page += "{'serialized': '{~id~: ~" + id(0) + "~, ~_morango_source_id~: ~" + id(1) +
                "~, ~content_id~: ~" + id(2) + "~, ~kind~: ~exercise~, ~extra_fields~: ~{}~, ~progress~: 0." +
                QByteArray::number(i % 89) + "}', 'deleted': false, 'last_saved_instance': '" +
                digits.first(32) + "', 'last_saved_counter': 7, 'source_id': '" + id(1) +
                "', 'model_name': 'contentsessionlog', 'model_uuid': '" + id(0) +
                "', 'rmcb_list': [{'model_uuid': '" + id(0) + "', 'counter': 7}]},";
    }
    return page.replace('\'', '"').replace("~", "\\\"");
}

/// As stock Morango packs it: zlib's defaults, level 9.
qsizetype packedByMorango(const QByteArray &page)
{
    uLongf size = compressBound(uLong(page.size()));
    QByteArray packed(qsizetype(size), Qt::Uninitialized);
    compress2(reinterpret_cast<Bytef *>(packed.data()), &size, reinterpret_cast<const Bytef *>(page.data()),
              uLong(page.size()), 9);
    return qsizetype(size);
}

} // namespace

class TestGzip : public QObject
{
    Q_OBJECT
private slots:
    void packedTextComesBackWhole_data();
    void packedTextComesBackWhole();
    void theFormIsGzipNotZlib();
    void membersInARowAreOneText();
    void zerosMayFollowTheLastMember();
    void whatIsWrongHasAName_data();
    void whatIsWrongHasAName();
    void aBombStopsAtTheLimit_data();
    void aBombStopsAtTheLimit();
    void exactlyTheLimitIsAllowed();
    void realRecordsAreFarFromTheRatio();
    void aPushNeedsNoMoreBytesThanOneOfMorango();
};

void TestGzip::packedTextComesBackWhole_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("one letter") << QByteArray("a");
    QTest::newRow("a page of one letter") << QByteArray(100'000, 'x');
    QTest::newRow("noise of 3 MB") << noise(3'000'000);
}

void TestGzip::packedTextComesBackWhole()
{
    QFETCH(QByteArray, text);
    for (int level : {gzipFast, gzipSmall, 9}) {
        const Inflated plain = gunzip(gzipCompressed(text, level));
        QVERIFY(!plain.fault);
        QCOMPARE(plain.bytes, text);
    }
}

void TestGzip::theFormIsGzipNotZlib()
{
    QCOMPARE(gzipCompressed("text", 1).first(3), QByteArray("\x1f\x8b\x08"));
}

void TestGzip::membersInARowAreOneText()
{
    const Inflated plain = gunzip(gzipCompressed("[1,", 1) + gzipCompressed("", 6) + gzipCompressed("2]", 9));
    QVERIFY(!plain.fault);
    QCOMPARE(plain.bytes, "[1,2]");
}

void TestGzip::zerosMayFollowTheLastMember()
{
    QCOMPARE(gunzip(gzipCompressed("text", 1) + QByteArray(512, '\0')).bytes, "text");
}

void TestGzip::whatIsWrongHasAName_data()
{
    const QByteArray good = gzipCompressed(noise(10'000), 1);
    QByteArray wrongSum = good;
    wrongSum[good.size() - 6] = char(wrongSum[good.size() - 6] ^ 1);
    QByteArray wrongCode = good;
    wrongCode[good.size() / 2] = char(wrongCode[good.size() / 2] ^ 0x10);

    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<int>("fault");
    QTest::newRow("nothing at all") << QByteArray() << int(InflateFault::Truncated);
    QTest::newRow("plain JSON") << QByteArray("[{\"id\": 1}]") << int(InflateFault::NotGzip);
    QTest::newRow("the zlib form") << qCompress("text").mid(4) << int(InflateFault::NotGzip);
    QTest::newRow("only the header") << good.first(10) << int(InflateFault::Truncated);
    QTest::newRow("half of it") << good.first(good.size() / 2) << int(InflateFault::Truncated);
    QTest::newRow("the last byte is missing") << good.chopped(1) << int(InflateFault::Truncated);
    QTest::newRow("a wrong checksum") << wrongSum << int(InflateFault::Damaged);
    QTest::newRow("a flipped bit") << wrongCode << int(InflateFault::Damaged);
    QByteArray longer = good;
    longer[good.size() - 4] = char(longer[good.size() - 4] + 1);
    QByteArray empty = good;
    empty.replace(good.size() - 4, 4, QByteArray(4, '\0'));
    QTest::newRow("it says that it is longer") << longer << int(InflateFault::Damaged);
    QTest::newRow("it says that it is empty") << empty << int(InflateFault::Damaged);
    QTest::newRow("text behind it") << good + QByteArray("text") << int(InflateFault::Damaged);
}

void TestGzip::whatIsWrongHasAName()
{
    QFETCH(QByteArray, packed);
    QFETCH(int, fault);
    const Inflated plain = gunzip(packed);
    QVERIFY(plain.fault);
    QCOMPARE(int(*plain.fault), fault);
    QVERIFY(plain.bytes.isEmpty());
    QVERIFY(!inflateError(*plain.fault).forPerson.isEmpty());
    QCOMPARE(inflateError(*plain.fault).kind, Error::Kind::Data);
}

void TestGzip::aBombStopsAtTheLimit_data()
{
    const QByteArray tenMegabytes = gzipCompressed(QByteArray(10 * limits::MiB, '\0'), 9);
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<int>("ratio");
    QTest::newRow("over the size") << tenMegabytes << 10 * limits::MiB - 1 << 100'000;
    QTest::newRow("over the ratio") << tenMegabytes << limits::inflatedBytes << limits::inflateRatio;
    QTest::newRow("in many members") << tenMegabytes.repeated(20) << 100 * limits::MiB << 100'000;
}

void TestGzip::aBombStopsAtTheLimit()
{
    QFETCH(QByteArray, packed);
    QFETCH(qint64, bytes);
    QFETCH(int, ratio);
    const Inflated plain = gunzip(packed, {.bytes = bytes, .ratio = ratio});
    QVERIFY(plain.fault);
    QCOMPARE(int(*plain.fault), int(InflateFault::TooLarge));
}

void TestGzip::exactlyTheLimitIsAllowed()
{
    const QByteArray text = noise(100'000);
    const QByteArray packed = gzipCompressed(text, 1);
    QCOMPARE(gunzip(packed, {.bytes = 100'000}).bytes, text);
    QVERIFY(gunzip(packed, {.bytes = 99'999}).fault);
}

void TestGzip::realRecordsAreFarFromTheRatio()
{
    QByteArray page = "[";
    for (int i = 0; i < 20'000; ++i)
        page += "{\"id\": \"" + noise(16).toHex() + QByteArray::number(i) +
                "\", \"model_name\": \"contentsummarylog\", \"deleted\": false, \"hard_deleted\": false},";
    const QByteArray packed = gzipCompressed(page, gzipSmall);
    QVERIFY(!gunzip(packed).fault);
}

void TestGzip::aPushNeedsNoMoreBytesThanOneOfMorango()
{
    qsizetype stock = 0;
    for (int first = 0; first < 2000; first += 500) // its pages hold 500 records
        stock += packedByMorango(pageOfLogs(first, 500));

    QVERIFY(gzipCompressed(pageOfLogs(0, 2000), gzipFast).size() > stock);
    QVERIFY(gzipCompressed(pageOfLogs(0, 2000), gzipSmall).size() <= stock);
}

PITANGA_TEST(TestGzip)
#include "tst_gzip.moc"
