#pragma once

#include "engine/engine.h"
#include "ui/pages/kiosk_window.h"

namespace pitanga {

/// The kiosk's screen on an engine: shows how it stands, and lets the engine sync by itself with every device
/// that has a facility in common. GUI thread; the engine must live longer.
class Kiosk final : public QObject
{
public:
    Kiosk(Engine &engine, KioskWindow &window);

private:
    void takePeer(const PeerFact &peer);

    Engine &m_engine;
    KioskWindow &m_window;
};

} // namespace pitanga
