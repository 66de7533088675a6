#pragma once

#include <QLineEdit>

class QTimer;

namespace pitanga {

/// A field with a magnifying glass that tells what is sought after a short pause in typing. Escape and a small
/// button empty it.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &hint, QWidget *parent = nullptr);

signals:
    void searched(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void placeText();
    void empty();
    bool empties(const QKeyEvent &event) const;

    QTimer *m_pause;
};

/// A field for one line in the theme's size; selected text stands on the accent.
void dressField(QLineEdit *field, bool dense = false);

} // namespace pitanga
