// One day of three laptops: the real windows and engines of the program, over real sockets. The tests go on
// where the one before stopped, as the people do: Amina's new laptop joins the office's school, a third joins
// from hers; one goes away and comes back. Devices are told of each other by address, as discovery does where
// it hears of them.
#include "app/desktop/application.h"
#include "app/desktop/first_run_wiring.h"
#include "app/desktop/kiosk.h"
#include "app/desktop/meeting_wiring.h"
#include "engine/host.h"
#include "engine/school/practice_activity.h"
#include "engine/school/school_file.h"
#include "tests/support/frozen_clock.h"
#include "tests/support/outcomes.h"
#include "tests/support/test_program.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/first_run.h"
#include "ui/theme/theme.h"
#include "ui/widgets/word_tiles.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pitanga;
using namespace pitanga::test;
using namespace std::chrono_literals;

namespace {

constexpr int answersMs = 20'000; // machines are slow and shared
constexpr int syncMs = 60'000;
constexpr int someLogs = 3000; // enough for a sync to be cancelled in

/// A home, its engine and its window, with what the person in front of it does.
class Laptop
{
public:
    Laptop(QString home, QString name, std::shared_ptr<FrozenClock> clock)
        : m_home(std::move(home)), m_name(std::move(name)), m_clock(std::move(clock))
    {
    }

    /// At the port it had before, if it was there before.
    void open()
    {
        HostOptions hosting;
        hosting.listen = QHostAddress(QHostAddress::LocalHost);
        hosting.httpsPort = m_port;
        hosting.httpPort = std::nullopt;
        engine = need(Engine::open({.home = m_home, .name = m_name, .clock = m_clock}, hosting));
        window = std::make_unique<MainWindow>([this] { return m_clock->nowUtc(); });
        m_wiring = std::make_unique<Application>(*engine, *window);
        connectMeetings(*engine, *window);
        if (engine->needsFirstRun())
            connectMeetings(*engine, startFirstRun(*engine, *window));
        window->show();
        engine->serve();
        m_port = quint16(QUrl(address()).port());
    }
    /// The lid is closed.
    void close()
    {
        m_wiring.reset();
        window.reset();
        engine.reset();
    }
    QString address() const { return engine->device().addresses.value(0); }
    void hearOf(const Laptop &other) { emit window->addPeerRequested(other.address()); }

    QPushButton *button(const QString &name) const
    {
        for (auto *button : window->findChildren<QPushButton *>())
            if (button->isVisible() && button->isEnabled() && button->width() > 0 &&
                (button->text() == name || button->accessibleName() == name))
                return button;
        return nullptr;
    }
    void click(const QString &name)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(button(name), qPrintable(m_name + QStringLiteral(": ") + name), answersMs);
        QTest::mouseClick(button(name), Qt::LeftButton);
        ++clicks;
    }
    bool says(const QString &words) const
    {
        for (const auto *label : window->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    /// What is compared, as a screen reader tells it.
    QString wordsShown() const
    {
        for (const auto *tiles : window->findChildren<WordTiles *>())
            if (tiles->isVisible())
                return tiles->accessibleName();
        return {};
    }
    PeerFact peer(const QString &name) const
    {
        for (const PeerFact &peer : engine->peers())
            if (peer.name == name)
                return peer;
        return {};
    }
    qint64 records() const
    {
        std::optional<qint64> count;
        engine->models(window.get(), [&](const Result<QList<ModelFact>> &models) {
            count = 0;
            if (models)
                for (const ModelFact &fact : *models)
                    *count += fact.records;
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(count, answersMs); }();
        return count.value_or(-1);
    }

    std::unique_ptr<Engine> engine;
    std::unique_ptr<MainWindow> window;
    int clicks = 0;

private:
    QString m_home;
    QString m_name;
    std::shared_ptr<FrozenClock> m_clock;
    quint16 m_port = 0;
    std::unique_ptr<Application> m_wiring;
};

} // namespace

class ThreeLaptops : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { QVERIFY2(!m_stopped, "the day did not get this far"); }
    void cleanup() { m_stopped = m_stopped || QTest::currentTestFailed(); }
    void cleanupTestCase();

    void aNewLaptopJoinsByComparingWordsAndHasItsData();
    void aThirdJoinsFromItAndACancelledSyncGoesOn();
    void theDoctorNamesTheCauseAndSyncsOnceItIsGone();
    void whoComesBackIsSyncedWithByItself();
    void aPortIsChosenAndKept();
    void whoLetsNobodyConnectHasNoAddress();
    void aKioskLetsNobodyIn();

private:
    void join(Laptop &newcomer, Laptop &holder);

    bool m_stopped = false;
    QTemporaryDir m_folder;
    std::shared_ptr<FrozenClock> m_clock = std::make_shared<FrozenClock>(QDateTime::currentDateTimeUtc());
    std::unique_ptr<Laptop> m_office;
    std::unique_ptr<Laptop> m_amina;
    std::unique_ptr<Laptop> m_bashir;
};

void ThreeLaptops::initTestCase()
{
    theme::install(*qApp);
    installEnglishPlurals(*qApp);
    const auto laptop = [this](const char *name) {
        return std::make_unique<Laptop>(m_folder.filePath(QString::fromLatin1(name)), QString::fromLatin1(name),
                                        m_clock);
    };
    m_office = laptop("Office");
    m_amina = laptop("Amina");
    m_bashir = laptop("Bashir");
    {
        const auto device = need(Device::open({.home = m_folder.filePath(QStringLiteral("Office")),
                                               .name = QStringLiteral("Office"),
                                               .clock = m_clock}));
        const auto store = need(device->connect());
        QFile sample(QStringLiteral(":/pitanga/sample-facility.json"));
        QVERIFY(sample.open(QIODevice::ReadOnly));
        const auto imported = need(importSchool(*store, sample.readAll()));
        VERIFY_OK(multiplyLogs(*store, imported.madeLive.first().second, someLogs));
    }
    m_office->open();
    m_amina->open();
}

void ThreeLaptops::cleanupTestCase()
{
    for (Laptop *laptop : {m_bashir.get(), m_amina.get(), m_office.get()})
        laptop->close();
}

/// The first steps of a laptop that never saw Pitanga, up to its last page. The clicks of both are counted.
void ThreeLaptops::join(Laptop &newcomer, Laptop &holder)
{
    newcomer.hearOf(holder);
    newcomer.click(QStringLiteral("Continue"));
    const QString school = holder.engine->device().facilities.first().name;
    newcomer.click(QStringLiteral("Join %1").arg(school));
    QTRY_VERIFY_WITH_TIMEOUT(!newcomer.wordsShown().isEmpty() && !holder.wordsShown().isEmpty(), answersMs);
    QCOMPARE(newcomer.wordsShown(), holder.wordsShown());
    newcomer.click(QStringLiteral("They are the same"));
    holder.click(QStringLiteral("They are the same"));
    holder.click(QStringLiteral("Let it join"));
    QTRY_VERIFY_WITH_TIMEOUT(newcomer.button(QStringLiteral("Get its data")), answersMs);
}

void ThreeLaptops::aNewLaptopJoinsByComparingWordsAndHasItsData()
{
    QElapsedTimer passed;
    passed.start();
    QVERIFY(m_amina->engine->needsFirstRun());
    QSignalSpy ended(m_amina->engine.get(), &Engine::syncEnded);
    join(*m_amina, *m_office);
    if (QTest::currentTestFailed())
        return;
    m_amina->click(QStringLiteral("Get its data"));
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, syncMs);
    qInfo("From the first page to all of the data: %d clicks, no key, %.1f s", m_amina->clicks,
          double(passed.elapsed()) / 1000);
    QVERIFY(m_amina->clicks <= 5);
    QVERIFY(passed.elapsed() < 90'000);
    QCOMPARE(ended.first().first().value<SyncSummary>().outcome, SyncOutcome::Completed);
    QTRY_VERIFY(m_amina->says(QStringLiteral("Synced with")));
    QCOMPARE(m_amina->records(), m_office->records());
    QVERIFY(m_amina->records() > someLogs);
    QVERIFY(m_amina->peer(QStringLiteral("Office")).keyCompared);
    m_amina->click(QStringLiteral("Done"));
}

void ThreeLaptops::aThirdJoinsFromItAndACancelledSyncGoesOn()
{
    m_bashir->open();
    join(*m_bashir, *m_amina);
    if (QTest::currentTestFailed())
        return;
    QSignalSpy ended(m_bashir->engine.get(), &Engine::syncEnded);
    bool cancelled = false;
    connect(m_bashir->engine.get(), &Engine::syncProgressed, this, [&](const SyncProgress &progress) {
        if (cancelled || progress.step != SyncStep::Receiving)
            return;
        if (auto *cancel = m_bashir->button(QStringLiteral("Cancel: Amina"))) {
            cancelled = true;
            QTest::mouseClick(cancel, Qt::LeftButton);
        }
    });
    m_bashir->click(QStringLiteral("Get its data"));
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, syncMs);
    QVERIFY(cancelled);
    const auto stopped = ended.takeFirst().first().value<SyncSummary>();
    QCOMPARE(stopped.outcome, SyncOutcome::Cancelled);
    QTRY_VERIFY(m_bashir->says(QStringLiteral("arrived and are kept.")));

    m_bashir->click(QStringLiteral("Sync: Amina"));
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, syncMs);
    const auto done = ended.takeFirst().first().value<SyncSummary>();
    QVERIFY2(done.outcome == SyncOutcome::Completed, done.error ? qPrintable(done.error->forLog) : "");
    QCOMPARE(m_bashir->records(), m_office->records());
    m_bashir->close();
}

void ThreeLaptops::theDoctorNamesTheCauseAndSyncsOnceItIsGone()
{
    m_office->close();
    m_amina->engine->lookAgain();
    m_amina->click(QStringLiteral("Find the cause: Office"));
    QTRY_VERIFY_WITH_TIMEOUT(m_amina->says(QStringLiteral("is there, but Pitanga does not run on it.")),
                             answersMs);

    m_office->open();
    m_amina->click(QStringLiteral("Check again"));
    QTRY_VERIFY_WITH_TIMEOUT(m_amina->says(QStringLiteral("Nothing stands between this laptop and")),
                             answersMs);
    QSignalSpy ended(m_amina->engine.get(), &Engine::syncEnded);
    m_amina->click(QStringLiteral("Sync"));
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, syncMs);
    const auto done = ended.first().first().value<SyncSummary>();
    QVERIFY2(done.outcome == SyncOutcome::Completed, done.error ? qPrintable(done.error->forLog) : "");
}

void ThreeLaptops::whoComesBackIsSyncedWithByItself()
{
    const QString office = m_amina->peer(QStringLiteral("Office")).id;
    m_amina->engine->syncAutomatically(office, true);
    m_office->close();
    m_amina->engine->lookAgain();
    QTRY_COMPARE_WITH_TIMEOUT(m_amina->peer(QStringLiteral("Office")).reach, PeerReach::Unreachable, answersMs);

    QSignalSpy ended(m_amina->engine.get(), &Engine::syncEnded);
    m_clock->advance(2min); // who comes and goes within a minute is not synced with each time
    m_office->open();
    m_amina->engine->lookAgain(); // as when the network comes back
    QTRY_COMPARE_WITH_TIMEOUT(m_amina->peer(QStringLiteral("Office")).reach, PeerReach::Reachable, answersMs);
    m_clock->advance(10s);
    m_amina->engine->lookAgain();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, syncMs);
    const auto done = ended.first().first().value<SyncSummary>();
    QVERIFY2(done.outcome == SyncOutcome::Completed, done.error ? qPrintable(done.error->forLog) : "");
    QVERIFY(done.automatic);
}

void ThreeLaptops::aPortIsChosenAndKept()
{
    constexpr int chosen = 46880;
    const auto port = [this] { return QUrl(m_amina->address()).port(); };
    QVERIFY(port() != chosen);
    ServingSettings settings = m_amina->engine->serving();
    settings.port = chosen;
    settings.plain = false;
    m_amina->engine->setServing(settings);
    QVERIFY(port() >= chosen && port() < chosen + 100); // the next free one where it is taken
    QCOMPARE(m_amina->engine->device().addresses.size(), 1);

    m_amina->close();
    m_amina->open();
    QCOMPARE(m_amina->engine->serving(), settings);
    QVERIFY(port() >= chosen && port() < chosen + 100);
}

void ThreeLaptops::whoLetsNobodyConnectHasNoAddress()
{
    ServingSettings settings = m_amina->engine->serving();
    settings.on = false;
    m_amina->engine->setServing(settings);
    QVERIFY(!m_amina->engine->device().serving);
    QVERIFY(m_amina->engine->device().addresses.isEmpty());
    m_amina->window->goTo(PageId::Settings);
    QTRY_VERIFY(m_amina->says(QStringLiteral("Nobody can connect to this laptop.")));
    m_amina->window->goTo(PageId::Nearby);
    settings.on = true;
    m_amina->engine->setServing(settings);
    QVERIFY(m_amina->engine->device().serving);
}

void ThreeLaptops::aKioskLetsNobodyIn()
{
    KioskWindow screen;
    const Kiosk kiosk(*m_office->engine, screen);
    QSignalSpy met(&m_amina->engine->meetings(), &Meetings::meetingChanged);
    m_amina->engine->meetings().meet(m_amina->peer(QStringLiteral("Office")).id);
    QTRY_VERIFY_WITH_TIMEOUT(!met.isEmpty() && !met.last().first().value<MeetingFact>().isUnderWay(),
                             answersMs);
    const auto over = met.last().first().value<MeetingFact>();
    QCOMPARE(over.state, MeetingState::Over);
    QVERIFY(over.error->forPerson.contains(QStringLiteral("no window open where words can be compared")));
    QTRY_VERIFY(m_amina->says(QStringLiteral("no window open where words can be compared")));
}

PITANGA_TEST(ThreeLaptops)
#include "tst_three_laptops.moc"
