#include "sample_facts.h"
#include "tests/support/test_program.h"
#include "ui/decisions/amount_words.h"
#include "ui/decisions/error_catalogue.h"
#include "ui/decisions/error_words.h"
#include "ui/decisions/field_words.h"
#include "ui/decisions/history_days.h"
#include "ui/decisions/layout_class.h"
#include "ui/decisions/progress_words.h"
#include "ui/decisions/summary_words.h"
#include "ui/decisions/time_words.h"
#include "ui/language.h"

#include <QLocale>
#include <QTest>

using namespace pitanga;

/// What the pages say: moments, amounts, progress, results, errors and values.
class WordsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        installEnglishPlurals(*qApp);
    }
    void momentsAreNearThenByClockThenByDate_data();
    void momentsAreNearThenByClockThenByDate();
    void spansOfTime_data();
    void spansOfTime();
    void progressSaysWhatIsGoingOn_data();
    void progressSaysWhatIsGoingOn();
    void theTimeLeftIsRoundAndCalm();
    void theOtherSidesWorkIsTimed();
    void stepsBeforeTheCurrentOneAreDone();
    void aResultSaysWhatArrived_data();
    void aResultSaysWhatArrived();
    void anErrorsFirstSentenceStandsOut_data();
    void anErrorsFirstSentenceStandsOut();
    void everyErrorIsExplainedWithItsNamesFilledIn();
    void anErrorThatOnlySaysWhatHappenedIsCompleted();
    void aReportHoldsTheTechnicalCause();
    void aReportHoldsNoNames();
    void aReportHoldsNothingPersonal_data();
    void aReportHoldsNothingPersonal();
    void valuesAreShownAsPeopleReadThem_data();
    void valuesAreShownAsPeopleReadThem();
    void aTableShowsWhatNamesARecordFirstAndNoSecret();
    void theRawFormKeepsItsSpellingButNoSecret_data();
    void theRawFormKeepsItsSpellingButNoSecret();
    void programsOwnWordsAndSpansAreSaidToPeople();
    void roomIsCountedInWidthsOfTheText_data();
    void roomIsCountedInWidthsOfTheText();
    void daysWithoutSyncAreEmptyAndFailedOnesMarked();
    void scalesEndAtRoundFigures();
};

void WordsTest::momentsAreNearThenByClockThenByDate_data()
{
    QTest::addColumn<qint64>("secondsAgo");
    QTest::addColumn<QString>("words");
    QTest::newRow("seconds") << qint64(20) << QStringLiteral("Just now");
    QTest::newRow("one minute") << qint64(70) << QStringLiteral("1 minute ago");
    QTest::newRow("minutes") << qint64(240) << QStringLiteral("4 minutes ago");
    QTest::newRow("today") << qint64(4560) << QStringLiteral("Today, 09:12");
    QTest::newRow("yesterday") << qint64(74000) << QStringLiteral("Yesterday, 13:54");
    QTest::newRow("this week") << qint64(3 * 86400) << QStringLiteral("Saturday, 10:28");
    QTest::newRow("this year") << qint64(20 * 86400) << QStringLiteral("6 Nov, 10:28");
    QTest::newRow("long ago") << qint64(400 * 86400) << QStringLiteral("23 Oct 2023, 10:28");
}

void WordsTest::momentsAreNearThenByClockThenByDate()
{
    QFETCH(qint64, secondsAgo);
    QTEST(timeWords(sample::now.addSecs(-secondsAgo), sample::now), "words");
}

void WordsTest::spansOfTime_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("seconds") << 18 << QStringLiteral("18 s");
    QTest::newRow("minutes") << 308 << QStringLiteral("5 min 08 s");
    QTest::newRow("hours") << 7500 << QStringLiteral("2 h 5 min");
}

void WordsTest::spansOfTime()
{
    QFETCH(int, seconds);
    QTEST(durationWords(seconds), "words");
}

void WordsTest::progressSaysWhatIsGoingOn_data()
{
    QTest::addColumn<SyncProgress>("progress");
    QTest::addColumn<QString>("line");
    SyncProgress progress = *sample::syncingPeer().running;
    QTest::newRow("receiving, total known") << progress << QStringLiteral("Receiving 7,412 of 12,340 records");
    progress.recordsTotal = -1;
    QTest::newRow("receiving, total not known")
        << progress << QStringLiteral("Receiving, 7,412 records so far");
    progress.recordsDone = 0;
    QTest::newRow("receiving, nothing yet") << progress << QStringLiteral("Receiving records");
    progress.step = SyncStep::Connecting;
    QTest::newRow("connecting") << progress << QStringLiteral("Connecting to \u2068Kijani office\u2069");
    progress.step = SyncStep::Finishing;
    QTest::newRow("finishing") << progress << QStringLiteral("Storing and checking the records");
    progress.otherSideWorks = true;
    QTest::newRow("the other side stores")
        << progress << QStringLiteral("\u2068Kijani office\u2069 is storing the records");
    progress.step = SyncStep::Receiving;
    QTest::newRow("the other side prepares")
        << progress << QStringLiteral("\u2068Kijani office\u2069 is preparing the records");
    progress.step = SyncStep::Sending;
    progress.recordsTotal = 12340;
    QTest::newRow("the other side stores ours")
        << progress << QStringLiteral("\u2068Kijani office\u2069 is storing your 12,340 records");
    progress.step = SyncStep::Receiving;
    progress.otherSideWorks = false;
    progress.stage = QStringLiteral("deserializing");
    QTest::newRow("this side stores") << progress << QStringLiteral("Storing and checking 12,340 records");
    progress.stage = QStringLiteral("cleanup");
    QTest::newRow("this side has stored") << progress << QStringLiteral("Storing and checking 12,340 records");
}

void WordsTest::progressSaysWhatIsGoingOn()
{
    QFETCH(SyncProgress, progress);
    QTEST(progressLine(progress, QStringLiteral("Kijani office")), "line");
}

void WordsTest::theTimeLeftIsRoundAndCalm()
{
    TimeLeftWords words;
    SyncProgress progress;
    progress.fraction = 0.1;
    progress.secondsLeft = 400;
    QCOMPARE(words.after(progress, sample::now), QStringLiteral("Working out the time…"));

    progress.fraction = 0.3;
    progress.secondsLeft = 118;
    QCOMPARE(words.after(progress, sample::now.addSecs(2)),
             QStringLiteral("Working out the time…")); // too soon to change
    QCOMPARE(words.after(progress, sample::now.addSecs(5)), QStringLiteral("About 2 minutes left"));

    progress.secondsLeft = 80;
    QCOMPARE(words.after(progress, sample::now.addSecs(12)), QStringLiteral("About a minute left"));
    progress.secondsLeft = 10;
    QCOMPARE(words.after(progress, sample::now.addSecs(14)), QStringLiteral("About a minute left"));
    QCOMPARE(words.after(progress, sample::now.addSecs(20)), QStringLiteral("A few seconds left"));
    progress.secondsLeft = -1; // what is to be sent is being counted
    QCOMPARE(words.after(progress, sample::now.addSecs(30)), QStringLiteral("A few seconds left"));
}

void WordsTest::theOtherSidesWorkIsTimed()
{
    TimeLeftWords words;
    SyncProgress progress;
    progress.otherSideWorks = true;

    QCOMPARE(words.after(progress, sample::now), QString());
    QCOMPARE(words.after(progress, sample::now.addSecs(80)), QStringLiteral("for 1 min 20 s"));
}

void WordsTest::stepsBeforeTheCurrentOneAreDone()
{
    const auto steps = progressSteps(SyncStep::Sending);

    QCOMPARE(steps[0].state, StepState::Done);
    QCOMPARE(steps[1].state, StepState::Done);
    QCOMPARE(steps[2].state, StepState::Current);
    QCOMPARE(steps[3].state, StepState::ToCome);
}

void WordsTest::aResultSaysWhatArrived_data()
{
    QTest::addColumn<SyncSummary>("summary");
    QTest::addColumn<QString>("sentence");
    SyncSummary summary = sample::summary(QStringLiteral("a"), QStringLiteral("A"));
    QTest::newRow("everything") << summary
                                << QStringLiteral(
                                       "Everything arrived. All 12,340 records are stored and checked.");
    summary.received = {1, 0, 0, 0, 0};
    QTest::newRow("one record") << summary
                                << QStringLiteral("Everything arrived. 1 record is stored and checked.");
    summary.waiting = 1;
    QTest::newRow("some wait") << summary << QStringLiteral("1 record arrived and is stored.");
    summary.received = {};
    QTest::newRow("only sent") << summary << QStringLiteral("Nothing new came. 86 records were sent.");
    summary.sent = {};
    QTest::newRow("nothing") << summary << QStringLiteral("Nothing new. Both devices hold the same.");
    summary.outcome = SyncOutcome::Cancelled;
    summary.received.added = 4096;
    QTest::newRow("cancelled") << summary
                               << QStringLiteral(
                                      "4,096 records arrived and are kept. The next sync goes on from there.");
    summary.outcome = SyncOutcome::Failed;
    summary.error = sample::fullDisk();
    QTest::newRow("stopped") << summary << sample::fullDisk().forPerson;
}

void WordsTest::aResultSaysWhatArrived()
{
    QFETCH(SyncSummary, summary);
    QTEST(summaryWords(summary, sample::now).sentence, "sentence");
}

void WordsTest::anErrorsFirstSentenceStandsOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("rest");
    QTest::newRow("three sentences") << QStringLiteral("It does not answer. It may be asleep. Wake it.")
                                     << QStringLiteral("It does not answer.")
                                     << QStringLiteral("It may be asleep. Wake it.");
    QTest::newRow("one sentence") << QStringLiteral("It does not answer.")
                                  << QStringLiteral("It does not answer.") << QString();
    QTest::newRow("an address is no end")
        << QStringLiteral("Nobody answers at 192.168.4.20. Wake it.")
        << QStringLiteral("Nobody answers at 192.168.4.20.") << QStringLiteral("Wake it.");
    QTest::newRow("Hindi") << QStringLiteral("यह जवाब नहीं देता। इसे जगाएँ।") << QStringLiteral("यह जवाब नहीं देता।")
                           << QStringLiteral("इसे जगाएँ।");
}

void WordsTest::anErrorsFirstSentenceStandsOut()
{
    QFETCH(QString, text);
    const ErrorWords words = errorWords(Error{Error::Kind::Unreachable, text, {}});
    QTEST(words.headline, "headline");
    QTEST(words.rest, "rest");
}

void WordsTest::everyErrorIsExplainedWithItsNamesFilledIn()
{
    int errors = 0;
    for (const auto &part : {error_catalogue::network(), error_catalogue::trust(), error_catalogue::storage(),
                             error_catalogue::records()})
        for (const CataloguedError &error : part) {
            QString told = QString::fromUtf8(error.says);
            for (const char *place : {"%1", "%2"})
                told.replace(QLatin1String(place), QStringLiteral("Wanjiru’s (old) tablet. It"));
            const auto explanation = explainError(told);
            QVERIFY2(explanation, error.says);
            QCOMPARE(explanation->says, QString::fromUtf8(error.says));
            ++errors;
        }
    QVERIFY(errors > 180);
    QVERIFY(!explainError(QStringLiteral("Another program says something else.")));
}

void WordsTest::anErrorThatOnlySaysWhatHappenedIsCompleted()
{
    const ErrorWords words = errorWords(
        Error{Error::Kind::Data, QStringLiteral("The other device sent counters that make no sense."), {}});
    QCOMPARE(words.headline, QStringLiteral("The other device sent counters that make no sense."));
    QVERIFY(words.rest.contains(QStringLiteral("Sync again")));
}

void WordsTest::aReportHoldsNoNames()
{
    SyncSummary summary = sample::summary(QStringLiteral("office"), QStringLiteral("Wanjiru’s tablet"));
    summary.facility.name = QStringLiteral("Kamau’s school");
    summary.error = Error{Error::Kind::NotAuthorised,
                          QStringLiteral("Wanjiru’s tablet does not know this device yet. Compare the words on "
                                         "both screens, then ask again."),
                          QStringLiteral("Wanjiru’s tablet: not_compared")};
    const QString report = syncReport(summary);
    QVERIFY2(!report.contains(QStringLiteral("Wanjiru")), qPrintable(report));
    QVERIFY2(!report.contains(QStringLiteral("Kamau")), qPrintable(report));
    QVERIFY(report.contains(QStringLiteral("%1 does not know this device yet.")));
    QVERIFY(
        !errorReport(*summary.error, QStringLiteral("joining")).contains(QStringLiteral("Shown:     Wanjiru")));
}

void WordsTest::aReportHoldsTheTechnicalCause()
{
    const QString report = syncReport(*sample::stoppedPeer().lastSync);

    QVERIFY(report.contains(QStringLiteral("507 Insufficient Storage at dequeuing")));
    QVERIFY(report.contains(QStringLiteral("51d0c7e2b8f44d0a9a3f7c11d2a5e9b2")));
    QVERIFY(report.contains(QStringLiteral("Outcome:   failed")));
}

void WordsTest::aReportHoldsNothingPersonal_data()
{
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("secret");
    const auto row = [](const char *name, const QString &cause, const QString &secret) {
        QTest::newRow(name) << cause << secret;
    };
    const QString fingerprint = QStringLiteral("0123456789abcdef").repeated(4);
    const QString base64 = QStringLiteral("MIIBCgKCAQEA").repeated(30);
    row("a fingerprint", QStringLiteral("tls-key-changed: pinned %1, shown %1").arg(fingerprint), fingerprint);
    row("a public key", QStringLiteral("key ") + base64, base64.left(80));
    row("a private key",
        QStringLiteral("-----BEGIN RSA PRIVATE KEY-----\nMIIEogIB\n-----END RSA PRIVATE KEY----- and more"),
        QStringLiteral("MIIEogIB"));
    row("a key cut short", QStringLiteral("-----BEGIN PRIVATE KEY-----\nMIIEogIB"), QStringLiteral("MIIEogIB"));
    row("sign-in data", QStringLiteral("Authorization: Basic d2Fuamlrd"), QStringLiteral("d2Fuamlrd"));
    row("a password", QStringLiteral("POST password=hunter2, again"), QStringLiteral("hunter2"));
    row("a password in an address", QStringLiteral("https://amina:hunter2@192.168.4.31/"),
        QStringLiteral("hunter2"));
    row("a learner in a record", QStringLiteral("HTTP 400: {\"full_name\": \"Wanjiru Kamau\"}"),
        QStringLiteral("Wanjiru"));
    row("a learner in a sentence", QStringLiteral("“Wanjiru Kamau” is too long"), QStringLiteral("Wanjiru"));
}

void WordsTest::aReportHoldsNothingPersonal()
{
    QFETCH(QString, cause);
    QFETCH(QString, secret);
    SyncSummary summary = sample::summary(QStringLiteral("office"), QStringLiteral("Kijani office"));
    summary.error = Error{Error::Kind::Refused, cause, cause};
    for (const QString &report :
         {syncReport(summary), errorReport(*summary.error, QStringLiteral("joining"))}) {
        QVERIFY2(!report.contains(secret), qPrintable(report));
        QVERIFY(report.contains(QStringLiteral("Kind:      refused")));
    }
}

void WordsTest::valuesAreShownAsPeopleReadThem_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("words");
    QTest::newRow("yes") << QStringLiteral("bool") << QVariant(true) << QStringLiteral("Yes");
    QTest::newRow("nothing") << QStringLiteral("string") << QVariant() << QString();
    QTest::newRow("a moment with its zone")
        << QStringLiteral("datetime_tz") << QVariant(QStringLiteral("2024-05-01 08:30:00.123456*UTC*"))
        << QStringLiteral("1 May 2024, 08:30");
    QTest::newRow("a moment by ISO") << QStringLiteral("datetime_iso")
                                     << QVariant(QStringLiteral("2024-05-01T08:30:00Z"))
                                     << QStringLiteral("1 May 2024, 08:30");
    QTest::newRow("no moment at all stays as it is")
        << QStringLiteral("datetime_iso") << QVariant(QStringLiteral("soon")) << QStringLiteral("soon");
    QTest::newRow("text") << QStringLiteral("string") << QVariant(QStringLiteral("Kijani"))
                          << QStringLiteral("Kijani");
}

void WordsTest::valuesAreShownAsPeopleReadThem()
{
    QFETCH(QString, type);
    QFETCH(QVariant, value);
    QTEST(valueWords(FieldFact{QStringLiteral("x"), QStringLiteral("X"), type}, value).text, "words");
}

void WordsTest::aTableShowsWhatNamesARecordFirstAndNoSecret()
{
    const ModelFact people = sample::people();

    QStringList shown;
    for (const int column : tableColumns(people.fields))
        shown.append(people.fields.at(column).name);

    QCOMPARE(shown,
             (QStringList{QStringLiteral("full_name"), QStringLiteral("username"), QStringLiteral("birth_year"),
                          QStringLiteral("date_joined"), QStringLiteral("facility_id")}));
    const ValueWords masked = valueWords(people.fields.first(), QStringLiteral("pbkdf2$abc"));
    QVERIFY(masked.secret);
    QVERIFY(!masked.text.contains(QStringLiteral("abc")));
}

void WordsTest::theRawFormKeepsItsSpellingButNoSecret_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("shown"); // a hash stands for the mask
    const auto row = [](const char *name, const char *raw, const char *shown) {
        QTest::newRow(name) << QString::fromUtf8(raw) << QString::fromUtf8(shown);
    };
    row("a hash", "{\"b\": 1, \"password\": \"pbkdf2$x\", \"a\": \"password\"}",
        "{\"b\": 1, \"password\": \"#\", \"a\": \"password\"}");
    row("quotes within", "{\"password\":\"a\\\"b\\\\\",\"a\":\"b\"}", "{\"password\":\"#\",\"a\":\"b\"}");
    row("a name that is spelled", "{\"passw\\u006frd\" : \"abc\"}", "{\"passw\\u006frd\" : \"#\"}");
    for (const char *open : {"{\"password\": \"NOT_SPECIFIED\"}", "{\"password\":null,\"a\":\"b\"}",
                             "{\"a\":\"password\",\"b\":\"c\"}", "", "{\"password"})
        row(open, open, open);
}

void WordsTest::theRawFormKeepsItsSpellingButNoSecret()
{
    QFETCH(QString, raw);
    QFETCH(QString, shown);
    const QList<FieldFact> fields = sample::people().fields;
    const QString mask = valueWords(fields.first(), QStringLiteral("abc")).text;

    QCOMPARE(rawWords(raw, fields), shown.replace(u'#', mask));
    QCOMPARE(valueWords(fields.first(), QStringLiteral("NOT_SPECIFIED")).text, QStringLiteral("Not set"));
}

void WordsTest::programsOwnWordsAndSpansAreSaidToPeople()
{
    const auto words = [](const char *name, const QVariant &value) {
        return valueWords(sample::field(name, name, "string", true), value).text;
    };
    QCOMPARE(words("gender", QStringLiteral("FEMALE")), QStringLiteral("Female"));
    QCOMPARE(words("birth_year", QStringLiteral("NOT_SPECIFIED")), QStringLiteral("Not given"));
    QCOMPARE(words("birth_year", QStringLiteral("2015")), QStringLiteral("2015"));
    QCOMPARE(words("full_name", QStringLiteral("MALE")), QStringLiteral("MALE"));
    QCOMPARE(words("time_spent", 11.2), QStringLiteral("11 s"));
    QCOMPARE(words("time_spent", 308.0), QStringLiteral("5 min 08 s"));
}

void WordsTest::roomIsCountedInWidthsOfTheText_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("em");
    QTest::addColumn<int>("layout");
    QTest::newRow("large screen") << 1920 << 15.0 << int(LayoutClass::Wide);
    QTest::newRow("laptop") << 1280 << 15.0 << int(LayoutClass::Normal);
    QTest::newRow("small laptop") << 1024 << 15.0 << int(LayoutClass::Compact);
    QTest::newRow("small laptop, large text") << 1024 << 30.0 << int(LayoutClass::Narrow);
    QTest::newRow("smallest window") << 720 << 15.0 << int(LayoutClass::Narrow);
}

void WordsTest::roomIsCountedInWidthsOfTheText()
{
    QFETCH(int, width);
    QFETCH(double, em);
    QTEST(int(layoutClass(width, em)), "layout");
}

void WordsTest::daysWithoutSyncAreEmptyAndFailedOnesMarked()
{
    SyncSummary done = sample::summary(QStringLiteral("a"), QStringLiteral("A"));
    SyncSummary failed = done;
    failed.outcome = SyncOutcome::Failed;
    failed.received = {};
    failed.sent = {};
    failed.endedAt = sample::now.addDays(-2);

    const QList<DayTotals> days = historyDays({done, failed}, sample::now, 4);

    QCOMPARE(days.size(), 4);
    QCOMPARE(days.at(3).received, 12340);
    QCOMPARE(days.at(2).syncs, 0);
    QVERIFY(days.at(1).failed);
    QVERIFY(!days.at(3).failed);
}

void WordsTest::scalesEndAtRoundFigures()
{
    QCOMPARE(roundScale(1), 1);
    QCOMPARE(roundScale(12), 20);
    QCOMPARE(roundScale(11'400), 20'000);
    QCOMPARE(roundScale(5'000), 5'000);
}

PITANGA_TEST(WordsTest)
#include "tst_words.moc"
