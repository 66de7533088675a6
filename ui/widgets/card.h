#pragma once

#include "ui/theme/shapes.h"

#include <QFrame>

namespace pitanga {

/// A rounded card; its layout's margins are the caller's.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    /// Dashed and without a ground of its own: something out of reach.
    void setDimmed(bool dimmed);
    void setChosen(bool chosen);
    /// The head of a table and the part at the foot stand on a ground of their own.
    void setSunken(QWidget *head, QWidget *foot = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintSunken(QPainter &painter) const;

    bool m_dimmed = false;
    bool m_chosen = false;
    QWidget *m_sunkenHead = nullptr;
    QWidget *m_sunkenFoot = nullptr;
};

/// A hairline across.
class Hairline final : public QWidget
{
    Q_OBJECT
public:
    explicit Hairline(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace pitanga
