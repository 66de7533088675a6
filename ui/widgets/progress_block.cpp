#include "ui/widgets/progress_block.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/time_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QGridLayout>
#include <QProgressBar>
#include <QVariantAnimation>

namespace pitanga {
namespace {

constexpr int barSteps = 10'000;

} // namespace

ProgressBlock::ProgressBlock(QWidget *parent)
    : QWidget(parent),
      m_line(new TextLabel({}, TextSize::Body, Role::Text, QFont::DemiBold, this)),
      m_timeLeft(new TextLabel({}, TextSize::Body, Role::Soft, QFont::Normal, this)),
      m_percent(new TextLabel({}, TextSize::Body, Role::Text, QFont::DemiBold, this)),
      m_bar(new QProgressBar(this)),
      m_steps(new StepList(this)),
      m_note(new TextLabel(tr("Nothing is lost if you close the lid."), TextSize::Caption, Role::Soft,
                           QFont::Normal, this)),
      m_traffic(new TextLabel({}, TextSize::Caption, Role::Soft, QFont::Normal, this)),
      m_detailsButton(new Button(Button::Kind::Quiet, tr("Details"), this)),
      m_details(new KeyValues(8.4, this)),
      m_foot(new QWidget(this)),
      m_grid(new QGridLayout(this)),
      m_movement(new QVariantAnimation(this))
{
    m_line->wrapping();
    m_note->wrapping();
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the sync"));
    m_percent->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_detailsButton->setDense();
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAccessibleName(tr("Details of the sync"));
    m_details->hide();
    m_movement->setDuration(300);
    m_movement->setEasingCurve(QEasingCurve::OutCubic);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(8);
    foot->addWidget(m_traffic);
    foot->addWidget(m_detailsButton);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(8);
    m_grid->setHorizontalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    setLayoutClass(LayoutClass::Normal);
    connect(m_detailsButton, &Button::toggled, this, [this](bool shown) {
        m_details->setVisible(shown);
        showDetails();
    });
    connect(m_movement, &QVariantAnimation::valueChanged, m_bar,
            [this](const QVariant &at) { m_bar->setValue(at.toInt()); });
    theme::follow(this, [this] {
        m_bar->setFixedHeight(theme::look() == Look::Contrast ? 14 : theme::em(0.54));
        m_percent->setMinimumWidth(
            QFontMetrics(theme::font(TextSize::Body, QFont::DemiBold)).horizontalAdvance(percentWords(1)) + 8);
    });
}

void ProgressBlock::setLayoutClass(LayoutClass layout)
{
    m_grid->addWidget(m_line, 0, 0);
    m_grid->addWidget(m_timeLeft, 0, 1);
    m_grid->addWidget(m_percent, 0, 2);
    m_grid->addWidget(m_bar, 1, 0, 1, 3);
    const bool narrow = layout == LayoutClass::Narrow;
    m_grid->addWidget(m_steps, 2, 0, 1, narrow ? 3 : 1, Qt::AlignLeading | Qt::AlignVCenter);
    m_grid->addWidget(m_foot, narrow ? 3 : 2, narrow ? 0 : 1, 1, narrow ? 3 : 2,
                      (narrow ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    m_grid->addWidget(m_note, 4, 0, 1, 3);
    m_grid->addWidget(m_details, 5, 0, 1, 3);
}

void ProgressBlock::show(const SyncProgress &progress, const QString &peerName, const QDateTime &now)
{
    if (progress.startedAt != m_startedAt) { // another sync: it starts at nothing again
        m_startedAt = progress.startedAt;
        m_fraction = 0;
        m_timeWords = {};
        m_announcedQuarter = -1;
    }
    m_fraction = std::max(m_fraction, std::clamp(progress.fraction, 0.0, 1.0));
    m_line->setText(progressLine(progress, peerName));
    m_timeLeft->setText(m_timeWords.after(progress, now));
    m_percent->setText(percentWords(m_fraction));
    m_traffic->setText(trafficWords(progress));
    m_steps->show(progress.step);
    moveBar(m_fraction);
    m_progress = progress;
    showDetails();
    announce(progress);
}

void ProgressBlock::moveBar(double fraction)
{
    const int target = qRound(fraction * barSteps);
    m_movement->stop();
    if (!theme::motionAllowed() || !isVisible()) {
        m_bar->setValue(target);
        return;
    }
    m_movement->setStartValue(m_bar->value());
    m_movement->setEndValue(target);
    m_movement->start();
}

// Ten times a second while it runs: only where somebody looks.
void ProgressBlock::showDetails()
{
    if (!m_detailsButton->isChecked())
        return;
    const SyncProgress &progress = m_progress;
    m_details->clear();
    m_details->addMono(tr("Stage"), progress.stage.isEmpty() ? QStringLiteral("–") : progress.stage);
    m_details->add(
        tr("Records in this step"),
        progress.recordsTotal < 0
            ? numberWords(progress.recordsDone)
            : tr("%1 of %2").arg(numberWords(progress.recordsDone), numberWords(progress.recordsTotal)));
    m_details->add(tr("Bytes moved"), numberWords(progress.bytes));
    m_details->add(tr("Started"), QLocale().toString(progress.startedAt.toLocalTime(), QLocale::ShortFormat));
}

// Said aloud at each step and each quarter; more would be noise.
void ProgressBlock::announce(const SyncProgress &progress)
{
    const int quarter = int(m_fraction * 4);
    if (quarter == m_announcedQuarter && progress.step == m_announcedStep)
        return;
    m_announcedQuarter = quarter;
    m_announcedStep = progress.step;
    setAccessibleName(QStringLiteral("%1, %2").arg(m_line->text(), m_percent->text()));
    QAccessibleValueChangeEvent value(m_bar, m_bar->value());
    QAccessible::updateAccessibility(&value);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace pitanga
