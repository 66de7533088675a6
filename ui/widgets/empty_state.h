#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace pitanga {

class Button;
class Card;
class TextLabel;

enum class Drawing { TwoDevices, Records, Clock, Certificate };

/// A page with nothing on it yet: a drawing, one sentence, and what is right or can be done about it.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    EmptyState(Drawing drawing, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void clearHelp();
    /// A line of help; a check mark before what is right already.
    void addHelp(const QString &icon, Role role, const QString &headline, const QString &rest,
                 Button *button = nullptr);

private:
    Card *m_card;
    QVBoxLayout *m_help;
};

} // namespace pitanga
