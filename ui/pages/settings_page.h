#pragma once

#include "engine/facts.h"
#include "engine/serving_facts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

#include <QMap>

class QComboBox;
class QLineEdit;
class QScrollArea;

namespace pitanga {

class Button;
class SearchField;
class Segments;
class SettingGroup;
class SectionList;
class SettingRow;
class TextLabel;
class Toggle;

/// What can be set on this device. Every change takes effect at once; the page shows what is in force, not what
/// was asked for.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(QWidget *parent = nullptr);

    void setDevice(const DeviceFact &device);
    void setAppearance(const Appearance &appearance);
    /// One of `screenLanguages()`; empty: the system's.
    void setLanguage(const QString &code);
    QComboBox *languages() const { return m_language; }
    void setAutomaticSync(const AutomaticSyncSettings &settings);
    void setDiscovery(const DiscoveryFact &discovery);
    void setServing(const ServingSettings &settings);
    void setStorage(const StorageFact &storage);
    void setPeer(const PeerFact &peer);
    void removePeer(const QString &peerId);
    /// Whether the desktop has a tray; without one its setting is not shown.
    void setTray(bool available, bool keepRunning);

    void setLayoutClass(LayoutClass layout, int windowHeight) override;
    void setNow(const QDateTime &now) override;
    QWidget *firstControl() const override;
    QList<QWidget *> panes() const override;
    void reload() override { emit storageRequested(); }
    void startSearch();

signals:
    void nameChosen(const QString &name);
    void appearanceChosen(const pitanga::Appearance &appearance);
    void languageChosen(const QString &code); ///< empty: as the system
    void automaticSyncChosen(const pitanga::AutomaticSyncSettings &settings);
    void peerAutomaticChosen(const QString &peerId, bool chosen);
    void visibleToKolibriChosen(bool visible);
    void servingChosen(const pitanga::ServingSettings &settings);
    void keepRunningChosen(bool keep);
    void storageRequested();
    void keysRequested();

private:
    void buildSections();
    void buildDevice();
    void buildAutomatic();
    void buildNetwork();
    void buildStorage();
    void buildHelp();
    void find(const QString &words);
    void goToSection(int row);
    void markSection();
    void placeScrollBar();
    void submitName();
    void submitPort();
    void tellServing();
    void tellAutomatic();

    DeviceFact m_device;
    Appearance m_appearance;
    AutomaticSyncSettings m_automatic;
    ServingSettings m_servingSettings;
    struct Known
    {
        PeerFact peer;
        SettingRow *row;
        Toggle *toggle;
    };
    QMap<QString, Known> m_peers;

    SearchField *m_search;
    SectionList *m_sections;
    QScrollArea *m_scroll;
    QWidget *m_column;
    TextLabel *m_nothing;
    QList<SettingGroup *> m_groups;
    SettingGroup *m_deviceGroup;
    SettingGroup *m_automaticGroup;
    SettingGroup *m_networkGroup;
    SettingGroup *m_storageGroup;
    SettingGroup *m_helpGroup;
    QLineEdit *m_name;
    SettingRow *m_nameRow;
    QComboBox *m_language;
    Segments *m_look;
    Segments *m_text;
    Toggle *m_whenNear;
    Toggle *m_pause;
    SettingRow *m_automaticRow;
    QComboBox *m_every;
    SettingRow *m_serving;
    Toggle *m_servingOn;
    SettingRow *m_portRow;
    QLineEdit *m_port;
    Toggle *m_plain;
    SettingRow *m_seen;
    Toggle *m_kolibri;
    Toggle *m_keepRunning;
    SettingRow *m_keepRunningRow;
    SettingRow *m_place;
    SettingRow *m_size;
    bool m_goesToSection = false; ///< a person chose the kind, not the scroll bar
};

} // namespace pitanga
