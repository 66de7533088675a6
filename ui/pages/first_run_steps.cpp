#include "ui/pages/first_run_steps.h"

#include "ui/language.h"
#include "ui/pages/add_address_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/preset_card.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QVBoxLayout>

namespace pitanga {
namespace {

QWidget *labelled(QWidget *parent, const QString &label, QWidget *control, const QString &hint = {})
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *words = new TextLabel(label, TextSize::Caption, Role::Soft, QFont::Medium, box);
    words->wrapping();
    words->setBuddy(control);
    control->setParent(box);
    control->setAccessibleName(label);
    control->setAccessibleDescription(hint);
    column->addWidget(words);
    column->addWidget(control);
    if (!hint.isEmpty())
        column->addWidget((new TextLabel(hint, TextSize::Caption, Role::Soft, QFont::Normal, box))->wrapping());
    return box;
}

QVBoxLayout *cardIn(QWidget *step)
{
    auto *outer = new QVBoxLayout(step);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(step);
    outer->addWidget(card);
    outer->addStretch();
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(16);
    return column;
}

} // namespace

NameStep::NameStep(QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit(this)), m_language(new QComboBox(this))
{
    dressField(m_name);
    m_name->setMaxLength(60);
    for (const ScreenLanguage &language : screenLanguages())
        m_language->addItem(language.name, language.code);
    theme::follow(m_language, [this] { m_language->setFont(theme::font(TextSize::Body)); });
    QVBoxLayout *column = cardIn(this);
    column->addWidget(labelled(this, tr("Name of this laptop"), m_name,
                               tr("Others nearby see it under this name, such as “Amina’s laptop”.")));
    column->addWidget(
        labelled(this, tr("Language"), m_language, tr("Names and records stay as they are, in any language.")));
    connect(m_name, &QLineEdit::returnPressed, this, &NameStep::entered);
    connect(m_language, &QComboBox::activated, this,
            [this] { emit languageChosen(m_language->currentData().toString()); });
}

void NameStep::setLanguage(const QString &code)
{
    m_language->setCurrentIndex(m_language->findData(code));
}

void NameStep::setName(const QString &name)
{
    if (!m_name->isModified())
        m_name->setText(name);
}

QString NameStep::name() const
{
    return m_name->text().simplified();
}

FacilityStep::FacilityStep(QWidget *parent)
    : QWidget(parent),
      m_list(new QVBoxLayout),
      m_choice(new QButtonGroup(this)),
      m_none(new TextLabel({}, TextSize::Body, Role::Soft, QFont::Normal, this)),
      m_address(new AddAddressPanel(this)),
      m_ways(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_byAddress(new Button(Button::Kind::Plain, tr("Add by address…"), this)),
      m_openFile(new Button(Button::Kind::Plain, tr("Open a file…"), this)),
      m_create(new Button(Button::Kind::Plain, tr("Create a facility…"), this)),
      m_fileReason(
          new TextLabel(tr("Opening a file is not possible yet: this version makes and reads no files of "
                           "a facility."),
                        TextSize::Caption, Role::Soft, QFont::Normal, this))
{
    m_none->setText(
        tr("No facility was found yet. It appears here by itself as soon as a device that holds one is "
           "near and switched on."));
    m_none->wrapping();
    m_fileReason->wrapping();
    m_address->hide();
    m_list->setSpacing(10);
    buildWays();
    auto *title = new TextLabel(tr("Not in the list?"), TextSize::Dense, Role::Soft, QFont::DemiBold, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_none);
    column->addLayout(m_list);
    column->addSpacing(8);
    column->addWidget(title);
    column->addLayout(m_ways);
    column->addWidget(m_fileReason);
    column->addWidget(m_address);
    column->addStretch();
    connect(m_choice, &QButtonGroup::idToggled, this, &FacilityStep::choiceChanged);
    connect(m_address, &AddAddressPanel::addressEntered, this, &FacilityStep::addressEntered);
}

void FacilityStep::buildWays()
{
    m_ways->setSpacing(10);
    m_byAddress->setIconName(QStringLiteral("globe"));
    m_openFile->setIconName(QStringLiteral("usb"));
    m_create->setIconName(QStringLiteral("plus"));
    m_openFile->setEnabled(false);
    m_openFile->setAccessibleDescription(m_fileReason->text());
    for (Button *way : {m_byAddress, m_openFile, m_create})
        m_ways->addWidget(way, 1);
    connect(m_byAddress, &Button::clicked, m_address, &AddAddressPanel::open);
    connect(m_create, &Button::clicked, this, &FacilityStep::createRequested);
}

void FacilityStep::setFacilities(const QList<NearbyFacility> &facilities)
{
    const std::optional<NearbyFacility> before = chosen();
    m_facilities = facilities;
    for (QAbstractButton *button : m_choice->buttons()) {
        m_choice->removeButton(button);
        delete button;
    }
    for (int i = 0; i < int(facilities.size()); ++i) {
        auto *card = new PresetCard(facilities.at(i).facility.name, facilities.at(i).holderWords(), this);
        card->setTile(facilities.at(i).facility.datasetId);
        m_choice->addButton(card, i);
        m_list->addWidget(card);
        const bool same = before && before->facility == facilities.at(i).facility;
        if (same || (!before && i == 0))
            card->setChecked(true);
    }
    if (!facilities.isEmpty() && !m_choice->checkedButton())
        m_choice->button(0)->setChecked(true);
    m_none->setVisible(facilities.isEmpty());
    emit choiceChanged();
}

std::optional<NearbyFacility> FacilityStep::chosen() const
{
    const int id = m_choice->checkedId();
    return id >= 0 && id < m_facilities.size() ? std::optional(m_facilities.at(id)) : std::nullopt;
}

void FacilityStep::setStacked(bool stacked)
{
    m_ways->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_address->setStacked(stacked);
}

CreateFacilityForm::CreateFacilityForm(QWidget *parent)
    : QWidget(parent),
      m_facility(new QLineEdit(this)),
      m_user(new QLineEdit(this)),
      m_password(new QLineEdit(this))
{
    QVBoxLayout *column = cardIn(this);
    column->addWidget(labelled(this, tr("Name of the facility"), m_facility, tr("Usually the school’s name.")));
    column->addWidget(labelled(this, tr("Your name as its administrator"), m_user,
                               tr("One word, such as amina. You need it to let other devices join.")));
    column->addWidget(
        labelled(this, tr("Password"), m_password, tr("It cannot be looked up later. Keep it safe.")));
    m_password->setEchoMode(QLineEdit::Password);
    for (QLineEdit *field : {m_facility, m_user, m_password}) {
        dressField(field);
        connect(field, &QLineEdit::textChanged, this, &CreateFacilityForm::changed);
        connect(field, &QLineEdit::returnPressed, this, &CreateFacilityForm::entered);
    }
}

QString CreateFacilityForm::facility() const
{
    return m_facility->text().simplified();
}

QString CreateFacilityForm::user() const
{
    return m_user->text().trimmed();
}

QString CreateFacilityForm::password() const
{
    return m_password->text();
}

bool CreateFacilityForm::isComplete() const
{
    return !facility().isEmpty() && !user().isEmpty() && !password().isEmpty();
}

QWidget *CreateFacilityForm::firstControl() const
{
    return m_facility;
}

void CreateFacilityForm::clearPassword()
{
    m_password->clear();
}

} // namespace pitanga
