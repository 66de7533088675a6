#include "ui/widgets/page.h"

#include "ui/theme/theme.h"
#include "ui/theme/tinted_icon.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

namespace pitanga {

Page::Page(Form form, const QString &title, QWidget *parent)
    : QWidget(parent),
      m_form(form),
      m_head(new QWidget(this)),
      m_headGrid(new QGridLayout(m_head)),
      m_back(Button::withIcon(QStringLiteral("chevron"), tr("Back"), Button::Kind::Quiet, m_head)),
      m_backColumn(new QVBoxLayout),
      m_titles(new QWidget(m_head)),
      m_title(new TextLabel(title, TextSize::Title, Role::Text, QFont::DemiBold, m_titles)),
      m_subtitle(new TextLabel({}, TextSize::Body, Role::Soft, QFont::Normal, m_titles)),
      m_actionBox(new QWidget(m_head)),
      m_actions(new QHBoxLayout(m_actionBox)),
      m_bodyBox(new QWidget(this)),
      m_body(new QVBoxLayout(m_bodyBox))
{
    buildHead(title);
    m_body->setSpacing(12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    if (form == Form::Calm) {
        m_scroll = new QScrollArea(this);
        m_scroll->setFrameShape(QFrame::NoFrame);
        m_scroll->setWidgetResizable(true);
        m_scroll->setMinimumSize(1, 1); // when room is short the body gives way, not the head
        m_scroll->setFocusPolicy(Qt::NoFocus);
        m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_scroll->viewport()->setAutoFillBackground(false);
        m_scroll->setWidget(m_bodyBox);
        m_bodyBox->setAutoFillBackground(false);
        column->addWidget(m_scroll, 1);
        connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &Page::fitMargins,
                Qt::QueuedConnection);
    } else {
        column->addWidget(m_bodyBox, 1);
    }
    theme::follow(this, [this] { fitMargins(); });
}

void Page::buildHead(const QString &title)
{
    setAccessibleName(title);
    m_back->hide();
    m_back->setDense();
    m_title->wrapping();
    m_subtitle->wrapping();
    m_subtitle->hide();
    auto *titles = new QVBoxLayout(m_titles);
    titles->setContentsMargins(0, 0, 0, 0);
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    m_actions->setContentsMargins(0, 0, 0, 0);
    m_actions->setSpacing(12);
    m_headGrid->setHorizontalSpacing(12);
    m_headGrid->setVerticalSpacing(12);
    m_headGrid->setColumnStretch(1, 1);
    m_backColumn->addWidget(m_back);
    m_backColumn->addStretch();
    m_headGrid->addLayout(m_backColumn, 0, 0);
    m_headGrid->addWidget(m_titles, 0, 1);
    placeActions(false);
    m_actionBox->installEventFilter(this);
    arrangeHead();
    connect(m_back, &Button::clicked, this, &Page::backRequested);
}

QList<QWidget *> Page::panes() const
{
    QWidget *first = firstControl();
    return first ? QList<QWidget *>{first} : QList<QWidget *>();
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    placeBack();
}

void Page::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Page::setBack(const QString &parentName)
{
    m_back->setIconName(QStringLiteral("chevron"), chevronBack(layoutDirection()));
    m_back->setAccessibleName(tr("Back to %1").arg(parentName));
    m_back->setToolTip(m_back->accessibleName().toHtmlEscaped());
    m_back->show();
}

void Page::setBarInMargin()
{
    m_barInMargin = true;
    fitMargins();
}

void Page::setWithinColumn()
{
    m_withinColumn = true;
    fitMargins();
}

void Page::setQuietTitle()
{
    m_title->setSize(TextSize::Section);
    m_title->setRole(Role::Soft);
}

void Page::setColumnWidth(double ems)
{
    m_columnEms = ems;
    fitMargins();
}

void Page::setLayoutClass(LayoutClass layout, int windowHeight)
{
    m_layout = layout;
    m_windowHeight = windowHeight;
    fitMargins();
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitMargins();
}

// Where there is no room beside the title, the actions stand below it.
void Page::arrangeHead()
{
    const QMargins margins = m_headGrid->contentsMargins();
    const int room = width() - margins.left() - margins.right() - 24;
    const int words =
        std::max(m_title->sizeHint().width(), m_subtitle->isHidden() ? 0 : m_subtitle->sizeHint().width());
    const int title = std::min(theme::em(14), words); // a long one wraps beside them
    const bool below = m_actions->count() > 0 && m_actionBox->sizeHint().width() + title > room;
    placeBack();
    if (below != m_actionsBelow)
        placeActions(below);
}

void Page::placeActions(bool below)
{
    m_actionsBelow = below;
    m_headGrid->addWidget(m_actionBox, below ? 1 : 0, below ? 1 : 2, 1, below ? 2 : 1,
                          below ? Qt::AlignLeading : Qt::AlignVCenter);
}

// The actions have become more, or wider. Of changes while the page is hidden only their new size tells.
bool Page::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_actionBox && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        QMetaObject::invokeMethod(this, &Page::arrangeHead, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

// Level with the first line of the title, however high its script is.
void Page::placeBack()
{
    const int line = m_title->fontMetrics().size(Qt::TextSingleLine, m_title->text()).height();
    m_backColumn->setContentsMargins(0, std::max(0, (line - m_back->sizeHint().height()) / 2), 0, 0);
}

void Page::fitMargins()
{
    const PageMargins margins = m_withinColumn ? PageMargins{0, 0, 0} : pageMargins(m_layout, m_windowHeight);
    int side = margins.side;
    if (m_form == Form::Calm && !m_withinColumn)
        side = std::max(side, (width() - theme::em(m_columnEms)) / 2);
    m_headGrid->setContentsMargins(side, margins.top, side, m_layout < LayoutClass::Normal ? 12 : 16);
    arrangeHead();
    // The scroll bar stands within the margin, so that head and body keep one edge.
    const QScrollBar *bar = m_scroll ? m_scroll->verticalScrollBar() : nullptr;
    const int taken = bar && bar->maximum() > 0 ? bar->sizeHint().width()
                      : m_barInMargin           ? style()->pixelMetric(QStyle::PM_ScrollBarExtent)
                                                : 0;
    const int bottom = m_form == Form::Panes ? std::min(20, margins.bottom) : margins.bottom;
    m_body->setContentsMargins(isRightToLeft() ? side - taken : side, m_form == Form::Calm ? 2 : 0,
                               isRightToLeft() ? side : side - taken, bottom);
}

} // namespace pitanga
