#include "open_window.h"
#include "tests/support/test_program.h"
#include "ui/models/record_table_model.h"
#include "ui/pages/data_page.h"
#include "ui/pages/record_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/mono_label.h"
#include "ui/widgets/search_field.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFontMetricsF>
#include <QPlainTextEdit>
#include <QTableView>

#include <algorithm>

using namespace pitanga;

/// What was chosen stays chosen, what was sought can be let go, and secrets stay secrets in every view.
class DataPageTest : public OpenWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { prepareApplication(); }
    void init();
    void cleanup() { m_window.reset(); }

    void anotherOrderKeepsTheChosenRecordChosen();
    void aSearchThatDoesNotFindTheChosenRecordMarksNoOther();
    void escapeEmptiesTheSearchBeforeItGoesBack();
    void aButtonEmptiesTheSearch();
    void noViewShowsASecret();
    void aHeadingEndsWithinThePane();
    void thePickerIsAsHighAsTheSearch();
    void wordsBreakAfterHyphensAndIdsWhereTheLineEnds();

private:
    QTableView *table() const { return page<DataPage>()->findChild<QTableView *>(); }
    SearchField *search() const { return page<DataPage>()->findChild<SearchField *>(); }
    QString chosen() const { return page<DataPage>()->table()->recordId(table()->currentIndex().row()); }
};

void DataPageTest::init()
{
    open();
    // A store of 150 people: from the last to the first when sorted downwards, one when searched.
    connect(m_window.get(), &MainWindow::pageRequested, m_window.get(), [this](const RecordQuery &query) {
        RecordPage page = sample::peoplePage(query, query.search.isEmpty() ? 150 : 1);
        if (query.descending)
            std::reverse(page.rows.begin(), page.rows.end());
        m_window->setPage(page);
    });
    connect(m_window.get(), &MainWindow::recordRequested, m_window.get(),
            [this](const QString &, const QString &id) {
                m_window->setRecord(sample::person(id.toInt(nullptr, 16)));
            });
    m_window->goTo(PageId::Data);
    m_window->setModels(sample::models());
    m_window->data().openModel(QStringLiteral("facilityuser"));
    QTRY_COMPARE(table()->model()->rowCount(), 150);
}

void DataPageTest::anotherOrderKeepsTheChosenRecordChosen()
{
    table()->setCurrentIndex(table()->model()->index(3, 0));
    const QString id = chosen();
    QCOMPARE(page<RecordPanel>()->recordId(), id);

    table()->sortByColumn(1, Qt::DescendingOrder);

    QCOMPARE(table()->currentIndex().row(), 146);
    QCOMPARE(chosen(), id);
    QCOMPARE(page<RecordPanel>()->recordId(), id);
    QVERIFY(table()->viewport()->rect().intersects(table()->visualRect(table()->currentIndex())));
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QCOMPARE(page<RecordPanel>()->recordId(), chosen());
}

void DataPageTest::aSearchThatDoesNotFindTheChosenRecordMarksNoOther()
{
    table()->setCurrentIndex(table()->model()->index(3, 0));
    const QString id = chosen();

    emit search()->searched(QStringLiteral("user0"));
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(!table()->selectionModel()->hasSelection());
    emit search()->searched({});

    QCOMPARE(chosen(), id);
    QCOMPARE(page<RecordPanel>()->recordId(), id);
}

void DataPageTest::escapeEmptiesTheSearchBeforeItGoesBack()
{
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(search(), QStringLiteral("user0"));
    QTRY_COMPARE(table()->model()->rowCount(), 1);

    QTest::keyClick(search(), Qt::Key_Escape);

    QCOMPARE(search()->text(), QString());
    QCOMPARE(table()->model()->rowCount(), 150);
}

void DataPageTest::aButtonEmptiesTheSearch()
{
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(search(), QStringLiteral("user0"));
    QTRY_COMPARE(table()->model()->rowCount(), 1);

    auto *button = search()->findChild<QAbstractButton *>();
    QCOMPARE(button->accessibleName(), QStringLiteral("Empty the search"));
    button->click();

    QCOMPARE(search()->text(), QString());
    QCOMPARE(table()->model()->rowCount(), 150);
}

void DataPageTest::noViewShowsASecret()
{
    RecordDetails person = sample::person(3);
    person.serialized = QStringLiteral("{\"password\": \"pbkdf2_sha256$x\", \"username\": \"wanjiru\"}");
    m_window->setRecord(person);

    const QString raw = page<RecordPanel>()->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY(!raw.contains(QLatin1String("pbkdf2")));
    QVERIFY(raw.contains(QLatin1String("wanjiru")));
    QVERIFY(!says(QStringLiteral("pbkdf2")));
}

void DataPageTest::aHeadingEndsWithinThePane()
{
    RecordDetails person = sample::person(3);
    person.label = person.partition;
    m_window->setRecord(person);

    QVERIFY(says(person.label.first(18) + QChar(0x2026)));
    QVERIFY(!says(person.label.first(40)));
}

void DataPageTest::thePickerIsAsHighAsTheSearch()
{
    m_window->resize(1024, 600);
    auto *picker = page<DataPage>()->findChild<QComboBox *>();
    QTRY_VERIFY(picker->isVisible());
    QTRY_COMPARE(picker->height(), search()->height());
}

void DataPageTest::wordsBreakAfterHyphensAndIdsWhereTheLineEnds()
{
    const QFontMetricsF metrics(theme::monoFont());
    const int width = int(metrics.horizontalAdvance(QString(10, u'0'))) + 2;
    const int line = MonoLabel(QStringLiteral("0")).heightForWidth(width);
    const auto lines = [&](const QString &text) { return MonoLabel(text).heightForWidth(width) / line; };

    QCOMPARE(lines(QStringLiteral("rahabo-fojire-gudana")), 3); // not "rahabo-foj", "ire-gudana"
    QCOMPARE(lines(QString(32, u'a')), 4);
}

PITANGA_TEST(DataPageTest)
#include "tst_data_page.moc"
