#include "ui/widgets/preset_card.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/icon_view.h"

#include <algorithm>

namespace pitanga {
namespace {

constexpr int padding = 12;
constexpr int tightPadding = 8;

/// Where four stand in a row in a small window.
bool isTight(int width)
{
    return width < theme::em(9);
}

QFont titleFont(int width)
{
    return theme::font(isTight(width) ? TextSize::Caption : TextSize::Body, QFont::DemiBold);
}

QFont restFont()
{
    return theme::font(TextSize::Caption);
}

int wrappedHeight(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height();
}

} // namespace

PresetCard::PresetCard(const QString &title, const QString &rest, QWidget *parent) : QRadioButton(title, parent)
{
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred); // as high as its width asks for
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setRest(rest);
    theme::follow(this, [this] { updateGeometry(); });
}

void PresetCard::setRest(const QString &rest)
{
    m_rest = rest;
    setAccessibleName(text());
    setAccessibleDescription(rest);
    updateGeometry();
    update();
}

void PresetCard::setTile(const QString &id)
{
    m_tile = id;
    updateGeometry();
    update();
}

int PresetCard::textStart(int width) const
{
    const int side = isTight(width) ? tightPadding : padding;
    const int start = side + theme::em(1.2) + side - 2;
    return m_tile.isEmpty() ? start : start + theme::em(3.2) + side;
}

QRect PresetCard::textRect(int width) const
{
    const int side = isTight(width) ? tightPadding : padding;
    const int start = textStart(width);
    return QRect(start, padding, std::max(1, width - start - side), 10000);
}

QSize PresetCard::sizeHint() const
{
    const int width = theme::em(9);
    return QSize(width, heightForWidth(width));
}

QSize PresetCard::minimumSizeHint() const
{
    // Four stand in a row; the height follows the width, and no short word is cut.
    const QFontMetrics metrics(titleFont(0));
    int longest = 0;
    for (const QString &word : text().split(u' '))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    const int around = textRect(0).left() + tightPadding;
    return QSize(std::clamp(around + longest, theme::em(6.5), theme::em(9)), theme::em(3));
}

int PresetCard::heightForWidth(int width) const
{
    const int room = textRect(width).width();
    const int words =
        wrappedHeight(titleFont(width), text(), room) + 2 + wrappedHeight(restFont(), m_rest, room);
    return 2 * padding + std::max(words, m_tile.isEmpty() ? 0 : theme::em(3.2));
}

void PresetCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Surface ground;
    ground.fill = underMouse() && isEnabled() ? Role::Hover : Role::Card;
    ground.line = isChecked() ? Role::Accent : Role::Line;
    ground.width = isChecked() ? 2 : 0;
    ground.dashed = !isEnabled();
    ground.radius = radiusCard;
    paintSurface(painter, rect(), ground);
    const auto mirrored = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    QStyleOptionButton option;
    initStyleOption(&option);
    const int mark = theme::em(1.2);
    const int side = isTight(width()) ? tightPadding : padding;
    option.rect = mirrored(QRect(side, (height() - mark) / 2, mark, mark));
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
    if (!m_tile.isEmpty()) {
        const int tile = theme::em(3.2);
        paintTile(painter, mirrored(QRect(textStart(width()) - side - tile, (height() - tile) / 2, tile, tile)),
                  QStringLiteral("school"), theme::tileHue(m_tile));
    }
    const QRect room = textRect(width());
    const int title = wrappedHeight(titleFont(width()), text(), room.width());
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::TextWordWrap;
    const int free = height() - 2 * padding - title - 2 - wrappedHeight(restFont(), m_rest, room.width());
    const int top = padding + std::max(0, free / 2);
    painter.setPen(theme::color(isEnabled() ? Role::Text : Role::Faint));
    painter.setFont(titleFont(width()));
    paintWords(painter, mirrored(QRect(room.left(), top, room.width(), title)), align, text());
    painter.setPen(theme::color(isEnabled() ? Role::Soft : Role::Faint));
    painter.setFont(restFont());
    paintWords(painter, mirrored(QRect(room.left(), top + title + 2, room.width(), height())), align, m_rest);
}

} // namespace pitanga
