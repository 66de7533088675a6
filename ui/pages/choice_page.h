#pragma once

#include "engine/choice_facts.h"
#include "ui/decisions/choice_rules.h"
#include "ui/widgets/page.h"

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QTimer;

namespace pitanga {

class Card;
class ChoiceTree;
class PresetCard;
class PreviewPanel;

/// What to sync with one device: ways to choose, the tree of parts, and what would happen.
class ChoicePage final : public Page
{
    Q_OBJECT
public:
    explicit ChoicePage(QWidget *parent = nullptr);

    /// Asks for what there is to choose from; `setChoices` answers.
    void open(const PeerFact &peer, const QString &datasetId);
    const PeerFact &peer() const { return m_peer; }
    void setChoices(const ChoiceFacts &facts);
    /// Answers to `previewRequested`; one to a choice that changed since is ignored.
    void showPreview(const SyncChoice &choice, const SyncPreview &preview);
    void showPreviewError(const SyncChoice &choice, const Error &error);

    void setLayoutClass(LayoutClass layout, int windowHeight) override;
    QWidget *firstControl() const override;
    QList<QWidget *> panes() const override;
    void reload() override;

signals:
    void choicesRequested(const QString &peerId, const QString &datasetId);
    void previewRequested(const QString &peerId, const QString &datasetId, const pitanga::SyncChoice &choice);
    /// Remember it, and sync at once if `sync`.
    void choiceMade(const QString &peerId, const QString &datasetId, const pitanga::SyncChoice &choice,
                    bool sync);

private:
    void buildPresets();
    QWidget *buildTree();
    void choosePreset(ChoicePreset preset);
    void chooseAmong(int row);
    void showChoice();
    void fillWays(ChoicePreset chosen);
    void fillAmong();
    void askForPreview();
    void mend();
    void finish(bool sync);
    void arrange();

    PeerFact m_peer;
    ChoiceFacts m_facts;
    QWidget *m_presetBox;
    QBoxLayout *m_presetRow;
    QButtonGroup *m_presets;
    PresetCard *m_everything;
    PresetCard *m_oneClass;
    PresetCard *m_onePerson;
    PresetCard *m_own;
    QComboBox *m_ways;
    QComboBox *m_among;
    Card *m_treeCard;
    ChoiceTree *m_tree;
    PreviewPanel *m_preview;
    QBoxLayout *m_columns;
    QTimer *m_pause;
    bool m_low = false; ///< the window is not high
};

} // namespace pitanga
