#include "ui/pages/choice_page.h"

#include "ui/decisions/amount_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_tree.h"
#include "ui/widgets/preset_card.h"
#include "ui/widgets/preview_panel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace pitanga {
namespace {

constexpr int pauseBeforeAskingMs = 400; // a person ticks several boxes in a row

} // namespace

ChoicePage::ChoicePage(QWidget *parent)
    : Page(Form::Panes, tr("What to sync"), parent),
      m_presetBox(new QWidget(this)),
      m_presetRow(new QBoxLayout(QBoxLayout::LeftToRight, m_presetBox)),
      m_presets(new QButtonGroup(this)),
      m_everything(new PresetCard(tr("Everything"), tr("All this laptop may have"), m_presetBox)),
      m_oneClass(new PresetCard(tr("One class"), tr("Its learners and their work"), m_presetBox)),
      m_onePerson(new PresetCard(tr("One learner"), tr("For a take-home device"), m_presetBox)),
      m_own(new PresetCard(tr("Own choice"), tr("As ticked below"), m_presetBox)),
      m_ways(new QComboBox(this)),
      m_among(new QComboBox(this)),
      m_treeCard(new Card(this)),
      m_tree(new ChoiceTree(m_treeCard)),
      m_preview(new PreviewPanel(this)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_pause(new QTimer(this))
{
    setBack(tr("Nearby"));
    buildPresets();
    auto *start = new QVBoxLayout;
    start->setContentsMargins(0, 0, 0, 0);
    start->setSpacing(12);
    start->addWidget(m_presetBox);
    auto *among = new QHBoxLayout;
    among->setSpacing(8);
    among->addWidget(m_ways);
    among->addWidget(m_among);
    among->addStretch();
    start->addLayout(among);
    start->addWidget(buildTree(), 1);
    m_columns->setSpacing(16);
    m_columns->addLayout(start, 1);
    m_columns->addWidget(m_preview);
    body()->addLayout(m_columns, 1);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseBeforeAskingMs);
    connect(m_pause, &QTimer::timeout, this, &ChoicePage::askForPreview);
    connect(m_tree, &ChoiceTree::choiceChanged, this, &ChoicePage::showChoice);
    connect(m_among, &QComboBox::activated, this, &ChoicePage::chooseAmong);
    connect(m_preview, &PreviewPanel::mendRequested, this, &ChoicePage::mend);
    connect(m_preview, &PreviewPanel::tryAgainRequested, this, &ChoicePage::askForPreview);
    connect(m_preview, &PreviewPanel::syncRequested, this, [this] { finish(true); });
    connect(m_preview, &PreviewPanel::saveRequested, this, [this] { finish(false); });
    theme::follow(this, [this] {
        m_among->setFont(theme::font(TextSize::Dense));
        m_ways->setFont(theme::font(TextSize::Dense));
        arrange();
    });
}

void ChoicePage::buildPresets()
{
    m_presetRow->setContentsMargins(0, 0, 0, 0);
    m_presetRow->setSpacing(8);
    const std::pair<ChoicePreset, PresetCard *> cards[]{{ChoicePreset::Everything, m_everything},
                                                        {ChoicePreset::OneClass, m_oneClass},
                                                        {ChoicePreset::OnePerson, m_onePerson},
                                                        {ChoicePreset::Own, m_own}};
    for (const auto &[preset, card] : cards) {
        m_presets->addButton(card, int(preset));
        m_presetRow->addWidget(card, 1);
    }
    m_own->hide();
    m_among->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_ways->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_ways->setAccessibleName(tr("What to sync"));
    connect(m_ways, &QComboBox::activated, this,
            [this](int row) { choosePreset(ChoicePreset(m_ways->itemData(row).toInt())); });
    connect(m_presets, &QButtonGroup::idClicked, this, [this](int id) { choosePreset(ChoicePreset(id)); });
}

QWidget *ChoicePage::buildTree()
{
    auto *column = new QVBoxLayout(m_treeCard);
    column->setContentsMargins(1, 1, 1, 8);
    column->addWidget(m_tree);
    m_treeCard->setSunken(m_tree->header());
    return m_treeCard;
}

void ChoicePage::open(const PeerFact &peer, const QString &datasetId)
{
    m_peer = peer;
    setTitle(tr("What to sync with %1").arg(isolated(peer.name)));
    m_preview->setPeer(peer.name);
    m_facts = ChoiceFacts();
    for (const FacilityFact &facility : peer.shared)
        if (facility.datasetId == datasetId || m_facts.facility.datasetId.isEmpty())
            m_facts.facility = facility;
    m_tree->setFacts(m_facts, peer.name);
    showChoice();
    m_pause->stop();
    reload();
}

void ChoicePage::reload()
{
    emit choicesRequested(m_peer.id, m_facts.facility.datasetId);
}

void ChoicePage::setChoices(const ChoiceFacts &facts)
{
    m_facts = facts;
    m_preview->setFreeBytes(facts.freeBytes);
    m_tree->setFacts(facts, m_peer.name);
    const bool knowsClasses = !facts.classes.isEmpty();
    const bool knowsPeople = !facts.people.isEmpty();
    m_oneClass->setEnabled(knowsClasses);
    m_onePerson->setEnabled(knowsPeople);
    m_oneClass->setRest(knowsClasses ? tr("Its learners and their work") : tr("No class is known here yet"));
    m_onePerson->setRest(knowsPeople ? tr("For a take-home device") : tr("Nobody is known here yet"));
    showChoice();
    m_pause->stop();
    askForPreview();
}

void ChoicePage::choosePreset(ChoicePreset preset)
{
    if (preset == ChoicePreset::Everything)
        m_tree->setChoice(SyncChoice());
    else if (preset == ChoicePreset::OneClass && !m_facts.classes.isEmpty())
        m_tree->setChoice(oneClass(m_facts.classes.first().id));
    else if (preset == ChoicePreset::OnePerson && !m_facts.people.isEmpty())
        m_tree->setChoice(onePerson(m_facts.people.first().id));
    showChoice();
    if (preset == ChoicePreset::OneClass || preset == ChoicePreset::OnePerson)
        m_among->setFocus(Qt::OtherFocusReason);
}

void ChoicePage::chooseAmong(int row)
{
    const QString id = m_among->itemData(row).toString();
    const bool people = presetOf(m_tree->choice()) == ChoicePreset::OnePerson;
    m_tree->setChoice(people ? onePerson(id) : oneClass(id));
    m_tree->reveal({people ? ChoiceNode::Kind::Person : ChoiceNode::Kind::Class, id});
}

void ChoicePage::showChoice()
{
    const ChoicePreset preset = presetOf(m_tree->choice());
    m_own->setVisible(preset == ChoicePreset::Own);
    m_presets->button(int(preset))->setChecked(true);
    fillWays(preset);
    fillAmong();
    m_preview->setDangling(danglingIn(m_tree->choice()));
    m_preview->showWorking();
    m_pause->start();
}

// The cards as a list, for windows that have no room for cards.
void ChoicePage::fillWays(ChoicePreset chosen)
{
    const QSignalBlocker quiet(m_ways);
    m_ways->clear();
    for (const ChoicePreset way :
         {ChoicePreset::Everything, ChoicePreset::OneClass, ChoicePreset::OnePerson, ChoicePreset::Own}) {
        const QAbstractButton *card = m_presets->button(int(way));
        if (card->isEnabled() && (way != ChoicePreset::Own || way == chosen))
            m_ways->addItem(card->text(), int(way));
    }
    m_ways->setCurrentIndex(m_ways->findData(int(chosen)));
}

void ChoicePage::fillAmong()
{
    const SyncChoice &choice = m_tree->choice();
    const ChoicePreset preset = presetOf(choice);
    const QSignalBlocker quiet(m_among);
    m_among->clear();
    if (preset == ChoicePreset::OneClass)
        for (const ClassFact &one : m_facts.classes)
            m_among->addItem(one.name, one.id);
    if (preset == ChoicePreset::OnePerson)
        for (const PersonFact &person : m_facts.people)
            if (person.refusal == Refusal::None)
                m_among->addItem(person.name, person.id);
    m_among->setAccessibleName(preset == ChoicePreset::OnePerson ? tr("Which learner") : tr("Which class"));
    m_among->setVisible(m_among->count() > 0);
    const QStringList chosen = choice.classes + choice.people;
    if (!chosen.isEmpty())
        m_among->setCurrentIndex(m_among->findData(chosen.first()));
}

void ChoicePage::askForPreview()
{
    const SyncChoice &choice = m_tree->choice();
    const SyncChoice nothing{.everything = false, .structure = false};
    m_preview->syncButton()->setVisible(choice != nothing);
    if (choice == nothing)
        return m_preview->showNothingChosen();
    m_preview->showWorking();
    emit previewRequested(m_peer.id, m_facts.facility.datasetId, choice);
}

void ChoicePage::showPreview(const SyncChoice &choice, const SyncPreview &preview)
{
    if (choice == m_tree->choice() && !m_pause->isActive())
        m_preview->show(preview);
}

void ChoicePage::showPreviewError(const SyncChoice &choice, const Error &error)
{
    if (choice == m_tree->choice() && !m_pause->isActive() && error.kind != Error::Kind::Cancelled)
        m_preview->showError(error);
}

void ChoicePage::mend()
{
    SyncChoice choice = m_tree->choice();
    if (danglingIn(choice) == Dangling::WithoutStructure)
        choice.structure = true;
    else
        choice = SyncChoice();
    m_tree->setChoice(choice);
}

void ChoicePage::finish(bool sync)
{
    m_pause->stop();
    emit choiceMade(m_peer.id, m_facts.facility.datasetId, m_tree->choice(), sync);
    emit backRequested();
}

void ChoicePage::setLayoutClass(LayoutClass layout, int windowHeight)
{
    Page::setLayoutClass(layout, windowHeight);
    m_low = windowHeight < 640;
    arrange();
}

void ChoicePage::arrange()
{
    const LayoutClass layout = layoutClassNow();
    const bool narrow = layout == LayoutClass::Narrow;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setSpacing(narrow ? 8 : 16);
    m_preview->setCompact(narrow);
    m_preview->setLow(m_low);
    m_presetBox->setVisible(!narrow);
    m_ways->setVisible(narrow);
    setSubtitle(narrow || m_low ? QString() : tr("Pitanga remembers this choice for this device."));
    if (narrow) {
        m_preview->setMinimumWidth(0);
        m_preview->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_preview->setFixedWidth(theme::em(layout == LayoutClass::Compact ? 16 : 18.4));
    }
}

QWidget *ChoicePage::firstControl() const
{
    if (layoutClassNow() == LayoutClass::Narrow)
        return m_ways;
    return m_presets->checkedButton() ? static_cast<QWidget *>(m_presets->checkedButton()) : m_everything;
}

QList<QWidget *> ChoicePage::panes() const
{
    return {firstControl(), m_tree, m_preview->syncButton()};
}

} // namespace pitanga
