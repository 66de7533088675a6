#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QStyle>

namespace pitanga {

TextLabel::TextLabel(const QString &text, TextSize size, Role role, QFont::Weight weight, QWidget *parent)
    : QLabel(parent), m_size(size), m_role(role), m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setAlignment(m_alignment);
    theme::follow(this, [this] { applyTheme(); });
}

void TextLabel::setRole(Role role)
{
    m_role = role;
    applyTheme();
}

void TextLabel::setSize(TextSize size)
{
    m_size = size;
    applyTheme();
}

void TextLabel::setWeight(QFont::Weight weight)
{
    m_weight = weight;
    applyTheme();
}

void TextLabel::setMono()
{
    m_mono = true;
    setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    applyTheme();
}

void TextLabel::setSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

TextLabel *TextLabel::wrapping()
{
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    return this;
}

// In one line if it may: Qt would rather see a wrapping label as a block, and leave it too much height.
QSize TextLabel::sizeHint() const
{
    if (!wordWrap())
        return QLabel::sizeHint();
    const QMargins margins = contentsMargins();
    const int line = fontMetrics().size(0, text()).width() + margins.left() + margins.right() + 2;
    const int width = std::min(line, theme::em(40));
    return QSize(width, heightForWidth(width));
}

void TextLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    QLabel::setAlignment(QStyle::visualAlignment(layoutDirection(), alignment));
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        setAlignment(m_alignment);
}

void TextLabel::applyTheme()
{
    QFont font = m_mono ? theme::monoFont(m_size) : theme::font(m_size, m_weight);
    setFont(font);
    QPalette palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        palette.setColor(group, QPalette::WindowText, theme::color(m_role));
        palette.setColor(group, QPalette::Highlight, theme::color(Role::Accent));
        palette.setColor(group, QPalette::HighlightedText, theme::color(Role::OnAccent));
    }
    setPalette(palette);
}

} // namespace pitanga
