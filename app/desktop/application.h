#pragma once

#include "engine/engine.h"

#include <QObject>

namespace pitanga {

class MainWindow;

/// Connects the engine's facts with the window and the person's requests with the engine: the only wiring
/// page. Decides nothing. GUI thread.
class Application : public QObject
{
public:
    /// Both must live longer.
    Application(Engine &engine, MainWindow &window);

private:
    void showWhatIsKnown();
    void connectFacts();
    void connectRequests();
    void connectCertificates();
    void connectChoices();
    void connectHistory();
    void connectSettings();

    Engine &m_engine;
    MainWindow &m_window;
};

} // namespace pitanga
