#pragma once

#include <QCoreApplication>

namespace pitanga {

/// Where the sentences of the decisions are translated: `UiWords::tr("…")`.
class UiWords
{
    Q_DECLARE_TR_FUNCTIONS(pitanga::UiWords)
};

} // namespace pitanga
