#include "app/desktop/application.h"

#include "ui/main_window.h"
#include "ui/pages/certificates_page.h"
#include "ui/pages/choice_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/nearby_page.h"
#include "ui/pages/settings_page.h"

namespace pitanga {

namespace {

constexpr int syncsInHistory = 1000;

template <typename T>
std::optional<Error> errorOf(const Result<T> &outcome)
{
    return outcome ? std::nullopt : std::optional(outcome.error());
}

} // namespace

Application::Application(Engine &engine, MainWindow &window) : m_engine(engine), m_window(window)
{
    connectFacts();
    connectRequests();
    connectCertificates();
    connectChoices();
    showWhatIsKnown();
}

void Application::showWhatIsKnown()
{
    m_window.setDevice(m_engine.device());
    m_window.setAutomaticSync(m_engine.automaticSync());
    m_window.setDiscovery(m_engine.discovery());
    m_window.setServing(m_engine.serving());
    for (const PeerFact &peer : m_engine.peers())
        m_window.setPeer(peer);
    // The names of the kinds of records, for the page that tells what came.
    m_engine.models(&m_window, [this](const Result<QList<ModelFact>> &models) {
        if (models)
            m_window.setModels(*models);
    });
}

void Application::connectFacts()
{
    connect(&m_engine, &Engine::peerChanged, &m_window, &MainWindow::setPeer);
    connect(&m_engine, &Engine::peerForgotten, &m_window, &MainWindow::removePeer);
    connect(&m_engine, &Engine::syncProgressed, &m_window, &MainWindow::setProgress);
    connect(&m_engine, &Engine::syncEnded, &m_window, &MainWindow::showResult);
    connect(&m_engine, &Engine::discoveryChanged, &m_window, &MainWindow::setDiscovery);
    connect(&m_engine, &Engine::automaticSyncChanged, &m_window, &MainWindow::setAutomaticSync);
    connect(&m_engine, &Engine::servingChanged, &m_window, &MainWindow::setServing);
    connect(&m_engine, &Engine::recordsChanged, &m_window, &MainWindow::refreshRecords);
    connect(&m_engine, &Engine::listenFailed, &m_window, &MainWindow::showError);
    connect(&m_engine, &Engine::deviceChanged, &m_window, [this] { m_window.setDevice(m_engine.device()); });
}

void Application::connectRequests()
{
    connect(&m_window, &MainWindow::syncRequested, &m_engine, &Engine::sync);
    connect(&m_window, &MainWindow::cancelRequested, &m_engine, &Engine::cancel);
    connect(&m_window, &MainWindow::forgetRequested, &m_engine, &Engine::forgetPeer);
    connect(&m_window, &MainWindow::lookAgainRequested, &m_engine, &Engine::lookAgain);
    connect(&m_window, &MainWindow::addPeerRequested, this, [this](const QString &address) {
        m_engine.addPeer(address, &m_window,
                         [this](const Result<QString> &added) { m_window.answerAddPeer(errorOf(added)); });
    });
    connect(&m_window, &MainWindow::joinRequested, this,
            [this](const QString &peer, const QString &dataset, const QString &user, const QString &password) {
                m_engine.joinFacility(
                    peer, dataset, user, password, &m_window, [this, peer](const Result<FacilityFact> &joined) {
                        m_window.answerJoin(peer, joined ? *joined : FacilityFact(), errorOf(joined));
                    });
            });
    connect(&m_window, &MainWindow::diagnosisRequested, this, [this](const QString &peer) {
        m_engine.diagnose(peer, &m_window, [this, peer](const Result<DoctorReport> &report) {
            if (report)
                m_window.showDiagnosis(*report);
            else
                m_window.answerDiagnosis(peer, report.error());
        });
    });
    connect(&m_window, &MainWindow::compareKeysRequested, &m_engine.meetings(), &Meetings::meet);
    const auto showOr = [this](auto show) {
        return [this, show](const auto &answer) {
            if (answer)
                (m_window.*show)(*answer);
            else
                m_window.showError(answer.error());
        };
    };
    connect(&m_window, &MainWindow::modelsRequested, this,
            [this, showOr] { m_engine.models(&m_window, showOr(&MainWindow::setModels)); });
    connect(&m_window, &MainWindow::pageRequested, this, [this, showOr](const RecordQuery &query) {
        m_engine.records(query, &m_window, showOr(&MainWindow::setPage));
    });
    connect(&m_window, &MainWindow::recordRequested, this,
            [this, showOr](const QString &model, const QString &id) {
                m_engine.record(model, id, &m_window, showOr(&MainWindow::setRecord));
            });
    connect(&m_window, &MainWindow::historyRequested, this,
            [this, showOr] { m_engine.history(syncsInHistory, &m_window, showOr(&MainWindow::setHistory)); });
    connectHistory();
    connectSettings();
}

void Application::connectHistory()
{
    connect(&m_window.history(), &HistoryPage::detailsRequested, this, [this](const QString &session) {
        m_engine.syncDetails({session}, &m_window, [this](const Result<QList<SyncDetails>> &details) {
            if (details)
                m_window.history().setDetails(*details);
        });
    });
}

void Application::connectSettings()
{
    SettingsPage &settings = m_window.settings();
    connect(&settings, &SettingsPage::nameChosen, this, [this](const QString &name) {
        m_engine.setDeviceName(name, this, [this](const Result<> &kept) {
            if (!kept)
                m_window.showError(kept.error());
        });
    });
    connect(&settings, &SettingsPage::servingChosen, &m_engine, &Engine::setServing);
    connect(&settings, &SettingsPage::visibleToKolibriChosen, &m_engine, &Engine::setVisibleToKolibri);
    connect(&settings, &SettingsPage::automaticSyncChosen, &m_engine, &Engine::setAutomaticSync);
    connect(&settings, &SettingsPage::peerAutomaticChosen, &m_engine, &Engine::syncAutomatically);
    connect(&m_window.nearby(), &NearbyPage::automaticRequested, &m_engine, &Engine::syncAutomatically);
    connect(&settings, &SettingsPage::storageRequested, this, [this] {
        m_engine.storage(&m_window, [this](const Result<StorageFact> &storage) {
            if (storage)
                m_window.settings().setStorage(*storage);
        });
    });
}

void Application::connectCertificates()
{
    CertificatesPage &page = m_window.certificates();
    connect(&page, &CertificatesPage::certificatesRequested, this, [this, &page] {
        m_engine.certificates(&page, [this, &page](const Result<QList<CertificateFact>> &found) {
            if (found)
                page.setCertificates(*found);
            else
                m_window.showError(found.error());
        });
    });
    connect(&page, &CertificatesPage::certificateFileRequested, this, [this, &page](const QString &path) {
        m_engine.certificateFile(path, &page, [&page](const Result<CertificateFileFact> &seen) {
            if (seen)
                page.showFile(*seen);
            else
                page.showFileError(seen.error());
        });
    });
}

void Application::connectChoices()
{
    ChoicePage &page = m_window.choice();
    connect(&page, &ChoicePage::choicesRequested, this,
            [this, &page](const QString &peer, const QString &dataset) {
                m_engine.choices(peer, dataset, &page, [this, &page](const Result<ChoiceFacts> &facts) {
                    if (!facts)
                        m_window.showError(facts.error());
                    else if (facts->peerId == page.peer().id)
                        page.setChoices(*facts);
                });
            });
    connect(&page, &ChoicePage::previewRequested, this,
            [this, &page](const QString &peer, const QString &dataset, const SyncChoice &choice) {
                m_engine.previewSync(peer, dataset, choice, &page,
                                     [&page, peer, choice](const Result<SyncPreview> &preview) {
                                         if (peer != page.peer().id)
                                             return;
                                         if (preview)
                                             page.showPreview(choice, *preview);
                                         else
                                             page.showPreviewError(choice, preview.error());
                                     });
            });
    connect(&page, &ChoicePage::choiceMade, this,
            [this](const QString &peer, const QString &dataset, const SyncChoice &choice, bool sync) {
                m_engine.rememberChoice(peer, dataset, choice, &m_window,
                                        [this, peer, sync](const Result<> &kept) {
                                            if (!kept)
                                                m_window.showError(kept.error());
                                            else if (sync)
                                                m_engine.sync(peer);
                                        });
            });
}

} // namespace pitanga
