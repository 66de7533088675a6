#include "engine/base/ids.h"
#include "engine/base/random_source.h"
#include "tests/support/test_program.h"
#include "tests/support/vectors.h"

#include <QtTest>

using namespace pitanga;

class IdsTest : public QObject
{
    Q_OBJECT
private slots:
    void partsAreJoinedWithTwoColonsAndHashed_data();
    void partsAreJoinedWithTwoColonsAndHashed();
    void recordIdsHashTheTemplateAsItIs_data();
    void recordIdsHashTheTemplateAsItIs();
    void partsOfACertificateIdAreJoinedWithOneColonAndWithoutTheEmptyOnes_data();
    void partsOfACertificateIdAreJoinedWithOneColonAndWithoutTheEmptyOnes();
    void spellingsOfUuidsAreNormalised_data();
    void spellingsOfUuidsAreNormalised();
    void onlyThePlainSpellingBecomesAnId_data();
    void onlyThePlainSpellingBecomesAnId();
    void randomIdsArePlainVersion4Uuids();
};

// checklist 1
void IdsTest::partsAreJoinedWithTwoColonsAndHashed_data()
{
    QTest::addColumn<QByteArrayList>("parts");
    QTest::addColumn<QByteArray>("expected");
    for (const Json &row : test::vectors("ids.json").value("sha2_uuid").items()) {
        QByteArrayList parts;
        for (const Json &part : row.value("args").items())
            parts.append(part.toUtf8());
        QTest::newRow(row.value("joined").toUtf8()) << parts << row.value("result").toUtf8();
    }
}

void IdsTest::partsAreJoinedWithTwoColonsAndHashed()
{
    QFETCH(QByteArrayList, parts);
    QByteArray actual;
    switch (parts.size()) {
    case 1:
        actual = sha2Uuid({parts[0]});
        break;
    case 2:
        actual = sha2Uuid({parts[0], parts[1]});
        break;
    case 3:
        actual = sha2Uuid({parts[0], parts[1], parts[2]});
        break;
    case 4:
        actual = sha2Uuid({parts[0], parts[1], parts[2], parts[3]});
        break;
    default:
        QFAIL("a row with more parts than this test can pass on");
    }
    QTEST(actual, "expected");
}

void IdsTest::recordIdsHashTheTemplateAsItIs_data()
{
    QTest::addColumn<QByteArray>("partitionTemplate");
    QTest::addColumn<QByteArray>("sourceId");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("expected");
    for (const Json &row : test::vectors("ids.json").value("record_id").items())
        QTest::newRow(row.value("note").toUtf8())
            << row.value("partition_template").toUtf8() << row.value("source_id").toUtf8()
            << row.value("model_name").toUtf8() << row.value("record_id").toUtf8();
}

void IdsTest::recordIdsHashTheTemplateAsItIs()
{
    QFETCH(QByteArray, partitionTemplate);
    QFETCH(QByteArray, sourceId);
    QFETCH(QByteArray, model);
    QTEST(sha2Uuid({partitionTemplate, sourceId, model}), "expected");
}

void IdsTest::partsOfACertificateIdAreJoinedWithOneColonAndWithoutTheEmptyOnes_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<QByteArray>("expected");
    for (const Json &row : test::vectors("certificates.json").value("certificate_id").items())
        QTest::newRow("salt “" + row.value("salt").toUtf8() + "”")
            << row.value("public_key").toUtf8() << row.value("profile").toUtf8() << row.value("salt").toUtf8()
            << row.value("id").toUtf8();
}

void IdsTest::partsOfACertificateIdAreJoinedWithOneColonAndWithoutTheEmptyOnes() // checklist 7
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, profile);
    QFETCH(QByteArray, salt);
    QTEST(mixinId({key, profile, salt}), "expected");
    QCOMPARE(mixinId({"", "", ""}), QByteArray());
}

void IdsTest::spellingsOfUuidsAreNormalised_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected"); // empty: refused
    for (const Json &row : test::vectors("ids.json").value("id_normalisation").items())
        if (!row.value("input").isNull())
            QTest::newRow(row.value("input").toUtf8())
                << row.value("input").toUtf8() << row.value("stored").toUtf8();
}

void IdsTest::spellingsOfUuidsAreNormalised()
{
    QFETCH(QByteArray, text);
    QTEST(normalisedUuid(text).value_or(QByteArray()), "expected");
}

void IdsTest::onlyThePlainSpellingBecomesAnId_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("32 lower-case hex digits") << QByteArray("0123456789abcdef0123456789abcdef") << true;
    QTest::newRow("upper case") << QByteArray("0123456789ABCDEF0123456789ABCDEF") << false;
    QTest::newRow("with dashes") << QByteArray("01234567-89ab-cdef-0123-456789abcdef") << false;
    QTest::newRow("one digit short") << QByteArray("0123456789abcdef0123456789abcde") << false;
    QTest::newRow("a letter beyond f") << QByteArray("0123456789abcdef0123456789abcdeg") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void IdsTest::onlyThePlainSpellingBecomesAnId() // checklist 15
{
    QFETCH(QByteArray, text);
    QFETCH(bool, accepted);
    const auto id = RecordId::fromHex(text);
    QCOMPARE(id.has_value(), accepted);
    if (accepted)
        QCOMPARE(id->toHex(), text);
}

void IdsTest::randomIdsArePlainVersion4Uuids()
{
    SystemRandom random;
    const QByteArray first = random.uuidHex();
    QVERIFY(RecordId::fromHex(first));
    QCOMPARE(first[12], '4');
    QVERIFY(QByteArray("89ab").contains(first[16]));
    QVERIFY(random.uuidHex() != first);
}

PITANGA_TEST(IdsTest)
#include "tst_ids.moc"
