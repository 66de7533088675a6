#pragma once

#include "engine/choice_facts.h"
#include "engine/doctor_facts.h"
#include "engine/facts.h"
#include "engine/kiosk_facts.h"
#include "engine/meetings.h"
#include "engine/serving_facts.h"

#include <QObject>

#include <functional>
#include <memory>

namespace pitanga {

struct DeviceOptions;
struct Facility;
struct FoundDevice;
struct HostOptions;
struct Peer;

/// The door for programs with an event loop: requests in, facts out, and never a wait.
///
/// Lives in the thread that makes it (the window's). Methods return at once; the work runs on the engine's
/// own threads, and signals and answers arrive in the door's thread. Several engines may live in one
/// process, each with a home of its own. Destroying it cancels what runs and waits for it (under a second).
class Engine : public QObject
{
    Q_OBJECT
public:
    template <typename T>
    using Answer = std::function<void(Result<T>)>;

    /// Opens (or makes) the home. Fails with a sentence when the database cannot be opened.
    static Result<std::unique_ptr<Engine>> open(DeviceOptions options, HostOptions hosting,
                                                QObject *parent = nullptr);
    ~Engine() override;

    /// Answers other devices from now on, unless the settings say no; `deviceChanged` follows, and `listening`
    /// or `listenFailed`.
    void serve();
    ServingSettings serving() const;
    /// Kept in the home; in force at once. Connections of others end and come again.
    void setServing(const ServingSettings &settings);

    /// Looks for devices on the networks around from now on, and lets them find this one while it serves.
    /// `discoveryChanged` tells how that goes; devices become peers once they have answered.
    void discover();
    DiscoveryFact discovery() const;
    /// Also announces this device so that Kolibri lists it. Kept in the home.
    void setVisibleToKolibri(bool visible);

    // Beginning, and the kiosk.
    /// Whether this device is new: it belongs to no facility, and nobody was through the first run's steps.
    bool needsFirstRun() const;
    void finishFirstRun();
    /// What others see; Data for a name without a letter or digit. `deviceChanged` follows.
    void setDeviceName(const QString &name, QObject *context, Answer<std::monostate> answer);
    /// Makes a facility with its first administrator. `deviceChanged` follows.
    void createFacility(const QString &name, const QString &userName, const QString &password, QObject *context,
                        Answer<FacilityFact> answer);
    void setKioskPin(const QString &pin, QObject *context, Answer<std::monostate> answer);
    /// Counts the try; see `KioskPin`.
    void tryKioskPin(const QString &pin, QObject *context, Answer<KioskPinVerdict> answer);
    void kioskPinIsSet(QObject *context, Answer<bool> answer);

    // Peers.
    /// Asks the address who it is and remembers it; `peerChanged` follows, the answer carries the peer's id.
    void addPeer(const QString &address, QObject *context, Answer<QString> answer);
    void forgetPeer(const QString &peerId);
    /// Asks the networks and every remembered peer again.
    void lookAgain();
    QList<PeerFact> peers() const;
    DeviceFact device() const;

    /// Finds out why the peer cannot be reached or synced with; takes up to half a minute, changes nothing.
    void diagnose(const QString &peerId, QObject *context, Answer<DoctorReport> answer);

    // Syncing. One run a peer; further ones wait their turn. What moves was chosen before, or is everything
    // that both may have.
    void sync(const QString &peerId);
    void cancel(const QString &peerId);

    // Syncing by itself. Kept in the home; `peerChanged` tells of a peer's next try.
    AutomaticSyncSettings automaticSync() const;
    void setAutomaticSync(const AutomaticSyncSettings &settings);
    /// Whether this device syncs with that peer without being asked. Off for a new one.
    void syncAutomatically(const QString &peerId, bool chosen);

    /// What there is to choose from for syncs with the peer, and what was chosen.
    void choices(const QString &peerId, const QString &datasetId, QObject *context, Answer<ChoiceFacts> answer);
    void rememberChoice(const QString &peerId, const QString &datasetId, const SyncChoice &choice,
                        QObject *context, Answer<std::monostate> answer);
    /// Asks the peer what a sync with this choice would move. A newer question about the same peer ends an
    /// older one, which is answered with Cancelled.
    void previewSync(const QString &peerId, const QString &datasetId, const SyncChoice &choice,
                     QObject *context, Answer<SyncPreview> answer);

    /// Asks the peer for a full certificate of the facility with an administrator's name and password.
    /// The password is used once and kept nowhere.
    void joinFacility(const QString &peerId, const QString &datasetId, const QString &userName,
                      const QString &password, QObject *context, Answer<FacilityFact> answer);

    /// Getting to know other Pitangas: comparing the short code, joining by approval, letting others join.
    Meetings &meetings();

    // Looking (the reader thread; answers arrive while `context` lives).
    void models(QObject *context, Answer<QList<ModelFact>> answer);
    void records(const RecordQuery &query, QObject *context, Answer<RecordPage> answer);
    void record(const QString &model, const QString &id, QObject *context, Answer<RecordDetails> answer);
    /// What the data takes on its disk.
    void storage(QObject *context, Answer<StorageFact> answer);
    /// Transfers and certificates of syncs of the history; those that are not known here are left out.
    void syncDetails(const QStringList &sessionIds, QObject *context, Answer<QList<SyncDetails>> answer);
    /// Newest first.
    void history(int last, QObject *context, Answer<QList<SyncSummary>> answer);
    /// All certificates, checked anew, in tree order.
    void certificates(QObject *context, Answer<QList<CertificateFact>> answer);
    /// Looks into a certificate file and stores nothing of it.
    void certificateFile(const QString &path, QObject *context, Answer<CertificateFileFact> answer);

signals:
    void peerChanged(const pitanga::PeerFact &peer);
    void peerForgotten(const QString &peerId);
    void syncProgressed(const pitanga::SyncProgress &progress); ///< at most ten a second
    void syncEnded(const pitanga::SyncSummary &summary);
    void recordsChanged(); ///< something in the store changed; lists may want to look again
    void deviceChanged();
    void discoveryChanged(const pitanga::DiscoveryFact &discovery);
    void automaticSyncChanged(const pitanga::AutomaticSyncSettings &settings);
    void servingChanged(const pitanga::ServingSettings &settings);
    void listening(const QStringList &addresses);
    void listenFailed(const pitanga::Error &error);

private:
    class Private;
    explicit Engine(std::unique_ptr<Private> priv, QObject *parent);
    void startNext();
    void enqueue(const QString &peerId);
    void look(const QString &peerId);
    void looked(const QString &peerId, bool wasThere);
    void lookAround();
    void tell(const QString &peerId);
    void announce();
    void noteMet(const Peer &peer, const std::vector<Facility> &held);
    void askStrangers();
    void noteFound(const std::vector<FoundDevice> &devices);
    void noteNetworks(const QStringList &names);
    void runSchedule();
    void beginDue(const QString &peerId);
    void keepSchedule();
    void armSchedule();
    void noteProgress(const SyncProgress &progress);
    void noteEnd(SyncSummary summary);
    void noteJoined(const FacilityFact &facility);
    void refreshDevice();

    std::unique_ptr<Private> d;
};

} // namespace pitanga
