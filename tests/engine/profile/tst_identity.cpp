#include "profile_data.h"

#include "engine/profile/identity.h"
#include "tests/support/test_program.h"

using namespace pitanga;

/// Who a record is follows from its fields alone (protocol 1.3).
class IdentityTest : public QObject
{
    Q_OBJECT

private slots:
    void recordedIdsAreReproduced_data();
    void recordedIdsAreReproduced();
    void everyRecordOfTheSampleIsWhoItSays();
    void aRandomSourceIdIsMadeOnceAndKept();
    void anEmptySourceIdIsRefused();
    void aRecordKeepsItsIdWhenItsNaturalKeyChanges();
    void aDashedUuidStandsInHexInASourceId();
    void theFirstPartitionRuleThatHoldsIsTaken();
    void aMissingPartOfTheIdentityIsNamed();
    void aRecordForWhichNoRuleHoldsIsRefused();
    void whatKolibriComputesIsNotMadeHere();
    void theLengthLimitsOfTheProtocolHold();
    void anIdMayBeTheSourceId();
    void aReceiverRecomputesTheId_data();
    void aReceiverRecomputesTheId();
};

void IdentityTest::recordedIdsAreReproduced_data()
{
    QTest::addColumn<QByteArray>("partitionTemplate");
    QTest::addColumn<QByteArray>("sourceId");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("partition");
    const Json rows = readJson(PITANGA_TEST_DATA "/vectors/ids.json").value("record_id");
    for (const Json &row : rows.items())
        QTest::newRow(row.value("note").toUtf8().constData())
            << row.value("partition_template").toUtf8() << row.value("source_id").toUtf8()
            << row.value("model_name").toUtf8() << row.value("record_id").toUtf8()
            << row.value("stored_partition").toUtf8();
}

// checklist 2, 3
void IdentityTest::recordedIdsAreReproduced()
{
    QFETCH(QByteArray, partitionTemplate);
    QFETCH(QByteArray, sourceId);
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, partition);
    Model described;
    described.name = model;
    described.partition = {{{}, *TextTemplate::parse(partitionTemplate)}};
    described.sourceId = {SourceIdKind::Template, *TextTemplate::parse(sourceId)};
    CountedRandom random;

    const auto identity = identityOf(described, Json::object(), random);

    QCOMPARE(computedId(partitionTemplate, sourceId, model), id);
    QVERIFY(checkReceivedIdentity(Profile(), id, partition, sourceId, model));
    QCOMPARE(bool(identity), !sourceId.isEmpty()); // computable, but nobody may have it
    if (!identity)
        return;
    QCOMPARE(identity->id.toHex(), id);
    QCOMPARE(identity->partition, partition);
    QCOMPARE(identity->sourceId, sourceId);
}

// checklist 2, 3
void IdentityTest::everyRecordOfTheSampleIsWhoItSays()
{
    const Profile profile = profileAt(facilityProfilePath);
    CountedRandom random;

    for (const Json &record : sampleRecords()) {
        const QByteArray modelName = record.value("model").toUtf8();
        const Model *model = profile.find(modelName);
        QVERIFY(model);
        const Json stored = record.value("fields");
        Json natural = stored; // what a person would give: the rest must follow
        if (!model->idIsSourceId)
            natural.remove("id");
        natural.remove("_morango_partition");
        if (model->sourceId.kind != SourceIdKind::Random)
            natural.remove("_morango_source_id");

        const auto identity = identityOf(*model, natural, random);

        QVERIFY2(identity, modelName.constData());
        QCOMPARE(identity->id.toHex(), stored.value("id").toUtf8());
        QCOMPARE(identity->sourceId, stored.value("_morango_source_id").toUtf8());
        QCOMPARE(identity->partition, stored.value("_morango_partition").toUtf8());
        QVERIFY(checkReceivedIdentity(profile, stored.value("id").toUtf8(), identity->partition,
                                      identity->sourceId, modelName));
    }
}

// checklist 4
void IdentityTest::aRandomSourceIdIsMadeOnceAndKept()
{
    const Profile profile = profileAt(facilityProfilePath);
    const Model &lesson = *profile.find("lesson");
    CountedRandom random;
    const auto first =
        identityOf(lesson, jsonOf(R"({"dataset_id": "dddddddddddddddddddddddddddddddd"})"), random);
    QVERIFY(first);
    QVERIFY(RecordId::fromHex(first->sourceId));

    Json later = jsonOf(R"({"dataset_id": "dddddddddddddddddddddddddddddddd"})");
    later.set("_morango_source_id", first->sourceId);
    const auto again = identityOf(lesson, later, random);

    QCOMPARE(*again, *first);
}

// checklist 5
void IdentityTest::anEmptySourceIdIsRefused()
{
    const Profile profile = profileAt(testProfilePath);
    CountedRandom random;

    QVERIFY(!identityOf(*profile.find("facility"), jsonOf(R"({"name": ""})"), random));
    QVERIFY(
        !identityOf(*profile.find("facility"), jsonOf(R"({"name": "x", "_morango_source_id": ""})"), random));
}

// checklist 6
void IdentityTest::aRecordKeepsItsIdWhenItsNaturalKeyChanges()
{
    const Profile profile = profileAt(testProfilePath);
    const Model &facility = *profile.find("facility");
    CountedRandom random;
    const auto born = identityOf(facility, jsonOf(R"({"name": "one"})"), random);

    Json renamed = jsonOf(R"({"name": "renamed"})");
    renamed.set("id", born->id.toHex());
    renamed.set("_morango_source_id", born->sourceId);
    const auto later = identityOf(facility, renamed, random);

    QCOMPARE(born->id.toHex(), QByteArray("3c68e084bc99db90768f64969d91ed9a"));
    QCOMPARE(*later, *born);
}

void IdentityTest::aDashedUuidStandsInHexInASourceId()
{
    const Profile profile = profileAt(facilityProfilePath);
    CountedRandom random;

    const auto identity =
        identityOf(*profile.find("individualsyncablelesson"), jsonOf(R"({"dataset_id": "d", "user_id": "u",
                                                "lesson_id": "4CBB04DA-ba8c-0ec7-d06c-3c807916611d"})"),
                   random);

    QCOMPARE(identity->sourceId, QByteArray("4cbb04daba8c0ec7d06c3c807916611d"));
}

void IdentityTest::theFirstPartitionRuleThatHoldsIsTaken()
{
    const Profile profile = profileAt(facilityProfilePath);
    const Model &visit = *profile.find("contentsessionlog");

    QCOMPARE(*partitionTemplateOf(visit, jsonOf(R"({"dataset_id": "d", "user_id": "u"})")),
             QByteArray("d:user-rw:u"));
    QCOMPARE(*partitionTemplateOf(visit, jsonOf(R"({"dataset_id": "d", "user_id": null})")),
             QByteArray("d:anonymous"));
    QCOMPARE(*partitionTemplateOf(visit, jsonOf(R"({"dataset_id": "d"})")), QByteArray("d:anonymous"));
    QCOMPARE(*partitionTemplateOf(*profile.find("facilityuser"), jsonOf(R"({"dataset_id": "d"})")),
             QByteArray("d:user-ro:${id}"));
}

void IdentityTest::aMissingPartOfTheIdentityIsNamed()
{
    const Profile profile = profileAt(facilityProfilePath);
    CountedRandom random;

    const auto identity =
        identityOf(*profile.find("role"), jsonOf(R"({"collection_id": "c", "kind": "coach"})"), random);

    QVERIFY(!identity);
    QCOMPARE(identity.error().forPerson,
             QStringLiteral("'dataset_id' must have a value, because the record's identity is made of it."));
    QVERIFY(!identityOf(*profile.find("facilitydataset"), Json::object(), random));
}

void IdentityTest::aRecordForWhichNoRuleHoldsIsRefused()
{
    Profile profile = profileAt(facilityProfilePath);
    Model visit = *profile.find("contentsessionlog");
    visit.partition.removeLast(); // the one for visits without a person
    QVERIFY(partitionTemplateOf(visit, jsonOf(R"({"dataset_id": "d", "user_id": "u"})")));
    const auto anonymous = partitionTemplateOf(visit, jsonOf(R"({"dataset_id": "d", "user_id": null})"));
    QVERIFY(!anonymous);
    QVERIFY(anonymous.error().forPerson.contains(QStringLiteral("No rule names a partition")));
}

void IdentityTest::whatKolibriComputesIsNotMadeHere()
{
    const Profile profile = profileAt(facilityProfilePath);
    CountedRandom random;
    const auto made = identityOf(*profile.find("unittestassignment"),
                                 jsonOf(R"({"dataset_id": "d", "collection_id": "c"})"), random);
    QVERIFY(!made);
    QVERIFY2(made.error().forPerson.contains(QStringLiteral("“Course test” are made by Kolibri only")),
             qPrintable(made.error().forPerson));
}

void IdentityTest::theLengthLimitsOfTheProtocolHold()
{
    const Profile profile = profileAt(testProfilePath);
    const Model &facility = *profile.find("facility");
    CountedRandom random;
    const auto named = [&](const QString &name) {
        return bool(identityOf(facility, Json::object({{"name", Json(name)}}), random));
    };

    QVERIFY(named(QString(96, QChar(0x00e9)))); // 96 code points, 192 bytes
    QVERIFY(!named(QString(97, QLatin1Char('x'))));
    const Model &summary = *profile.find("contentsummarylog");
    const auto ofUser = [&](int length) {
        const Json fields = Json::object({{"user_id", Json(QByteArray(length, 'u'))},
                                          {"content_id", Json("c")},
                                          {"_morango_source_id", Json("s")}});
        return bool(identityOf(summary, fields, random));
    };
    QVERIFY(ofUser(128 - 13)); // ":user:summary"
    QVERIFY(!ofUser(128 - 12));
}

void IdentityTest::anIdMayBeTheSourceId()
{
    const Profile profile = profileAt(testProfilePath);
    CountedRandom random;

    const auto identity = identityOf(*profile.find("user"), jsonOf(R"({"username": "ann"})"), random);

    QVERIFY(identity);
    QCOMPARE(identity->id.toHex(), identity->sourceId);
    QCOMPARE(identity->partition, identity->sourceId + ":user");
}

void IdentityTest::aReceiverRecomputesTheId_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("partition");
    QTest::addColumn<QByteArray>("sourceId");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<bool>("accepted");
    const Json rows = readJson(PITANGA_TEST_DATA "/vectors/app_layer.json").value("buffer_validation");
    for (const Json &row : rows.items()) {
        const QByteArray message = row.value("message").toUtf8();
        const bool refusedForIdentity = message.contains("compute_namespaced_id");
        if (!row.value("accepted").toBool() && !refusedForIdentity)
            continue; // refused for another reason, which is not asked here
        const Json records = row.value("records");
        if (records.items().empty())
            continue;
        const Json record = records.items().back();
        QTest::newRow(row.value("name").toUtf8().constData())
            << record.value("model_uuid").toUtf8() << record.value("partition").toUtf8()
            << record.value("source_id").toUtf8() << record.value("model_name").toUtf8() << !refusedForIdentity;
    }
    const QByteArray a(32, 'a');
    const QByteArray b(32, 'b');
    QTest::newRow("an id that is its source id, but another one")
        << a << b + ":user" << b << QByteArray("user") << false;
    QTest::newRow("an id with dashes")
        << QByteArray("4c3cf6b2-f8e8-1dbb-07bc-631f45c8708f")
        << QByteArray("dddddddddddddddddddddddddddddddd:p") << QByteArray("s1") << QByteArray("thing") << false;
    QTest::newRow("an empty id") << QByteArray() << QByteArray(":user") << QByteArray() << QByteArray("user")
                                 << false;
}

void IdentityTest::aReceiverRecomputesTheId()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, partition);
    QFETCH(QByteArray, sourceId);
    QFETCH(QByteArray, model);
    QFETCH(bool, accepted);
    const Profile profile = profileAt(testProfilePath);

    QCOMPARE(checkReceivedIdentity(profile, id, partition, sourceId, model), accepted);
}

PITANGA_TEST(IdentityTest)
#include "tst_identity.moc"
