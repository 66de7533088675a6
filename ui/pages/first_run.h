#pragma once

#include "engine/meeting_facts.h"
#include "ui/decisions/layout_class.h"
#include "ui/decisions/nearby_facilities.h"

#include <QMap>
#include <QWidget>

class QHBoxLayout;
class QScrollArea;

namespace pitanga {

class Button;
class CodeComparison;
class CreateFacilityForm;
class FacilityStep;
class JoinPage;
class MessageBar;
class NameStep;
class TextLabel;
class WizardSteps;

/// The first three steps on a new device: its name; a facility, joined or created; done. Fills the window until
/// it is through.
///
/// Joining goes the shortest way that the other device offers: between Pitangas the words are compared and
/// somebody there lets this device in; elsewhere an administrator's name and password are asked for.
class FirstRun final : public QWidget
{
    Q_OBJECT
public:
    explicit FirstRun(QWidget *parent = nullptr);

    void setDevice(const DeviceFact &device);
    void setPeer(const PeerFact &peer);
    void removePeer(const QString &peerId);
    void setMeeting(const MeetingFact &meeting);
    /// Answers; nothing means it worked.
    void answerName(const std::optional<Error> &error);
    void answerAddress(const std::optional<Error> &error);
    void answerJoin(const FacilityFact &facility, const std::optional<Error> &error);
    void answerCreate(const FacilityFact &facility, const std::optional<Error> &error);

    void setNow(const QDateTime &now) { m_now = now; }
    /// Whether words can be compared with other Pitangas; otherwise all joining is by name and password.
    void setCanCompare(bool can) { m_canCompare = can; }
    /// The language of the screen, one of `screenLanguages()`.
    void setLanguage(const QString &code);
    /// Stands where `before` stood when the person chose another language there: on the first step, whose name
    /// may be typed already.
    void goOnFrom(const FirstRun &before);
    /// Whether the steps can be left without a facility: they were gone through before.
    void setCanLeave(bool can);
    void setLayoutClass(LayoutClass layout, int windowHeight);
    void goBack();

signals:
    void nameChosen(const QString &name);
    void languageChosen(const QString &code);
    void addressEntered(const QString &address);
    void meetRequested(const QString &peerId);
    void agreed(const QString &meetingId);
    void differed(const QString &meetingId);
    void meetingLeft(const QString &meetingId);
    void approvalRequested(const QString &peerId, const QString &datasetId);
    void approvalCancelled(const QString &peerId);
    void joinRequested(const QString &peerId, const QString &datasetId, const QString &user,
                       const QString &password);
    void createRequested(const QString &facility, const QString &user, const QString &password);
    /// It is through; `syncPeerId`: the data shall come from there now.
    void finished(const QString &syncPeerId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Place { Name, Facility, Compare, Approval, Password, Create, Ready };

    void fitMargins();
    void buildHead();
    void buildPlaces();
    void buildFoot();
    void connectPlaces();
    void goTo(Place place);
    void goOn();
    void join();
    void askForApproval();
    void usePassword();
    void showFacilities();
    void showReady(const FacilityFact &facility);
    void tellFoot();

    Place m_place = Place::Name;
    LayoutClass m_layout = LayoutClass::Normal;
    int m_windowHeight = 800;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
    bool m_canCompare = false;
    bool m_canLeave = false;
    DeviceFact m_device;
    QMap<QString, PeerFact> m_peers;
    PeerFact m_chosenPeer;
    FacilityFact m_chosen;

    QWidget *m_head;
    WizardSteps *m_steps;
    QScrollArea *m_scroll;
    QWidget *m_column;
    TextLabel *m_title;
    TextLabel *m_line;
    QWidget *m_places;
    QList<QWidget *> m_placeWidgets; ///< in the order of Place
    NameStep *m_name;
    FacilityStep *m_facility;
    CodeComparison *m_compare;
    TextLabel *m_approval;
    JoinPage *m_password;
    CreateFacilityForm *m_create;
    TextLabel *m_ready;
    MessageBar *m_error;
    QWidget *m_footLine;
    QWidget *m_foot;
    Button *m_back;
    TextLabel *m_next;
    Button *m_quiet;
    Button *m_go;
};

} // namespace pitanga
