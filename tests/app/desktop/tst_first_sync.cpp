// What a newcomer does: starts the program, sees a second device, clicks Sync, watches the school arrive, looks
// at it. The real window and engine of the program, and a second process that holds the sample school.
#include "app/demo/demo.h"
#include "app/demo/demo_school.h"
#include "app/desktop/application.h"
#include "engine/host.h"
#include "engine/tables/device.h"
#include "tests/support/event_loop_watch.h"
#include "tests/support/test_program.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace pitanga;
using namespace pitanga::test;

namespace {

constexpr int startMs = 60'000; // the second device makes its school first; machines are slow and shared
constexpr int syncMs = 60'000;

template <typename Widget>
Widget *visibleNamed(const QWidget &window, const QString &text)
{
    for (auto *widget : window.findChildren<Widget *>())
        if (widget->isVisible() &&
            (widget->accessibleName().contains(text) || widget->property("text").toString() == text))
            return widget;
    return nullptr;
}

QTableView *visibleTable(const QWidget &window)
{
    for (auto *table : window.findChildren<QTableView *>())
        if (table->isVisible())
            return table;
    return nullptr;
}

bool says(const QWidget &window, const QString &text)
{
    for (const auto *label : window.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

} // namespace

class FirstSync : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        theme::install(*qApp);
        installEnglishPlurals(*qApp);
    }
    void init();
    void cleanup();
    void oneClickBringsTheSchool();
    void aFacilityIsJoinedWithAnAdministratorsPassword();

private:
    void startDemoPeer();
    qint64 recordsOf(const QString &model);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Application> m_wiring;
    std::unique_ptr<Demo> m_demo;
};

void FirstSync::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    HostOptions hosting;
    hosting.listen = QHostAddress(QHostAddress::LocalHost);
    hosting.httpsPort = 0;
    hosting.httpPort = std::nullopt;
    auto engine = Engine::open({.home = m_folder->filePath(QStringLiteral("home"))}, hosting);
    QVERIFY2(engine, engine ? "" : qPrintable(engine.error().forLog));
    m_engine = *std::move(engine);
    m_window = std::make_unique<MainWindow>();
    m_wiring = std::make_unique<Application>(*m_engine, *m_window);
    m_window->show();
    m_engine->serve();
}

void FirstSync::cleanup()
{
    m_demo.reset();
    m_wiring.reset();
    m_window.reset();
    m_engine.reset();
}

void FirstSync::startDemoPeer()
{
    m_demo = std::make_unique<Demo>(
        *m_engine, QStringLiteral(PITANGA_DESKTOP_PROGRAM),
        Demo::Folders{m_folder->filePath(QStringLiteral("home")), m_folder->filePath(QStringLiteral("second"))},
        [](const Error &error) { QFAIL(qPrintable(error.forPerson + error.forLog)); });
    QTRY_VERIFY_WITH_TIMEOUT(!m_engine->peers().isEmpty() && !m_engine->peers().first().shared.isEmpty(),
                             startMs);
}

qint64 FirstSync::recordsOf(const QString &model)
{
    std::optional<qint64> count;
    m_engine->models(this, [&](const Result<QList<ModelFact>> &models) {
        count = -1;
        if (models)
            for (const ModelFact &fact : *models)
                if (fact.name == model)
                    count = fact.records;
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(count, 10'000); }();
    return count.value_or(-1);
}

void FirstSync::oneClickBringsTheSchool()
{
    startDemoPeer();
    QSignalSpy ended(m_engine.get(), &Engine::syncEnded);
    QSignalSpy progressed(m_engine.get(), &Engine::syncProgressed);
    QPushButton *sync = nullptr;
    QTRY_VERIFY((sync = visibleNamed<QPushButton>(*m_window, QStringLiteral("Sync"))));

    EventLoopWatch watch;
    watch.start();
    QTest::mouseClick(sync, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, syncMs);
    const EventLoopWatch::Longest longest = watch.stop();

    const auto summary = ended.first().first().value<SyncSummary>();
    QVERIFY2(summary.outcome == SyncOutcome::Completed, summary.error ? qPrintable(summary.error->forLog) : "");
    QVERIFY(summary.received.total() > 15'000);
    QCOMPARE(summary.received.added, summary.received.total());
    QVERIFY(progressed.size() > 5);
    double fraction = 0;
    for (const QList<QVariant> &arguments : progressed) {
        const double next = arguments.first().value<SyncProgress>().fraction;
        QVERIFY(next >= fraction);
        fraction = next;
    }
    QTRY_VERIFY(says(*m_window, QStringLiteral("Synced with")));
    QCOMPARE(recordsOf(QStringLiteral("facilityuser")), 28);
    qInfo("The window's event loop paused for at most %.0f ms, without waiting for a processor %.0f",
          longest.passedMs, longest.awayMs);
    QVERIFY(longest.awayMs < 100);

    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QTableView *table = nullptr;
    QTRY_VERIFY((table = visibleTable(*m_window)));
    QTRY_COMPARE(table->model()->rowCount(), 28);
    QTRY_VERIFY(!table->model()->index(0, 0).data().toString().isEmpty());
}

void FirstSync::aFacilityIsJoinedWithAnAdministratorsPassword()
{
    startDemoPeer();
    const QString address = m_engine->peers().first().address;
    m_engine.reset();
    m_wiring.reset();
    m_window = std::make_unique<MainWindow>();
    HostOptions hosting;
    hosting.listen = QHostAddress(QHostAddress::LocalHost);
    hosting.httpsPort = 0;
    auto engine = Engine::open({.home = m_folder->filePath(QStringLiteral("third"))}, hosting);
    QVERIFY(engine);
    m_engine = *std::move(engine);
    m_wiring = std::make_unique<Application>(*m_engine, *m_window);
    m_window->show();

    emit m_window->addPeerRequested(address);
    QPushButton *join = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((join = visibleNamed<QPushButton>(*m_window, QStringLiteral("Join facility"))),
                             10'000);
    QTest::mouseClick(join, Qt::LeftButton);
    const auto fields = [&] {
        QList<QLineEdit *> visible;
        for (auto *field : m_window->findChildren<QLineEdit *>())
            if (field->isVisible())
                field->echoMode() == QLineEdit::Password ? visible.append(field) : visible.prepend(field);
        return visible; // the name, then the password
    };
    QTRY_COMPARE(fields().size(), 2);
    QTest::keyClicks(fields().at(0), QString::fromLatin1(demoAdministrator));
    QTest::keyClicks(fields().at(1), QStringLiteral("wrong"));
    QTest::keyClick(fields().at(1), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(says(*m_window, QStringLiteral("do not fit")), 10'000);
    QVERIFY(m_engine->device().facilities.isEmpty());

    fields().at(1)->selectAll();
    QTest::keyClicks(fields().at(1), QString::fromLatin1(demoPassword));
    QTest::keyClick(fields().at(1), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_engine->device().facilities.size(), 1, 20'000);
    QTRY_COMPARE(m_engine->peers().first().shared.size(), 1);
}

PITANGA_TEST(FirstSync)
#include "tst_first_sync.moc"
