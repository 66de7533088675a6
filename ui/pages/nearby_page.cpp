#include "ui/pages/nearby_page.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/automatic_words.h"
#include "ui/decisions/error_catalogue.h"
#include "ui/pages/add_address_panel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/peer_card.h"

#include <QCollator>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace pitanga {

NearbyPage::NearbyPage(QWidget *parent)
    : Page(Form::Calm, tr("Nearby"), parent),
      m_addButton(new Button(Button::Kind::Plain, tr("Add by address…"), this)),
      m_syncAll(new Button(Button::Kind::Primary, tr("Sync all"), this)),
      m_addPanel(new AddAddressPanel(this)),
      m_done(new MessageBar(State::Ok, this)),
      m_syncDone(new Button(Button::Kind::Plain, tr("Sync"), m_done)),
      m_cardBox(new QWidget(this)),
      m_cardColumn(new QVBoxLayout(m_cardBox)),
      m_empty(new EmptyState(Drawing::TwoDevices, tr("No other device yet"),
                             tr("A device appears here by itself as soon as it is near and switched on."),
                             this)),
      m_settle(new QTimer(this))
{
    m_addButton->setIconName(QStringLiteral("plus"));
    m_syncAll->setIconName(QStringLiteral("sync"));
    actions()->addWidget(m_addButton);
    actions()->addWidget(m_syncAll);
    m_addPanel->hide();
    m_done->hide();
    m_done->addButton(m_syncDone);
    m_done->setClosable();
    m_cardColumn->setContentsMargins(0, 0, 0, 0);
    m_cardColumn->setSpacing(12);
    body()->addWidget(m_addPanel);
    body()->addWidget(m_done);
    body()->addWidget(m_cardBox);
    body()->addWidget(m_empty, 1);
    body()->addStretch();
    m_settle->setSingleShot(true);
    m_settle->setInterval(2000);
    connect(m_settle, &QTimer::timeout, this, &NearbyPage::sortCards);
    connect(m_addButton, &Button::clicked, this, &NearbyPage::openAddPanel);
    connect(m_syncAll, &Button::clicked, this, &NearbyPage::syncAll);
    connect(m_addPanel, &AddAddressPanel::addressEntered, this, &NearbyPage::addPeerRequested);
    connect(m_addPanel, &AddAddressPanel::closed, this, &NearbyPage::showCards);
    connect(m_syncDone, &Button::clicked, this, [this] {
        m_done->hide();
        emit syncRequested(m_syncAfterDone);
    });
    showCards();
}

void NearbyPage::setDevice(const DeviceFact &device)
{
    m_device = device;
    m_addPanel->setOwnAddresses(device.addresses);
    showHelp();
}

PeerCard *NearbyPage::cardOf(const QString &peerId)
{
    if (PeerCard *known = m_cards.value(peerId))
        return known;
    auto *card = new PeerCard(m_cardBox);
    card->setLayoutClass(layoutClassNow());
    card->setMouseTracking(true);
    card->installEventFilter(this);
    m_cards.insert(peerId, card);
    m_cardColumn->addWidget(card);
    connect(card, &PeerCard::actionRequested, this, &NearbyPage::act);
    connect(card, &PeerCard::automaticRequested, this, &NearbyPage::automaticRequested);
    connect(card, &PeerCard::forgetRequested, this, &NearbyPage::forgetRequested);
    connect(card, &PeerCard::joinRequested, this, [this](const QString &id, const QString &dataset) {
        if (const PeerFact *fact = peer(id))
            emit joinRequested(*fact, dataset);
    });
    connect(card, &PeerCard::resultRequested, this, [this](const QString &id) {
        if (const PeerFact *fact = peer(id); fact && fact->lastSync)
            emit resultRequested(*fact->lastSync);
    });
    connect(card, &PeerCard::compareRequested, this, &NearbyPage::compareRequested);
    connect(card, &PeerCard::chooseRequested, this, [this](const QString &id) {
        if (const PeerFact *fact = peer(id))
            emit chooseRequested(*fact);
    });
    return card;
}

void NearbyPage::setPeer(const PeerFact &peer)
{
    showOn(cardOf(peer.id), peer);
    for (PeerCard *card : std::as_const(m_cards)) // those that wait name the one they wait for
        if (card->peer().waiting)
            showOn(card, PeerFact(card->peer()));
    showCards();
    // Cards do not jump under the pointer: they settle once it rests, or at once when it is elsewhere.
    if (m_cardBox->underMouse())
        m_settle->start();
    else
        sortCards();
}

void NearbyPage::showOn(PeerCard *card, const PeerFact &peer)
{
    card->show(peer, now(), nameOfSyncing(), automaticWords(peer, m_automatic, now()));
}

void NearbyPage::setDiscovery(const DiscoveryFact &discovery)
{
    m_discovery = discovery;
    tellCounts();
    showHelp();
}

void NearbyPage::setAutomaticSync(const AutomaticSyncSettings &settings)
{
    m_automatic = settings;
    setNow(now());
}

void NearbyPage::removePeer(const QString &peerId)
{
    if (PeerCard *card = m_cards.take(peerId)) {
        card->hide();
        card->deleteLater();
    }
    showCards();
}

void NearbyPage::setProgress(const SyncProgress &progress)
{
    const PeerFact *known = peer(progress.peerId);
    if (!known)
        return;
    const bool started = !known->running;
    PeerFact changed = *known;
    changed.running = progress;
    changed.waiting = false;
    if (started)
        setPeer(changed);
    else
        showOn(m_cards.value(progress.peerId), changed);
}

const PeerFact *NearbyPage::peer(const QString &peerId) const
{
    const PeerCard *card = m_cards.value(peerId);
    return card ? &card->peer() : nullptr;
}

bool NearbyPage::isSyncing() const
{
    return std::any_of(m_cards.begin(), m_cards.end(),
                       [](const PeerCard *card) { return card->peer().running || card->peer().waiting; });
}

// Of several it is not known which one ends first.
QString NearbyPage::nameOfSyncing() const
{
    QString name;
    for (const PeerCard *card : m_cards) {
        if (!card->peer().running)
            continue;
        if (!name.isEmpty())
            return {};
        name = card->peer().name;
    }
    return name;
}

void NearbyPage::act(const QString &peerId, PeerAction action)
{
    switch (action) {
    case PeerAction::Sync:
    case PeerAction::TryAgain:
        return emit syncRequested(peerId);
    case PeerAction::Cancel:
        return emit cancelRequested(peerId);
    case PeerAction::LookAgain:
        return emit lookAgainRequested();
    case PeerAction::FindCause:
        return emit causeRequested(peerId);
    case PeerAction::Join: // the card asks for these by signals of their own
    case PeerAction::CompareKeys:
    case PeerAction::None:
        break;
    }
}

void NearbyPage::syncAll()
{
    for (const PeerCard *card : std::as_const(m_cards))
        if (canSync(card->peer()))
            emit syncRequested(card->peer().id);
}

void NearbyPage::showCards()
{
    const bool empty = m_cards.isEmpty();
    m_cardBox->setVisible(!empty);
    m_empty->setVisible(empty && m_addPanel->isHidden());
    m_addButton->setVisible(!empty && m_addPanel->isHidden());
    const auto ready = std::count_if(m_cards.begin(), m_cards.end(),
                                     [](const PeerCard *card) { return canSync(card->peer()); });
    m_syncAll->setVisible(ready > 1);
    m_syncAll->setKind(m_addPanel->isHidden() ? Button::Kind::Primary : Button::Kind::Plain);
    tellCounts();
}

void NearbyPage::tellCounts()
{
    int away = 0;
    for (const PeerCard *card : std::as_const(m_cards))
        away += card->peer().reach == PeerReach::Unreachable ? 1 : 0;
    const int all = int(m_cards.size());
    QStringList sentences;
    if (all == 0)
        sentences << (m_discovery.looking ? tr("Looking nearby…") : QString());
    else if (away == 0)
        sentences << tr("%Ln device(s).", nullptr, all);
    else
        sentences << tr("%Ln device(s), %1 out of reach.", nullptr, all).arg(numberWords(away));
    if (all > 0 && m_discovery.looking)
        sentences << tr("Still looking.");
    setSubtitle(sentences.join(u' ').trimmed());
}

void NearbyPage::sortCards()
{
    QList<PeerCard *> cards = m_cards.values();
    QCollator byName;
    byName.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(cards.begin(), cards.end(), [&byName](const PeerCard *a, const PeerCard *b) {
        if (a->status().rank != b->status().rank)
            return a->status().rank < b->status().rank;
        const int order = byName.compare(a->peer().name, b->peer().name);
        return order != 0 ? order < 0 : a->peer().id < b->peer().id;
    });
    QWidget *before = m_addPanel;
    for (int place = 0; place < int(cards.size()); ++place) {
        PeerCard *card = cards.at(place);
        if (m_cardColumn->indexOf(card) != place) {
            m_cardColumn->removeWidget(card);
            m_cardColumn->insertWidget(place, card);
        }
        // The Tab key goes through the cards in the order in which they stand.
        for (Button *button : card->findChildren<Button *>()) {
            setTabOrder(before, button);
            before = button;
        }
    }
}

void NearbyPage::expectDevice(const QString &headline, const QString &rest)
{
    m_expected = {headline, rest};
    showHelp();
}

void NearbyPage::showHelp()
{
    m_empty->clearHelp();
    if (!m_expected.isEmpty())
        return m_empty->addHelp(QStringLiteral("sync"), Role::Soft, m_expected.first(), m_expected.last());
    helpWithNetwork();
    helpWithBeingSeen();
    auto *add = new Button(Button::Kind::Primary, tr("Add by address…"));
    connect(add, &Button::clicked, this, &NearbyPage::openAddPanel);
    m_empty->addHelp(QStringLiteral("globe"), Role::Soft, tr("Know its address?"),
                     tr("Some networks hide devices from each other. An address works there too."), add);
}

void NearbyPage::helpWithNetwork()
{
    if (m_discovery.looking)
        m_empty->addHelp(
            theme::iconOf(State::Ok), Role::Ok, tr("This laptop is on a network"),
            tr("Open Pitanga or Kolibri on the other device, and see that it is on the same one."));
    else if (m_discovery.trouble)
        m_empty->addHelp(theme::iconOf(State::Ask), Role::Ask, tr("This laptop cannot look around"),
                         toldAnew(m_discovery.trouble->forPerson));
    else
        m_empty->addHelp(theme::iconOf(State::Ask), Role::Ask, tr("This laptop is on no network"),
                         tr("Switch on Wi-Fi or plug in a cable. Devices then appear by themselves."));
}

void NearbyPage::helpWithBeingSeen()
{
    QStringList addresses;
    for (const QString &address : m_device.addresses)
        addresses.append(isolatedLtr(address));
    const QString list = QLocale().createSeparatedList(addresses);
    if (m_device.serving && m_discovery.announcing)
        m_empty->addHelp(theme::iconOf(State::Ok), Role::Ok, tr("Others can see this laptop"),
                         tr("They see it as “%1”.").arg(isolated(m_discovery.announcedAs)));
    else if (m_device.serving && !addresses.isEmpty())
        m_empty->addHelp(
            theme::iconOf(State::Ok), Role::Ok, tr("Others can connect to this laptop"),
            tr("Its name is “%1”. On the other device, add %2.").arg(isolated(m_device.name), list));
    else
        m_empty->addHelp(theme::iconOf(State::Ask), Role::Ask, tr("Others cannot connect to this laptop"),
                         tr("It can still connect to them."));
}

void NearbyPage::openAddPanel()
{
    m_addPanel->open();
    showCards();
}

void NearbyPage::showAddAnswer(const std::optional<Error> &error)
{
    if (error)
        m_addPanel->showError(*error);
    else
        m_addPanel->finish();
}

void NearbyPage::showDone(const QString &headline, const QString &rest, const QString &syncPeerId)
{
    m_syncAfterDone = syncPeerId;
    m_syncDone->setVisible(!syncPeerId.isEmpty());
    m_done->say(headline, rest);
    m_done->show();
}

void NearbyPage::setLayoutClass(LayoutClass layout, int windowHeight)
{
    Page::setLayoutClass(layout, windowHeight);
    for (PeerCard *card : std::as_const(m_cards))
        card->setLayoutClass(layout);
    m_cardColumn->setSpacing(layout < LayoutClass::Normal ? 10 : 12);
    m_addPanel->setStacked(layout == LayoutClass::Narrow);
    m_done->setStacked(layout == LayoutClass::Narrow);
}

void NearbyPage::setNow(const QDateTime &now)
{
    Page::setNow(now);
    for (PeerCard *card : std::as_const(m_cards))
        showOn(card, PeerFact(card->peer()));
}

QWidget *NearbyPage::firstControl() const
{
    for (int place = 0; place < m_cardColumn->count(); ++place)
        for (Button *button : m_cardColumn->itemAt(place)->widget()->findChildren<Button *>())
            if (button->isVisibleTo(this))
                return button;
    return m_addButton;
}

bool NearbyPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove && m_settle->isActive())
        m_settle->start();
    return Page::eventFilter(watched, event);
}

} // namespace pitanga
