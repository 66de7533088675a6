#include "ui/widgets/text_label.h"

namespace pitanga {

TextLabel::TextLabel(const QString &text, TextSize size, Role role, QFont::Weight weight, QWidget *parent)
    : QLabel(parent), m_size(size), m_role(role), m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    theme::follow(this, [this] { applyTheme(); });
}

void TextLabel::setRole(Role role)
{
    m_role = role;
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
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    return this;
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
