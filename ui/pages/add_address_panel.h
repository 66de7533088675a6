#pragma once

#include "engine/facts.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace pitanga {

class Button;
class MessageBar;
class TextLabel;

/// Asks for the address of another device, on the page itself.
class AddAddressPanel final : public Card
{
    Q_OBJECT
public:
    explicit AddAddressPanel(QWidget *parent = nullptr);

    void open();
    /// This device's own addresses, for whoever types on the other one.
    void setOwnAddresses(const QStringList &addresses);
    void setStacked(bool stacked);
    /// Nobody, or nobody we know, answers there.
    void showError(const Error &error);
    /// The answer was a peer: the panel has done its work.
    void finish();

signals:
    void addressEntered(const QString &address);
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void comeIntoSight();
    void submit();
    void close();
    void setBusy(bool busy);

    QLineEdit *m_field;
    TextLabel *m_hint;
    TextLabel *m_own;
    Button *m_add;
    Button *m_cancel;
    MessageBar *m_error;
};

} // namespace pitanga
