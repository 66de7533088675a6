#pragma once

#include "engine/engine.h"
#include "ui/decisions/history_export.h"

#include <functional>

namespace pitanga {

class MainWindow;

/// Where to save a file of that name; empty: nowhere, the person thought better of it.
using AskForFile = std::function<QString(const QString &suggestedName)>;

/// Writes the history into files that a person asks for on its page, and tells there what became of it. A file
/// is written whole or not at all. GUI thread.
class HistoryFiles final : public QObject
{
public:
    HistoryFiles(Engine &engine, MainWindow &window, AskForFile ask);

private:
    void save(const QList<SyncSummary> &syncs, const QList<SyncDetails> &details, ExportFormat format);

    MainWindow &m_window;
    AskForFile m_ask;
};

} // namespace pitanga
