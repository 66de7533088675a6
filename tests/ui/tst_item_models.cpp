#include "sample_facts.h"
#include "tests/support/test_program.h"
#include "ui/language.h"
#include "ui/models/history_model.h"
#include "ui/models/model_list_model.h"
#include "ui/models/record_table_model.h"
#include "ui/widgets/data_table.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace pitanga;

/// The lists and tables behind the pages.
class ItemModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        installEnglishPlurals(*qApp);
        qRegisterMetaType<RecordQuery>();
    }
    void modelsStandUnderTheirGroups();
    void newCountsKeepTheSelection();
    void recordsArrivePageByPage();
    void aRowWhosePageIsMissingAsksForIt();
    void whoScrollsFarAsksOnlyForWhereItStops();
    void anAnswerToAnOldQuestionIsIgnored();
    void sortingAndSearchingAskAnew();
    void secretsNeverReachTheTable();
    void historyIsFilteredAndSorted();
};

void ItemModelsTest::modelsStandUnderTheirGroups()
{
    ModelListModel models;
    QAbstractItemModelTester tester(&models, QAbstractItemModelTester::FailureReportingMode::QtTest);

    models.setModels(sample::models());

    QCOMPARE(models.index(0).data().toString(), QStringLiteral("People"));
    QVERIFY(!models.index(0).flags().testFlag(Qt::ItemIsSelectable));
    QCOMPARE(models.modelAt(1)->name, QStringLiteral("facilityuser"));
    QCOMPARE(models.index(1).data(ModelListModel::CountRole).toString(), QStringLiteral("1,204"));
    QCOMPARE(models.firstRowWithRecords(), 1);
}

void ItemModelsTest::newCountsKeepTheSelection()
{
    ModelListModel models;
    models.setModels(sample::models());
    QSignalSpy resets(&models, &QAbstractItemModel::modelReset);
    QList<ModelFact> more = sample::models();
    more[3].records = 1300;

    models.setModels(more);

    QCOMPARE(resets.size(), 0);
    QCOMPARE(models.modelAt(models.rowOf(QStringLiteral("facilityuser")))->records, 1300);
}

void ItemModelsTest::recordsArrivePageByPage()
{
    RecordTableModel table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy asked(&table, &RecordTableModel::pageNeeded);

    table.setModel(sample::people());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(table.rowCount(), 0);
    QVERIFY(table.isLoading());
    table.setPage(sample::peoplePage(asked.first().first().value<RecordQuery>()));

    QCOMPARE(table.rowCount(), 1204);
    QVERIFY(!table.isLoading());
    QCOMPARE(table.index(1, 0).data().toString(), QStringLiteral("Wanjiru Kamau"));
    QCOMPARE(table.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Full name"));
}

void ItemModelsTest::aRowWhosePageIsMissingAsksForIt()
{
    RecordTableModel table;
    table.setModel(sample::people());
    RecordQuery first{QStringLiteral("facilityuser")};
    table.setPage(sample::peoplePage(first));
    QSignalSpy asked(&table, &RecordTableModel::pageNeeded);

    QVERIFY(table.index(450, 0).data(PendingRole).toBool());
    QTRY_COMPARE(asked.size(), 1);
    const RecordQuery query = asked.first().first().value<RecordQuery>();
    QCOMPARE(query.offset, 400);
    table.setPage(sample::peoplePage(query));

    QVERIFY(!table.index(450, 0).data(PendingRole).toBool());
    QCOMPARE(table.recordId(450).isEmpty(), false);
}

void ItemModelsTest::whoScrollsFarAsksOnlyForWhereItStops()
{
    RecordTableModel table;
    table.setModel(sample::people(100'000));
    table.setPage(sample::peoplePage(RecordQuery{QStringLiteral("facilityuser")}, 100'000));
    QSignalSpy asked(&table, &RecordTableModel::pageNeeded);

    for (int row = 1000; row < 90'000; row += 200)
        table.index(row, 0).data(PendingRole);

    QTRY_VERIFY(!asked.isEmpty());
    QVERIFY(asked.size() <= 3);
    QCOMPARE(asked.last().first().value<RecordQuery>().offset, 89'800);
}

void ItemModelsTest::anAnswerToAnOldQuestionIsIgnored()
{
    RecordTableModel table;
    table.setModel(sample::people());
    const RecordQuery old{QStringLiteral("facilityuser")};
    table.search(QStringLiteral("kamau"));

    table.setPage(sample::peoplePage(old));

    QCOMPARE(table.rowCount(), 0);
}

void ItemModelsTest::sortingAndSearchingAskAnew()
{
    RecordTableModel table;
    table.setModel(sample::people());
    table.setPage(sample::peoplePage(RecordQuery{QStringLiteral("facilityuser")}));
    QSignalSpy asked(&table, &RecordTableModel::pageNeeded);

    table.sort(0, Qt::DescendingOrder);
    table.search(QStringLiteral("kamau"));

    QCOMPARE(asked.size(), 2);
    const RecordQuery query = asked.last().first().value<RecordQuery>();
    QCOMPARE(query.sortBy, QStringLiteral("full_name"));
    QVERIFY(query.descending);
    QCOMPARE(query.search, QStringLiteral("kamau"));
    QCOMPARE(query.offset, 0);
    QCOMPARE(table.rowCount(), 1204); // the old rows stay until the answer comes
}

void ItemModelsTest::secretsNeverReachTheTable()
{
    RecordTableModel table;
    table.setModel(sample::people());
    table.setPage(sample::peoplePage(RecordQuery{QStringLiteral("facilityuser")}));

    for (int column = 0; column < table.columnCount(); ++column)
        QVERIFY(!table.index(0, column).data().toString().contains(QStringLiteral("pbkdf2")));
}

void ItemModelsTest::historyIsFilteredAndSorted()
{
    HistoryModel history;
    HistoryFilter filter(&history);
    QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    history.setHistory(sample::history(), sample::now);
    QCOMPARE(filter.rowCount(), 38);

    filter.setOutcome(SyncOutcome::Failed);
    QCOMPARE(filter.rowCount(), 2);
    filter.setOutcome(std::nullopt);
    filter.setDevice(QStringLiteral("peer0"));
    QVERIFY(filter.rowCount() > 0 && filter.rowCount() < 38);

    filter.sort(HistoryModel::Received, Qt::DescendingOrder);
    const int last = filter.rowCount() - 1;
    QVERIFY(filter.index(0, HistoryModel::Received).data(HistoryModel::sortRole).toLongLong() >=
            filter.index(last, HistoryModel::Received).data(HistoryModel::sortRole).toLongLong());
}

PITANGA_TEST(ItemModelsTest)
#include "tst_item_models.moc"
