#include "ui/widgets/key_values.h"

#include "ui/widgets/mono_label.h"
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

void KeyValues::addRow(const QString &label, QWidget *value)
{
    m_grid->addWidget(new TextLabel(label, TextSize::Caption, Role::Soft, QFont::Normal, this), m_rows, 0,
                      Qt::AlignTop);
    m_grid->addWidget(value, m_rows, 1);
    ++m_rows;
}

void KeyValues::add(const QString &label, const QString &value)
{
    auto *words = new TextLabel(value, TextSize::Caption, Role::Text, QFont::Normal, this);
    words->wrapping();
    words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    words->setAccessibleName(tr("%1: %2", "label, value").arg(label, value));
    addRow(label, words);
}

void KeyValues::addMono(const QString &label, const QString &value)
{
    auto *text = new MonoLabel(value, this);
    text->setAccessibleName(tr("%1: %2", "label, value").arg(label, value));
    addRow(label, text);
}

} // namespace pitanga
