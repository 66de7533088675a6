#include "ui/widgets/status_chip.h"

#include "ui/theme/shapes.h"
#include "ui/theme/tinted_icon.h"

#include <QStyle>

namespace pitanga {
namespace {

constexpr int before = 7;
constexpr int between = 6;
constexpr int behind = 10;

QFont chipFont()
{
    return theme::font(TextSize::Caption, QFont::DemiBold);
}

} // namespace

QSize chipSize(const QString &word)
{
    const int text = QFontMetrics(chipFont()).horizontalAdvance(word);
    return QSize(before + theme::em(1.09) + between + text + behind, theme::em(1.6));
}

void paintChip(QPainter &painter, const QRect &rect, State state, const QString &word,
               Qt::LayoutDirection direction)
{
    const bool contrast = theme::look() == Look::Contrast;
    Surface ground;
    ground.fill = theme::tintOf(state);
    ground.radius = rect.height();
    if (contrast)
        ground.line = theme::roleOf(state);
    paintSurface(painter, rect, ground);
    const QColor color = theme::color(theme::roleOf(state));
    const int side = theme::em(1.09);
    const QRect mark(rect.left() + before, rect.top() + (rect.height() - side) / 2, side, side);
    paintIcon(painter, theme::iconOf(state), QStyle::visualRect(direction, rect, mark), color, 2.1);
    const int start = mark.right() + 1 + between;
    const QRect text(start, rect.top(), rect.right() - start, rect.height());
    painter.setFont(chipFont());
    painter.setPen(color);
    paintWords(painter, QStyle::visualRect(direction, rect, text),
               int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine),
               word);
}

StatusChip::StatusChip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    theme::follow(this, [this] { updateGeometry(); });
}

void StatusChip::show(State state, const QString &word)
{
    if (m_state == state && m_word == word)
        return;
    m_state = state;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    return chipSize(m_word);
}

void StatusChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_state, m_word, layoutDirection());
}

} // namespace pitanga
