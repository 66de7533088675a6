#include "ui/widgets/wizard_steps.h"

#include "ui/theme/shapes.h"
#include "ui/theme/tinted_icon.h"

namespace pitanga {
namespace {

constexpr int markToName = 8;
constexpr int line = 28;
constexpr int lineGap = 8;

int markSide()
{
    return theme::em(1.6);
}

} // namespace

WizardSteps::WizardSteps(const QStringList &names, QWidget *parent) : QWidget(parent), m_names(names)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
    theme::follow(this, [this] { updateGeometry(); });
}

void WizardSteps::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(
        tr("Step %1 of %2: %3")
            .arg(locale().toString(step + 1), locale().toString(int(m_names.size())), m_names.at(step)));
    update();
}

void WizardSteps::setShort(bool isShort)
{
    m_short = isShort;
    updateGeometry();
    update();
}

int WizardSteps::nameWidth(int step) const
{
    if (m_short)
        return 0;
    return markToName +
           QFontMetrics(theme::font(TextSize::Dense, QFont::DemiBold)).horizontalAdvance(m_names.at(step)) + 1;
}

QSize WizardSteps::sizeHint() const
{
    int width = 0;
    for (int step = 0; step < int(m_names.size()); ++step)
        width += markSide() + nameWidth(step) + (step > 0 ? line + 2 * lineGap : 0);
    return QSize(width, markSide());
}

void WizardSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto mirrored = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    int x = 0;
    for (int step = 0; step < int(m_names.size()); ++step) {
        if (step > 0) {
            painter.fillRect(mirrored(QRect(x + lineGap, height() / 2, line, theme::lineWidth())),
                             theme::color(Role::Line));
            x += line + 2 * lineGap;
        }
        paintMark(painter, mirrored(QRect(x, 0, markSide(), markSide())), step);
        x += markSide();
        const int width = nameWidth(step);
        if (width > 0) {
            const bool current = step == m_current;
            painter.setFont(theme::font(TextSize::Dense, current ? QFont::DemiBold : QFont::Normal));
            painter.setPen(theme::color(current ? Role::Text : Role::Soft));
            paintWords(painter, mirrored(QRect(x + markToName, 0, width - markToName, height())),
                       int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                       m_names.at(step));
        }
        x += width;
    }
}

void WizardSteps::paintMark(QPainter &painter, const QRect &place, int step) const
{
    Surface circle;
    circle.radius = place.height() / 2.0;
    if (step <= m_current)
        circle.fill = Role::Accent;
    else
        circle.line = Role::Control;
    paintSurface(painter, place, circle);
    if (step < m_current) {
        const int inset = place.width() / 5;
        paintIcon(painter, QStringLiteral("check"), place.adjusted(inset, inset, -inset, -inset),
                  theme::color(Role::OnAccent), 2.1);
        return;
    }
    painter.setFont(theme::font(TextSize::Caption, QFont::DemiBold));
    painter.setPen(theme::color(step == m_current ? Role::OnAccent : Role::Soft));
    paintWords(painter, place, Qt::AlignCenter, locale().toString(step + 1));
}

} // namespace pitanga
