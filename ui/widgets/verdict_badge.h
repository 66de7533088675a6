#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace pitanga {

/// The large circle beside a verdict. It only accompanies words.
class VerdictBadge final : public QWidget
{
    Q_OBJECT
public:
    /// `ems`: its diameter.
    explicit VerdictBadge(double ems, QWidget *parent = nullptr);

    void setState(State state);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_ems;
    State m_state = State::Ok;
};

} // namespace pitanga
