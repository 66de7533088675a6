#include "sample_facts.h"
#include "tests/support/event_loop_watch.h"
#include "tests/support/sanitizers.h"
#include "tests/support/test_program.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/data_page.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace pitanga;
using namespace pitanga::test;

namespace {

constexpr qint64 schoolSize = 100'000;

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

    EventLoopWatch watch;
    watch.start();
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

    const EventLoopWatch::Longest longest = watch.stop();
    qInfo("longest pause %.0f ms, %.0f of them without waiting for a processor; %d pages asked for",
          longest.passedMs, longest.awayMs, pages);
    QVERIFY(isSanitized || longest.awayMs < 100);
    QVERIFY2(pages < 250, qPrintable(QString::number(pages))); // where it stopped, not all it passed
}

PITANGA_TEST(FluencyTest)
#include "tst_fluency.moc"
