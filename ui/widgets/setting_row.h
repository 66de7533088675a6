#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace pitanga {

class Card;
class Segments;
class StatusChip;
class TextLabel;

/// One setting: what it is, a sentence about it, and its control at the end edge; below them where there is no
/// room.
class SettingRow final : public QWidget
{
    Q_OBJECT
public:
    /// Takes the control. Without one the row only tells.
    SettingRow(const QString &title, const QString &sentence, QWidget *control = nullptr,
               QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// A state behind the title, such as "Works".
    void showState(State state, const QString &word);
    void setStacked(bool stacked);
    /// A setting that means nothing on this machine is not shown at all.
    void setAvailable(bool available);
    bool isAvailable() const { return m_available; }
    const QString &title() const { return m_titleText; }
    /// Whether the words occur in its title or sentence.
    bool mentions(const QString &words) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeSegments();

    QString m_titleText;
    bool m_available = true;
    bool m_stacked = false;
    QWidget *m_head;
    TextLabel *m_title;
    StatusChip *m_state;
    TextLabel *m_sentence;
    QWidget *m_control;
    QGridLayout *m_grid;
};

/// Settings of one kind under a heading, on one card.
class SettingGroup final : public QWidget
{
    Q_OBJECT
public:
    explicit SettingGroup(const QString &heading, QWidget *parent = nullptr);

    SettingRow *addRow(const QString &title, const QString &sentence, QWidget *control = nullptr);
    /// Rows between those that stay, such as one for every device.
    void takeRow(SettingRow *row);
    const QString &heading() const { return m_heading; }
    void setStacked(bool stacked);
    /// Shows the rows that mention the words; empty: all. Whether any is left.
    bool filter(const QString &words);

private:
    void drawLines();

    QString m_heading;
    Card *m_card;
    QVBoxLayout *m_rowLayout;
    QList<SettingRow *> m_rows;
    QList<QWidget *> m_lines; ///< the hairline before each row
    bool m_stacked = false;
};

} // namespace pitanga
