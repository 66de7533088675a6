#include "ui/pages/sync_result_page.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/error_words.h"
#include "ui/decisions/field_words.h"
#include "ui/decisions/summary_words.h"
#include "ui/decisions/ui_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/details_box.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/link_row.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/verdict_badge.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace pitanga {

namespace {

QWidget *figure(const QString &icon, const QString &heading, qint64 total,
                const QList<std::pair<QString, qint64>> &parts, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new IconView(icon, Role::Ok, 1.35, box));
    head->addWidget(new TextLabel(heading, TextSize::Body, Role::Soft, QFont::DemiBold, box), 1);
    grid->addLayout(head, 0, 0, 1, 3);
    auto *number = new TextLabel(numberWords(total), TextSize::Figure, Role::Text, QFont::DemiBold, box);
    number->setAccessibleName(UiWords::tr("%1: %2").arg(heading, numberWords(total)));
    grid->addWidget(number, 1, 0, 1, 3);
    int row = 2;
    for (const auto &[name, count] : parts) {
        auto *words = new TextLabel(numberWords(count), TextSize::Dense, Role::Text, QFont::DemiBold, box);
        words->setAlignment(figures | Qt::AlignVCenter);
        grid->addWidget(new TextLabel(name, TextSize::Dense, Role::Soft, QFont::Normal, box), row, 0);
        grid->addWidget(words, row++, 1);
    }
    grid->setRowStretch(row, 1);
    grid->setColumnMinimumWidth(0, theme::em(6));
    grid->setColumnMinimumWidth(1, theme::em(4));
    return box;
}

class UprightLine final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const bool level = width() > height();
        QPainter(this).fillRect(level ? rect().adjusted(20, 0, -20, 0) : rect().adjusted(0, 20, 0, -20),
                                theme::color(Role::Line));
    }
};

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

SyncResultPage::SyncResultPage(QWidget *parent)
    : Page(Form::Calm, tr("Nearby"), parent),
      m_badge(new VerdictBadge(4.27, this)),
      m_headline(new TextLabel({}, TextSize::Title, Role::Text, QFont::DemiBold, this)),
      m_sentence(new TextLabel({}, TextSize::Body, Role::Soft, QFont::Normal, this)),
      m_remedies(new QWidget(this)),
      m_tryAgain(new Button(Button::Kind::Tonal, tr("Try again"), m_remedies)),
      m_cause(new Button(Button::Kind::Plain, tr("Find the cause"), m_remedies)),
      m_figures(new Card(this)),
      m_figureRow(new QBoxLayout(QBoxLayout::LeftToRight, m_figures)),
      m_review(new MessageBar(State::Ask, this)),
      m_waiting(new MessageBar(State::Ask, this)),
      m_models(new Card(this)),
      m_modelRows(new QVBoxLayout(m_models)),
      m_foot(new TextLabel({}, TextSize::Caption, Role::Soft, QFont::Normal, this)),
      m_detailsButton(new Button(Button::Kind::Quiet, tr("Details"), this)),
      m_details(new DetailsBox(this)),
      m_done(new Button(Button::Kind::Primary, tr("Done"), this))
{
    setColumnWidth(48);
    setBack(tr("Nearby"));
    setQuietTitle();
    m_foot->wrapping();
    m_figures->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_figureRow->setContentsMargins(0, 0, 0, 0);
    m_figureRow->setSpacing(0);
    m_modelRows->setContentsMargins(0, 0, 0, 0);
    m_modelRows->setSpacing(0);
    m_detailsButton->setCheckable(true);
    m_details->hide();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->setContentsMargins(0, 8, 0, 0);
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_detailsButton);
    foot->addWidget(m_done);
    body()->addLayout(buildHead());
    body()->addSpacing(10);
    body()->addWidget(m_figures);
    body()->addWidget(m_review);
    body()->addWidget(m_waiting);
    body()->addWidget(m_models);
    body()->addLayout(foot);
    body()->addWidget(m_details);
    body()->addStretch();
    connect(m_done, &Button::clicked, this, &SyncResultPage::backRequested);
    connect(m_detailsButton, &Button::toggled, m_details, &QWidget::setVisible);
    theme::follow(this, [this] {
        m_done->setMinimumWidth(theme::em(8));
        if (!m_summary.peerId.isEmpty())
            showFigures();
    });
}

QLayout *SyncResultPage::buildHead()
{
    m_headline->wrapping();
    m_sentence->wrapping();
    auto *remedies = new FlowLayout(8, 4, m_remedies);
    remedies->setContentsMargins(0, 8, 0, 0);
    remedies->addWidget(m_tryAgain);
    remedies->addWidget(m_cause);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(); // in the middle; an alignment would measure the words at another width
    words->addWidget(m_headline);
    words->addWidget(m_sentence);
    words->addWidget(m_remedies);
    words->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_badge, 0, Qt::AlignVCenter);
    head->addLayout(words, 1);
    connect(m_tryAgain, &Button::clicked, this, [this] { emit syncRequested(m_summary.peerId); });
    connect(m_cause, &Button::clicked, this, [this] { emit causeRequested(m_summary.peerId); });
    return head;
}

void SyncResultPage::show(const SyncSummary &summary, const QMap<QString, ModelFact> &models)
{
    m_summary = summary;
    m_detailsButton->setChecked(false);
    m_details->setReport(syncReport(summary));
    showWords();
    showFigures();
    showModels(models);
}

void SyncResultPage::showWords()
{
    const SummaryWords words = summaryWords(m_summary, now());
    m_badge->setState(words.state);
    m_headline->setText(words.title);
    m_sentence->setText(words.sentence);
    m_remedies->setVisible(m_summary.outcome == SyncOutcome::Failed);
    m_foot->setText(words.foot);
    m_review->say(words.reviewHeadline, words.reviewRest);
    m_review->setVisible(!words.reviewHeadline.isEmpty());
    m_waiting->say(words.waitingHeadline, words.waitingRest);
    m_waiting->setVisible(!words.waitingHeadline.isEmpty());
}

void SyncResultPage::showFigures()
{
    clearLayout(m_figureRow);
    m_figures->setVisible(m_summary.received.total() + m_summary.sent.records >
                          0); // else the sentence says all
    const ReceivedCounts &received = m_summary.received;
    QList<std::pair<QString, qint64>> parts{
        {tr("New"), received.added}, {tr("Changed"), received.changed}, {tr("Deleted"), received.deleted}};
    if (received.merged > 0)
        parts.append({tr("Changed on both"), received.merged});
    if (received.known > 0)
        parts.append({tr("Here already"), received.known});
    const SentCounts &sent = m_summary.sent;
    m_figureRow->addWidget(
        figure(QStringLiteral("receive"), tr("Received"), received.total(), parts, m_figures), 1);
    auto *line = new UprightLine(m_figures);
    if (m_figureRow->direction() == QBoxLayout::TopToBottom)
        line->setFixedHeight(theme::lineWidth());
    else
        line->setFixedWidth(theme::lineWidth());
    m_figureRow->addWidget(line);
    m_figureRow->addWidget(
        figure(QStringLiteral("send"), tr("Sent"), sent.records,
               {{tr("New or changed"), sent.records - sent.deleted}, {tr("Deleted"), sent.deleted}}, m_figures),
        1);
}

void SyncResultPage::showModels(const QMap<QString, ModelFact> &models)
{
    clearLayout(m_modelRows);
    m_models->setVisible(!m_summary.receivedByModel.isEmpty());
    auto *heading = new TextLabel(tr("What came"), TextSize::Body, Role::Text, QFont::DemiBold, m_models);
    heading->setContentsMargins(14, 12, 14, 12);
    m_modelRows->addWidget(heading);
    QList<std::pair<qint64, QString>> most;
    for (const auto &[model, count] : m_summary.receivedByModel.asKeyValueRange())
        most.append({count, model});
    std::sort(most.begin(), most.end(), std::greater<>());
    for (const auto &[count, model] : std::as_const(most)) {
        m_modelRows->addWidget(new Hairline(m_models));
        const ModelFact fact = models.value(model);
        auto *row = new LinkRow(groupIcon(fact.group), fact.title.isEmpty() ? model : fact.title,
                                tr("%Ln record(s)", nullptr, int(count)), m_models);
        m_modelRows->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, name = model] { emit modelRequested(name); });
    }
    m_modelRows->addSpacing(4);
}

void SyncResultPage::setLayoutClass(LayoutClass layout, int windowHeight)
{
    Page::setLayoutClass(layout, windowHeight);
    const auto direction = layout == LayoutClass::Narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_badge->setVisible(windowHeight >= 640);
    if (m_figureRow->direction() != direction) {
        m_figureRow->setDirection(direction);
        showFigures();
    }
}

void SyncResultPage::setNow(const QDateTime &now)
{
    Page::setNow(now);
    if (!m_summary.peerId.isEmpty())
        showWords();
}

QWidget *SyncResultPage::firstControl() const
{
    return m_done;
}

} // namespace pitanga
