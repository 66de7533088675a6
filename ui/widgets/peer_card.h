#pragma once

#include "ui/decisions/layout_class.h"
#include "ui/decisions/peer_status.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QMenu;

namespace pitanga {

class Button;
class FlowLayout;
class KeyValues;
class MessageBar;
class ProgressBlock;
class StatusChip;
class DeviceTile;
class TextLabel;

/// One other device: who it is, how it stands with it, and the one thing to do about it.
class PeerCard final : public Card
{
    Q_OBJECT
public:
    explicit PeerCard(QWidget *parent = nullptr);

    /// `after`: whose sync must end first; `automatic`: what it does by itself, empty for nothing.
    void show(const PeerFact &peer, const QDateTime &now, const QString &after, const QString &automatic = {});
    const PeerFact &peer() const { return m_peer; }
    const PeerStatus &status() const { return m_status; }
    void setLayoutClass(LayoutClass layout);
    void openMenu();

signals:
    void actionRequested(const QString &peerId, pitanga::PeerAction action);
    void joinRequested(const QString &peerId, const QString &datasetId); ///< empty id: not chosen yet
    void forgetRequested(const QString &peerId);
    void resultRequested(const QString &peerId);
    void chooseRequested(const QString &peerId);
    void compareRequested(const QString &peerId); ///< words, with another Pitanga
    void automaticRequested(const QString &peerId, bool chosen);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void arrange();
    void showIdentity();
    void showState(const QDateTime &now);
    void showMessage();
    void showDetails(const QDateTime &now);
    void askToForget();
    void fillMenu();

    PeerFact m_peer;
    QDateTime m_now;
    PeerStatus m_status;
    LayoutClass m_layout = LayoutClass::Normal;
    QString m_automatic;
    QString m_shownMeta;

    DeviceTile *m_tile;
    TextLabel *m_name;
    QWidget *m_identity;
    QWidget *m_meta;
    FlowLayout *m_metaFlow;
    QWidget *m_state;
    StatusChip *m_chip;
    TextLabel *m_second;
    QWidget *m_actions;
    Button *m_action;
    Button *m_more;
    QMenu *m_menu;
    ProgressBlock *m_progress;
    MessageBar *m_message;
    Button *m_cause;
    MessageBar *m_forget;
    KeyValues *m_details;
    QGridLayout *m_grid;
};

} // namespace pitanga
