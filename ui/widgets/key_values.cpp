#include "ui/widgets/key_values.h"

#include "ui/widgets/text_label.h"

#include <QGridLayout>

namespace pitanga {

KeyValues::KeyValues(double labelEms, QWidget *parent)
    : QWidget(parent), m_labelEms(labelEms), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    theme::follow(this, [this] { m_grid->setColumnMinimumWidth(0, theme::em(m_labelEms)); });
}

void KeyValues::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = 0;
}

TextLabel *KeyValues::add(const QString &label, const QString &value)
{
    auto *name = new TextLabel(label, TextSize::Caption, Role::Soft, QFont::Normal, this);
    auto *words = new TextLabel(value, TextSize::Caption, Role::Text, QFont::Normal, this);
    words->wrapping();
    words->setAccessibleName(QStringLiteral("%1: %2").arg(label, value));
    m_grid->addWidget(name, m_rows, 0, Qt::AlignTop);
    m_grid->addWidget(words, m_rows, 1, Qt::AlignTop);
    ++m_rows;
    return words;
}

TextLabel *KeyValues::addMono(const QString &label, const QString &value)
{
    TextLabel *words = add(label, value);
    words->setMono();
    words->setSelectable();
    return words;
}

} // namespace pitanga
