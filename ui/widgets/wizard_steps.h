#pragma once

#include <QStringList>
#include <QWidget>

namespace pitanga {

/// Where one is among a few steps: done with a tick, the current one filled, those to come outlined.
class WizardSteps final : public QWidget
{
    Q_OBJECT
public:
    explicit WizardSteps(const QStringList &names, QWidget *parent = nullptr);

    void setCurrent(int step);
    /// Numbers alone, where there is little room.
    void setShort(bool isShort);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int nameWidth(int step) const;
    void paintMark(QPainter &painter, const QRect &place, int step) const;

    QStringList m_names;
    int m_current = 0;
    bool m_short = false;
};

} // namespace pitanga
