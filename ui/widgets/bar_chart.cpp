#include "ui/widgets/bar_chart.h"

#include "ui/decisions/amount_words.h"
#include "ui/theme/shapes.h"
#include "ui/theme/tinted_icon.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace pitanga {
namespace {

constexpr double partAbove = 0.72; // of the drawing's height for what was received

QFont labelFont()
{
    return theme::font(TextSize::Caption);
}

} // namespace

BarChart::BarChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Records received and sent a day"));
    theme::follow(this, [this] { updateGeometry(); });
}

void BarChart::show(const QList<DayTotals> &days)
{
    m_days = days;
    qint64 most = 1;
    for (const DayTotals &day : days)
        most = std::max({most, day.received, day.sent});
    m_top = roundScale(most);
    m_current = -1;
    update();
}

QSize BarChart::sizeHint() const
{
    return QSize(theme::em(30), theme::em(10));
}

QSize BarChart::minimumSizeHint() const
{
    return QSize(theme::em(14), theme::em(10));
}

int BarChart::baseline() const
{
    const int drawing = height() - 2 * QFontMetrics(labelFont()).height();
    return QFontMetrics(labelFont()).height() + qRound(drawing * partAbove);
}

QRectF BarChart::columnOf(int day) const
{
    const double width = double(this->width()) / double(std::max<qsizetype>(1, m_days.size()));
    const double x = isRightToLeft() ? this->width() - (day + 1) * width : day * width;
    return QRectF(x, 0, width, height());
}

void BarChart::paintScale(QPainter &painter) const
{
    const QFontMetrics metrics(labelFont());
    const QString label = numberWords(m_top);
    const int y = metrics.height();
    QPen dots(theme::color(Role::Line), 1, Qt::CustomDashLine);
    dots.setDashPattern({2, 5});
    painter.setPen(dots);
    painter.drawLine(0, y, width(), y);
    painter.fillRect(QRect(0, baseline(), width(), 1), theme::color(Role::Line));
    painter.setFont(labelFont());
    painter.setPen(theme::color(Role::Faint));
    paintWords(painter, QRect(0, 0, width(), y),
               int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignBottom), label);
}

void BarChart::paintDay(QPainter &painter, int index) const
{
    const DayTotals &day = m_days.at(index);
    const QRectF column = columnOf(index);
    const double width = std::min(column.width() * 0.56, theme::em(1.6) * 1.0);
    const double x = column.center().x() - width / 2;
    const double room = baseline() - QFontMetrics(labelFont()).height() - 1;
    const auto bar = [&](double y, double height, Role role) {
        Surface surface;
        surface.fill = role;
        surface.radius = 3;
        paintSurface(painter, QRectF(x, y, width, height), surface);
    };
    const auto heightOf = [&](qint64 records) {
        return records > 0 ? std::max(2.5, room * double(records) / double(m_top)) : 0.0;
    };
    if (const double up = heightOf(day.received); up > 0)
        bar(baseline() - 1 - up, up, Role::Busy);
    if (const double down = heightOf(day.sent); down > 0)
        bar(baseline() + 3, std::min(down, room * (1 - partAbove) / partAbove), Role::Ok);
    if (day.failed) {
        const int side = theme::em(1.1);
        QRectF mark(0, 0, side, side);
        mark.moveCenter(QPointF(column.center().x(), baseline() - side));
        paintIcon(painter, theme::iconOf(State::Stop), mark, theme::color(Role::Stop));
    }
    if (index == m_current && hasFocus())
        paintRing(
            painter,
            column.adjusted(1, QFontMetrics(labelFont()).height(), -1, -QFontMetrics(labelFont()).height()), 4,
            Role::Focus, 2);
}

// A date a week, as long as the names do not touch; today at the end.
void BarChart::paintDates(QPainter &painter) const
{
    const QFontMetrics metrics(labelFont());
    const int last = int(m_days.size()) - 1;
    painter.setFont(labelFont());
    painter.setPen(theme::color(Role::Faint));
    double taken = 1e9; // towards the start, measured from the start edge
    for (int i = last; i >= 0; i -= 7) {
        const QString words =
            i == last ? tr("Today")
                      : QLocale().toString(m_days.at(i).date, tr("d MMM", "format of a date this year"));
        const double width = metrics.horizontalAdvance(words);
        const double column = double(this->width()) / double(m_days.size());
        const double start = std::clamp((i + 0.5) * column - width / 2, 0.0, this->width() - width);
        if (start + width + 8 > taken)
            continue;
        taken = start;
        const double x = isRightToLeft() ? this->width() - start - width : start;
        paintWords(painter, QRectF(x, height() - metrics.height(), width + 1, metrics.height()),
                   Qt::AlignCenter, words);
    }
}

void BarChart::paintEvent(QPaintEvent *)
{
    if (m_days.isEmpty())
        return;
    QPainter painter(this);
    paintScale(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < int(m_days.size()); ++i)
        paintDay(painter, i);
    paintDates(painter);
}

QString BarChart::dayWords(int index) const
{
    const DayTotals &day = m_days.at(index);
    const QString date = QLocale().toString(day.date, QLocale::LongFormat);
    if (day.syncs == 0)
        return tr("%1: no sync").arg(date);
    if (day.failed)
        return tr("%1: stopped").arg(date);
    return tr("%1: %2 received, %3 sent").arg(date, numberWords(day.received), numberWords(day.sent));
}

void BarChart::readOut(int day)
{
    m_current = std::clamp(day, 0, int(m_days.size()) - 1);
    setAccessibleDescription(dayWords(m_current));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    QToolTip::showText(mapToGlobal(columnOf(m_current).center().toPoint()), dayWords(m_current).toHtmlEscaped(),
                       this);
    update();
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    if (m_days.isEmpty())
        return QWidget::keyPressEvent(event);
    const int last = int(m_days.size()) - 1;
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == forward)
        readOut(m_current < 0 ? last : m_current + 1);
    else if (event->key() == back)
        readOut(m_current < 0 ? last : m_current - 1);
    else if (event->key() == Qt::Key_Home)
        readOut(0);
    else if (event->key() == Qt::Key_End)
        readOut(last);
    else
        QWidget::keyPressEvent(event);
}

bool BarChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_days.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (int i = 0; i < int(m_days.size()); ++i)
            if (columnOf(i).contains(help->pos()))
                QToolTip::showText(help->globalPos(), dayWords(i).toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace pitanga
