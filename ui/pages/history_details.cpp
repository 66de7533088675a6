#include "ui/pages/history_details.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/error_words.h"
#include "ui/decisions/summary_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace pitanga {

HistoryDetails::HistoryDetails(QWidget *parent)
    : QWidget(parent),
      m_icon(new IconView(theme::iconOf(State::Ok), Role::Ok, 1.35, this)),
      m_headline(new TextLabel({}, TextSize::Body, Role::Text, QFont::DemiBold, this)),
      m_sentence(new TextLabel({}, TextSize::Caption, Role::Soft, QFont::Normal, this)),
      m_tryAgain(new Button(Button::Kind::Plain, tr("Try again"), this)),
      m_copy(new Button(Button::Kind::Quiet, tr("Copy report"), this)),
      m_facts(new KeyValues(7.6, this)),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setAccessibleName(tr("Chosen sync"));
    m_headline->wrapping();
    m_sentence->wrapping();
    m_tryAgain->setDense();
    m_copy->setDense();
    m_copy->setIconName(QStringLiteral("copy"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 7, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_tryAgain);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_headline);
    words->addWidget(m_sentence);
    words->addLayout(buttons);
    words->addStretch();
    auto *start = new QHBoxLayout;
    start->setSpacing(12);
    start->addWidget(m_icon, 0, Qt::AlignTop);
    start->addLayout(words, 1);
    m_row->setContentsMargins(16, 12, 16, 12);
    m_row->setSpacing(24);
    m_row->addLayout(start, 11);
    m_row->addWidget(m_facts, 10, Qt::AlignTop);
    connect(m_tryAgain, &Button::clicked, this, [this] { emit tryAgainRequested(m_summary.peerId); });
    connect(m_copy, &Button::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(syncReport(m_summary)); });
}

void HistoryDetails::show(const SyncSummary &summary, const QDateTime &now)
{
    m_summary = summary;
    const SummaryWords words = summaryWords(summary, now);
    m_icon->setIcon(theme::iconOf(outcomeWords(summary).state), theme::roleOf(outcomeWords(summary).state));
    m_headline->setText(words.title);
    m_sentence->setText(
        QStringList{words.sentence, words.reviewHeadline, words.waitingHeadline}.join(u' ').simplified());
    m_tryAgain->setVisible(summary.outcome != SyncOutcome::Completed);
    m_facts->clear();
    m_facts->add(tr("Facility"), summary.facility.name);
    const ReceivedCounts &received = summary.received;
    m_facts->add(tr("Received"), tr("%1 new, %2 changed, %3 deleted")
                                     .arg(numberWords(received.added), numberWords(received.changed),
                                          numberWords(received.deleted)));
    m_facts->add(tr("Traffic"),
                 tr("%1 in %Ln request(s)", nullptr, summary.requests).arg(sizeWords(summary.bytes)));
    m_facts->addMono(tr("Session"), summary.sessionId.isEmpty() ? QStringLiteral("–") : summary.sessionId);
}

void HistoryDetails::setLayoutClass(LayoutClass layout)
{
    const bool stacked = layout == LayoutClass::Narrow;
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(stacked ? 8 : 24);
    m_facts->setVisible(!stacked);
}

} // namespace pitanga
