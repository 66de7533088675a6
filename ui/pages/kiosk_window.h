#pragma once

#include "engine/facts.h"
#include "engine/kiosk_facts.h"
#include "ui/decisions/kiosk_status.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QTimer;
class QVariantAnimation;

namespace pitanga {

class PinCard;

/// The kiosk: one state over the whole screen, and nothing to click but the lock. Holding Esc, or the lock,
/// asks for the PIN. It cannot be closed in any other way.
class KioskWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit KioskWindow(std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc,
                         QWidget *parent = nullptr);

    void setDevice(const DeviceFact &device);
    void setPeer(const PeerFact &peer);
    void removePeer(const QString &peerId);
    void setProgress(const SyncProgress &progress);
    void showError(const Error &error);
    /// No PIN was chosen yet: asks for one before anything else.
    void askForNewPin();
    /// What became of the PIN that was entered or chosen.
    void answerPin(const KioskPinVerdict &verdict);
    void answerNewPin(const std::optional<Error> &error);
    void openPin();
    const KioskStatus &status() const { return m_status; }

signals:
    void pinEntered(const QString &pin);
    void pinChosen(const QString &pin);
    void left(); ///< the PIN was right

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void refresh();
    void paintHead(QPainter &painter, const QRect &place);
    void paintRing(QPainter &painter, const QRect &place);
    void paintStatus(QPainter &painter, const QRect &place);
    void paintFoot(QPainter &painter, const QRect &place);
    QRect lockPlace() const;

    std::function<QDateTime()> m_now;
    DeviceFact m_device;
    QMap<QString, PeerFact> m_peers;
    std::optional<Error> m_error;
    KioskStatus m_status;
    QColor m_ground;
    PinCard *m_pin;
    QTimer *m_clock;
    QTimer *m_hold;
    QVariantAnimation *m_fade;
    bool m_mayClose = false;
};

} // namespace pitanga
