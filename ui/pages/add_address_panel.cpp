#include "ui/pages/add_address_panel.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/error_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace pitanga {

AddAddressPanel::AddAddressPanel(QWidget *parent)
    : Card(parent),
      m_field(new QLineEdit(this)),
      m_hint(new TextLabel({}, TextSize::Caption, Role::Soft, QFont::Normal, this)),
      m_own(new TextLabel({}, TextSize::Caption, Role::Soft, QFont::Normal, this)),
      m_add(new Button(Button::Kind::Primary, tr("Add"), this)),
      m_cancel(new Button(Button::Kind::Plain, tr("Cancel"), this)),
      m_error(new MessageBar(State::Stop, this))
{
    auto *title =
        new TextLabel(tr("Add a device by its address"), TextSize::Section, Role::Text, QFont::DemiBold, this);
    auto *label =
        new TextLabel(tr("Address of the other device"), TextSize::Caption, Role::Soft, QFont::Medium, this);
    label->setBuddy(m_field);
    title->wrapping();
    m_hint->wrapping();
    m_own->wrapping();
    m_own->setSelectable();
    m_own->setFocusPolicy(Qt::NoFocus);
    dressField(m_field);
    m_field->setPlaceholderText(QStringLiteral("192.168.4.20"));
    m_field->setAccessibleName(label->text());
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_error->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 15, 16, 16);
    column->setSpacing(4);
    column->addWidget(title);
    column->addSpacing(6);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(m_hint);
    column->addWidget(m_own);
    column->addSpacing(4);
    column->addWidget(m_error);
    setBusy(false);
    connect(m_field, &QLineEdit::returnPressed, this, &AddAddressPanel::submit);
    connect(m_add, &Button::clicked, this, &AddAddressPanel::submit);
    connect(m_cancel, &Button::clicked, this, &AddAddressPanel::close);
    setAccessibleName(title->text());
}

void AddAddressPanel::open()
{
    if (isHidden())
        m_field->clear();
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    comeIntoSight();
}

// Once it is laid out: where the window is low it opens below what can be seen.
void AddAddressPanel::comeIntoSight()
{
    QMetaObject::invokeMethod(
        this, [this] { FocusRing::bringIntoSight(this); }, Qt::QueuedConnection);
}

void AddAddressPanel::setOwnAddresses(const QStringList &addresses)
{
    m_own->setVisible(!addresses.isEmpty());
    QStringList shown;
    for (const QString &address : addresses)
        shown.append(isolatedLtr(address));
    m_own->setText(
        tr("To add this laptop on the other device, type there: %1").arg(QLocale().createSeparatedList(shown)));
}

void AddAddressPanel::setStacked(bool stacked)
{
    m_error->setStacked(stacked);
}

void AddAddressPanel::submit()
{
    const QString address = m_field->text().trimmed();
    if (address.isEmpty()) {
        m_field->setFocus(Qt::OtherFocusReason);
        return;
    }
    setBusy(true);
    emit addressEntered(address);
}

void AddAddressPanel::setBusy(bool busy)
{
    m_field->setReadOnly(busy);
    m_add->setVisible(!busy);
    if (busy)
        m_error->hide();
    m_hint->setText(busy ? tr("Asking who is there…")
                         : tr("Pitanga shows it there in Settings, under “Network”. For Kolibri, it is "
                              "what a browser is given to open it."));
}

void AddAddressPanel::showError(const Error &error)
{
    setBusy(false);
    const ErrorWords words = errorWords(error);
    m_error->say(words.headline, words.rest);
    m_error->setReport(errorReport(error, QStringLiteral("adding ") + m_field->text()));
    m_error->show();
    m_field->setFocus(Qt::OtherFocusReason);
    comeIntoSight();
}

void AddAddressPanel::finish()
{
    m_field->clear();
    close();
}

void AddAddressPanel::close()
{
    setBusy(false);
    m_error->hide();
    hide();
    emit closed();
}

// Before the window, which takes Escape to go back.
bool AddAddressPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return Card::event(event);
}

void AddAddressPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        Card::keyPressEvent(event);
}

} // namespace pitanga
