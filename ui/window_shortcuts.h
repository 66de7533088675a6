#pragma once

namespace pitanga {

class MainWindow;

/// The keys that work everywhere in the window; `KeysPage` lists them for people.
void addShortcuts(MainWindow &window);

} // namespace pitanga
