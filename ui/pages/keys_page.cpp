#include "ui/pages/keys_page.h"

#include "ui/decisions/amount_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QKeySequence>

namespace pitanga {

KeysPage::KeysPage(QWidget *parent) : Page(Form::Calm, tr("Keys"), parent)
{
    setColumnWidth(48);
    setBack(tr("the page before"));
    const auto native = [](const char *keys) {
        return isolatedLtr(QKeySequence(QLatin1String(keys)).toString(QKeySequence::NativeText));
    };
    const std::pair<QString, QString> keys[]{
        {tr("%1, %2").arg(native("Tab"), native("Shift+Tab")), tr("Next and previous control")},
        {tr("%1, %2").arg(native("F6"), native("Shift+F6")), tr("Next and previous pane")},
        {tr("%1 to %2").arg(native("Ctrl+1"), native("Ctrl+4")), tr("Nearby, Data, Certificates, History")},
        {native("Ctrl+,"), tr("Settings")},
        {tr("%1, %2").arg(native("Alt+Left"), native("Esc")), tr("Back. A sync goes on")},
        {native("Ctrl+F"), tr("Search the records, or find a setting")},
        {native("F5"), tr("Look again, reload the page")},
        {native("Ctrl+Shift+S"), tr("Sync all")},
        {native("Ctrl+N"), tr("Add a device by its address")},
        {native("Shift+F10"), tr("More about a device")},
        {native("Ctrl+C"), tr("Copy the row")},
        {tr("%1, %2, %3").arg(native("Ctrl++"), native("Ctrl+-"), native("Ctrl+0")),
         tr("Text larger, smaller, as it was")},
        {native("F1"), tr("This table")},
        {native("Ctrl+Q"), tr("Quit")},
    };
    auto *card = new Card(this);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(24, 16, 24, 16);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[key, what] : keys) {
        grid->addWidget(new TextLabel(key, TextSize::Dense, Role::Text, QFont::DemiBold, card), row, 0,
                        Qt::AlignTop);
        grid->addWidget((new TextLabel(what, TextSize::Dense, Role::Soft, QFont::Normal, card))->wrapping(),
                        row++, 1);
    }
    body()->addWidget(card);
    body()->addStretch();
}

} // namespace pitanga
