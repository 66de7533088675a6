#pragma once

#include "ui/decisions/history_days.h"

#include <QWidget>

namespace pitanga {

/// Records a day: received above the line, sent below it, on one linear scale. Arrow keys read out a day.
class BarChart final : public QWidget
{
    Q_OBJECT
public:
    explicit BarChart(QWidget *parent = nullptr);

    void show(const QList<DayTotals> &days);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF columnOf(int day) const;
    QString dayWords(int day) const;
    void readOut(int day);
    void paintScale(QPainter &painter) const;
    void paintDay(QPainter &painter, int day) const;
    void paintDates(QPainter &painter) const;
    int baseline() const;

    QList<DayTotals> m_days;
    qint64 m_top = 1;
    int m_current = -1;
};

} // namespace pitanga
