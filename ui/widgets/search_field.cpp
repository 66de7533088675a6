#include "ui/widgets/search_field.h"

#include "ui/theme/tinted_icon.h"

#include <QAbstractButton>
#include <QKeyEvent>
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
    setClearButtonEnabled(true);
    if (auto *button = findChild<QAbstractButton *>()) {
        button->setAccessibleName(tr("Empty the search"));
        button->setToolTip(button->accessibleName());
        connect(button, &QAbstractButton::clicked, this, &SearchField::empty);
    }
    theme::follow(this, [this] { placeText(); });
    m_pause->setSingleShot(true);
    m_pause->setInterval(250);
    connect(this, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, [this] {
        m_pause->stop();
        emit searched(text().trimmed());
    });
    connect(m_pause, &QTimer::timeout, this, [this] { emit searched(text().trimmed()); });
}

void SearchField::placeText()
{
    const int icon = theme::em(1.1) + 14;
    setTextMargins(isRightToLeft() ? 8 : icon, 0, isRightToLeft() ? icon : 8, 0);
}

void SearchField::empty()
{
    clear();
    m_pause->stop();
    emit searched({});
}

bool SearchField::empties(const QKeyEvent &event) const
{
    return event.key() == Qt::Key_Escape && event.modifiers() == Qt::NoModifier && !text().isEmpty();
}

// The window takes Escape to go back; while there is something to empty, the field takes it first.
bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && empties(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (empties(*event))
        empty();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeText();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = theme::em(1.1);
    const QRect place(10, (height() - side) / 2, side, side);
    paintIcon(painter, QStringLiteral("search"), QStyle::visualRect(layoutDirection(), rect(), place),
              theme::color(Role::Soft));
}

} // namespace pitanga
