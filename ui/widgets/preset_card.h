#pragma once

#include <QRadioButton>

namespace pitanga {

/// One way among several: a card with a radio mark, a title and a line below it that says more, or why it
/// cannot be chosen.
class PresetCard final : public QRadioButton
{
    Q_OBJECT
public:
    PresetCard(const QString &title, const QString &rest, QWidget *parent = nullptr);

    void setRest(const QString &rest);
    /// Of a facility: its drawing on a tile of its own colour before the words.
    void setTile(const QString &id);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    int textStart(int width) const;
    QRect textRect(int width) const;

    QString m_rest;
    QString m_tile;
};

} // namespace pitanga
