#pragma once

#include "engine/facts.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QTimer;

namespace pitanga {

class Button;
class TextLabel;

/// Asks for the kiosk's PIN, with keys on the screen for one without a keyboard. Closes by itself when nobody
/// touches it.
class PinCard final : public Card
{
    Q_OBJECT
public:
    explicit PinCard(QWidget *parent = nullptr);

    void ask();
    /// A new PIN, twice; it cannot be put off.
    void askForNew();
    /// It was wrong; further ones are not looked at for so long.
    void refuse(int waitSeconds);
    void showError(const Error &error);
    void placeWithin(const QRect &room);

signals:
    void entered(const QString &pin);
    void chosen(const QString &pin);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildKeys();
    void submit();
    void tell(const QString &words);
    void countDown();
    void open();

    TextLabel *m_title;
    TextLabel *m_words;
    QLineEdit *m_field;
    Button *m_cancel;
    Button *m_go;
    QTimer *m_idle;
    QTimer *m_second;
    QString m_first; ///< of a new PIN
    bool m_new = false;
    int m_wait = 0;
};

} // namespace pitanga
