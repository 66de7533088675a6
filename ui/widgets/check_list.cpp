#include "ui/widgets/check_list.h"

#include "ui/widgets/card.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/mono_label.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace pitanga {

CheckList::CheckList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void CheckList::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void CheckList::addHeading(const QString &text)
{
    auto *heading = new TextLabel(text, TextSize::Dense, Role::Soft, QFont::DemiBold, this);
    heading->wrapping();
    heading->setContentsMargins(0, m_rows->count() == 0 ? 0 : 12, 0, 4);
    m_rows->addWidget(heading);
}

void CheckList::add(const CertificateCheckFact &check)
{
    auto *row = new QWidget(this);
    const State state = check.passed ? State::Ok : State::Stop;
    auto *sentence = new TextLabel(check.sentence, TextSize::Dense, Role::Text,
                                   check.passed ? QFont::Normal : QFont::DemiBold, row);
    sentence->wrapping();
    sentence->setAccessibleName(check.passed ? tr("Passed: %1").arg(check.sentence)
                                             : tr("Failed: %1").arg(check.sentence));
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    words->addWidget(sentence);
    if (!check.cause.isEmpty())
        words->addWidget(new MonoLabel(check.cause, row));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(4, 8, 4, 8);
    line->setSpacing(12);
    line->addWidget(new IconView(theme::iconOf(state), theme::roleOf(state), 1.35, row), 0, Qt::AlignTop);
    line->addLayout(words, 1);
    m_rows->addWidget(row);
    m_rows->addWidget(new Hairline(this));
}

} // namespace pitanga
