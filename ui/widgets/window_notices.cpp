#include "ui/widgets/window_notices.h"

#include "ui/decisions/error_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"

#include <QVBoxLayout>

namespace pitanga {

WindowNotices::WindowNotices(QWidget *parent)
    : QWidget(parent), m_error(new MessageBar(State::Stop, this)), m_quit(new MessageBar(State::Ask, this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_error);
    column->addWidget(m_quit);
    m_error->setClosable();
    m_error->hide();
    m_quit->say(tr("A sync is running."),
                tr("If you quit, what arrived is kept, and the next sync goes on from there."));
    Button *stay = m_quit->addButton(new Button(Button::Kind::Plain, tr("Keep syncing"), m_quit));
    Button *quit = m_quit->addButton(new Button(Button::Kind::Plain, tr("Quit"), m_quit));
    m_quit->hide();
    connect(stay, &Button::clicked, m_quit, &QWidget::hide);
    connect(quit, &Button::clicked, this, &WindowNotices::quitConfirmed);
    connect(m_error, &MessageBar::hidden, this, &WindowNotices::leaveNoEmptyBox);
    connect(m_quit, &MessageBar::hidden, this, [this] {
        if (!m_quit->isHidden()) // only the window went
            return;
        m_error->setVisible(m_errorWaits);
        m_errorWaits = false;
        leaveNoEmptyBox();
    });
    hide();
}

void WindowNotices::showError(const Error &error)
{
    m_told = error;
    const ErrorWords words = errorWords(error);
    m_error->say(words.headline, words.rest);
    m_error->setReport(errorReport(error, QStringLiteral("running")));
    m_error->show();
    show();
}

std::optional<Error> WindowNotices::error() const
{
    return m_errorWaits || !m_error->isHidden() ? std::optional(m_told) : std::nullopt;
}

void WindowNotices::askToQuit()
{
    m_errorWaits = m_errorWaits || !m_error->isHidden(); // one thing at a time
    m_error->hide();
    m_quit->show();
    show();
    m_quit->focusFirstButton();
}

void WindowNotices::leaveNoEmptyBox()
{
    setVisible(!m_error->isHidden() || !m_quit->isHidden());
}

void WindowNotices::setLayoutClass(LayoutClass layout, int windowHeight)
{
    const PageMargins margins = pageMargins(layout, windowHeight); // one edge with the page below
    this->layout()->setContentsMargins(margins.side, 12, margins.side, 0);
    for (MessageBar *bar : {m_error, m_quit})
        bar->setStacked(layout == LayoutClass::Narrow);
}

} // namespace pitanga
