#include "app/desktop/kiosk.h"

namespace pitanga {

Kiosk::Kiosk(Engine &engine, KioskWindow &window) : m_engine(engine), m_window(window)
{
    engine.meetings().setUnattended(); // nobody may let others in here without the PIN
    connect(&engine, &Engine::peerChanged, this, &Kiosk::takePeer);
    connect(&engine, &Engine::peerForgotten, &window, &KioskWindow::removePeer);
    connect(&engine, &Engine::syncProgressed, &window, &KioskWindow::setProgress);
    connect(&engine, &Engine::deviceChanged, this, [this] { m_window.setDevice(m_engine.device()); });
    connect(&engine, &Engine::listenFailed, &window, &KioskWindow::showError);
    connect(&window, &KioskWindow::pinEntered, this, [this](const QString &pin) {
        m_engine.tryKioskPin(pin, &m_window, [this](const Result<KioskPinVerdict> &verdict) {
            m_window.answerPin(verdict ? *verdict : KioskPinVerdict());
        });
    });
    connect(&window, &KioskWindow::pinChosen, this, [this](const QString &pin) {
        m_engine.setKioskPin(pin, &m_window, [this](const Result<> &kept) {
            m_window.answerNewPin(kept ? std::nullopt : std::optional(kept.error()));
        });
    });
    window.setDevice(engine.device());
    for (const PeerFact &peer : engine.peers())
        takePeer(peer);
    engine.kioskPinIsSet(&window, [this](const Result<bool> &isSet) {
        if (isSet && !*isSet)
            m_window.askForNewPin();
    });
}

/// The certificates decide what moves, and a changed key stops it: whoever belongs to the facility is trusted.
void Kiosk::takePeer(const PeerFact &peer)
{
    m_window.setPeer(peer);
    if (!peer.shared.isEmpty() && !peer.keyChanged && !peer.automatic.chosen)
        m_engine.syncAutomatically(peer.id, true);
}

} // namespace pitanga
