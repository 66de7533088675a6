#include "ui/pages/settings_page.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/automatic_words.h"
#include "ui/decisions/error_catalogue.h"
#include "ui/language.h"
#include "ui/widgets/button.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/section_list.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/setting_row.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/toggle.h"

#include <QComboBox>
#include <QIntValidator>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

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

SettingsPage::SettingsPage(QWidget *parent)
    : Page(Form::Panes, tr("Settings"), parent),
      m_search(new SearchField(tr("Find a setting"), this)),
      m_sections(new SectionList(tr("Kinds of settings"), this)),
      m_scroll(new QScrollArea(this)),
      m_column(new QWidget(this)),
      m_nothing(new TextLabel(tr("No setting has these words."), TextSize::Body, Role::Soft, QFont::Normal,
                              m_column)),
      m_deviceGroup(new SettingGroup(tr("This device"), m_column)),
      m_automaticGroup(new SettingGroup(tr("Automatic sync"), m_column)),
      m_networkGroup(new SettingGroup(tr("Network"), m_column)),
      m_storageGroup(new SettingGroup(tr("Storage"), m_column)),
      m_helpGroup(new SettingGroup(tr("Help"), m_column))
{
    m_groups = {m_deviceGroup, m_automaticGroup, m_networkGroup, m_storageGroup, m_helpGroup};
    actions()->addWidget(m_search);
    buildDevice();
    buildAutomatic();
    buildNetwork();
    buildStorage();
    buildHelp();
    buildSections();
    connect(m_search, &SearchField::searched, this, &SettingsPage::find);
}

void SettingsPage::buildSections()
{
    auto *column = new QVBoxLayout(m_column);
    column->setSpacing(8);
    m_nothing->hide();
    column->addWidget(m_nothing);
    for (SettingGroup *group : std::as_const(m_groups)) {
        column->addWidget(group);
        m_sections->addItem(group->heading());
    }
    column->addStretch();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(m_column);
    m_column->setAutoFillBackground(false);
    m_sections->setCurrentRow(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(m_sections);
    row->addWidget(m_scroll, 1);
    body()->addLayout(row, 1);
    setBarInMargin();
    connect(m_sections, &SectionList::currentRowChanged, this, &SettingsPage::goToSection);
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &SettingsPage::markSection);
    connect(bar, &QScrollBar::rangeChanged, this, &SettingsPage::placeScrollBar, Qt::QueuedConnection);
    placeScrollBar();
    theme::follow(this, [this] {
        m_search->setFixedWidth(theme::em(16));
        m_column->setMaximumWidth(theme::em(54));
    });
}

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

void SettingsPage::find(const QString &words)
{
    bool any = false;
    for (SettingGroup *group : std::as_const(m_groups))
        any = group->filter(words.trimmed()) || any;
    m_nothing->setVisible(!any);
    QMetaObject::invokeMethod(this, &SettingsPage::markSection, Qt::QueuedConnection); // once it is laid out
}

// The bar stands in the margin of the page, as everywhere: rows end where the head ends.
void SettingsPage::placeScrollBar()
{
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const int free = bar->maximum() > 0 ? 0 : style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const bool mirrored = isRightToLeft();
    m_column->layout()->setContentsMargins(mirrored ? free : 0, 0, mirrored ? 0 : free, 12);
}

// The list beside them marks the kind whose settings are at the top, or the first that was found.
void SettingsPage::markSection()
{
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    if (m_goesToSection)
        return;
    int at = -1;
    for (int i = 0; i < int(m_groups.size()); ++i) {
        const bool passed = m_groups.at(i)->y() <= bar->value() + theme::em(2);
        const bool last = bar->maximum() > 0 && bar->value() == bar->maximum();
        if (!m_groups.at(i)->isHidden() && (at < 0 || passed || last))
            at = i;
    }
    const QSignalBlocker quiet(m_sections);
    m_sections->setCurrentRow(at);
}

void SettingsPage::goToSection(int row)
{
    if (row < 0)
        return;
    const QScopedValueRollback chosen(m_goesToSection, true);
    m_search->clear();
    find({});
    m_scroll->verticalScrollBar()->setValue(m_groups.at(row)->y());
}

void SettingsPage::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SettingsPage::setNow(const QDateTime &now)
{
    Page::setNow(now);
    tellAutomatic();
}

void SettingsPage::setLayoutClass(LayoutClass layout, int windowHeight)
{
    Page::setLayoutClass(layout, windowHeight);
    m_sections->setVisible(layout >= LayoutClass::Normal);
    for (SettingGroup *group : std::as_const(m_groups))
        group->setStacked(layout == LayoutClass::Narrow);
    placeScrollBar();
}

QList<QWidget *> SettingsPage::panes() const
{
    if (m_sections->isVisible())
        return {m_sections, m_name};
    return {m_name};
}

QWidget *SettingsPage::firstControl() const
{
    return m_sections->isVisibleTo(this) ? static_cast<QWidget *>(m_sections) : m_name;
}

} // namespace pitanga
