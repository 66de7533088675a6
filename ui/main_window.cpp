#include "ui/main_window.h"

#include "ui/decisions/amount_words.h"
#include "ui/pages/data_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/join_page.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/nearby_page.h"
#include "ui/pages/sync_result_page.h"
#include "ui/theme/theme.h"
#include "ui/theme/tinted_icon.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/peer_card.h"
#include "ui/widgets/window_notices.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace pitanga {
namespace {

/// Pages scroll: when room is short they give way, and what stands above them keeps its height.
class PageStack final : public QStackedWidget
{
public:
    explicit PageStack(QWidget *parent) : QStackedWidget(parent) { setMinimumSize(1, 1); }
    bool hasHeightForWidth() const override { return false; }
};

} // namespace

MainWindow::MainWindow(std::function<QDateTime()> now, QWidget *parent)
    : QWidget(parent),
      m_now(std::move(now)),
      m_navigation(new Navigation(this)),
      m_pages(new PageStack(this)),
      m_nearby(new NearbyPage(m_pages)),
      m_join(new JoinPage(m_pages)),
      m_result(new SyncResultPage(m_pages)),
      m_data(new DataPage(m_pages)),
      m_history(new HistoryPage(m_pages)),
      m_keys(new KeysPage(m_pages)),
      m_nearbyShown(m_nearby),
      m_notices(new WindowNotices(this)),
      m_clock(new QTimer(this)),
      m_refresh(new QTimer(this))
{
    setWindowTitle(QStringLiteral("Pitanga"));
    setWindowIcon(applicationIcon());
    setMinimumSize(720, 480);
    resize(1280, 800);
    for (Page *page : std::initializer_list<Page *>{m_nearby, m_join, m_result, m_data, m_history, m_keys})
        m_pages->addWidget(page);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_notices);
    content->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(content, 1);
    connectPages();
    addShortcuts();
    new FocusRing(this);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(1000); // a sync stores many times a second; the page looks once
    connect(m_refresh, &QTimer::timeout, this, [this] {
        if (shownPage() == m_data)
            m_data->refresh();
    });
    m_clock->setInterval(10'000); // "4 minutes ago" grows older by itself
    connect(m_clock, &QTimer::timeout, this, &MainWindow::tick);
    theme::follow(this, [this] { fitLayout(); });
    tick();
}

void MainWindow::connectPages()
{
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::goTo);
    connect(m_nearby, &NearbyPage::syncRequested, this, &MainWindow::syncRequested);
    connect(m_nearby, &NearbyPage::cancelRequested, this, &MainWindow::cancelRequested);
    connect(m_nearby, &NearbyPage::forgetRequested, this, &MainWindow::forgetRequested);
    connect(m_nearby, &NearbyPage::lookAgainRequested, this, &MainWindow::lookAgainRequested);
    connect(m_nearby, &NearbyPage::addPeerRequested, this, &MainWindow::addPeerRequested);
    connect(m_nearby, &NearbyPage::joinRequested, this, &MainWindow::openJoin);
    connect(m_nearby, &NearbyPage::resultRequested, this, &MainWindow::openResult);
    connect(m_join, &JoinPage::joinRequested, this, &MainWindow::joinRequested);
    connect(m_data, &DataPage::modelsRequested, this, &MainWindow::modelsRequested);
    connect(m_data, &DataPage::pageRequested, this, &MainWindow::pageRequested);
    connect(m_data, &DataPage::recordRequested, this, &MainWindow::recordRequested);
    connect(m_data, &DataPage::nearbyRequested, this, [this] { goTo(PageId::Nearby); });
    connect(m_history, &HistoryPage::nearbyRequested, this, [this] { goTo(PageId::Nearby); });
    connect(m_history, &HistoryPage::historyRequested, this, &MainWindow::historyRequested);
    connect(m_history, &HistoryPage::syncRequested, this, [this](const QString &peerId) {
        goTo(PageId::Nearby);
        emit syncRequested(peerId);
    });
    connect(m_result, &SyncResultPage::modelRequested, this, [this](const QString &model) {
        goTo(PageId::Data);
        m_data->openModel(model);
    });
    for (Page *page : std::initializer_list<Page *>{m_join, m_result})
        connect(page, &Page::backRequested, this, [this] { showPage(m_nearby); });
    connect(m_keys, &Page::backRequested, this, &MainWindow::goBack);
    connect(m_notices, &WindowNotices::quitConfirmed, this, &MainWindow::quitRequested);
}

void MainWindow::addShortcut(const QKeySequence &keys, const std::function<void()> &act)
{
    connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
}

void MainWindow::addShortcuts()
{
    addShortcut(Qt::CTRL | Qt::Key_1, [this] { goTo(PageId::Nearby); });
    addShortcut(Qt::CTRL | Qt::Key_2, [this] { goTo(PageId::Data); });
    addShortcut(Qt::CTRL | Qt::Key_3, [this] { goTo(PageId::History); });
    addShortcut(Qt::CTRL | Qt::Key_F, [this] {
        goTo(PageId::Data);
        m_data->startSearch();
    });
    addShortcut(Qt::Key_F5, [this] { shownPage()->reload(); });
    addShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { m_nearby->syncAll(); });
    addShortcut(Qt::CTRL | Qt::Key_N, [this] {
        showPage(m_nearby);
        m_nearby->openAddPanel();
    });
    addShortcut(Qt::ALT | Qt::Key_Left, [this] { goBack(); });
    addShortcut(Qt::Key_Escape, [this] { goBack(); });
    addShortcut(Qt::Key_F6, [this] { nextPane(false); });
    addShortcut(Qt::SHIFT | Qt::Key_F6, [this] { nextPane(true); });
    addShortcut(Qt::SHIFT | Qt::Key_F10, [this] {
        for (QWidget *at = focusWidget(); at; at = at->parentWidget())
            if (auto *card = qobject_cast<PeerCard *>(at))
                return card->openMenu();
    });
    addShortcut(QKeySequence::ZoomIn, [this] { scaleText(theme::appearance().textScale + 0.125); });
    addShortcut(Qt::CTRL | Qt::Key_Equal, [this] { scaleText(theme::appearance().textScale + 0.125); });
    addShortcut(QKeySequence::ZoomOut, [this] { scaleText(theme::appearance().textScale - 0.125); });
    addShortcut(Qt::CTRL | Qt::Key_0, [this] { scaleText(1); });
    addShortcut(Qt::CTRL | Qt::Key_Q, [this] {
        if (m_nearby->isSyncing())
            m_notices->askToQuit();
        else
            emit quitRequested();
    });
    const auto showKeys = [this] {
        if (shownPage() != m_keys)
            m_beforeKeys = shownPage();
        showPage(m_keys);
    };
    addShortcut(Qt::Key_F1, showKeys);
    addShortcut(Qt::CTRL | Qt::Key_Question, showKeys);
}

Page *MainWindow::shownPage() const
{
    return static_cast<Page *>(m_pages->currentWidget());
}

PageId MainWindow::currentPage() const
{
    return m_navigation->current();
}

void MainWindow::showPage(Page *page)
{
    m_pages->setCurrentWidget(page);
    if (page == m_nearby || page == m_join || page == m_result) {
        const QSignalBlocker quiet(m_navigation);
        m_navigation->setCurrent(PageId::Nearby);
        m_nearbyShown = page;
    }
    QWidget *first = page->firstControl();
    if (first && first->isVisible() && !m_navigation->isAncestorOf(focusWidget()))
        first->setFocus(Qt::OtherFocusReason);
}

void MainWindow::goTo(PageId page)
{
    const QSignalBlocker quiet(m_navigation);
    m_navigation->setCurrent(page);
    switch (page) {
    case PageId::Nearby:
        // A result or a form stays until it is left; choosing the page once more leaves it.
        return showPage(shownPage() == m_nearbyShown ? m_nearby : m_nearbyShown);
    case PageId::Data:
        emit modelsRequested();
        return showPage(m_data);
    case PageId::History:
        emit historyRequested();
        return showPage(m_history);
    }
}

void MainWindow::goBack()
{
    if (shownPage() == m_keys)
        showPage(m_beforeKeys ? m_beforeKeys : m_nearby);
    else if (shownPage() == m_data)
        m_data->goBack();
    else if (shownPage() == m_join || shownPage() == m_result)
        showPage(m_nearby);
}

void MainWindow::nextPane(bool backwards)
{
    const QList<QWidget *> panes = QList<QWidget *>{m_navigation} + shownPage()->panes();
    const auto holdsFocus = [this](const QWidget *pane) {
        return pane == focusWidget() || pane->focusProxy() == focusWidget() ||
               pane->isAncestorOf(focusWidget());
    };
    const auto at = std::find_if(panes.begin(), panes.end(), holdsFocus);
    const qsizetype here = at == panes.end() ? 0 : at - panes.begin();
    panes.at((here + (backwards ? panes.size() - 1 : 1)) % panes.size())->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::scaleText(double scale)
{
    Appearance appearance = theme::appearance();
    appearance.textScale = std::clamp(scale, 1.0, 2.0);
    if (appearance == theme::appearance())
        return;
    theme::apply(appearance);
    emit textScaleChanged(appearance.textScale);
}

void MainWindow::setDevice(const DeviceFact &device)
{
    m_navigation->setDevice(device);
    m_nearby->setDevice(device);
    m_data->setDevice(device);
}

void MainWindow::setPeer(const PeerFact &peer)
{
    m_nearby->setPeer(peer);
}

void MainWindow::removePeer(const QString &peerId)
{
    m_nearby->removePeer(peerId);
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
    if (summary.outcome == SyncOutcome::Completed && shownPage() == m_nearby && !m_nearby->isSyncing())
        openResult(summary);
}

void MainWindow::openResult(const SyncSummary &summary)
{
    m_result->setNow(m_now());
    m_result->show(summary, m_modelTitles);
    showPage(m_result);
}

void MainWindow::openJoin(const PeerFact &peer, const QString &datasetId)
{
    m_join->open(peer, datasetId);
    showPage(m_join);
}

void MainWindow::setModels(const QList<ModelFact> &models)
{
    for (const ModelFact &model : models)
        m_modelTitles.insert(model.name, model.title);
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
    if (shownPage() == m_join)
        showPage(m_nearby);
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
}

void MainWindow::fitLayout()
{
    const LayoutClass layout = layoutClass(width(), theme::emPixels());
    m_navigation->setLayoutClass(layout);
    m_notices->setStacked(layout == LayoutClass::Narrow);
    for (int i = 0; i < m_pages->count(); ++i)
        static_cast<Page *>(m_pages->widget(i))->setLayoutClass(layout, height());
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
