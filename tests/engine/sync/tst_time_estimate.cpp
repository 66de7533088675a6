#include "engine/sync/time_estimate.h"

#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

#include <utility>

using namespace pitanga;

namespace {

using Ms = TimeEstimate::Ms;
using Part = TimeEstimate::Part;

/// What the meter of a real sync told its estimate, as it was recorded (README beside the files).
struct Recording
{
    struct Line
    {
        QByteArray what; ///< begin, expect, page, count, end
        Ms at{0};
        qint64 part = 0; ///< for an expectation: records; for a page: how many of a thousand are later versions
        qint64 done = 0; ///< for an expectation: the latter
        qint64 total = 0;
        Ms putAside{0};
    };
    QList<Line> lines;
    Ms end() const { return lines.last().at; }
};

Recording read(const QString &name)
{
    Recording recording;
    QFile file(QStringLiteral(PITANGA_SOURCE_DIR "/tests/data/sync-times/") + name + QStringLiteral(".txt"));
    if (!file.open(QIODevice::ReadOnly))
        return recording;
    for (const QByteArray &text : file.readAll().trimmed().split('\n')) {
        const QByteArrayList words = text.split(' ');
        Recording::Line line{words.value(0), Ms(words.value(1).toLongLong()), words.value(2).toLongLong()};
        line.done = words.value(3).toLongLong();
        line.total = words.value(4).toLongLong();
        line.putAside = Ms(words.value(5).toLongLong());
        recording.lines << line;
    }
    return recording;
}

void play(const Recording::Line &line, TimeEstimate &estimate)
{
    if (line.what == "begin")
        estimate.begin(Part(line.part), line.at);
    else if (line.what == "expect")
        estimate.expectToSend(line.part, double(line.done) / 1000);
    else if (line.what == "page")
        estimate.notePage(double(line.part) / 1000);
    else if (line.what == "count")
        estimate.count(line.done, line.total, line.at, line.putAside);
}

} // namespace

/// The time that is left, told while a sync runs, against the time that it then took.
class TestTimeEstimate : public QObject
{
    Q_OBJECT

private slots:
    void afterTheFirstFifthItIsWithinAQuarter_data();
    void afterTheFirstFifthItIsWithinAQuarter();
    void beforeAnythingWasCountedItSaysNothing();
    void aResumedTransferIsMeasuredFromWhereItWentOn();
    void aPartThatTakesLongerThanExpectedStaysAhead();
    void aLongWaitAtTheBeginningDoesNotFillTheBar();
};

void TestTimeEstimate::afterTheFirstFifthItIsWithinAQuarter_data()
{
    // What may be off where a quarter of what is left is less, at the end of a sync. The screen says "a few
    // seconds" below twenty.
    QTest::addColumn<double>("atTheEndMs");
    for (const char *name :
         {"first-sync-fast", "first-sync-500-kb", "first-sync-250-kb", "push-new-1-mb", "push-new-500-kb",
          "push-later-1-mb", "push-later-500-kb", "pull-later-1-mb", "pull-later-500-kb"})
        QTest::newRow(name) << 500.0;
    QTest::newRow("both-ways-slow") << 1500.0; // all of them were changed on both sides
}

void TestTimeEstimate::afterTheFirstFifthItIsWithinAQuarter()
{
    QFETCH(double, atTheEndMs);
    const Recording recording = read(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(recording.lines.size() > 10);
    const Ms start = recording.lines.first().at;
    TimeEstimate estimate(true, true, start);
    double shown = 0;
    int looks = 0;
    qsizetype next = 0;
    for (Ms now = start; now < recording.end(); now += Ms(250)) {
        for (; next < recording.lines.size() && recording.lines[next].at <= now; ++next)
            play(recording.lines[next], estimate);
        const double before = std::exchange(shown, std::max(shown, estimate.fraction(now)));
        QVERIFY2(shown - before < 0.15, qPrintable(QStringLiteral("the bar leaps from %1 to %2 after %3 ms")
                                                       .arg(before)
                                                       .arg(shown)
                                                       .arg((now - start).count())));
        const double took = double((recording.end() - start).count());
        const double elapsed = double((now - start).count());
        const auto left = estimate.left(now);
        if (elapsed < took / 5 || !left)
            continue;
        ++looks;
        const double rest = took - elapsed;
        const double off = std::abs(double(left->count()) - rest);
        QVERIFY2(off <= std::max(rest / 4, atTheEndMs) && off <= took / 4,
                 qPrintable(QStringLiteral("after %1 ms it said %2 more, and it took %3")
                                .arg(elapsed)
                                .arg(left->count())
                                .arg(rest)));
    }
    QVERIFY2(looks > 4, qPrintable(QString::number(looks)));
    QVERIFY(shown > 0.7);
}

void TestTimeEstimate::beforeAnythingWasCountedItSaysNothing()
{
    TimeEstimate estimate(true, true, Ms(0));
    estimate.begin(Part::ListingThere, Ms(100));
    QVERIFY(!estimate.left(Ms(200)));
    estimate.begin(Part::Fetching, Ms(300));
    estimate.count(0, 10'000, Ms(300));
    QVERIFY(!estimate.left(Ms(400)));
    QVERIFY(estimate.fraction(Ms(400)) < 0.05);

    estimate.count(2000, 10'000, Ms(1300));

    QVERIFY(estimate.left(Ms(1300)) >= Ms(4000));
}

void TestTimeEstimate::aResumedTransferIsMeasuredFromWhereItWentOn()
{
    TimeEstimate estimate(true, false, Ms(0));
    estimate.begin(Part::Fetching, Ms(0));
    estimate.count(8000, 10'000, Ms(0));
    estimate.count(9000, 10'000, Ms(10'000), Ms(10));

    const auto left = estimate.left(Ms(10'000));

    QVERIFY(left >= Ms(10'000) && left < Ms(13'000)); // 1,000 more at the pace of the last 1,000
}

void TestTimeEstimate::aPartThatTakesLongerThanExpectedStaysAhead()
{
    TimeEstimate estimate(true, false, Ms(0));
    estimate.begin(Part::Fetching, Ms(0));
    estimate.count(0, 1000, Ms(0));
    estimate.count(1000, 1000, Ms(1000), Ms(100));
    estimate.begin(Part::Merging, Ms(1000));
    for (Ms now(1000); now < Ms(60'000); now += Ms(1000)) {
        QVERIFY(estimate.left(now) > Ms(0));
        QVERIFY(estimate.fraction(now) < 1);
    }
}

void TestTimeEstimate::aLongWaitAtTheBeginningDoesNotFillTheBar()
{
    TimeEstimate estimate(true, true, Ms(0));
    estimate.begin(Part::ListingThere, Ms(100));
    QVERIFY(estimate.fraction(Ms(10'000)) > 0.05); // it moves
    estimate.begin(Part::Fetching, Ms(40'000));
    estimate.count(0, 20'000, Ms(40'000));
    estimate.count(2000, 20'000, Ms(40'400), Ms(100));

    QVERIFY(estimate.fraction(Ms(40'400)) < 0.2);
    estimate.count(10'000, 20'000, Ms(42'000), Ms(500));
    const double later = estimate.fraction(Ms(42'000));
    QVERIFY2(later > 0.25 && later < 0.6, QByteArray::number(later).constData());
}

PITANGA_TEST(TestTimeEstimate)
#include "tst_time_estimate.moc"
