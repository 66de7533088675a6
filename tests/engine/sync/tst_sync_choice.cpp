// What a person chose to sync with a device: remembered, kept to, and told beforehand.
#include "engine/inspect/choice_browser.h"
#include "engine/peer_board.h"
#include "engine/school/accounts.h"
#include "engine/school/facility_parts.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/sync/sync_choice.h"
#include "engine/tables/record.h"
#include "engine/wire/meeting.h"
#include "tests/support/outcomes.h"
#include "tests/support/school_device.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace pitanga;
using namespace pitanga::test;

namespace {

/// A school's server, and a laptop with a full certificate and nothing else.
struct TwoDevices
{
    TwoDevices()
    {
        school = facility.importSample();
        need(city.join(facility, school));
        peer = need(city.meetAt(facility.address()));
    }

    Link link()
    {
        return dialOverSockets(*city.device())(QUrl(QString::fromUtf8(peer.address)), peer.fingerprint, {});
    }
    SyncRequest request() const
    {
        SyncRequest request{peer.id, QString::fromUtf8(peer.name), peer.address};
        request.asChosen = true;
        return request;
    }
    SyncSummary sync(const CancelFlag &cancel = {}, const SyncRun::Report &report = {})
    {
        const Link way = link();
        return SyncRun(city.store(), *way.peer, request(), cancel, report).run();
    }
    Result<SyncPreview> preview(const SyncChoice &choice)
    {
        const Link way = link();
        SyncRequest asked = request();
        asked.choice = choice;
        return SyncRun(city.store(), *way.peer, asked, {}).preview();
    }
    void choose(const SyncChoice &choice) { need(rememberChoice(city.store(), peer.id, school, choice)); }
    QByteArrayList partitionsHere()
    {
        QByteArrayList partitions;
        for (const auto &[id, record] : city.stored())
            if (!partitions.contains(record.partition))
                partitions << record.partition;
        return partitions;
    }

    SchoolDevice facility{QStringLiteral("Facility"), 1};
    SchoolDevice city{QStringLiteral("City"), 2};
    QByteArray school;
    Peer peer;
};

QByteArray anyLearner(SchoolDevice &device)
{
    return need(readText(device.db(),
                         "SELECT m.user_id FROM membership m JOIN classroom c ON c.id = m.collection_id"
                         " ORDER BY m.user_id"))
        .value_or(QByteArray());
}

QByteArray anotherLearner(SchoolDevice &device, const QByteArray &learner)
{
    return need(readText(device.db(), "SELECT user_id FROM membership WHERE user_id != ?1", learner))
        .value_or(QByteArray());
}

SyncChoice only(const QByteArray &learner)
{
    return SyncChoice{.everything = false, .people = {QString::fromUtf8(learner)}};
}

} // namespace

class TestSyncChoice : public QObject
{
    Q_OBJECT
private slots:
    void aChosenLearnerBringsTheStructureAndThatLearnerAlone();
    void theNextSyncWithEverythingBringsTheRest();
    void aClassIsItsLearnersAtTheTimeOfTheSync();
    void nothingChosenIsRefusedWithAReason();
    void thePreviewTellsWhatASyncThenMoves();
    void anotherChoiceDoesNotGoOnWithWhatWasInterrupted();
    void choicesAreForgottenWithThePeer();
    void theCensusCountsEveryPartAndPerson();
    void whatTheCertificateDoesNotAllowIsTold();
    void whatTheCertificateDoesNotAllowIsNotSynced();
    void twoLearnersHaveNothingToSync();
};

void TestSyncChoice::aChosenLearnerBringsTheStructureAndThatLearnerAlone()
{
    TwoDevices two;
    const QByteArray learner = anyLearner(two.facility);
    two.choose(only(learner));

    QCOMPARE(wrongIn(two.sync()), QByteArray());

    const QByteArrayList here = two.partitionsHere();
    QVERIFY(here.contains(two.school + ":user-ro:" + learner));
    for (const QByteArray &partition : here)
        QVERIFY2(partition == two.school + ":allusers-ro" || partition.endsWith(':' + learner),
                 partition.constData());
}

void TestSyncChoice::theNextSyncWithEverythingBringsTheRest()
{
    TwoDevices two;
    two.choose(only(anyLearner(two.facility)));
    QCOMPARE(wrongIn(two.sync()), QByteArray());
    two.choose(SyncChoice());

    QCOMPARE(wrongIn(two.sync()), QByteArray());

    QCOMPARE(difference(two.facility.stored(), two.city.stored()), QByteArray());
}

void TestSyncChoice::aClassIsItsLearnersAtTheTimeOfTheSync()
{
    SchoolDevice facility(QStringLiteral("Facility"), 1);
    const QByteArray school = facility.importSample();
    const QByteArray room = need(readText(facility.db(), "SELECT id FROM classroom ORDER BY id")).value();
    const SyncChoice choice{.everything = false, .classes = {QString::fromUtf8(room)}};
    const Filter before = *need(filterOf(facility.store(), school, choice));

    NewUser late{.username = "latecomer"};
    const Account account = need(addUser(facility.store(), late));
    QVERIFY(!before.contains(prefixOf(FacilityPart::Activity, school, account.id)));
    facility.create("membership",
                    Json::object({{"dataset_id", school}, {"user_id", account.id}, {"collection_id", room}}));

    const Filter after = *need(filterOf(facility.store(), school, choice));
    QVERIFY(after.contains(prefixOf(FacilityPart::Activity, school, account.id)));
    QVERIFY(before.isSubsetOf(after));
}

void TestSyncChoice::nothingChosenIsRefusedWithAReason()
{
    TwoDevices two;
    two.choose(SyncChoice{.everything = false, .structure = false});

    const SyncSummary summary = two.sync();

    QCOMPARE(summary.outcome, SyncOutcome::Failed);
    QCOMPARE(summary.error->kind, Error::Kind::Usage);
    QVERIFY(two.city.stored().empty());
}

void TestSyncChoice::thePreviewTellsWhatASyncThenMoves()
{
    TwoDevices two;
    const QByteArray learner = anyLearner(two.facility);
    for (const SyncChoice &choice : {only(learner), SyncChoice()}) {
        const StoredRecords before = two.city.stored();
        const auto seen = two.preview(choice);
        VERIFY_OK(seen);
        QCOMPARE(difference(two.city.stored(), before), QByteArray()); // nothing moved
        QVERIFY(!seen->estimated);

        two.choose(choice);
        const SyncSummary summary = two.sync();
        QCOMPARE(wrongIn(summary), QByteArray());
        QVERIFY(summary.received.total() > 0);
        QCOMPARE(seen->toReceive, summary.received.total());
        QCOMPARE(seen->toSend, 0);
    }
    two.city.addWork(two.school, learner, 20);
    const auto back = two.preview(SyncChoice());
    VERIFY_OK(back);
    QCOMPARE(back->toReceive, 0);
    QVERIFY(back->toSend > 0);
    QVERIFY(back->bytesToSend > 0);
    const SyncSummary sent = two.sync();
    QCOMPARE(wrongIn(sent), QByteArray());
    QCOMPARE(sent.sent.records, back->toSend);
    QCOMPARE(need(readInteger(two.city.db(), "SELECT count(*) FROM _transfer WHERE active")).value_or(-1), 0);
}

void TestSyncChoice::anotherChoiceDoesNotGoOnWithWhatWasInterrupted()
{
    TwoDevices two;
    const CancelFlag cancel;
    const SyncSummary stopped = two.sync(cancel, [&cancel](const SyncProgress &progress) {
        if (progress.recordsDone > 0 || progress.stage == QLatin1String("transferring"))
            cancel.cancel();
    });
    QCOMPARE(stopped.outcome, SyncOutcome::Cancelled);

    const QByteArray learner = anyLearner(two.facility);
    two.choose(only(learner));
    QCOMPARE(wrongIn(two.sync()), QByteArray());

    for (const QByteArray &partition : two.partitionsHere())
        QVERIFY2(partition == two.school + ":allusers-ro" || partition.endsWith(':' + learner),
                 partition.constData());
}

void TestSyncChoice::choicesAreForgottenWithThePeer()
{
    TwoDevices two;
    two.choose(only("a"));
    QVERIFY(!need(rememberedChoice(two.city.store(), two.peer.id, two.school)).everything);

    VERIFY_OK(forgetPeerOf(two.city.store(), two.peer.id));

    QVERIFY(need(rememberedChoice(two.city.store(), two.peer.id, two.school)).everything);
}

void TestSyncChoice::theCensusCountsEveryPartAndPerson()
{
    SchoolDevice facility(QStringLiteral("Facility"), 1);
    const QByteArray school = facility.importSample();

    const ChoiceFacts facts = need(browseChoices(facility.store(), "nobody", school));

    qint64 inParts = 0;
    for (const PartFact &part : facts.parts) {
        inParts += part.held.records;
        QCOMPARE(part.refusal, Refusal::None);
    }
    QCOMPARE(inParts, need(readInteger(facility.db(), "SELECT count(*) FROM _store WHERE shown")).value_or(-1));
    QCOMPARE(qint64(facts.people.size()),
             need(readInteger(facility.db(), "SELECT count(*) FROM facilityuser")).value_or(-1));
    qint64 ofPeople = 0;
    for (const PersonFact &person : facts.people)
        ofPeople += person.held.records;
    QCOMPARE(ofPeople, facts.parts.at(1).held.records + facts.parts.at(2).held.records);
    QVERIFY(!facts.classes.isEmpty());
    QVERIFY(!facts.classes.first().people.isEmpty());
    QVERIFY(facts.chosen.everything);
    QVERIFY(facts.freeBytes > 0);
}

void TestSyncChoice::whatTheCertificateDoesNotAllowIsTold()
{
    SchoolDevice facility(QStringLiteral("Facility"), 1);
    SchoolDevice tablet(QStringLiteral("Tablet"), 3);
    const QByteArray school = facility.importSample();
    const QByteArray learner = anyLearner(facility);
    VERIFY_OK(tablet.join(facility, school, learner));
    QCOMPARE(wrongIn(tablet.sync(facility)), QByteArray());

    const ChoiceFacts facts = need(browseChoices(tablet.store(), "nobody", school));

    QCOMPARE(facts.parts.at(int(FacilityPart::Structure)).refusal, Refusal::None);
    QCOMPARE(facts.parts.at(int(FacilityPart::Activity)).refusal, Refusal::NotOurs);
    QCOMPARE(facts.parts.at(int(FacilityPart::Assignments)).refusal, Refusal::NotOurs);
    QCOMPARE(facts.people.size(), 1);
    QCOMPARE(facts.people.first().refusal, Refusal::None);

    // The other way round: the tablet's certificate is what the school's server has to go by.
    const QByteArray peer = need(facility.meetAt(tablet.address())).id;
    QCOMPARE(wrongIn(facility.sync(tablet)), QByteArray());
    const ChoiceFacts there = need(browseChoices(facility.store(), peer, school));
    QCOMPARE(there.parts.at(int(FacilityPart::Assignments)).refusal, Refusal::NotTheirs);
}

void TestSyncChoice::whatTheCertificateDoesNotAllowIsNotSynced()
{
    SchoolDevice facility(QStringLiteral("Facility"), 1);
    SchoolDevice tablet(QStringLiteral("Tablet"), 3);
    const QByteArray school = facility.importSample();
    const QByteArray learner = anyLearner(facility);
    VERIFY_OK(tablet.join(facility, school, learner));
    SyncChoice choice = only(anotherLearner(facility, learner));
    choice.structure = false;
    const Peer peer = need(tablet.meetAt(facility.address()));
    need(rememberChoice(tablet.store(), peer.id, school, choice));

    SyncRequest request{peer.id, QString::fromUtf8(peer.name), peer.address};
    request.asChosen = true;
    const Link way =
        dialOverSockets(*tablet.device())(QUrl(QString::fromUtf8(peer.address)), peer.fingerprint, {});
    const SyncSummary summary = SyncRun(tablet.store(), *way.peer, request, {}).run();

    QCOMPARE(summary.outcome, SyncOutcome::Failed);
    QCOMPARE(summary.error->kind, Error::Kind::NotAuthorised);
    QVERIFY2(summary.error->forPerson.contains(QStringLiteral("do not allow what was chosen")),
             qPrintable(summary.error->forPerson));
}

void TestSyncChoice::twoLearnersHaveNothingToSync()
{
    SchoolDevice facility(QStringLiteral("Facility"), 1);
    SchoolDevice one(QStringLiteral("Tablet"), 3);
    SchoolDevice other(QStringLiteral("Other tablet"), 4);
    const QByteArray school = facility.importSample();
    const QByteArray learner = anyLearner(facility);
    VERIFY_OK(one.join(facility, school, learner));
    VERIFY_OK(other.join(facility, school, anotherLearner(facility, learner)));

    const SyncSummary summary = one.sync(other);

    QCOMPARE(summary.outcome, SyncOutcome::Failed);
    QCOMPARE(summary.error->kind, Error::Kind::NotAuthorised);
    QVERIFY2(summary.error->forPerson.contains(QStringLiteral("do not allow this direction")),
             qPrintable(summary.error->forPerson));
    // Nor does either give what it does not hold.
    const auto more = one.join(other, school);
    VERIFY_FAILS(more, Refused);
    QVERIFY2(more.error().forPerson.startsWith(QStringLiteral("That device cannot give out")),
             qPrintable(more.error().forPerson));
}

PITANGA_TEST(TestSyncChoice)
#include "tst_sync_choice.moc"
