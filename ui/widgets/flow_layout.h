#pragma once

#include <QLayout>

namespace pitanga {

/// Lays its items out in reading order and goes on in the next line when the first is full.
class FlowLayout final : public QLayout
{
public:
    FlowLayout(int gapAcross, int gapDown, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    void setGeometry(const QRect &rect) override;

private:
    int placeItems(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
    int m_gapAcross;
    int m_gapDown;
};

} // namespace pitanga
