#pragma once

#include <QStringList>
#include <QWidget>

namespace pitanga {

/// The short code of a meeting: six numbered words, and under each the same number in digits, for screens in
/// different languages. One thing to read for a screen reader: all words in their order.
class WordTiles final : public QWidget
{
    Q_OBJECT
public:
    explicit WordTiles(QWidget *parent = nullptr);

    void show(const QStringList &words, const QStringList &digits);
    void setColumns(int columns);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rows() const;
    int tileHeight() const;
    int tileWidth() const;

    QStringList m_words;
    QStringList m_digits;
    int m_columns = 3;
};

} // namespace pitanga
