#include "ui/widgets/pin_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QTimer>

namespace pitanga {
namespace {

constexpr int idleMs = 30'000;

} // namespace

PinCard::PinCard(QWidget *parent)
    : Card(parent),
      m_title(new TextLabel({}, TextSize::Section, Role::Text, QFont::DemiBold, this)),
      m_words(new TextLabel({}, TextSize::Dense, Role::Soft, QFont::Normal, this)),
      m_field(new QLineEdit(this)),
      m_cancel(new Button(Button::Kind::Plain, tr("Cancel"), this)),
      m_go(new Button(Button::Kind::Primary, {}, this)),
      m_idle(new QTimer(this)),
      m_second(new QTimer(this))
{
    setAccessibleName(tr("PIN"));
    dressField(m_field);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setMaxLength(12);
    m_field->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]*")), m_field));
    m_field->setAccessibleName(tr("PIN"));
    m_title->wrapping();
    m_words->wrapping();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setSpacing(8);
    grid->addWidget(m_title, 0, 0, 1, 3);
    grid->addWidget(m_words, 1, 0, 1, 3);
    grid->addWidget(m_field, 2, 0, 1, 3);
    grid->addWidget(buildKeys(), 3, 0, 1, 3);
    m_idle->setSingleShot(true);
    m_idle->setInterval(idleMs);
    m_second->setInterval(1000);
    connect(m_idle, &QTimer::timeout, this, &PinCard::cancelled);
    connect(m_second, &QTimer::timeout, this, &PinCard::countDown);
    connect(m_cancel, &Button::clicked, this, &PinCard::cancelled);
    connect(m_go, &Button::clicked, this, &PinCard::submit);
    connect(m_field, &QLineEdit::returnPressed, this, &PinCard::submit);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        if (!m_new)
            m_idle->start();
    });
}

/// As on a telephone, also where texts run from right to left.
QWidget *PinCard::buildKeys()
{
    auto *keys = new QWidget(this);
    keys->setLayoutDirection(Qt::LeftToRight);
    auto *grid = new QGridLayout(keys);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    for (int digit = 0; digit < 10; ++digit) {
        auto *key = new Button(Button::Kind::Plain, locale().toString(digit), this);
        key->setFocusPolicy(Qt::NoFocus); // for fingers; who has keys types
        const int place = digit == 0 ? 10 : digit - 1;
        grid->addWidget(key, place / 3, place % 3);
        connect(key, &Button::clicked, this, [this, digit] { m_field->insert(QString::number(digit)); });
    }
    grid->addWidget(m_cancel, 3, 0);
    grid->addWidget(m_go, 3, 2);
    return keys;
}

void PinCard::open()
{
    m_field->clear();
    m_field->setEnabled(true);
    m_wait = 0;
    m_second->stop();
    placeWithin(parentWidget()->rect());
    show();
    raise();
    m_field->setFocus(Qt::OtherFocusReason);
}

void PinCard::ask()
{
    m_new = false;
    m_title->setText(tr("Leave the kiosk?"));
    tell(tr("Enter the PIN."));
    m_go->setText(tr("Leave"));
    m_cancel->show();
    m_idle->start();
    open();
}

void PinCard::askForNew()
{
    m_new = true;
    m_first.clear();
    m_title->setText(tr("Choose a PIN for this screen"));
    tell(tr("It has 4 to 12 digits. Without it nobody can leave the kiosk."));
    m_go->setText(tr("Continue"));
    m_cancel->hide();
    m_idle->stop();
    open();
}

void PinCard::submit()
{
    const QString pin = m_field->text();
    if (pin.isEmpty() || m_wait > 0)
        return;
    m_field->clear();
    if (!m_new) {
        tell(tr("Looking…"));
        emit entered(pin);
        return;
    }
    if (m_first.isEmpty()) {
        m_first = pin;
        tell(tr("Enter it once more."));
    } else if (std::exchange(m_first, QString()) == pin) {
        emit chosen(pin);
    } else {
        tell(tr("The two differ. Choose a PIN once more."));
    }
}

void PinCard::refuse(int waitSeconds)
{
    m_wait = waitSeconds;
    if (waitSeconds == 0)
        return tell(tr("That is not the PIN. Try again."));
    m_field->setEnabled(false);
    m_second->start();
    m_wait += 1;
    countDown();
}

void PinCard::countDown()
{
    m_idle->start();
    if (--m_wait > 0)
        return tell(tr("That is not the PIN. Wait %Ln second(s).", nullptr, m_wait));
    m_second->stop();
    m_field->setEnabled(true);
    m_field->setFocus(Qt::OtherFocusReason);
    tell(tr("Enter the PIN."));
}

void PinCard::showError(const Error &error)
{
    m_first.clear();
    tell(error.forPerson);
}

void PinCard::tell(const QString &words)
{
    m_words->setText(words);
    placeWithin(parentWidget()->rect());
}

void PinCard::placeWithin(const QRect &room)
{
    const int width = std::min(room.width() - 40, theme::em(24));
    const int height = std::min(room.height() - 20, layout()->totalHeightForWidth(width) > 0
                                                        ? layout()->totalHeightForWidth(width)
                                                        : sizeHint().height());
    QRect place(0, 0, width, height);
    place.moveCenter(room.center());
    setGeometry(place);
}

void PinCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_new)
        emit cancelled();
    // Nothing else passes to the screen below.
}

} // namespace pitanga
