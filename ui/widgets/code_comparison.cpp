#include "ui/widgets/code_comparison.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/error_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/word_tiles.h"

#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace pitanga {
namespace {

constexpr int wakesAfterMs = 2000;

} // namespace

CodeComparison::CodeComparison(QWidget *parent)
    : QWidget(parent),
      m_card(new Card(this)),
      m_ownTile(new DeviceTile(3.2, m_card)),
      m_peerTile(new DeviceTile(3.2, m_card)),
      m_ownName(new TextLabel({}, TextSize::Body, Role::Text, QFont::DemiBold, m_card)),
      m_peerName(new TextLabel({}, TextSize::Body, Role::Text, QFont::DemiBold, m_card)),
      m_words(new WordTiles(m_card)),
      m_hint(
          new TextLabel(tr("Compare all six, in this order. Ask the person at that laptop to read them aloud."),
                        TextSize::Caption, Role::Soft, QFont::Normal, m_card)),
      m_answers(new QWidget(this)),
      m_answerRow(new QBoxLayout(QBoxLayout::LeftToRight, m_answers)),
      m_differ(new Button(Button::Kind::Plain, tr("They differ"), m_answers)),
      m_same(new Button(Button::Kind::Primary, tr("They are the same"), m_answers)),
      m_waiting(new TextLabel({}, TextSize::Caption, Role::Soft, QFont::Normal, this)),
      m_end(new MessageBar(State::Stop, this)),
      m_startAgain(new Button(Button::Kind::Plain, tr("Start again"), m_end)),
      m_wake(new QTimer(this))
{
    m_hint->wrapping();
    m_hint->setAlignment(Qt::AlignCenter);
    m_waiting->wrapping();
    m_waiting->setAlignment(Qt::AlignCenter);
    m_end->addButton(m_startAgain);
    m_end->hide();
    auto *card = new QVBoxLayout(m_card);
    card->setContentsMargins(24, 20, 24, 20);
    card->setSpacing(16);
    card->addWidget(buildDevices());
    card->addWidget(m_words);
    card->addWidget(m_hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_card);
    column->addWidget(buildAnswers());
    column->addWidget(m_waiting);
    column->addWidget(m_end);
    column->addStretch(1);
    m_wake->setSingleShot(true);
    m_wake->setInterval(wakesAfterMs);
    connect(m_wake, &QTimer::timeout, this, &CodeComparison::wake);
    connect(m_same, &Button::clicked, this, [this] { emit agreed(m_meeting.id); });
    connect(m_differ, &Button::clicked, this, [this] { emit differed(m_meeting.id); });
    connect(m_startAgain, &Button::clicked, this, [this] { emit startAgainRequested(m_meeting.peerId); });
}

QWidget *CodeComparison::buildDevices()
{
    auto *box = new QWidget(m_card);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const auto add = [&](DeviceTile *tile, TextLabel *name, const QString &where) {
        name->wrapping();
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addStretch();
        words->addWidget(name);
        words->addWidget(new TextLabel(where, TextSize::Caption, Role::Soft, QFont::Normal, box));
        words->addStretch();
        row->addWidget(tile);
        row->addLayout(words, 1);
    };
    add(m_ownTile, m_ownName, tr("this one"));
    add(m_peerTile, m_peerName, tr("the other one"));
    return box;
}

QWidget *CodeComparison::buildAnswers()
{
    m_answerRow->setContentsMargins(0, 0, 0, 0);
    m_answerRow->setSpacing(12);
    m_same->setIconName(QStringLiteral("check"));
    for (Button *button : {m_differ, m_same}) {
        button->setAutoDefault(false);
        button->installEventFilter(this);
        m_answerRow->addWidget(button, 1);
        theme::follow(button, [button] { button->setMinimumHeight(theme::em(3.2)); });
    }
    return m_answers;
}

/// Enter answers nothing here: a hand that still presses it from the page before must not agree. Space does.
bool CodeComparison::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CodeComparison::setDevice(const DeviceFact &device)
{
    m_device = device;
    m_ownName->setText(device.name);
    m_ownTile->show(QStringLiteral("laptop"), device.instanceId);
}

void CodeComparison::show(const MeetingFact &meeting, const QDateTime &now)
{
    const bool fresh = meeting.id != m_meeting.id || (m_meeting.words.isEmpty() && !meeting.words.isEmpty());
    m_meeting = meeting;
    m_peerName->setText(meeting.peerName);
    m_peerTile->show(QStringLiteral("laptop"), meeting.peerId);
    m_words->show(meeting.words, meeting.digits);
    if (fresh) {
        m_same->setEnabled(false);
        if (!meeting.words.isEmpty())
            m_wake->start();
    }
    const bool answered = meeting.state == MeetingState::AgreedHere || !meeting.isUnderWay();
    m_card->setVisible(meeting.isUnderWay() && !meeting.words.isEmpty());
    m_answers->setVisible(!answered && !meeting.words.isEmpty());
    m_waiting->setVisible(meeting.isUnderWay());
    tellWaiting(now);
    showEnd();
}

void CodeComparison::tellWaiting(const QDateTime &now)
{
    const QString name = isolated(m_meeting.peerName);
    const qint64 minutes = std::max<qint64>(1, (now.secsTo(m_meeting.validUntil) + 59) / 60);
    switch (m_meeting.state) {
    case MeetingState::Calling:
        return m_waiting->setText(tr("Calling %1…").arg(name));
    case MeetingState::AgreedThere:
        return m_waiting->setText(tr("%1 says: the same words. Look before you answer.").arg(name));
    case MeetingState::AgreedHere:
        return m_waiting->setText(tr("Waiting for the answer of %1.").arg(name));
    default:
        return m_waiting->setText(
            tr("%1 has not answered yet. These words stay valid for %Ln minute(s).", nullptr, int(minutes))
                .arg(name));
    }
}

void CodeComparison::showEnd()
{
    m_end->setVisible(!m_meeting.isUnderWay());
    m_startAgain->setVisible(m_meeting.state != MeetingState::Agreed && !m_meeting.peerId.isEmpty());
    if (m_meeting.state == MeetingState::Agreed) {
        m_end->setState(State::Ok);
        m_end->say(tr("The two devices know each other now."),
                   tr("From now on a device that only pretends to be %1 is noticed.")
                       .arg(isolated(m_meeting.peerName)));
        return;
    }
    m_end->setState(State::Stop);
    if (m_meeting.state == MeetingState::Differs) {
        m_end->say(
            tr("Stopped, nothing was shared."),
            tr("Somebody may be between the two devices, or the other screen belongs to another laptop. Start "
               "again close to that laptop."));
    } else if (m_meeting.error) {
        const ErrorWords words = errorWords(*m_meeting.error);
        m_end->say(words.headline, words.rest);
    } else {
        m_end->say(tr("The words were not compared in time."), tr("Nothing was shared. Start again."));
    }
}

void CodeComparison::wake()
{
    m_same->setEnabled(true);
}

void CodeComparison::setStacked(bool stacked)
{
    m_words->setColumns(stacked ? 2 : 3);
    m_answerRow->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_end->setStacked(stacked);
}

QWidget *CodeComparison::firstControl() const
{
    return m_words;
}

} // namespace pitanga
