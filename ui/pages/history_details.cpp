#include "ui/pages/history_details.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/error_words.h"
#include "ui/decisions/summary_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/details_box.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace pitanga {

HistoryDetails::HistoryDetails(QWidget *parent)
    : QWidget(parent),
      m_icon(new IconView(theme::iconOf(State::Ok), Role::Ok, 1.35, this)),
      m_headline(new TextLabel({}, TextSize::Body, Role::Text, QFont::DemiBold, this)),
      m_sentence(new TextLabel({}, TextSize::Caption, Role::Soft, QFont::Normal, this)),
      m_tryAgain(new Button(Button::Kind::Plain, tr("Try again"), this)),
      m_cause(new Button(Button::Kind::Plain, tr("Find the cause"), this)),
      m_more(new Button(Button::Kind::Quiet, tr("Details"), this)),
      m_report(new DetailsBox(this)),
      m_buttons(new QWidget(this)),
      m_facts(new KeyValues(7.6, this)),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_start(new QGridLayout)
{
    setAccessibleName(tr("Chosen sync"));
    m_headline->wrapping();
    m_sentence->wrapping();
    m_tryAgain->setDense();
    m_cause->setDense();
    m_more->setDense();
    m_more->setCheckable(true);
    m_more->setAccessibleName(tr("Details of the chosen sync"));
    m_report->hide();
    auto *buttons = new FlowLayout(8, 4, m_buttons);
    buttons->addWidget(m_tryAgain);
    buttons->addWidget(m_cause);
    buttons->addWidget(m_more);
    m_start->setHorizontalSpacing(12);
    m_start->setVerticalSpacing(1);
    m_start->setColumnStretch(1, 1);
    m_start->setRowStretch(3, 1);
    m_start->addWidget(m_icon, 0, 0, Qt::AlignTop);
    m_start->addWidget(m_headline, 0, 1);
    m_start->addWidget(m_sentence, 1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(m_row);
    column->addWidget(m_report, 1);
    m_row->setSpacing(24);
    m_row->addLayout(m_start, 11);
    m_row->addWidget(m_facts, 10, Qt::AlignTop);
    connect(m_tryAgain, &Button::clicked, this, [this] { emit tryAgainRequested(m_summary.peerId); });
    connect(m_cause, &Button::clicked, this, [this] { emit causeRequested(m_summary.peerId); });
    connect(m_more, &Button::toggled, this, [this](bool open) {
        m_report->setVisible(open);
        arrange();
        emit roomChanged();
    });
    arrange();
}

void HistoryDetails::show(const SyncSummary &summary, const QDateTime &now)
{
    m_summary = summary;
    const SummaryWords words = summaryWords(summary, now);
    m_icon->setIcon(theme::iconOf(outcomeWords(summary).state), theme::roleOf(outcomeWords(summary).state));
    m_headline->setText(words.title);
    m_sentence->setText(QStringList{summary.driven ? QString() : tr("The other device asked for it."),
                                    words.sentence, words.reviewHeadline, words.waitingHeadline}
                            .join(u' ')
                            .simplified());
    m_tryAgain->setVisible(summary.driven && summary.outcome != SyncOutcome::Completed);
    m_cause->setVisible(summary.outcome == SyncOutcome::Failed && !summary.peerId.isEmpty());
    if (m_details.sessionId != summary.sessionId)
        m_details = {};
    showFacts();
    arrange();
}

void HistoryDetails::showDetails(const SyncDetails &details)
{
    if (details.sessionId.isEmpty() || details.sessionId != m_summary.sessionId)
        return;
    m_details = details;
    showFacts();
}

void HistoryDetails::showFacts()
{
    const SyncSummary &summary = m_summary;
    m_report->setReport(syncReport(summary, m_details));
    m_facts->clear();
    m_facts->add(tr("Facility"), summary.facility.name);
    const ReceivedCounts &received = summary.received;
    m_facts->add(tr("Received"), tr("%1 new, %2 changed, %3 deleted")
                                     .arg(numberWords(received.added), numberWords(received.changed),
                                          numberWords(received.deleted)));
    m_facts->add(tr("Traffic"),
                 tr("%1 in %Ln request(s)", nullptr, summary.requests).arg(sizeWords(summary.bytes)));
    if (!m_details.sessionId.isEmpty())
        m_facts->add(tr("Certificates"),
                     tr("%1 here, %2 there", "scopes of two certificates")
                         .arg(m_details.ours.scope + u' ' + isolatedLtr(shortId(m_details.ours.id)),
                              m_details.theirs.scope + u' ' + isolatedLtr(shortId(m_details.theirs.id))));
    if (const QString stages = stageWords(summary.stages); !stages.isEmpty())
        m_facts->add(tr("Time"), stages);
    m_facts->addMono(tr("Session"), summary.sessionId.isEmpty() ? QStringLiteral("–") : summary.sessionId);
}

void HistoryDetails::setLayoutClass(LayoutClass layout)
{
    m_stacked = layout == LayoutClass::Narrow;
    m_row->setDirection(m_stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(m_stacked ? 8 : 24);
    arrange();
}

void HistoryDetails::setLittleRoom(bool little)
{
    m_littleRoom = little;
    arrange();
    emit roomChanged();
}

bool HistoryDetails::wantsAllRoom() const
{
    return m_littleRoom && m_more->isChecked();
}

// The report says what the figures say.
void HistoryDetails::arrange()
{
    m_facts->setVisible(!m_stacked && !wantsAllRoom());
    m_report->setTall(wantsAllRoom());
    m_more->setText(wantsAllRoom() ? tr("Back to the list") : tr("Details"));
    // Alone, and where rows are few, the button takes no line of its own.
    const bool beside = m_stacked && m_tryAgain->isHidden() && m_cause->isHidden();
    m_buttons->layout()->setContentsMargins(0, beside ? 0 : 7, 0, 0);
    if (beside)
        m_start->addWidget(m_buttons, 0, 2, 2, 1, Qt::AlignVCenter);
    else
        m_start->addWidget(m_buttons, 2, 1, 1, 2);
}

} // namespace pitanga
