#pragma once

#include "engine/facts.h"
#include "ui/decisions/peer_status.h"
#include "ui/widgets/page.h"

#include <QHash>

class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace pitanga {

class AddAddressPanel;
class EmptyState;
class MessageBar;
class PeerCard;

/// The start page: a card for every device this one knows.
class NearbyPage final : public Page
{
    Q_OBJECT
public:
    explicit NearbyPage(QWidget *parent = nullptr);

    /// While nobody is there yet: a device that is on its way, instead of advice on how to find one.
    void expectDevice(const QString &headline, const QString &rest);
    void setDevice(const DeviceFact &device);
    void setDiscovery(const DiscoveryFact &discovery);
    void setAutomaticSync(const AutomaticSyncSettings &settings);
    void setPeer(const PeerFact &peer);
    void removePeer(const QString &peerId);
    void setProgress(const SyncProgress &progress);
    const PeerFact *peer(const QString &peerId) const;
    /// Whether any sync runs or waits.
    bool isSyncing() const;

    void openAddPanel();
    /// What became of the address that was entered; nothing: it is a peer now.
    void showAddAnswer(const std::optional<Error> &error);
    /// Stands above the cards until closed. `syncPeerId`: offers to sync with that peer.
    void showDone(const QString &headline, const QString &rest, const QString &syncPeerId = {});
    void syncAll();

    void setLayoutClass(LayoutClass layout, int windowHeight) override;
    void setNow(const QDateTime &now) override;
    QWidget *firstControl() const override;
    void reload() override { emit lookAgainRequested(); }

signals:
    void syncRequested(const QString &peerId);
    void cancelRequested(const QString &peerId);
    void forgetRequested(const QString &peerId);
    void lookAgainRequested();
    void causeRequested(const QString &peerId);
    void automaticRequested(const QString &peerId, bool chosen);
    void addPeerRequested(const QString &address);
    void joinRequested(const pitanga::PeerFact &peer, const QString &datasetId);
    void resultRequested(const pitanga::SyncSummary &summary);
    void compareRequested(const QString &peerId);
    void chooseRequested(const pitanga::PeerFact &peer); ///< what to sync with it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PeerCard *cardOf(const QString &peerId);
    void act(const QString &peerId, PeerAction action);
    void showCards();
    void sortCards();
    void showHelp();
    void tellCounts();
    QString nameOfSyncing() const;
    void showOn(PeerCard *card, const PeerFact &peer);
    void helpWithNetwork();
    void helpWithBeingSeen();

    QHash<QString, PeerCard *> m_cards;
    DeviceFact m_device;
    DiscoveryFact m_discovery;
    AutomaticSyncSettings m_automatic;
    QString m_syncAfterDone;
    Button *m_addButton;
    Button *m_syncAll;
    AddAddressPanel *m_addPanel;
    MessageBar *m_done;
    Button *m_syncDone;
    QWidget *m_cardBox;
    QVBoxLayout *m_cardColumn;
    QStringList m_expected; ///< headline and rest; empty unless a device is on its way
    EmptyState *m_empty;
    QTimer *m_settle;
};

} // namespace pitanga
