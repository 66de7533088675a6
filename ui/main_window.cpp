#include "ui/main_window.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/summary_words.h"
#include "ui/page_route.h"
#include "ui/pages/approval_page.h"
#include "ui/pages/certificates_page.h"
#include "ui/pages/choice_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/data_page.h"
#include "ui/pages/doctor_page.h"
#include "ui/pages/first_run.h"
#include "ui/pages/history_page.h"
#include "ui/pages/join_page.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/nearby_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/sync_result_page.h"
#include "ui/theme/theme.h"
#include "ui/theme/tinted_icon.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/window_notices.h"
#include "ui/window_shortcuts.h"

#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace pitanga {

MainWindow::MainWindow(std::function<QDateTime()> now, QWidget *parent)
    : QWidget(parent),
      m_now(std::move(now)),
      m_navigation(new Navigation(this)),
      m_route(new PageRoute(m_navigation, this)),
      m_nearby(new NearbyPage(m_route)),
      m_join(new JoinPage(m_route)),
      m_result(new SyncResultPage(m_route)),
      m_doctor(new DoctorPage(m_route)),
      m_choice(new ChoicePage(m_route)),
      m_compare(new ComparePage(m_route)),
      m_approval(new ApprovalPage(m_route)),
      m_data(new DataPage(m_route)),
      m_certificates(new CertificatesPage(m_route)),
      m_history(new HistoryPage(m_route)),
      m_settings(new SettingsPage(m_route)),
      m_keys(new KeysPage(m_route)),
      m_notices(new WindowNotices(this)),
      m_toast(new Toast(this)),
      m_clock(new QTimer(this)),
      m_refresh(new QTimer(this))
{
    setWindowTitle(QStringLiteral("Pitanga"));
    setWindowIcon(applicationIcon());
    setMinimumSize(720, 480);
    resize(1280, 800);
    addPages();
    m_content = new QVBoxLayout;
    m_content->setSpacing(0);
    m_content->addWidget(m_notices);
    m_content->addWidget(m_route, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(m_content, 1);
    connectPages();
    addShortcuts(*this);
    new FocusRing(this);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(1000); // a sync stores many times a second; the page looks once
    connect(m_refresh, &QTimer::timeout, this, [this] {
        if (m_route->shownPage() == m_data)
            m_data->refresh();
    });
    m_clock->setInterval(10'000); // "4 minutes ago" grows older by itself
    connect(m_clock, &QTimer::timeout, this, &MainWindow::tick);
    theme::follow(this, [this] { fitLayout(); });
    m_settings->setAppearance(theme::appearance());
    tick();
}

void MainWindow::addPages()
{
    m_route->addPage(PageId::Nearby, m_nearby);
    m_route->addSubpage(PageId::Nearby, m_join);
    m_route->addSubpage(PageId::Nearby, m_result);
    for (Page *page : std::initializer_list<Page *>{m_doctor, m_choice, m_compare, m_approval})
        m_route->addSubpage(PageId::Nearby, page);
    m_route->addPage(PageId::Data, m_data);
    m_route->addPage(PageId::Certificates, m_certificates);
    m_route->addPage(PageId::History, m_history);
    m_route->addPage(PageId::Settings, m_settings);
    m_route->addAside(m_keys);
}

void MainWindow::connectPages()
{
    connect(m_route, &PageRoute::entered, this, &MainWindow::askForPage);
    connect(m_nearby, &NearbyPage::syncRequested, this, &MainWindow::syncRequested);
    connect(m_nearby, &NearbyPage::cancelRequested, this, &MainWindow::cancelRequested);
    connect(m_nearby, &NearbyPage::forgetRequested, this, &MainWindow::forgetRequested);
    connect(m_nearby, &NearbyPage::lookAgainRequested, this, &MainWindow::lookAgainRequested);
    connect(m_nearby, &NearbyPage::addPeerRequested, this, &MainWindow::addPeerRequested);
    connect(m_nearby, &NearbyPage::joinRequested, this, &MainWindow::openJoin);
    connect(m_nearby, &NearbyPage::resultRequested, this, &MainWindow::openResult);
    connect(m_nearby, &NearbyPage::causeRequested, this, &MainWindow::openDoctor);
    connect(m_doctor, &DoctorPage::checkRequested, this, &MainWindow::diagnosisRequested);
    connect(m_doctor, &DoctorPage::actionRequested, this, &MainWindow::followAdvice);
    connect(m_nearby, &NearbyPage::chooseRequested, this, [this](const PeerFact &peer) { openChoice(peer); });
    connect(m_join, &JoinPage::joinRequested, this, &MainWindow::joinRequested);
    connect(m_data, &DataPage::modelsRequested, this, &MainWindow::modelsRequested);
    connect(m_data, &DataPage::pageRequested, this, &MainWindow::pageRequested);
    connect(m_data, &DataPage::recordRequested, this, &MainWindow::recordRequested);
    connect(m_data, &DataPage::nearbyRequested, this, [this] { goTo(PageId::Nearby); });
    connect(m_certificates, &CertificatesPage::nearbyRequested, this, [this] { goTo(PageId::Nearby); });
    connect(m_history, &HistoryPage::nearbyRequested, this, [this] { goTo(PageId::Nearby); });
    connect(m_history, &HistoryPage::historyRequested, this, &MainWindow::historyRequested);
    connect(m_history, &HistoryPage::causeRequested, this, &MainWindow::openDoctor);
    connect(m_result, &SyncResultPage::causeRequested, this, &MainWindow::openDoctor);
    connect(m_result, &SyncResultPage::syncRequested, this, [this](const QString &peerId) {
        goTo(PageId::Nearby);
        emit syncRequested(peerId);
    });
    connect(m_history, &HistoryPage::syncRequested, this, [this](const QString &peerId) {
        goTo(PageId::Nearby);
        emit syncRequested(peerId);
    });
    connect(m_result, &SyncResultPage::modelRequested, this, [this](const QString &model) {
        goTo(PageId::Data);
        m_data->openArrivals(model, m_result->summary());
    });
    connect(m_settings, &SettingsPage::appearanceChosen, this, &MainWindow::setAppearance);
    connect(m_settings, &SettingsPage::languageChosen, this, &MainWindow::languageChosen);
    connect(m_settings, &SettingsPage::keysRequested, this, &MainWindow::openKeys);
    connect(m_notices, &WindowNotices::quitConfirmed, this, &MainWindow::quitRequested);
}

PageId MainWindow::currentPage() const
{
    return m_navigation->current();
}

void MainWindow::goTo(PageId page)
{
    m_route->goTo(page);
}

void MainWindow::askForPage(PageId page)
{
    if (page == PageId::Data)
        emit modelsRequested();
    else if (page == PageId::Certificates)
        emit m_certificates->certificatesRequested();
    else if (page == PageId::History)
        emit historyRequested();
    else if (page == PageId::Settings)
        m_settings->reload();
}

void MainWindow::openKeys()
{
    m_route->show(m_keys);
}

void MainWindow::askToQuit()
{
    if (m_nearby->isSyncing())
        m_notices->askToQuit();
    else
        emit quitRequested();
}

void MainWindow::scaleText(double scale)
{
    Appearance appearance = theme::appearance();
    appearance.textScale = std::clamp(scale, 1.0, 2.0);
    setAppearance(appearance);
}

void MainWindow::setAppearance(const Appearance &appearance)
{
    if (appearance == theme::appearance())
        return;
    theme::apply(appearance);
    m_settings->setAppearance(appearance);
    emit appearanceChanged(appearance);
}

void MainWindow::expectDevice(const QString &headline, const QString &rest)
{
    m_nearby->expectDevice(headline, rest);
}

void MainWindow::setDiscovery(const DiscoveryFact &discovery)
{
    m_navigation->setDiscovery(discovery);
    m_nearby->setDiscovery(discovery);
    m_settings->setDiscovery(discovery);
}

void MainWindow::setAutomaticSync(const AutomaticSyncSettings &settings)
{
    m_nearby->setAutomaticSync(settings);
    m_settings->setAutomaticSync(settings);
}

void MainWindow::setServing(const ServingSettings &settings)
{
    m_settings->setServing(settings);
}

void MainWindow::setDevice(const DeviceFact &device)
{
    m_navigation->setDevice(device);
    m_nearby->setDevice(device);
    m_data->setDevice(device);
    m_compare->setDevice(device);
    if (m_firstRun)
        m_firstRun->setDevice(device);
    if (m_route->shownPage() == m_certificates)
        emit m_certificates->certificatesRequested();
    m_settings->setDevice(device);
}

void MainWindow::setPeer(const PeerFact &peer)
{
    m_nearby->setPeer(peer);
    if (m_firstRun)
        m_firstRun->setPeer(peer);
    m_settings->setPeer(peer);
}

void MainWindow::removePeer(const QString &peerId)
{
    m_nearby->removePeer(peerId);
    if (m_firstRun)
        m_firstRun->removePeer(peerId);
    m_settings->removePeer(peerId);
}

void MainWindow::setProgress(const SyncProgress &progress)
{
    m_nearby->setNow(m_now());
    m_nearby->setProgress(progress);
}

void MainWindow::showResult(const SyncSummary &summary)
{
    if (const PeerFact *known = m_nearby->peer(summary.peerId)) {
        PeerFact peer = *known;
        peer.running.reset();
        peer.waiting = false;
        peer.lastSync = summary;
        tick();
        m_nearby->setPeer(peer);
    }
    if (currentPage() == PageId::History)
        emit historyRequested();
    // A stop is told on the card, where it can be tried again.
    if (summary.outcome != SyncOutcome::Completed)
        return;
    if (!summary.automatic && m_route->shownPage() == m_nearby && !m_nearby->isSyncing())
        openResult(summary);
    else if (const QString words = toastWords(summary); !words.isEmpty())
        m_toast->say(words, tr("Show"), [this, summary] { openResult(summary); });
}

void MainWindow::openChoice(const PeerFact &peer, const QString &datasetId)
{
    m_choice->open(peer, datasetId);
    m_route->show(m_choice);
}

void MainWindow::openResult(const SyncSummary &summary)
{
    m_result->setNow(m_now());
    m_result->show(summary, m_models);
    m_route->show(m_result);
}

void MainWindow::openDoctor(const QString &peerId)
{
    const PeerFact *peer = m_nearby->peer(peerId);
    if (!peer) // the history remembers devices that were forgotten
        return showError(
            {Error::Kind::Usage,
             tr("That device is not known here any more. It was forgotten. Add it again on the page "
                "Nearby."),
             peerId});
    m_doctor->setNow(m_now());
    m_doctor->begin(*peer);
    m_route->show(m_doctor);
    emit diagnosisRequested(peerId);
}

void MainWindow::showDiagnosis(const DoctorReport &report)
{
    m_doctor->setNow(m_now());
    m_doctor->show(report);
}

void MainWindow::answerDiagnosis(const QString &peerId, const Error &error)
{
    m_doctor->showError(peerId, error);
}

/// What the doctor advises and another page can do.
void MainWindow::followAdvice(const QString &peerId, DoctorAction action)
{
    const PeerFact *peer = m_nearby->peer(peerId);
    if (!peer)
        return;
    if (action == DoctorAction::JoinFacility) {
        PeerFact again = *peer; // what was lost or is not valid any more can be joined once more
        again.offered += again.shared;
        if (!again.offered.isEmpty())
            return openJoin(again, {});
    }
    if (action == DoctorAction::CompareKeys)
        return emit compareKeysRequested(peerId);
    if (action == DoctorAction::CreateFacility)
        return emit firstRunRequested();
    m_doctor->goBack();
    goTo(PageId::Nearby);
    if (action == DoctorAction::Sync)
        emit syncRequested(peerId);
    else if (action == DoctorAction::EditAddress)
        m_nearby->openAddPanel();
}

void MainWindow::openJoin(const PeerFact &peer, const QString &datasetId)
{
    m_join->open(peer, datasetId);
    m_route->show(m_join);
}

void MainWindow::setModels(const QList<ModelFact> &models)
{
    for (const ModelFact &model : models)
        m_models.insert(model.name, model);
    m_data->setModels(models);
}

void MainWindow::setPage(const RecordPage &page)
{
    m_data->setPage(page);
}

void MainWindow::setRecord(const RecordDetails &record)
{
    m_data->setRecord(record);
}

void MainWindow::setHistory(const QList<SyncSummary> &history)
{
    m_history->setNow(m_now());
    m_history->setHistory(history);
}

void MainWindow::refreshRecords()
{
    if (!m_refresh->isActive())
        m_refresh->start();
}

void MainWindow::answerAddPeer(const std::optional<Error> &error)
{
    if (m_firstRun)
        return m_firstRun->answerAddress(error);
    m_nearby->showAddAnswer(error);
}

void MainWindow::answerJoin(const QString &peerId, const FacilityFact &facility,
                            const std::optional<Error> &error)
{
    if (error) {
        if (m_join->peer().id == peerId)
            m_join->showError(*error);
        return;
    }
    m_nearby->showDone(tr("This laptop belongs to %1 now.").arg(isolated(facility.name)),
                       tr("Sync to get its records."), peerId);
    if (m_route->shownPage() == m_join)
        m_route->show(m_nearby);
}

void MainWindow::setMeeting(const MeetingFact &meeting)
{
    if (m_firstRun)
        m_firstRun->setMeeting(meeting);
    if (m_firstRun && meeting.startedHere)
        return;
    m_compare->setMeeting(meeting);
    if (meeting.isUnderWay() && !m_firstRun && m_route->shownPage() != m_compare)
        m_route->show(m_compare);
}

void MainWindow::askApproval(const ApprovalRequestFact &request)
{
    m_approval->open(request);
    m_route->show(m_approval);
}

void MainWindow::endApproval(const QString &requestId)
{
    if (m_approval->request().id == requestId)
        emit m_approval->backRequested();
}

void MainWindow::showError(const Error &error)
{
    m_notices->showError(error);
}

void MainWindow::tick()
{
    const QDateTime now = m_now();
    m_nearby->setNow(now);
    m_result->setNow(now);
    m_certificates->setNow(now);
    m_compare->setNow(now);
    if (m_firstRun)
        m_firstRun->setNow(now);
    m_data->setNow(now);
    m_settings->setNow(now);
}

void MainWindow::fitLayout()
{
    const LayoutClass layout = layoutClass(width(), theme::emPixels());
    m_navigation->setLayoutClass(layout);
    m_notices->setLayoutClass(layout, height());
    if (m_firstRun)
        m_firstRun->setLayoutClass(layout, height());
    for (Page *page : m_route->allPages())
        page->setLayoutClass(layout, height());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLayout();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_clock->start();
}

} // namespace pitanga
