#pragma once

#include <QFocusFrame>

namespace pitanga {

/// The one ring around the control that has the keyboard. Shown when it came there by keyboard, not by mouse;
/// such a control is also scrolled to.
class FocusRing final : public QFocusFrame
{
    Q_OBJECT
public:
    /// Follows the focus within `window`, and belongs to it.
    explicit FocusRing(QWidget *window);

    /// Scrolls whatever holds it to it.
    static void bringIntoSight(QWidget *control);

private:
    void follow(QWidget *now);

    QWidget *m_window;
};

} // namespace pitanga
