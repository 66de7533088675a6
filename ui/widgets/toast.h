#pragma once

#include <QFrame>

#include <functional>

class QTimer;

namespace pitanga {

class IconView;
class TextLabel;

/// Tells of a success at the bottom end corner of its parent, with one thing to do about it. Goes by itself
/// after eight seconds, but not from under the pointer or the keyboard; what it told stands in the history too.
class Toast final : public QFrame
{
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);

    void say(const QString &words, const QString &action, std::function<void()> act);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void goUnlessHeld();

    TextLabel *m_words;
    class QAbstractButton *m_action;
    QAbstractButton *m_close;
    std::function<void()> m_act;
    QTimer *m_timer;
};

} // namespace pitanga
