#pragma once

class QCoreApplication;

namespace pitanga {

/// English in its singular and plural forms ("1 record", "2 records"), for sentences without another
/// translation. Install it before any other translator: the last one installed is asked first.
void installEnglishPlurals(QCoreApplication &app);

} // namespace pitanga
