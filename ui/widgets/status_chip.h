#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QPainter;

namespace pitanga {

/// One of the five states: icon, word and colour together.
class StatusChip final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusChip(QWidget *parent = nullptr);

    void show(State state, const QString &word);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state = State::Away;
    QString m_word;
};

QSize chipSize(const QString &word);
void paintChip(QPainter &painter, const QRect &rect, State state, const QString &word,
               Qt::LayoutDirection direction);

} // namespace pitanga
