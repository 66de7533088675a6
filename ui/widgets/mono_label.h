#pragma once

#include <QWidget>

class QTextLayout;

namespace pitanga {

/// An id, address or path: fixed width, left to right, broken wherever the line ends, never cut. The
/// keyboard reaches it; Ctrl+C or its menu copies it whole.
class MonoLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit MonoLabel(const QString &text, QWidget *parent = nullptr);

    const QString &text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    int lineWidth(int width) const;
    void layOut(QTextLayout &layout, int available) const;
    void copy() const;

    QString m_text;
};

} // namespace pitanga
