#include "ui/widgets/mono_label.h"

#include "ui/theme/tinted_icon.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QTextLayout>

#include <cmath>

namespace pitanga {

MonoLabel::MonoLabel(const QString &text, QWidget *parent) : QWidget(parent), m_text(text)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(text);
    theme::follow(this, [this] { updateGeometry(); });
}

void MonoLabel::layOut(QTextLayout &layout, int width) const
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(Qt::LeftToRight);
    // After a hyphen or a space; within a word only where a whole line cannot hold it.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
}

QSize MonoLabel::sizeHint() const
{
    const QFontMetrics metrics(theme::monoFont());
    return QSize(metrics.horizontalAdvance(m_text) + 2, metrics.height());
}

QSize MonoLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(theme::monoFont());
    return QSize(metrics.horizontalAdvance(u'0') * 8, metrics.height());
}

int MonoLabel::heightForWidth(int width) const
{
    QTextLayout layout(m_text, theme::monoFont());
    layOut(layout, std::max(1, width));
    return int(std::ceil(layout.boundingRect().height()));
}

void MonoLabel::paintEvent(QPaintEvent *)
{
    QTextLayout layout(m_text, theme::monoFont());
    layOut(layout, width());
    // Of the lines that stand in one: at the start edge, though the text itself always runs to the right.
    const double x = isRightToLeft() ? std::max(0.0, width() - std::ceil(layout.boundingRect().width())) : 0;
    QPainter painter(this);
    painter.setPen(theme::color(Role::Text));
    layout.draw(&painter, QPointF(x, 0));
}

void MonoLabel::copy() const
{
    QGuiApplication::clipboard()->setText(m_text);
}

void MonoLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QWidget::keyPressEvent(event);
}

void MonoLabel::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    menu.addAction(tintedIcon(QStringLiteral("copy"), Role::Soft), tr("Copy"), this, [this] { copy(); });
    menu.exec(event->globalPos());
}

} // namespace pitanga
