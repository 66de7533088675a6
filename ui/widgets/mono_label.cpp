#include "ui/widgets/mono_label.h"

#include "ui/theme/tinted_icon.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QTextLayout>

#include <algorithm>
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

// A word that no line can hold, as ids are: into lines of one length and of whole fours, not all and a rest.
int MonoLabel::lineWidth(int width) const
{
    const QFontMetricsF metrics(theme::monoFont());
    const double letter = metrics.horizontalAdvance(u'0');
    const int most = std::max(1, int(width / letter));
    const int letters = int(m_text.size());
    if (letters <= most || m_text.contains(u' ') || m_text.contains(u'-') || m_text.contains(u'/'))
        return width;
    const int lines = (letters + most - 1) / most;
    const int each = ((letters + lines - 1) / lines + 3) / 4 * 4;
    return std::min(width, int(std::ceil(std::min(each, most) * letter)));
}

void MonoLabel::layOut(QTextLayout &layout, int available) const
{
    const int width = lineWidth(available);
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
    double widest = 0;
    for (int line = 0; line < layout.lineCount(); ++line)
        widest = std::max(widest, layout.lineAt(line).naturalTextWidth());
    const double x = isRightToLeft() ? std::max(0.0, width() - std::ceil(widest)) : 0;
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
