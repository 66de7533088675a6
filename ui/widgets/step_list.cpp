#include "ui/widgets/step_list.h"

#include "ui/theme/shapes.h"
#include "ui/theme/tinted_icon.h"

#include <QVariantAnimation>

namespace pitanga {
namespace {

constexpr int betweenSteps = 20;
constexpr int iconToText = 6;
constexpr int turnMilliseconds = 1600;

// As wide as in its strongest weight, so that nothing moves when a step becomes the current one.
int textWidth(const QString &name)
{
    return QFontMetrics(theme::font(TextSize::Dense, QFont::DemiBold)).horizontalAdvance(name);
}

int iconSide()
{
    return theme::em(1.1);
}

void paintMark(QPainter &painter, const QRect &place, StepState state, int degrees)
{
    switch (state) {
    case StepState::Done:
        paintIcon(painter, QStringLiteral("check"), place, theme::color(Role::Ok), 2.1);
        return;
    case StepState::Current:
        paintIcon(painter, QStringLiteral("state-busy"), place, theme::color(Role::Busy), 2.1, degrees);
        return;
    case StepState::ToCome:
        break;
    }
    const double side = place.width() * 0.62;
    QRectF ring(0, 0, side, side);
    ring.moveCenter(QRectF(place).center());
    paintRing(painter, ring, side, Role::Control, 1.75);
}

} // namespace

StepList::StepList(QWidget *parent)
    : QWidget(parent), m_steps(progressSteps(SyncStep::Connecting)), m_turning(new QVariantAnimation(this))
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_turning->setStartValue(0);
    m_turning->setEndValue(360);
    m_turning->setDuration(turnMilliseconds);
    m_turning->setLoopCount(-1);
    connect(m_turning, &QVariantAnimation::valueChanged, this, [this] { update(); });
    theme::follow(this, [this] { updateGeometry(); });
}

void StepList::show(SyncStep step)
{
    m_steps = progressSteps(step);
    for (const StepWords &words : m_steps)
        if (words.state == StepState::Current)
            setAccessibleName(tr("Step: %1").arg(words.name));
    update();
}

QSize StepList::sizeHint() const
{
    int width = betweenSteps * 3;
    for (const StepWords &step : m_steps)
        width += iconSide() + iconToText + textWidth(step.name);
    return QSize(width, theme::em(1.5));
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int x = 0;
    for (const StepWords &step : m_steps) {
        const QRect mark(x, (height() - iconSide()) / 2, iconSide(), iconSide());
        const int degrees =
            m_turning->state() == QAbstractAnimation::Running ? m_turning->currentValue().toInt() : 0;
        paintMark(painter, QStyle::visualRect(layoutDirection(), rect(), mark), step.state, degrees);
        const bool current = step.state == StepState::Current;
        const QRect text(mark.right() + 1 + iconToText, 0, textWidth(step.name) + 1, height());
        painter.setFont(theme::font(TextSize::Dense, current ? QFont::DemiBold : QFont::Normal));
        painter.setPen(theme::color(current                         ? Role::Text
                                    : step.state == StepState::Done ? Role::Soft
                                                                    : Role::Faint));
        paintWords(painter, QStyle::visualRect(layoutDirection(), rect(), text),
                   int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                   step.name);
        x = text.right() + betweenSteps;
    }
}

void StepList::showEvent(QShowEvent *event)
{
    if (theme::motionAllowed())
        m_turning->start();
    QWidget::showEvent(event);
}

void StepList::hideEvent(QHideEvent *event)
{
    m_turning->stop();
    QWidget::hideEvent(event);
}

} // namespace pitanga
