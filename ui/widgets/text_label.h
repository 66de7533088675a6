#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace pitanga {

/// Text in one of the theme's sizes and roles. Always plain text: names come from other devices.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(const QString &text, TextSize size = TextSize::Body, Role role = Role::Text,
                       QFont::Weight weight = QFont::Normal, QWidget *parent = nullptr);

    void setRole(Role role);
    void setSize(TextSize size);
    void setWeight(QFont::Weight weight);
    /// Ids, addresses and raw text: fixed width, left to right.
    void setMono();
    /// Can be marked and copied with mouse and keyboard.
    void setSelectable();
    TextLabel *wrapping();
    QSize sizeHint() const override;
    /// By the layout, not by the script of the text: a name in Arabic stands where other names stand.
    void setAlignment(Qt::Alignment alignment);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();

    TextSize m_size;
    Role m_role;
    QFont::Weight m_weight;
    bool m_mono = false;
    Qt::Alignment m_alignment = Qt::AlignLeading | Qt::AlignVCenter;
};

} // namespace pitanga
