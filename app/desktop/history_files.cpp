#include "app/desktop/history_files.h"

#include "ui/decisions/ui_words.h"
#include "ui/main_window.h"
#include "ui/pages/history_page.h"

#include <QDateTime>
#include <QDir>
#include <QSaveFile>

namespace pitanga {

HistoryFiles::HistoryFiles(Engine &engine, MainWindow &window, AskForFile ask)
    : m_window(window), m_ask(std::move(ask))
{
    connect(&window.history(), &HistoryPage::exportRequested, this,
            [this, &engine](const QList<SyncSummary> &syncs, ExportFormat format) {
                QStringList sessions;
                for (const SyncSummary &sync : syncs)
                    sessions << sync.sessionId;
                engine.syncDetails(sessions, this,
                                   [this, syncs, format](const Result<QList<SyncDetails>> &details) {
                                       if (details)
                                           save(syncs, *details, format);
                                       else
                                           m_window.history().showNotSaved(details.error());
                                   });
            });
}

void HistoryFiles::save(const QList<SyncSummary> &syncs, const QList<SyncDetails> &details, ExportFormat format)
{
    const QString path = m_ask(exportFileName(QDateTime::currentDateTimeUtc(), format));
    if (path.isEmpty())
        return;
    const QByteArray text = exportHistory(syncs, details, format);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return m_window.history().showSaved(QDir::toNativeSeparators(path), int(syncs.size()));
    m_window.history().showNotSaved(
        {Error::Kind::Storage,
         UiWords::tr("The file could not be written. Choose another folder, then try again."),
         QStringLiteral("%1: %2").arg(path, file.errorString())});
}

} // namespace pitanga
