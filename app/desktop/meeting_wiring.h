#pragma once

namespace pitanga {

class Engine;
class FirstRun;
class MainWindow;

/// Connects the pages on which two Pitangas get to know each other with the engine. Both must live longer.
void connectMeetings(Engine &engine, MainWindow &window);
/// The same for the first run's steps.
void connectMeetings(Engine &engine, FirstRun &steps);

} // namespace pitanga
