#include "ui/widgets/message_bar.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/button.h"
#include "ui/widgets/details_box.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>

namespace pitanga {
namespace {

/// A bar tells, it does not move: what is under way has the mark of a note, not the turning ring.
QString iconFor(State state)
{
    return state == State::Busy ? QStringLiteral("info") : theme::iconOf(state);
}

} // namespace

MessageBar::MessageBar(State state, QWidget *parent)
    : QFrame(parent),
      m_state(state),
      m_icon(new IconView(iconFor(state), theme::roleOf(state), 1.35, this)),
      m_headline(new TextLabel({}, TextSize::Body, Role::Text, QFont::DemiBold, this)),
      m_rest(new TextLabel({}, TextSize::Caption, Role::Soft, QFont::Normal, this)),
      m_detailsButton(new Button(Button::Kind::Quiet, tr("Details"), this)),
      m_details(new DetailsBox(this)),
      m_buttons(new QWidget(this)),
      m_buttonRow(new QHBoxLayout(m_buttons)),
      m_grid(new QGridLayout(this))
{
    m_headline->wrapping();
    m_rest->wrapping();
    m_detailsButton->setDense();
    m_detailsButton->setCheckable(true);
    m_detailsButton->hide();
    m_details->hide();
    m_buttonRow->setContentsMargins(0, 0, 0, 0);
    m_buttonRow->setSpacing(8);
    m_buttonRow->addWidget(m_detailsButton);
    m_grid->setContentsMargins(14, 12, 14, 12);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnStretch(1, 1);
    setStacked(false);
    connect(m_detailsButton, &Button::toggled, m_details, &QWidget::setVisible);
}

void MessageBar::setStacked(bool stacked)
{
    m_grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_headline, 0, 1, 1, stacked ? 2 : 1);
    m_grid->addWidget(m_rest, 1, 1, 1, stacked ? 2 : 1);
    m_buttonRow->setContentsMargins(0, stacked ? 8 : 0, 0, 0);
    if (stacked)
        m_grid->addWidget(m_buttons, 2, 1, 1, 2, Qt::AlignLeading);
    else
        m_grid->addWidget(m_buttons, 0, 2, 2, 1, Qt::AlignVCenter);
    m_grid->addWidget(m_details, 3, 1, 1, 2);
    m_grid->setRowMinimumHeight(3, 0);
}

void MessageBar::say(const QString &headline, const QString &rest)
{
    m_headline->setText(headline);
    m_rest->setText(rest);
    m_rest->setVisible(!rest.isEmpty());
    setAccessibleName(QStringList{headline, rest}.join(u' ').trimmed());
}

void MessageBar::setState(State state)
{
    m_state = state;
    m_icon->setIcon(iconFor(state), theme::roleOf(state));
    update();
}

Button *MessageBar::addButton(Button *button)
{
    button->setDense();
    m_buttonRow->addWidget(button);
    return button;
}

void MessageBar::setReport(const QString &report)
{
    m_details->setReport(report);
    m_detailsButton->setVisible(!report.isEmpty());
    if (report.isEmpty())
        m_detailsButton->setChecked(false);
}

void MessageBar::setClosable()
{
    auto *close =
        Button::withIcon(QStringLiteral("close"), tr("Close message"), Button::Kind::Quiet, m_buttons);
    addButton(close);
    connect(close, &Button::clicked, this, &QWidget::hide);
}

void MessageBar::focusFirstButton()
{
    for (Button *button : m_buttons->findChildren<Button *>()) {
        if (button->isHidden())
            continue;
        button->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void MessageBar::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit hidden();
}

void MessageBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (!event->spontaneous()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Surface ground;
    ground.fill = theme::tintOf(m_state);
    if (theme::look() == Look::Contrast)
        ground.line = Role::Line;
    paintSurface(painter, rect(), ground);
}

} // namespace pitanga
