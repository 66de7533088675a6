#pragma once

#include <QAbstractButton>

namespace pitanga {

/// A switch: on or off, at once. What it switches is its accessible name.
class Toggle final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Toggle(const QString &name, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace pitanga
