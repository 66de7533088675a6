#pragma once

#include "engine/facts.h"
#include "ui/widgets/page.h"

class QButtonGroup;
class QLineEdit;
class QVBoxLayout;

namespace pitanga {

class Card;
class MessageBar;
class TextLabel;

/// Joining a facility: name and password of its administrator, for the device that holds it.
class JoinPage final : public Page
{
    Q_OBJECT
public:
    explicit JoinPage(QWidget *parent = nullptr);

    /// `datasetId` empty: the person chooses among those the peer offers.
    void open(const PeerFact &peer, const QString &datasetId);
    void showError(const Error &error);
    const PeerFact &peer() const { return m_peer; }
    FacilityFact chosenFacility() const;

    void setLayoutClass(LayoutClass layout, int windowHeight) override;
    QWidget *firstControl() const override;

signals:
    void joinRequested(const QString &peerId, const QString &datasetId, const QString &user,
                       const QString &password);

private:
    void buildForm();
    QWidget *labelled(const QString &label, QWidget *control);
    void showFacilities(const QString &datasetId);
    void showWarning();
    void submit();
    void setBusy(bool busy);
    void nameButton();

    PeerFact m_peer;
    QWidget *m_choice;
    QVBoxLayout *m_choiceColumn;
    QButtonGroup *m_facilities;
    MessageBar *m_warning;
    MessageBar *m_error;
    Card *m_form;
    QLineEdit *m_user;
    QLineEdit *m_password;
    TextLabel *m_wait;
    Button *m_reveal;
    Button *m_anyway;
    Button *m_cancelWarning;
    Button *m_cancel;
    Button *m_join;
};

} // namespace pitanga
