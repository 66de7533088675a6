#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QHBoxLayout;

namespace pitanga {

class Button;
class DetailsBox;
class IconView;
class TextLabel;

/// A message that stands where the thing is and stays until read: what happened, then what to do.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(State state, QWidget *parent = nullptr);

    void say(const QString &headline, const QString &rest);
    void setState(State state);
    /// At most one way on; its button belongs to the bar.
    Button *addButton(Button *button);
    /// Adds *Details* with the technical text; an empty report takes it away.
    void setReport(const QString &report);
    void setClosable();
    /// Stacks the buttons below the words where there is little room.
    void setStacked(bool stacked);
    /// For a question that just appeared: the keyboard goes to its first, harmless answer.
    void focusFirstButton();

signals:
    void hidden();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    State m_state;
    IconView *m_icon;
    TextLabel *m_headline;
    TextLabel *m_rest;
    Button *m_detailsButton;
    DetailsBox *m_details;
    QWidget *m_buttons;
    QHBoxLayout *m_buttonRow;
    class QGridLayout *m_grid;
};

} // namespace pitanga
