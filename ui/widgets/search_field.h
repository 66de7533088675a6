#pragma once

#include <QLineEdit>

class QTimer;

namespace pitanga {

/// A field with a magnifying glass that tells what is sought after a short pause in typing.
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

private:
    void placeText();

    QTimer *m_pause;
};

/// A field for one line in the theme's size; selected text stands on the accent.
void dressField(QLineEdit *field, bool dense = false);

} // namespace pitanga
