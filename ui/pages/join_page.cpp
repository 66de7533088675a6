#include "ui/pages/join_page.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/error_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facility_choice.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace pitanga {

JoinPage::JoinPage(QWidget *parent)
    : Page(Form::Calm, tr("Join facility"), parent),
      m_choice(new QWidget(this)),
      m_choiceColumn(new QVBoxLayout(m_choice)),
      m_facilities(new QButtonGroup(this)),
      m_warning(new MessageBar(State::Ask, this)),
      m_error(new MessageBar(State::Stop, this)),
      m_form(new Card(this)),
      m_user(new QLineEdit(m_form)),
      m_password(new QLineEdit(m_form)),
      m_wait(new TextLabel({}, TextSize::Caption, Role::Soft, QFont::Normal, m_form)),
      m_reveal(Button::withIcon(QStringLiteral("eye"), tr("Show the password"), Button::Kind::Plain, m_form)),
      m_anyway(new Button(Button::Kind::Plain, tr("Type it anyway"), m_warning)),
      m_cancelWarning(new Button(Button::Kind::Plain, tr("Cancel"), m_warning)),
      m_cancel(new Button(Button::Kind::Plain, tr("Cancel"), m_form)),
      m_join(new Button(Button::Kind::Primary, {}, m_form))
{
    setColumnWidth(48);
    setBack(tr("Nearby"));
    m_choiceColumn->setContentsMargins(0, 0, 0, 0);
    m_choiceColumn->setSpacing(8);
    m_warning->say(tr("This connection is not encrypted."),
                   tr("Somebody on this network could read the password you type."));
    m_warning->addButton(m_cancelWarning);
    m_warning->addButton(m_anyway);
    m_error->hide();
    buildForm();
    body()->addWidget(m_choice);
    body()->addWidget(m_warning);
    body()->addWidget(m_form);
    body()->addWidget(m_error);
    body()->addStretch();
    connect(m_anyway, &Button::clicked, this, [this] {
        m_anyway->hide();
        m_cancelWarning->hide();
        m_form->show();
        m_user->setFocus(Qt::OtherFocusReason);
    });
    connect(m_cancel, &Button::clicked, this, &JoinPage::backRequested);
    connect(m_cancelWarning, &Button::clicked, this, &JoinPage::backRequested);
    connect(m_join, &Button::clicked, this, &JoinPage::submit);
    connect(m_user, &QLineEdit::returnPressed, m_password,
            [this] { m_password->setFocus(Qt::TabFocusReason); });
    connect(m_password, &QLineEdit::returnPressed, this, &JoinPage::submit);
    connect(m_reveal, &Button::toggled, this, [this](bool shown) {
        m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_reveal->setAccessibleName(shown ? tr("Hide the password") : tr("Show the password"));
    });
    connect(m_facilities, &QButtonGroup::idToggled, this, [this] { nameButton(); });
}

QWidget *JoinPage::labelled(const QString &label, QWidget *control)
{
    auto *box = new QWidget(m_form);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *words = new TextLabel(label, TextSize::Caption, Role::Soft, QFont::Medium, box);
    words->setBuddy(control);
    control->setAccessibleName(label);
    column->addWidget(words);
    column->addWidget(control);
    return box;
}

void JoinPage::buildForm()
{
    dressField(m_user);
    dressField(m_password);
    m_password->setEchoMode(QLineEdit::Password);
    m_reveal->setCheckable(true);
    m_wait->wrapping();
    m_wait->hide();
    auto *hint = new TextLabel(tr("It is used once and kept nowhere."), TextSize::Caption, Role::Soft,
                               QFont::Normal, m_form);
    hint->wrapping();
    auto *secret = new QHBoxLayout;
    secret->setSpacing(8);
    secret->addWidget(labelled(tr("Password"), m_password), 1);
    secret->addWidget(m_reveal, 0, Qt::AlignBottom);
    theme::follow(m_reveal, [this] { m_reveal->setFixedSize(theme::em(2.4), theme::em(2.4)); });
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_wait, 1);
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_join);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(labelled(tr("Name of an administrator"), m_user));
    column->addLayout(secret);
    column->addWidget(hint);
    column->addSpacing(4);
    column->addLayout(foot);
}

void JoinPage::open(const PeerFact &peer, const QString &datasetId)
{
    m_peer = peer;
    m_user->clear();
    m_password->clear();
    m_reveal->setChecked(false);
    m_error->hide();
    setBusy(false);
    showFacilities(datasetId);
    showWarning();
    nameButton();
    setSubtitle(tr("%1 holds it. Its administrator can let this laptop in.").arg(isolated(peer.name)));
}

void JoinPage::showFacilities(const QString &datasetId)
{
    for (QAbstractButton *button : m_facilities->buttons()) {
        m_facilities->removeButton(button);
        delete button;
    }
    for (int i = 0; i < int(m_peer.offered.size()); ++i) {
        const FacilityFact &facility = m_peer.offered.at(i);
        auto *choice = new FacilityChoice(facility.name, facility.datasetId, m_choice);
        m_facilities->addButton(choice, i);
        m_choiceColumn->addWidget(choice);
        choice->setChecked(datasetId.isEmpty() ? i == 0 : facility.datasetId == datasetId);
    }
    m_choice->setVisible(m_peer.offered.size() > 1);
}

void JoinPage::showWarning()
{
    m_warning->setVisible(!m_peer.encrypted);
    m_anyway->setVisible(!m_peer.encrypted);
    m_cancelWarning->setVisible(!m_peer.encrypted);
    m_form->setVisible(m_peer.encrypted);
}

FacilityFact JoinPage::chosenFacility() const
{
    return m_peer.offered.value(std::max(0, m_facilities->checkedId()));
}

void JoinPage::nameButton()
{
    const QString name = chosenFacility().name;
    setTitle(m_facilities->buttons().size() > 1 ? tr("Which facility do you work in?")
                                                : tr("Join %1").arg(isolated(name)));
    m_join->setText(tr("Join %1").arg(buttonText(name)));
}

void JoinPage::submit()
{
    if (m_user->text().trimmed().isEmpty()) {
        m_user->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_error->hide();
    setBusy(true);
    emit joinRequested(m_peer.id, chosenFacility().datasetId, m_user->text().trimmed(), m_password->text());
}

void JoinPage::setBusy(bool busy)
{
    m_user->setReadOnly(busy);
    m_password->setReadOnly(busy);
    m_reveal->setVisible(!busy);
    m_join->setVisible(!busy);
    m_choice->setEnabled(!busy);
    m_wait->setVisible(busy);
    m_wait->setText(tr("Asking %1…").arg(isolated(m_peer.name)));
}

void JoinPage::showError(const Error &error)
{
    setBusy(false);
    m_password->clear();
    const ErrorWords words = errorWords(error);
    m_error->say(words.headline, words.rest);
    m_error->setReport(errorReport(error, QStringLiteral("joining ") + chosenFacility().datasetId));
    m_error->show();
    m_password->setFocus(Qt::OtherFocusReason);
}

void JoinPage::setLayoutClass(LayoutClass layout, int windowHeight)
{
    Page::setLayoutClass(layout, windowHeight);
    m_warning->setStacked(layout == LayoutClass::Narrow);
    m_error->setStacked(layout == LayoutClass::Narrow);
}

QWidget *JoinPage::firstControl() const
{
    return m_form->isVisibleTo(this) ? static_cast<QWidget *>(m_user) : m_anyway;
}

} // namespace pitanga
