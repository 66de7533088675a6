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
    /// The lowest part of the card on the ground of table heads, from `top` on.
    void setSunkenFrom(QWidget *part);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_dimmed = false;
    bool m_chosen = false;
    QWidget *m_sunkenPart = nullptr;
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
