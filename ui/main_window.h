#pragma once

#include "engine/doctor_facts.h"
#include "engine/facts.h"
#include "engine/meeting_facts.h"
#include "engine/serving_facts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/navigation.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QTimer;
class QVBoxLayout;

namespace pitanga {

class CertificatesPage;
class ApprovalPage;
class ChoicePage;
class ComparePage;
class DataPage;
class DoctorPage;
class FirstRun;
class HistoryPage;
class JoinPage;
class KeysPage;
class NearbyPage;
class PageRoute;
class SettingsPage;
class SyncResultPage;
class Toast;
class WindowNotices;

/// The window: navigation at the start side, one page beside it. Takes facts, tells what the person asked
/// for, and never waits; whoever makes it connects the two ends (app/desktop).
class MainWindow final : public QWidget
{
    Q_OBJECT
public:
    /// `now` tells the time in UTC.
    explicit MainWindow(std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc,
                        QWidget *parent = nullptr);

    PageId currentPage() const;

    // Pages with many requests of their own are connected by the one who made the window.
    PageRoute &route() const { return *m_route; }
    NearbyPage &nearby() const { return *m_nearby; }
    DataPage &data() const { return *m_data; }
    CertificatesPage &certificates() const { return *m_certificates; }
    ChoicePage &choice() const { return *m_choice; }

    ComparePage &compare() const { return *m_compare; }
    ApprovalPage &approval() const { return *m_approval; }

    /// The first run's steps fill the window until they are through; whoever calls connects them.
    FirstRun &startFirstRun();
    void endFirstRun();
    bool isFirstRun() const { return m_firstRun; }
    HistoryPage &history() const { return *m_history; }
    SettingsPage &settings() const { return *m_settings; }

    void openKeys();
    /// Quits; while a sync runs it asks first, in the window.
    void askToQuit();
    void scaleText(double scale);
    void setAppearance(const Appearance &appearance);
    /// The chosen language, one of `screenLanguages()`, as the settings and the first run show it; empty: the
    /// system's. What is said already stays as it is: another language takes another window.
    void setLanguage(const QString &chosen);
    /// Stands where `before` stood when another language was chosen there: size, page, what was typed in the
    /// first run, a trouble that waits to be read.
    void goOnFrom(const MainWindow &before);

public slots:
    /// See `NearbyPage`.
    void expectDevice(const QString &headline, const QString &rest);
    void setDevice(const pitanga::DeviceFact &device);
    void setDiscovery(const pitanga::DiscoveryFact &discovery);
    void setAutomaticSync(const pitanga::AutomaticSyncSettings &settings);
    void setServing(const pitanga::ServingSettings &settings);
    void setPeer(const pitanga::PeerFact &peer);
    void removePeer(const QString &peerId);
    void setProgress(const pitanga::SyncProgress &progress);
    /// The end of a sync. Opens the result page if the person asked for it, is watching, and no other sync is
    /// on its way; else a toast tells what came.
    void showResult(const pitanga::SyncSummary &summary);
    void setModels(const QList<pitanga::ModelFact> &models);
    void setPage(const pitanga::RecordPage &page);
    void setRecord(const pitanga::RecordDetails &record);
    void setHistory(const QList<pitanga::SyncSummary> &history);
    /// Records came or changed: pages that show some ask again, at most once a second.
    void refreshRecords();

    /// Answers to requests that can fail; nothing means it worked.
    void answerAddPeer(const std::optional<pitanga::Error> &error);
    void answerJoin(const QString &peerId, const pitanga::FacilityFact &facility,
                    const std::optional<pitanga::Error> &error);
    /// Two Pitangas compare words: asked for here, or by the other one; then its page comes forward.
    void setMeeting(const pitanga::MeetingFact &meeting);
    /// Another device asks to join: the page for the answer comes forward.
    void askApproval(const pitanga::ApprovalRequestFact &request);
    /// The question needs no answer any more.
    void endApproval(const QString &requestId);
    /// Something that belongs to no card, such as a port that is taken.
    void showError(const pitanga::Error &error);

    void goTo(pitanga::PageId page);
    void openJoin(const pitanga::PeerFact &peer, const QString &datasetId);
    /// What to sync with the peer; an empty id: the first facility in common.
    void openChoice(const pitanga::PeerFact &peer, const QString &datasetId = {});
    void openResult(const pitanga::SyncSummary &summary);
    /// Why a device cannot be reached: opens the page and asks for the checks.
    void openDoctor(const QString &peerId);
    void showDiagnosis(const pitanga::DoctorReport &report);
    void answerDiagnosis(const QString &peerId, const pitanga::Error &error);

signals:
    void syncRequested(const QString &peerId);
    void cancelRequested(const QString &peerId);
    void addPeerRequested(const QString &address);
    void forgetRequested(const QString &peerId);
    void lookAgainRequested();
    void joinRequested(const QString &peerId, const QString &datasetId, const QString &user,
                       const QString &password);
    void modelsRequested();
    void pageRequested(const pitanga::RecordQuery &query);
    void recordRequested(const QString &model, const QString &id);
    void historyRequested();
    void diagnosisRequested(const QString &peerId);
    void compareKeysRequested(const QString &peerId);
    void firstRunRequested(); ///< this laptop belongs to no facility: its first steps once more
    void appearanceChanged(const pitanga::Appearance &appearance);
    void languageChosen(const QString &code); ///< empty: as the system
    void quitRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectPages();
    void followAdvice(const QString &peerId, DoctorAction action);
    void addPages();
    void askForPage(PageId page);
    void fitLayout();
    void tick();

    std::function<QDateTime()> m_now;
    Navigation *m_navigation;
    PageRoute *m_route;
    NearbyPage *m_nearby;
    JoinPage *m_join;
    SyncResultPage *m_result;
    DoctorPage *m_doctor;
    ChoicePage *m_choice;
    ComparePage *m_compare;
    ApprovalPage *m_approval;
    FirstRun *m_firstRun = nullptr;
    QVBoxLayout *m_content = nullptr;
    DataPage *m_data;
    CertificatesPage *m_certificates;
    HistoryPage *m_history;
    SettingsPage *m_settings;
    KeysPage *m_keys;
    WindowNotices *m_notices;
    Toast *m_toast;
    QTimer *m_clock;
    QTimer *m_refresh;
    QMap<QString, ModelFact> m_models;
    QString m_language;
};

} // namespace pitanga
