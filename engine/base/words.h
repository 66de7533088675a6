#pragma once

#include <QCoreApplication>

namespace pitanga {

/// Where the engine's sentences for people are translated: `Words::tr("…")`.
/// Placeholders are whole names; sentences are never glued from parts.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(pitanga::Words)
};

} // namespace pitanga
