#include "ui/widgets/empty_state.h"

#include "ui/theme/tinted_icon.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QPainterPath>
#include <QVBoxLayout>

namespace pitanga {
namespace {

QPen stroke(Role role, double width = 3, Qt::PenStyle style = Qt::SolidLine)
{
    QPen pen(theme::color(role), width, style, Qt::RoundCap, Qt::RoundJoin);
    if (style == Qt::CustomDashLine)
        pen.setDashPattern({2.4, 3});
    return pen;
}

void paintFruit(QPainter &painter, const QRect &place)
{
    applicationIcon().paint(&painter, place);
}

void paintLaptop(QPainter &painter, double x, Role role, Qt::PenStyle style)
{
    painter.setPen(stroke(role, 3, style));
    painter.setBrush(style == Qt::SolidLine ? QBrush(theme::color(Role::Card)) : Qt::NoBrush);
    painter.drawRoundedRect(QRectF(x + 15, 31, 92, 60), 9, 9);
    painter.drawLine(QPointF(x, 107), QPointF(x + 122, 107));
}

void paintTwoDevices(QPainter &painter)
{
    paintLaptop(painter, 11, Role::Accent, Qt::SolidLine);
    paintFruit(painter, QRect(50, 39, 44, 44));
    paintLaptop(painter, 227, Role::Control, Qt::CustomDashLine);
    QPen dots(theme::color(Role::Busy), 3.4, Qt::CustomDashLine, Qt::RoundCap);
    dots.setDashPattern({0.1, 3});
    painter.setPen(dots);
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(128, 16, 104, 104), 38 * 16, 104 * 16);
    painter.drawArc(QRectF(144, 50, 72, 72), 42 * 16, 96 * 16);
}

void paintRecords(QPainter &painter)
{
    painter.setPen(stroke(Role::Accent));
    painter.setBrush(theme::color(Role::Card));
    painter.drawRoundedRect(QRectF(95, 22, 170, 106), 9, 9);
    painter.drawLine(QPointF(95, 50), QPointF(265, 50));
    painter.setPen(stroke(Role::Control, 3, Qt::CustomDashLine));
    for (const double y : {70.0, 90.0, 110.0}) {
        painter.drawLine(QPointF(113, y), QPointF(150, y));
        painter.drawLine(QPointF(172, y), QPointF(205, y));
    }
    paintFruit(painter, QRect(222, 78, 60, 60));
}

void paintClock(QPainter &painter)
{
    painter.setPen(stroke(Role::Accent));
    painter.setBrush(theme::color(Role::Card));
    painter.drawEllipse(QRectF(130, 24, 100, 100));
    painter.drawLine(QPointF(180, 74), QPointF(180, 44));
    painter.drawLine(QPointF(180, 74), QPointF(202, 86));
    painter.setPen(stroke(Role::Control, 3, Qt::CustomDashLine));
    painter.drawLine(QPointF(40, 74), QPointF(112, 74));
    painter.drawLine(QPointF(248, 74), QPointF(320, 74));
    paintFruit(painter, QRect(208, 88, 48, 48));
}

void paintCertificate(QPainter &painter)
{
    painter.setPen(stroke(Role::Accent));
    painter.setBrush(theme::color(Role::Card));
    painter.drawRoundedRect(QRectF(110, 14, 140, 116), 9, 9);
    painter.drawLine(QPointF(132, 42), QPointF(192, 42));
    painter.setPen(stroke(Role::Control, 3, Qt::CustomDashLine));
    for (const double y : {64.0, 84.0, 104.0})
        painter.drawLine(QPointF(132, y), QPointF(y > 90 ? 184 : 222, y));
    paintFruit(painter, QRect(212, 82, 60, 60)); // its seal
}

class DrawingView final : public QWidget
{
public:
    DrawingView(Drawing drawing, QWidget *parent) : QWidget(parent), m_drawing(drawing)
    {
        setFixedSize(360, 150);
        theme::follow(this, [this] { update(); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        switch (m_drawing) {
        case Drawing::TwoDevices:
            return paintTwoDevices(painter);
        case Drawing::Records:
            return paintRecords(painter);
        case Drawing::Clock:
            return paintClock(painter);
        case Drawing::Certificate:
            return paintCertificate(painter);
        }
    }

private:
    Drawing m_drawing;
};

} // namespace

EmptyState::EmptyState(Drawing drawing, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_card(new Card(this)), m_help(new QVBoxLayout(m_card))
{
    auto *heading = (new TextLabel(title, TextSize::Title, Role::Text, QFont::DemiBold, this))->wrapping();
    heading->setAlignment(Qt::AlignCenter);
    auto *words = (new TextLabel(sentence, TextSize::Body, Role::Soft, QFont::Normal, this))->wrapping();
    words->setAlignment(Qt::AlignCenter);
    m_help->setContentsMargins(20, 4, 20, 4);
    m_help->setSpacing(0);
    m_card->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addStretch(2);
    column->addWidget(new DrawingView(drawing, this), 0, Qt::AlignHCenter);
    column->addSpacing(12);
    column->addWidget(heading);
    column->addWidget(words);
    column->addSpacing(20);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_card, 100);
    centred->addStretch(1);
    column->addLayout(centred);
    column->addStretch(3);
    theme::follow(this, [this] { m_card->setMaximumWidth(theme::em(48)); });
}

void EmptyState::clearHelp()
{
    while (QLayoutItem *item = m_help->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_card->hide();
}

void EmptyState::addHelp(const QString &icon, Role role, const QString &headline, const QString &rest,
                         Button *button)
{
    if (m_help->count() > 0)
        m_help->addWidget(new Hairline(m_card));
    auto *line = new QWidget(m_card);
    auto *grid = new QGridLayout(line);
    grid->setContentsMargins(0, 12, 0, 12);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new IconView(icon, role, 1.35, line), 0, 0, button ? 2 : 1, 1, Qt::AlignVCenter);
    grid->addWidget((new TextLabel(headline, TextSize::Body, Role::Text, QFont::DemiBold, line))->wrapping(), 0,
                    1);
    auto *words = (new TextLabel(rest, TextSize::Caption, Role::Soft, QFont::Normal, line))->wrapping();
    words->setSelectable();
    words->setFocusPolicy(Qt::NoFocus);
    grid->addWidget(words, 1, 1);
    if (button) {
        button->setParent(line);
        button->setDense();
        grid->addWidget(button, 0, 2, 2, 1, Qt::AlignVCenter);
    }
    m_help->addWidget(line);
    m_card->show();
}

} // namespace pitanga
