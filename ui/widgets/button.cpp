#include "ui/widgets/button.h"

#include "ui/theme/shapes.h"
#include "ui/theme/tinted_icon.h"

#include <QKeyEvent>

namespace pitanga {

Button::Button(Kind kind, const QString &text, QWidget *parent) : QPushButton(text, parent), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    theme::follow(this, [this] { updateGeometry(); });
}

Button *Button::withIcon(const QString &icon, const QString &name, Kind kind, QWidget *parent)
{
    auto *button = new Button(kind, {}, parent);
    button->setIconName(icon);
    button->setAccessibleName(name);
    button->setToolTip(name.toHtmlEscaped());
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setIconName(const QString &icon, int turned)
{
    m_icon = icon;
    m_turned = turned;
    updateGeometry();
    update();
}

void Button::setDense(bool dense)
{
    m_dense = dense;
    updateGeometry();
}

QFont Button::buttonFont() const
{
    const bool strong = m_kind == Kind::Primary || m_kind == Kind::Tonal;
    return theme::font(m_dense ? TextSize::Dense : TextSize::Body, strong ? QFont::DemiBold : QFont::Medium);
}

int Button::iconSide() const
{
    return theme::em(isIconOnly() ? 1.35 : 1.1);
}

QSize Button::sizeHint() const
{
    const int height = theme::em(m_dense ? 2.27 : 2.67);
    if (isIconOnly())
        return QSize(height, height);
    const bool quiet = m_kind == Kind::Quiet;
    const int padding = quiet ? (m_dense ? 8 : 10) : (m_dense ? 12 : 16);
    int width = QFontMetrics(buttonFont()).size(Qt::TextShowMnemonic, text()).width() + 2 * padding;
    if (!m_icon.isEmpty())
        width += iconSide() + 8;
    return QSize(quiet ? width : std::max(width, theme::em(m_dense ? 4.4 : 5.6)), height);
}

Role Button::textRole() const
{
    if (!isEnabled())
        return Role::Faint;
    switch (m_kind) {
    case Kind::Primary:
        return Role::OnAccent;
    case Kind::Tonal:
    case Kind::Quiet:
        return Role::Link;
    case Kind::Danger:
        return Role::Danger;
    case Kind::Plain:
        break;
    }
    return isIconOnly() ? Role::Soft : Role::Text;
}

void Button::paintGround(QPainter &painter) const
{
    const bool hover = underMouse() && isEnabled();
    Surface panel;
    switch (m_kind) {
    case Kind::Primary:
        panel.fill = isDown() ? Role::AccentPress : hover ? Role::AccentHover : Role::Accent;
        break;
    case Kind::Tonal:
        panel.fill = hover || isDown() ? Role::Hover : Role::Tonal;
        if (theme::look() == Look::Contrast)
            panel.line = Role::Link;
        break;
    case Kind::Plain:
    case Kind::Danger:
        panel.fill = hover || isDown() ? Role::Hover : Role::Card;
        panel.line = m_kind == Kind::Danger ? Role::Danger : Role::Edge;
        break;
    case Kind::Quiet:
        if (hover || isDown())
            panel.fill = Role::Hover;
        break;
    }
    if (!isEnabled()) {
        panel.fill.reset();
        panel.line = Role::Line;
        panel.dashed = true;
    }
    paintSurface(painter, rect(), panel);
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    const QColor color = theme::color(textRole());
    const QFont font = buttonFont();
    const int textWidth = QFontMetrics(font).size(Qt::TextShowMnemonic, text()).width();
    const int side = m_icon.isEmpty() ? 0 : iconSide();
    const int gap = side > 0 && textWidth > 0 ? 8 : 0;
    const int start = (width() - side - gap - textWidth) / 2;
    if (side > 0) {
        const QRect place(start, (height() - side) / 2, side, side);
        paintIcon(painter, m_icon, QStyle::visualRect(layoutDirection(), rect(), place), color, 1.75, m_turned);
    }
    const QRect words(start + side + gap, 0, textWidth + 1, height());
    painter.setFont(font);
    painter.setPen(color);
    paintWords(painter, QStyle::visualRect(layoutDirection(), rect(), words),
               Qt::AlignCenter | Qt::TextHideMnemonic, text());
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click(); // a push button outside a dialog answers to Space alone
    else
        QPushButton::keyPressEvent(event);
}

} // namespace pitanga
