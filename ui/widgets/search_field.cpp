#include "ui/widgets/search_field.h"

#include "ui/theme/tinted_icon.h"

#include <QAction>
#include <QTimer>

namespace pitanga {

void dressField(QLineEdit *field, bool dense)
{
    field->setTextMargins(8, 0, 8, 0);
    theme::follow(field, [field, dense] {
        field->setFont(theme::font(dense ? TextSize::Dense : TextSize::Body));
        field->setFixedHeight(theme::em(dense ? 2.27 : 2.4));
        QPalette palette;
        palette.setColor(QPalette::Text, theme::color(Role::Text));
        palette.setColor(QPalette::PlaceholderText, theme::color(Role::Faint));
        palette.setColor(QPalette::Highlight, theme::color(Role::Accent));
        palette.setColor(QPalette::HighlightedText, theme::color(Role::OnAccent));
        field->setPalette(palette);
    });
}

SearchField::SearchField(const QString &hint, QWidget *parent) : QLineEdit(parent), m_pause(new QTimer(this))
{
    dressField(this, true);
    setPlaceholderText(hint);
    setAccessibleName(hint);
    setClearButtonEnabled(false);
    setTextMargins(0, 0, 8, 0);
    addAction(tintedIcon(QStringLiteral("search"), Role::Soft), QLineEdit::LeadingPosition);
    m_pause->setSingleShot(true);
    m_pause->setInterval(250);
    connect(this, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, [this] {
        m_pause->stop();
        emit searched(text().trimmed());
    });
    connect(m_pause, &QTimer::timeout, this, [this] { emit searched(text().trimmed()); });
}

} // namespace pitanga
