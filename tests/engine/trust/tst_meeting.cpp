#include "engine/trust/bound_session.h"
#include "engine/trust/meeting_code.h"
#include "engine/trust/meeting_rules.h"
#include "engine/trust/meeting_words.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_program.h"

#include <QSet>
#include <QTest>

#include <numeric>

using namespace pitanga;
using namespace Qt::StringLiterals;

namespace {

QByteArray key(char digit)
{
    return QByteArray(64, digit);
}

/// How many letters must be changed, added or left out to make one word of the other; accents do not count.
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0]++;
        for (size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (a[i] != b[qsizetype(j) - 1]);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

QString withoutAccents(const QString &word)
{
    QString plain = word.normalized(QString::NormalizationForm_D);
    plain.removeIf([](QChar c) { return c.isMark(); });
    return plain;
}

/// A whole exchange between two honest devices with these keys as each sees them.
struct Exchange
{
    test::SeededRandom random;
    MeetingParty caller;
    MeetingParty called;

    Exchange(quint64 seed, const QByteArray &callerKey, const QByteArray &calledKey)
        : random(seed),
          caller(MeetingParty::caller(random, callerKey, calledKey)),
          called(*MeetingParty::called(random, calledKey, callerKey, caller.commitment()))
    {
    }
};

} // namespace

/// The pure half of meeting: the numbers behind the code, its words, the rules, and sessions bound to keys.
class TestMeeting : public QObject
{
    Q_OBJECT
private slots:
    void bothSidesSeeTheSameCode();
    void theCodeDependsOnEverythingThatMatters();
    void whoCommittedToOneNumberCannotRevealAnother();
    void whatIsNoNumberMakesNoCode();
    void aDeviceInBetweenGetsTwoDifferentCodes();
    void aGuessIsHopeless();
    void wordsAndDigitsSayTheSameNumber();
    void wordsAreShortAndApart_data();
    void wordsAreShortAndApart();
    void everyLocaleHasAListOfWords();
    void bothMustAgree();
    void afterThreeTriesThereIsAPause();
    void aClockThatWasSetBackPausesNobody();
    void aBoundSessionFitsItsTwoKeysOnly();
    void aBoundSessionIsMarked();
};

void TestMeeting::bothSidesSeeTheSameCode()
{
    const Exchange meeting(1, key('a'), key('b'));
    const auto there = meeting.caller.codeWith(meeting.called.nonce(), "sw");
    const auto here = meeting.called.codeWith(meeting.caller.nonce(), "sw");
    QVERIFY(there && here);
    QCOMPARE(there->number(), here->number());
    QCOMPARE(there->words("sw"), here->words("sw"));
}

void TestMeeting::theCodeDependsOnEverythingThatMatters()
{
    QSet<quint64> numbers;
    for (quint64 seed : {1, 2})
        for (char callerKey : {'a', 'b'})
            for (char calledKey : {'c', 'd'})
                for (const char *language : {"en", "pt"}) {
                    const Exchange meeting(seed, key(callerKey), key(calledKey));
                    numbers << meeting.caller.codeWith(meeting.called.nonce(), language)->number();
                }
    QCOMPARE(numbers.size(), 16);
}

void TestMeeting::whoCommittedToOneNumberCannotRevealAnother()
{
    Exchange meeting(3, key('a'), key('b'));
    const QByteArray another = meeting.random.bytes(32).toHex();
    QVERIFY(!meeting.called.codeWith(another, "en"));
    QVERIFY(meeting.called.codeWith(meeting.caller.nonce(), "en"));
}

void TestMeeting::whatIsNoNumberMakesNoCode()
{
    const Exchange meeting(4, key('a'), key('b'));
    for (const QByteArray &bad : {QByteArray(), QByteArray("12"), QByteArray(64, 'g'), QByteArray(64, 'A'),
                                  QByteArray(64, '-'), QByteArray(65, 'a'), meeting.caller.nonce()})
        QVERIFY2(!meeting.caller.codeWith(bad, "en"), bad);
    test::SeededRandom random(1);
    QVERIFY(!MeetingParty::called(random, key('a'), key('b'), "no commitment"));
}

void TestMeeting::aDeviceInBetweenGetsTwoDifferentCodes()
{
    for (quint64 seed = 0; seed < 200; ++seed) {
        // It passes the numbers on unchanged, which would make the codes equal were it not for the keys.
        test::SeededRandom random(seed);
        const MeetingParty caller = MeetingParty::caller(random, key('a'), key('e'));
        const MeetingParty called = *MeetingParty::called(random, key('b'), key('e'), caller.commitment());
        QVERIFY(caller.codeWith(called.nonce(), "en") != called.codeWith(caller.nonce(), "en"));
    }
}

void TestMeeting::aGuessIsHopeless()
{
    // At most 2^-20 a try is asked for.
    QVERIFY(MeetingCode::count > (quint64(1) << 20));
    // And the numbers are spread: of 3,000 the mean lies where chance puts it (standard error 0.5 %).
    double sum = 0;
    for (quint64 seed = 0; seed < 3000; ++seed) {
        const Exchange meeting(seed, key('a'), key('b'));
        sum += double(meeting.caller.codeWith(meeting.called.nonce(), "en")->number());
    }
    const double mean = sum / 3000 / double(MeetingCode::count);
    QVERIFY2(mean > 0.475 && mean < 0.525, qPrintable(QString::number(mean)));
}

void TestMeeting::wordsAndDigitsSayTheSameNumber()
{
    const MeetingCode code(270'491'335'860);
    QCOMPARE(code.digits(), QStringList({u"27"_s, u"04"_s, u"91"_s, u"33"_s, u"58"_s, u"60"_s}));
    const QStringList english = meetingWords("en");
    QCOMPARE(code.words("en"),
             QStringList({english[27], english[4], english[91], english[33], english[58], english[60]}));
    QCOMPARE(MeetingCode(7).digits(), QStringList({u"00"_s, u"00"_s, u"00"_s, u"00"_s, u"00"_s, u"07"_s}));
    QCOMPARE(code.words("sw").size(), 6);
}

void TestMeeting::wordsAreShortAndApart_data()
{
    QTest::addColumn<QByteArray>("language");
    for (const QByteArray &language : meetingLanguages())
        QTest::newRow(language) << language;
}

void TestMeeting::wordsAreShortAndApart()
{
    QFETCH(QByteArray, language);
    const QStringList words = meetingWords(language);
    QCOMPARE(words.size(), meetingWordCount);
    for (qsizetype i = 0; i < words.size(); ++i) {
        QVERIFY2(words[i].size() >= 3 && words[i].size() <= 9, qPrintable(words[i]));
        QCOMPARE(words[i], words[i].toLower().trimmed());
        for (qsizetype j = i + 1; j < words.size(); ++j) {
            const QString a = withoutAccents(words[i]);
            const QString b = withoutAccents(words[j]);
            QVERIFY2(distance(a, b) >= 2 && !a.startsWith(b) && !b.startsWith(a),
                     qPrintable(words[i] + u' ' + words[j]));
        }
    }
}

void TestMeeting::everyLocaleHasAListOfWords()
{
    QCOMPARE(meetingLanguage(QStringLiteral("pt_BR")), "pt");
    QCOMPARE(meetingLanguage(QStringLiteral("sw-KE")), "sw");
    QCOMPARE(meetingLanguage(QStringLiteral("FR")), "fr");
    QCOMPARE(meetingLanguage(QStringLiteral("hi_IN")), "en");
    QCOMPARE(meetingLanguage(QString()), "en");
    QCOMPARE(meetingWords("xx"), meetingWords("en"));
}

void TestMeeting::bothMustAgree()
{
    using State = MeetingState;
    using Event = MeetingEvent;
    const auto after = [](std::initializer_list<Event> events) {
        State state = State::Calling;
        for (const Event event : events)
            state = next(state, event).value_or(state);
        return state;
    };
    QCOMPARE(after({Event::WeAgree, Event::TheyAgree}), State::Calling);
    QCOMPARE(after({Event::CodeIsKnown, Event::WeAgree, Event::WeAgree}), State::AgreedHere);
    QCOMPARE(after({Event::CodeIsKnown, Event::WeAgree, Event::TheyAgree}), State::Agreed);
    QCOMPARE(after({Event::CodeIsKnown, Event::TheyAgree, Event::WeAgree}), State::Agreed);
    QCOMPARE(after({Event::CodeIsKnown, Event::TheyAgree, Event::SomebodyDiffers, Event::WeAgree}),
             State::Differs);
    QCOMPARE(after({Event::CodeIsKnown, Event::WeAgree, Event::Ends, Event::TheyAgree}), State::Over);
    QCOMPARE(after({Event::CodeIsKnown, Event::WeAgree, Event::TheyAgree, Event::SomebodyDiffers}),
             State::Agreed);
}

void TestMeeting::afterThreeTriesThereIsAPause()
{
    const QDateTime start(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    MeetingTries tries;
    tries.failed(start);
    tries.failed(start.addSecs(60));
    QCOMPARE(tries.wait(start.addSecs(61)).count(), 0);
    tries.failed(start.addSecs(120));
    QCOMPARE(tries.wait(start.addSecs(120)).count(), 480);
    QCOMPARE(tries.wait(start.addSecs(599)).count(), 1);
    QCOMPARE(tries.wait(start.addSecs(600)).count(), 0); // the first has been forgotten
    tries.failed(start.addSecs(601));
    QCOMPARE(tries.wait(start.addSecs(601)).count(), 59);
    tries.agreed();
    QCOMPARE(tries.wait(start.addSecs(602)).count(), 0);
}

void TestMeeting::aClockThatWasSetBackPausesNobody()
{
    const QDateTime start(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    MeetingTries tries;
    for (int i = 0; i < MeetingTries::allowed; ++i)
        tries.failed(start);
    QCOMPARE(tries.wait(start).count(), 600);
    QCOMPARE(tries.wait(start.addYears(-1)).count(), 0); // not for a year and ten minutes
}

void TestMeeting::aBoundSessionFitsItsTwoKeysOnly()
{
    test::SeededRandom random(5);
    const BoundSession session = makeBoundSession(random, key('a'), key('b'));
    QVERIFY(fitsKeys(session.id, session.salt, key('a'), key('b')));
    QVERIFY(!fitsKeys(session.id, session.salt, key('e'), key('b')));
    QVERIFY(!fitsKeys(session.id, session.salt, key('a'), key('e')));
    QVERIFY(!fitsKeys(session.id, session.salt, key('b'), key('a')));
    QVERIFY(!fitsKeys(session.id, random.bytes(16).toHex(), key('a'), key('b')));
    QVERIFY(!fitsKeys(session.id, session.salt, QByteArray(), key('b')));
    QVERIFY(!fitsKeys(session.id, session.salt, key('a'), QByteArray()));
    QVERIFY(session.id != makeBoundSession(random, key('a'), key('b')).id);
}

void TestMeeting::aBoundSessionIsMarked()
{
    test::SeededRandom random(6);
    for (int i = 0; i < 100; ++i) {
        QVERIFY(isBoundSession(makeBoundSession(random, key('a'), key('b')).id));
        QVERIFY(!isBoundSession(*SyncSessionId::fromHex(random.uuidHex()))); // what stock peers make
    }
}

PITANGA_TEST(TestMeeting)
#include "tst_meeting.moc"
