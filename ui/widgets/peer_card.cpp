#include "ui/widgets/peer_card.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/error_words.h"
#include "ui/decisions/summary_words.h"
#include "ui/decisions/time_words.h"
#include "ui/theme/tinted_icon.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_block.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text_label.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>

namespace pitanga {
namespace {

QWidget *iconAndWords(const QString &icon, const QString &words, Role role, QWidget *parent)
{
    auto *pair = new QWidget(parent);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    if (!icon.isEmpty())
        row->addWidget(new IconView(icon, role, 1.1, pair));
    row->addWidget((new TextLabel(words, TextSize::Dense, role, QFont::Normal, pair))->wrapping(), 1);
    return pair;
}

Button::Kind kindOf(PeerAction action)
{
    if (action == PeerAction::Sync || action == PeerAction::TryAgain)
        return Button::Kind::Tonal;
    const bool quiet = action == PeerAction::LookAgain || action == PeerAction::FindCause;
    return quiet ? Button::Kind::Quiet : Button::Kind::Plain;
}

/// Room for any of the actions in the language of the screen: the cards' columns stand below each other.
int widestAction()
{
    int widest = 0;
    for (int at = int(PeerAction::Sync); at <= int(PeerAction::CompareKeys); ++at) {
        Button button(kindOf(PeerAction(at)), actionWords(PeerAction(at)), nullptr);
        button.setIconName(actionIcon(PeerAction(at)));
        widest = std::max(widest, button.sizeHint().width());
    }
    return widest;
}

} // namespace

PeerCard::PeerCard(QWidget *parent)
    : Card(parent),
      m_tile(new DeviceTile(3.2, this)),
      m_name(new TextLabel({}, TextSize::Section, Role::Text, QFont::DemiBold, this)),
      m_identity(new QWidget(this)),
      m_meta(new QWidget(m_identity)),
      m_metaFlow(new FlowLayout(14, 2, m_meta)),
      m_state(new QWidget(this)),
      m_chip(new StatusChip(m_state)),
      m_second(new TextLabel({}, TextSize::Caption, Role::Soft, QFont::Normal, m_state)),
      m_actions(new QWidget(this)),
      m_action(new Button(Button::Kind::Tonal, {}, m_actions)),
      m_more(Button::withIcon(QStringLiteral("more"), tr("More"), Button::Kind::Plain, m_actions)),
      m_menu(new QMenu(this)),
      m_progress(new ProgressBlock(this)),
      m_message(new MessageBar(State::Stop, this)),
      m_cause(m_message->addButton(new Button(Button::Kind::Plain, tr("Find the cause"), m_message))),
      m_forget(new MessageBar(State::Ask, this)),
      m_details(new KeyValues(8.4, this)),
      m_grid(new QGridLayout(this))
{
    m_name->wrapping();
    m_second->wrapping();
    auto *identity = new QVBoxLayout(m_identity);
    identity->setContentsMargins(0, 0, 0, 0);
    identity->setSpacing(1);
    identity->addWidget(m_name);
    identity->addWidget(m_meta);
    auto *actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(6);
    actions->addWidget(m_action, 1);
    actions->addWidget(m_more, 0, Qt::AlignTrailing);
    m_details->hide();
    m_forget->hide();
    connect(m_action, &Button::clicked, this, [this] {
        if (m_status.action == PeerAction::Join)
            emit joinRequested(m_peer.id, {});
        else if (m_status.action == PeerAction::CompareKeys)
            emit compareRequested(m_peer.id);
        else
            emit actionRequested(m_peer.id, m_status.action);
    });
    connect(m_cause, &Button::clicked, this,
            [this] { emit actionRequested(m_peer.id, PeerAction::FindCause); });
    connect(m_more, &Button::clicked, this, &PeerCard::openMenu);
    Button *keep = m_forget->addButton(new Button(Button::Kind::Plain, tr("Keep"), m_forget));
    Button *forget = m_forget->addButton(new Button(Button::Kind::Danger, tr("Forget"), m_forget));
    connect(keep, &Button::clicked, m_forget, &QWidget::hide);
    connect(forget, &Button::clicked, this, [this] { emit forgetRequested(m_peer.id); });
    theme::follow(this, [this] { arrange(); });
}

void PeerCard::setLayoutClass(LayoutClass layout)
{
    if (m_layout == layout)
        return;
    m_layout = layout;
    arrange();
}

// One grid, two forms: columns where there is room, rows where there is none.
void PeerCard::arrange()
{
    const bool narrow = m_layout == LayoutClass::Narrow;
    const bool compact = m_layout <= LayoutClass::Compact;
    delete m_state->layout();
    QBoxLayout *state = narrow ? static_cast<QBoxLayout *>(new QHBoxLayout(m_state)) : new QVBoxLayout(m_state);
    state->setContentsMargins(0, 0, 0, 0);
    state->setSpacing(narrow ? 12 : 3);
    state->addWidget(m_chip, 0, narrow ? Qt::AlignVCenter : Qt::AlignLeading);
    state->addWidget(m_second, 1);
    m_grid->setContentsMargins(compact ? 14 : 16, compact ? 10 : 15, compact ? 14 : 16, compact ? 10 : 15);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(compact ? 8 : 12);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_tile, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_identity, 0, 1, 1, narrow ? 3 : 1, Qt::AlignVCenter);
    m_grid->addWidget(m_state, narrow ? 1 : 0, narrow ? 1 : 2, 1, narrow ? 3 : 1,
                      narrow ? Qt::Alignment() : Qt::AlignVCenter);
    m_grid->addWidget(m_progress, 2, 0, 1, 4);
    m_grid->addWidget(m_message, 3, 0, 1, 4);
    m_grid->addWidget(m_forget, 4, 0, 1, 4);
    m_grid->addWidget(m_details, 5, 0, 1, 4);
    m_grid->addWidget(m_actions, narrow ? 6 : 0, narrow ? 0 : 3, 1, narrow ? 4 : 1);
    m_state->setFixedWidth(QWIDGETSIZE_MAX);
    m_actions->setFixedWidth(QWIDGETSIZE_MAX);
    m_state->setMinimumWidth(0);
    m_actions->setMinimumWidth(0);
    if (!narrow) {
        m_state->setFixedWidth(theme::em(compact ? 12.4 : 15));
        m_actions->setFixedWidth(std::max(theme::em(12.4), widestAction() + m_actions->layout()->spacing() +
                                                               m_more->sizeHint().width()));
    }
    m_progress->setLayoutClass(m_layout);
    m_message->setStacked(narrow);
    m_forget->setStacked(narrow);
}

void PeerCard::show(const PeerFact &peer, const QDateTime &now, const QString &after, const QString &automatic)
{
    m_peer = peer;
    m_now = now;
    m_automatic = automatic;
    m_status = peerStatus(peer, now, after);
    setDimmed(m_status.dimmed);
    showIdentity();
    showState(now);
    showMessage();
    if (m_details->isVisibleTo(this))
        showDetails(now);
    setAccessibleName(QStringLiteral("%1, %2").arg(peer.name, m_status.chip));
    setAccessibleDescription(
        automatic.isEmpty() ? m_status.second : tr("%1. %2", "two sentences").arg(m_status.second, automatic));
}

void PeerCard::showIdentity()
{
    const Role role = m_status.dimmed ? Role::Faint : Role::Soft;
    m_tile->show(tileIcon(m_peer), m_peer.id, m_status.dimmed);
    m_name->setText(m_peer.name);
    m_name->setRole(m_status.dimmed ? Role::Faint : Role::Text);
    QList<std::pair<QString, QString>> meta;
    if (const QString kind = kindWords(m_peer); !kind.isEmpty())
        meta.append({QString(), kind});
    for (const FacilityFact &facility : m_peer.shared.isEmpty() ? m_peer.offered : m_peer.shared)
        meta.append({QStringLiteral("school"), facility.name});
    meta.append(
        {m_peer.encrypted ? QStringLiteral("lock") : QStringLiteral("lock-open"), connectionWords(m_peer)});
    if (!m_automatic.isEmpty())
        meta.append({QStringLiteral("sync"), m_automatic});
    QString shown = QString::number(int(role));
    for (const auto &[icon, words] : std::as_const(meta))
        shown += icon + u'|' + words + u'\n';
    if (shown == m_shownMeta) // progress comes ten times a second; labels stay as they are
        return;
    m_shownMeta = shown;
    while (QLayoutItem *item = m_metaFlow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &[icon, words] : std::as_const(meta))
        m_metaFlow->addWidget(iconAndWords(icon, words, role, m_meta));
}

void PeerCard::showState(const QDateTime &now)
{
    m_chip->show(m_status.state, m_status.chip);
    m_second->setText(m_status.second);
    m_action->setText(actionWords(m_status.action));
    m_action->setIconName(actionIcon(m_status.action));
    m_action->setVisible(m_status.action != PeerAction::None);
    m_action->setAccessibleName(tr("%1: %2", "button, device").arg(actionWords(m_status.action), m_peer.name));
    m_action->setKind(kindOf(m_status.action));
    m_more->setVisible(m_status.hasMenu);
    m_more->setAccessibleName(tr("More for %1").arg(m_peer.name));
    m_progress->setVisible(m_peer.running.has_value());
    if (m_peer.running)
        m_progress->show(*m_peer.running, m_peer.name, now);
}

void PeerCard::showMessage()
{
    m_message->setVisible(!m_status.messageHeadline.isEmpty());
    if (m_status.messageHeadline.isEmpty())
        return;
    m_message->setState(m_status.state);
    m_message->say(m_status.messageHeadline, m_status.messageRest);
    m_cause->setVisible(m_status.canFindCause);
    m_cause->setAccessibleName(tr("%1: %2", "button, device").arg(m_cause->text(), m_peer.name));
    m_message->setReport(m_status.hasReport ? syncReport(*m_peer.lastSync) : QString());
}

void PeerCard::openMenu()
{
    if (!m_status.hasMenu)
        return;
    fillMenu();
    const int start =
        isRightToLeft() ? 0 : m_more->width() - m_menu->sizeHint().width(); // ends where the button ends
    m_menu->popup(m_more->mapToGlobal(QPoint(start, m_more->height() + 4)));
}

void PeerCard::fillMenu()
{
    m_menu->clear();
    const bool open = m_details->isVisibleTo(this);
    if (!m_peer.shared.isEmpty())
        m_menu->addAction(tintedIcon(QStringLiteral("filter"), Role::Soft), tr("Choose what to sync…"), this,
                          [this] { emit chooseRequested(m_peer.id); });
    if (m_peer.kind == PeerKind::Pitanga && m_peer.encrypted && (!m_peer.keyCompared || m_peer.keyChanged))
        m_menu->addAction(tintedIcon(QStringLiteral("key"), Role::Soft), tr("Compare words…"), this,
                          [this] { emit compareRequested(m_peer.id); });
    m_menu->addAction(tintedIcon(QStringLiteral("info"), Role::Soft), open ? tr("Hide details") : tr("Details"),
                      this, [this, open] {
                          m_details->setVisible(!open);
                          showDetails(m_now);
                      });
    if (!m_peer.shared.isEmpty()) {
        QAction *automatic = m_menu->addAction(tr("Sync by itself"));
        automatic->setCheckable(true);
        automatic->setChecked(m_peer.automatic.chosen);
        connect(automatic, &QAction::triggered, this,
                [this](bool chosen) { emit automaticRequested(m_peer.id, chosen); });
    }
    if (!m_peer.shared.isEmpty())
        for (const FacilityFact &facility : std::as_const(m_peer.offered))
            m_menu->addAction(tintedIcon(QStringLiteral("school"), Role::Soft),
                              tr("Join %1…").arg(buttonText(facility.name)), this,
                              [this, id = facility.datasetId] { emit joinRequested(m_peer.id, id); });
    if (m_peer.lastSync)
        m_menu->addAction(tintedIcon(QStringLiteral("history"), Role::Soft), tr("Show the last result"), this,
                          [this] { emit resultRequested(m_peer.id); });
    m_menu->addSeparator();
    m_menu->addAction(tintedIcon(QStringLiteral("trash"), Role::Danger), tr("Forget…"), this,
                      &PeerCard::askToForget);
}

void PeerCard::showDetails(const QDateTime &now)
{
    m_details->clear();
    m_details->addMono(tr("Address"), m_peer.address);
    m_details->add(tr("Connection"), !m_peer.encrypted    ? tr("Not encrypted")
                                     : m_peer.keyCompared ? tr("Encrypted, its key was compared")
                                                          : tr("Encrypted, its key was not compared yet"));
    if (m_peer.found)
        m_details->add(tr("Nearby"), tr("It shows itself on this network"));
    m_details->add(tr("Kind"), kindWords(m_peer).isEmpty() ? tr("It has not said yet") : kindWords(m_peer));
    QStringList facilities;
    for (const FacilityFact &facility : m_peer.shared + m_peer.offered)
        facilities.append(facility.name);
    m_details->add(tr("Facilities there"),
                   facilities.isEmpty() ? tr("None") : QLocale().createSeparatedList(facilities));
    if (m_peer.lastAnswered.isValid())
        m_details->add(tr("Seen"), timeWords(m_peer.lastAnswered, now));
    if (m_peer.lastSync)
        m_details->add(tr("Last sync"),
                       tr("%1, %2", "when, how it ended")
                           .arg(timeWords(m_peer.lastSync->endedAt, now), outcomeWords(*m_peer.lastSync).word));
    if (!m_automatic.isEmpty())
        m_details->add(tr("By itself"), m_automatic);
    m_details->addMono(tr("Id"), m_peer.id);
}

void PeerCard::askToForget()
{
    m_forget->say(tr("Forget %1?").arg(isolated(m_peer.name)),
                  tr("Its card goes. Your records stay, and it can be added again by its address."));
    m_forget->show();
    m_forget->focusFirstButton();
}

// Escape is "Keep"; it is taken before the window goes back by it.
bool PeerCard::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !m_forget->isHidden() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return Card::event(event);
}

void PeerCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_forget->isHidden())
        return Card::keyPressEvent(event);
    m_forget->hide();
    m_more->setFocus(Qt::OtherFocusReason);
}

void PeerCard::contextMenuEvent(QContextMenuEvent *event)
{
    openMenu();
    event->accept();
}

} // namespace pitanga
