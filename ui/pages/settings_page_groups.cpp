// The groups of settings: what stands in each, what they show, and what a person chooses in them.
#include "ui/pages/settings_page.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/automatic_words.h"
#include "ui/decisions/error_catalogue.h"
#include "ui/language.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/setting_row.h"
#include "ui/widgets/toggle.h"

#include <QComboBox>
#include <QIntValidator>
#include <QLineEdit>

#include <algorithm>

namespace pitanga {
namespace {

constexpr std::array minuteChoices{5, 15, 30, 60, 240};
constexpr std::array textScaleChoices{1.0, 1.25, 1.5, 1.75, 2.0};
const QList<std::optional<Look>> lookChoices{std::nullopt, Look::Light, Look::Dark, Look::Contrast};

QString minutesWords(int count)
{
    return count < 60 ? SettingsPage::tr("%Ln minute(s)", "a span", count)
                      : SettingsPage::tr("%Ln hour(s)", "a span", count / 60);
}

} // namespace

void SettingsPage::buildDevice()
{
    m_name = new QLineEdit;
    dressField(m_name);
    m_name->setMaxLength(60);
    m_nameRow = m_deviceGroup->addRow(tr("Name"), tr("Others see this name."), m_name);
    m_language = new QComboBox;
    m_language->addItem(tr("As the system"), QString());
    for (const ScreenLanguage &language : screenLanguages())
        m_language->addItem(language.name, language.code);
    m_deviceGroup->addRow(tr("Language"), tr("Names and records stay as they are, in any language."),
                          m_language);
    m_look = new Segments(tr("Look"), {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")});
    m_deviceGroup->addRow(tr("Look"), {}, m_look);
    QStringList sizes;
    for (const double scale : textScaleChoices)
        sizes << percentWords(scale);
    m_text = new Segments(tr("Text size"), sizes);
    m_deviceGroup->addRow(tr("Text size"), {}, m_text);
    m_keepRunning = new Toggle(tr("Go on in the background when the window is closed"));
    m_keepRunningRow = m_deviceGroup->addRow(
        tr("Go on in the background when the window is closed"),
        tr("Pitanga stays in the tray, syncs by itself and can be seen by others."), m_keepRunning);
    m_keepRunningRow->setAvailable(false);
    connect(m_name, &QLineEdit::editingFinished, this, &SettingsPage::submitName);
    connect(m_language, &QComboBox::activated, this,
            [this] { emit languageChosen(m_language->currentData().toString()); });
    connect(m_look, &Segments::choiceMade, this, [this](int index) {
        m_appearance.look = lookChoices.at(index);
        emit appearanceChosen(m_appearance);
    });
    connect(m_text, &Segments::choiceMade, this, [this](int index) {
        m_appearance.textScale = textScaleChoices.at(size_t(index));
        emit appearanceChosen(m_appearance);
    });
    connect(m_keepRunning, &Toggle::clicked, this, &SettingsPage::keepRunningChosen);
    theme::follow(m_name, [this] {
        m_name->setFixedWidth(theme::em(17.3));
        m_language->setFixedWidth(theme::em(17.3));
    });
}

void SettingsPage::buildAutomatic()
{
    m_whenNear = new Toggle(tr("Sync with chosen devices when they come near"));
    m_automaticRow =
        m_automaticGroup->addRow(tr("Sync with chosen devices when they come near"), {}, m_whenNear);
    m_every = new QComboBox;
    for (const int count : minuteChoices)
        m_every->addItem(minutesWords(count), count);
    m_automaticGroup->addRow(tr("Also sync every"), {}, m_every);
    m_pause = new Toggle(tr("Pause"));
    m_automaticGroup->addRow(tr("Pause"), tr("Nothing is begun by itself. Who was chosen is kept."), m_pause);
    connect(m_whenNear, &Toggle::clicked, this, [this](bool on) {
        m_automatic.whenTheyAppear = on;
        emit automaticSyncChosen(m_automatic);
    });
    connect(m_pause, &Toggle::clicked, this, [this](bool on) {
        m_automatic.paused = on;
        emit automaticSyncChosen(m_automatic);
    });
    connect(m_every, &QComboBox::activated, this, [this] {
        m_automatic.everyMinutes = m_every->currentData().toInt();
        emit automaticSyncChosen(m_automatic);
    });
    theme::follow(m_every, [this] { m_every->setFixedWidth(theme::em(17.3)); });
    tellAutomatic();
}

void SettingsPage::buildNetwork()
{
    m_servingOn = new Toggle(tr("Let others connect"));
    m_serving = m_networkGroup->addRow(tr("Let others connect"), {}, m_servingOn);
    m_port = new QLineEdit;
    dressField(m_port);
    m_port->setValidator(new QIntValidator(lowestPort, highestPort, m_port));
    m_portRow = m_networkGroup->addRow(
        tr("Port"), tr("Where others connect. Only change it if another program needs this one."), m_port);
    m_plain = new Toggle(tr("Also without encryption"));
    m_networkGroup->addRow(tr("Also without encryption"),
                           tr("Kolibri devices can connect in no other way. Pitangas always encrypt."),
                           m_plain);
    m_seen = m_networkGroup->addRow(tr("Be seen nearby"), {});
    m_kolibri = new Toggle(tr("Also show to Kolibri devices"));
    m_networkGroup->addRow(tr("Also show to Kolibri devices"), tr("They connect without encryption."),
                           m_kolibri);
    connect(m_kolibri, &Toggle::clicked, this, &SettingsPage::visibleToKolibriChosen);
    connect(m_servingOn, &Toggle::clicked, this, [this](bool on) {
        m_servingSettings.on = on;
        emit servingChosen(m_servingSettings);
    });
    connect(m_plain, &Toggle::clicked, this, [this](bool on) {
        m_servingSettings.plain = on;
        emit servingChosen(m_servingSettings);
    });
    connect(m_port, &QLineEdit::editingFinished, this, &SettingsPage::submitPort);
    connect(m_port, &QLineEdit::textEdited, this, [this] { // what cannot be taken says why at once
        m_portRow->setSentence(m_port->hasAcceptableInput()
                                   ? tr("Press Enter to use it.")
                                   : tr("A port is a number from %1 to %2.").arg(lowestPort).arg(highestPort));
    });
    theme::follow(m_port, [this] { m_port->setFixedWidth(theme::em(8)); });
    setServing({});
}

void SettingsPage::buildStorage()
{
    m_place = m_storageGroup->addRow(tr("Where the data is"), {});
    m_size = m_storageGroup->addRow(tr("Size"), {});
}

void SettingsPage::buildHelp()
{
    auto *keys = new Button(Button::Kind::Plain, tr("Show keys"));
    keys->setDense();
    m_helpGroup->addRow(tr("Keys"), tr("Everything can be done without a mouse."), keys);
    m_helpGroup->addRow(tr("Version"), QStringLiteral("Pitanga " PITANGA_VERSION));
    connect(keys, &Button::clicked, this, &SettingsPage::keysRequested);
}

void SettingsPage::setDevice(const DeviceFact &device)
{
    m_device = device;
    if (!m_name->hasFocus() || m_name->text().isEmpty())
        m_name->setText(device.name);
    tellServing();
}

void SettingsPage::setServing(const ServingSettings &settings)
{
    m_servingSettings = settings;
    m_servingOn->setChecked(settings.on);
    m_plain->setChecked(settings.plain);
    if (!m_port->hasFocus())
        m_port->setText(QString::number(settings.port));
    m_portRow->setSentence(tr("Where others connect. Only change it if another program needs this one."));
    tellServing();
}

void SettingsPage::tellServing()
{
    const bool works = m_device.serving;
    const bool wanted = m_servingSettings.on;
    m_serving->showState(works    ? State::Ok
                         : wanted ? State::Stop
                                  : State::Away,
                         works ? tr("Works") : tr("Off"));
    QStringList addresses;
    for (const QString &address : m_device.addresses)
        addresses << isolatedLtr(address);
    m_serving->setSentence(works ? tr("At %1.").arg(QLocale().createSeparatedList(addresses))
                           : wanted
                               ? tr("Another program answers for this data, or no port is free. This laptop "
                                    "can still connect to others.")
                               : tr("Nobody can connect to this laptop. It can still connect to others."));
}

void SettingsPage::submitPort()
{
    if (!m_port->hasAcceptableInput() || m_port->text().toInt() == m_servingSettings.port)
        return;
    m_servingSettings.port = m_port->text().toInt();
    emit servingChosen(m_servingSettings);
}

void SettingsPage::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_look->setChosen(int(lookChoices.indexOf(appearance.look)));
    const auto nearest =
        std::min_element(textScaleChoices.begin(), textScaleChoices.end(), [&](double a, double b) {
            return std::abs(a - appearance.textScale) < std::abs(b - appearance.textScale);
        });
    m_text->setChosen(int(nearest - textScaleChoices.begin()));
}

void SettingsPage::setLanguage(const QString &code)
{
    m_language->setCurrentIndex(m_language->findData(code));
}

void SettingsPage::setAutomaticSync(const AutomaticSyncSettings &settings)
{
    m_automatic = settings;
    m_whenNear->setChecked(settings.whenTheyAppear);
    m_pause->setChecked(settings.paused);
    if (m_every->findData(settings.everyMinutes) < 0) // set elsewhere, by a file or a script
        m_every->addItem(minutesWords(settings.everyMinutes), settings.everyMinutes);
    m_every->setCurrentIndex(m_every->findData(settings.everyMinutes));
    tellAutomatic();
}

void SettingsPage::setDiscovery(const DiscoveryFact &discovery)
{
    m_kolibri->setChecked(discovery.visibleToKolibri);
    const bool seen = discovery.announcing;
    m_seen->showState(seen ? State::Ok : State::Away, seen ? tr("Works") : tr("Off"));
    if (seen)
        m_seen->setSentence(tr("Others see this laptop as “%1”.").arg(isolated(discovery.announcedAs)));
    else if (discovery.trouble)
        m_seen->setSentence(toldAnew(discovery.trouble->forPerson));
    else
        m_seen->setSentence(tr("This laptop is on no network. It can still be added by its address."));
}

void SettingsPage::setStorage(const StorageFact &storage)
{
    m_place->setSentence(isolatedLtr(storage.folder));
    m_size->setSentence(
        tr("%1 used, %2 free on this disk").arg(sizeWords(storage.bytes), sizeWords(storage.freeBytes)));
}

void SettingsPage::setPeer(const PeerFact &peer)
{
    auto known = m_peers.find(peer.id);
    if (known == m_peers.end()) {
        if (peer.shared.isEmpty()) // nothing to sync yet
            return;
        auto *toggle = new Toggle(tr("Sync by itself with %1").arg(peer.name));
        SettingRow *row =
            m_automaticGroup->addRow(tr("With %1", "sync by itself").arg(isolated(peer.name)), {}, toggle);
        connect(toggle, &Toggle::clicked, this,
                [this, id = peer.id](bool on) { emit peerAutomaticChosen(id, on); });
        known = m_peers.insert(peer.id, {peer, row, toggle});
    }
    known->peer = peer;
    known->toggle->setChecked(peer.automatic.chosen);
    tellAutomatic();
}

void SettingsPage::removePeer(const QString &peerId)
{
    if (!m_peers.contains(peerId))
        return;
    m_automaticGroup->takeRow(m_peers.take(peerId).row);
    tellAutomatic();
}

void SettingsPage::setTray(bool available, bool keepRunning)
{
    m_keepRunningRow->setAvailable(available);
    m_keepRunning->setChecked(keepRunning);
    m_deviceGroup->filter({});
}

void SettingsPage::tellAutomatic()
{
    QList<PeerFact> peers;
    for (const Known &known : std::as_const(m_peers)) {
        peers << known.peer;
        known.row->setSentence(automaticWords(known.peer, m_automatic, now()));
    }
    m_automaticRow->setSentence(peers.isEmpty() ? tr("Devices that this laptop can sync with are listed here.")
                                                : automaticWords(m_automatic, peers, now()));
}

void SettingsPage::submitName()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_name->setText(m_device.name); // a device has a name
        return;
    }
    if (name != m_device.name)
        emit nameChosen(name);
}

} // namespace pitanga
