#include "sample_facts.h"
#include "tests/support/test_program.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/data_page.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace pitanga;

namespace {

constexpr qint64 schoolSize = 100'000;

/// The longest the event loop was busy with one thing.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_clock.start();
        m_beat.setInterval(0);
        connect(&m_beat, &QTimer::timeout, this, [this] { longest = std::max(longest, m_clock.restart()); });
        m_beat.start();
    }
    qint64 longest = 0;

private:
    QTimer m_beat;
    QElapsedTimer m_clock;
};

} // namespace

/// A school of 100,000 records: the table scrolls, sorts and searches, and the window never stands still.
class FluencyTest : public QObject
{
    Q_OBJECT

private slots:
    void aLargeTableNeverBlocksTheWindow();
};

void FluencyTest::aLargeTableNeverBlocksTheWindow()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    theme::install(*qApp, {Look::Light, 1});
    MainWindow window([] { return sample::now; });
    int pages = 0;
    connect(&window, &MainWindow::pageRequested, &window, [&](const RecordQuery &query) {
        ++pages;
        QTimer::singleShot(8, &window,
                           [&window, query] { window.setPage(sample::peoplePage(query, schoolSize)); });
    });
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.goTo(PageId::Data);
    auto *table = window.findChild<DataPage *>()->findChild<QTableView *>();
    QTest::qWait(50); // the first paint of the page loads fonts

    Heartbeat heart;
    window.setModels({sample::people(schoolSize)});
    QTRY_COMPARE(table->model()->rowCount(), int(schoolSize));
    QScrollBar *bar = table->verticalScrollBar();
    for (int step = 0; step <= 200; ++step) { // a hand that drags the bar through the school
        bar->setValue(int(qint64(bar->maximum()) * step / 200));
        QCoreApplication::processEvents();
    }
    for (int step = 0; step < 100; ++step) { // and a wheel
        bar->setValue(bar->value() - 3);
        QCoreApplication::processEvents();
    }
    table->sortByColumn(0, Qt::DescendingOrder);
    QTest::qWait(100);

    QVERIFY2(heart.longest < 100, qPrintable(QStringLiteral("%1 ms").arg(heart.longest)));
    QVERIFY2(pages < 250, qPrintable(QString::number(pages))); // where it stopped, not all it passed
    qInfo("longest pause %lld ms, %d pages asked for", heart.longest, pages);
}

PITANGA_TEST(FluencyTest)
#include "tst_fluency.moc"
