#pragma once

namespace pitanga {

class Engine;
class FirstRun;
class MainWindow;

/// Opens the first run's steps in the window and connects them with the engine, until they are through. Both
/// must live longer.
FirstRun &startFirstRun(Engine &engine, MainWindow &window);

} // namespace pitanga
