#include "ui/theme/style_controls.h"

#include "ui/theme/shapes.h"
#include "ui/theme/tinted_icon.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QWidget>

namespace pitanga::controls {
namespace {

bool isReadOnly(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_ReadOnly);
}

} // namespace

void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    if (widget && widget->property("frameless").toBool())
        return;
    const bool off = !option.state.testFlag(QStyle::State_Enabled);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver) && !off && !isReadOnly(option);
    const bool wrong = widget && widget->property("wrong").toBool();
    Surface panel;
    panel.fill = isReadOnly(option) || off ? Role::Sunken : Role::Card;
    panel.line = wrong                       ? Role::Stop
                 : isReadOnly(option) || off ? Role::Line
                 : hover                     ? Role::Text
                                             : Role::Control;
    panel.width = wrong ? 2 : 0;
    paintSurface(painter, option.rect, panel);
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option)
{
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    Surface panel;
    panel.fill = Role::Card;
    panel.line = hover ? Role::Text : Role::Control;
    paintSurface(painter, option.rect, panel);
    const int side = theme::em(1.1);
    const QRect arrow(option.rect.right() - side - theme::em(0.6), option.rect.center().y() - side / 2, side,
                      side);
    paintIcon(painter, QStringLiteral("chevron"), QStyle::visualRect(option.direction, option.rect, arrow),
              theme::color(Role::Soft), 1.75, chevronDown);
}

QRect scrollBarGroove(const QStyleOptionSlider &option, const QWidget *widget)
{
    const int inset = widget && option.orientation == Qt::Vertical ? widget->property("headInset").toInt() : 0;
    return QRect(QPoint(), option.rect.size()).adjusted(0, inset, 0, 0);
}

QRect scrollBarHandle(const QStyleOptionSlider &option, const QWidget *widget)
{
    const QRect groove = scrollBarGroove(option, widget);
    const bool level = option.orientation == Qt::Horizontal;
    const int length = level ? groove.width() : groove.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0 || length <= 0)
        return groove;
    const int wanted = int(qint64(option.pageStep) * length / (range + option.pageStep));
    const int handle = std::min(length, std::max(wanted, theme::em(2.4)));
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    return level ? QRect(groove.left() + start, groove.top(), handle, groove.height())
                 : QRect(groove.left(), groove.top() + start, groove.width(), handle);
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle)
{
    if (option.maximum <= option.minimum)
        return;
    const bool grabbed = option.state.testFlag(QStyle::State_Sunken);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    Surface panel;
    panel.fill = grabbed ? Role::Soft : hover ? Role::Control : Role::Edge;
    panel.radius = radiusCard;
    const int inset = 3;
    paintSurface(painter, QRectF(handle).adjusted(inset, inset, -inset, -inset), panel);
}

void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option)
{
    const QRect inner = option.rect.adjusted(theme::em(0.6), 0, -theme::em(0.6), 0);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const int side = theme::em(1.05);
    const QFont font = theme::font(TextSize::Caption, QFont::DemiBold);
    const int room = inner.width() - (sorted ? side + 4 : 0);
    const QString text = QFontMetrics(font).elidedText(option.text, Qt::ElideRight, room);
    const Qt::Alignment align =
        QStyle::visualAlignment(option.direction, option.textAlignment) | Qt::AlignVCenter;
    QRect textRect(inner.left(), inner.top(), room, inner.height());
    painter.setFont(font);
    painter.setPen(theme::color(Role::Soft));
    paintWords(painter, QStyle::visualRect(option.direction, inner, textRect), int(align | Qt::TextSingleLine),
               text);
    if (!sorted)
        return;
    const int width = std::min(room, QFontMetrics(font).horizontalAdvance(text));
    const bool atEnd = option.textAlignment.testFlag(Qt::AlignRight);
    const int x = atEnd ? inner.right() - side + 1 : inner.left() + width + 4;
    const QRect mark(x, inner.center().y() - side / 2, side, side);
    paintIcon(painter, QStringLiteral("chevron"), QStyle::visualRect(option.direction, inner, mark),
              theme::color(Role::Soft), 1.75,
              option.sortIndicator == QStyleOptionHeader::SortDown ? chevronUp : chevronDown);
}

void paintProgressBar(QPainter &painter, const QStyleOptionProgressBar &option)
{
    Surface track;
    track.fill = Role::Track;
    track.radius = option.rect.height() / 2.0;
    if (theme::look() == Look::Contrast)
        track.line = Role::Line;
    paintSurface(painter, option.rect, track);
    const double range = std::max(1, option.maximum - option.minimum);
    const double part = std::clamp((option.progress - option.minimum) / range, 0.0, 1.0);
    if (part <= 0)
        return;
    const int inset = theme::look() == Look::Contrast ? theme::lineWidth() : 0;
    const QRect groove = option.rect.adjusted(inset, inset, -inset, -inset);
    const int width = std::max(groove.height(), qRound(groove.width() * part));
    Surface bar;
    bar.fill = Role::Busy;
    bar.radius = groove.height() / 2.0;
    const QRect filled(groove.left(), groove.top(), width, groove.height());
    paintSurface(painter, QStyle::visualRect(option.direction, groove, filled), bar);
}

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const int edge = theme::em(0.8);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(
            QRect(option.rect.left() + edge, option.rect.center().y(), option.rect.width() - 2 * edge, 1),
            theme::color(Role::Line));
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (enabled && option.state.testFlag(QStyle::State_Selected)) {
        Surface panel;
        panel.fill = Role::Selected;
        paintSurface(painter, option.rect, panel);
    }
    int start = option.rect.left() + edge;
    const int side = theme::em(1.2);
    const QRect place(start, option.rect.center().y() - side / 2, side, side);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        QStyleOption box;
        box.rect = QStyle::visualRect(option.direction, option.rect, place);
        box.state = option.state & QStyle::State_Enabled;
        box.state |= option.checked ? QStyle::State_On : QStyle::State_Off;
        paintCheckBox(painter, box);
        start += side + theme::em(0.6);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, QStyle::visualRect(option.direction, option.rect, place), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
        start += side + theme::em(0.6);
    }
    const QRect text(start, option.rect.top(), option.rect.right() - edge - start, option.rect.height());
    painter.setFont(option.font);
    painter.setPen(theme::color(enabled ? Role::Text : Role::Faint));
    paintWords(painter, QStyle::visualRect(option.direction, option.rect, text),
               int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter |
                   Qt::TextHideMnemonic | Qt::TextSingleLine),
               option.text.section(u'\t', 0, 0));
}

QRegion menuShape(const QRect &rect)
{
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect), radiusControl, radiusControl);
    return QRegion(shape.toFillPolygon().toPolygon());
}

void paintTab(QPainter &painter, const QStyleOptionTab &option)
{
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    painter.setFont(theme::font(TextSize::Dense, current ? QFont::DemiBold : QFont::Normal));
    painter.setPen(theme::color(current || hover ? Role::Text : Role::Soft));
    paintWords(
        painter, option.rect,
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextHideMnemonic),
        option.text);
    if (current) {
        const int width = QFontMetrics(painter.font()).horizontalAdvance(option.text);
        const QRect line(option.rect.left(), option.rect.bottom() - 1, width, 2);
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, line), theme::color(Role::Accent));
    }
}

/// Accent with a tick, accent with a bar for "some of it", or empty.
void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const bool some = option.state.testFlag(QStyle::State_NoChange);
    const bool filled = some || option.state.testFlag(QStyle::State_On);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    Surface box;
    box.fill = !filled ? Role::Card : enabled ? Role::Accent : Role::Faint;
    box.line = filled ? box.fill : enabled ? Role::Control : Role::Line;
    box.radius = radiusBox;
    box.width = 1.5;
    paintSurface(painter, option.rect, box);
    const QRectF place(option.rect);
    if (some) {
        QRectF bar(0, 0, place.width() * 0.5, std::max(2.0, place.height() * 0.12));
        bar.moveCenter(place.center());
        painter.fillRect(bar, theme::color(Role::OnAccent));
    } else if (filled) {
        paintIcon(painter, QStringLiteral("check"), option.rect.adjusted(2, 2, -2, -2),
                  theme::color(Role::OnAccent), 2.6);
    }
}

void paintRadio(QPainter &painter, const QStyleOption &option)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    Surface ring;
    ring.fill = Role::Card;
    ring.line = on ? Role::Accent : Role::Control;
    ring.radius = option.rect.height();
    ring.width = on ? 2 : 1.5;
    paintSurface(painter, option.rect, ring);
    if (!on)
        return;
    const double side = option.rect.height() * 0.45;
    QRectF dot(0, 0, side, side);
    dot.moveCenter(QRectF(option.rect).center());
    Surface fill;
    fill.fill = Role::Accent;
    fill.radius = side;
    paintSurface(painter, dot, fill);
}

} // namespace pitanga::controls
