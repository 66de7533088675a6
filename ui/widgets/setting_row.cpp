#include "ui/widgets/setting_row.h"

#include "ui/widgets/card.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/toggle.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace pitanga {
namespace {

constexpr int gapAboveControl = 4;

} // namespace

SettingRow::SettingRow(const QString &title, const QString &sentence, QWidget *control, QWidget *parent)
    : QWidget(parent),
      m_titleText(title),
      m_head(new QWidget(this)),
      m_title(new TextLabel(title, TextSize::Body, Role::Text, QFont::Normal, m_head)),
      m_state(new StatusChip(m_head)),
      m_sentence(new TextLabel(sentence, TextSize::Caption, Role::Soft, QFont::Normal, this)),
      m_control(control),
      m_grid(new QGridLayout(this))
{
    m_title->wrapping();
    m_sentence->wrapping();
    m_sentence->setVisible(!sentence.isEmpty());
    m_state->hide();
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    m_grid->setContentsMargins(20, 12, 20, 12);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    if (control) {
        control->setParent(this);
        if (control->accessibleName().isEmpty())
            control->setAccessibleName(title);
        control->setAccessibleDescription(sentence);
    }
    setStacked(false);
    theme::follow(this, [this] { setMinimumHeight(theme::em(3.9)); });
}

void SettingRow::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    if (m_control)
        m_control->setAccessibleDescription(sentence);
    setStacked(m_stacked);
}

void SettingRow::showState(State state, const QString &word)
{
    m_state->show(state, word);
    m_state->setVisible(!word.isEmpty());
    // Behind a state the title keeps to one line, so that the two stand together.
    auto *head = static_cast<QHBoxLayout *>(m_head->layout());
    m_title->setWordWrap(word.isEmpty());
    head->setStretch(0, word.isEmpty() ? 1 : 0);
    if (head->count() == 2)
        head->addStretch(1);
}

void SettingRow::setStacked(bool stacked)
{
    m_stacked = stacked;
    const bool alone = m_sentence->text().isEmpty() && !stacked;
    m_grid->addWidget(m_head, 0, 0, alone ? 2 : 1, 2, alone ? Qt::AlignVCenter : Qt::Alignment());
    if (!alone)
        m_grid->addWidget(m_sentence, 1, 0, 1, 2);
    if (!m_control)
        return;
    arrangeSegments();
    const bool below = stacked && !qobject_cast<Toggle *>(m_control); // a switch fits beside any words
    m_grid->setRowMinimumHeight(2, below ? gapAboveControl : 0);
    if (below)
        m_grid->addWidget(m_control, 3, 0, 1, 3, Qt::AlignLeading);
    else
        m_grid->addWidget(m_control, 0, 2, 2, 1, Qt::AlignTrailing | Qt::AlignVCenter);
}

void SettingRow::arrangeSegments()
{
    const QMargins margins = m_grid->contentsMargins();
    if (auto *segments = qobject_cast<Segments *>(m_control))
        segments->setStacked(m_stacked &&
                             segments->widthInOneRow() > width() - margins.left() - margins.right());
}

void SettingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeSegments();
}

void SettingRow::setAvailable(bool available)
{
    m_available = available;
    setVisible(available);
}

bool SettingRow::mentions(const QString &words) const
{
    return m_titleText.contains(words, Qt::CaseInsensitive) ||
           m_sentence->text().contains(words, Qt::CaseInsensitive);
}

SettingGroup::SettingGroup(const QString &heading, QWidget *parent)
    : QWidget(parent), m_heading(heading), m_card(new Card(this)), m_rowLayout(new QVBoxLayout(m_card))
{
    auto *title = new TextLabel(heading, TextSize::Caption, Role::Soft, QFont::DemiBold, this);
    title->setContentsMargins(4, 0, 4, 0);
    m_rowLayout->setContentsMargins(0, 0, 0, 0);
    m_rowLayout->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(m_card);
    setAccessibleName(heading);
}

SettingRow *SettingGroup::addRow(const QString &title, const QString &sentence, QWidget *control)
{
    auto *row = new SettingRow(title, sentence, control, m_card);
    auto *line = new Hairline(m_card);
    m_rows.append(row);
    m_lines.append(line);
    m_rowLayout->addWidget(line);
    m_rowLayout->addWidget(row);
    row->setStacked(m_stacked);
    drawLines();
    return row;
}

void SettingGroup::takeRow(SettingRow *row)
{
    const qsizetype place = m_rows.indexOf(row);
    if (place < 0)
        return;
    for (QWidget *part : {static_cast<QWidget *>(m_rows.takeAt(place)), m_lines.takeAt(place)}) {
        part->hide();
        part->deleteLater();
    }
    drawLines();
}

void SettingGroup::setStacked(bool stacked)
{
    m_stacked = stacked;
    for (SettingRow *row : std::as_const(m_rows))
        row->setStacked(stacked);
}

bool SettingGroup::filter(const QString &words)
{
    const bool all = words.isEmpty() || m_heading.contains(words, Qt::CaseInsensitive);
    bool any = false;
    for (SettingRow *row : std::as_const(m_rows)) {
        row->setVisible(row->isAvailable() && (all || row->mentions(words)));
        any = any || !row->isHidden();
    }
    drawLines();
    setVisible(any);
    return any;
}

void SettingGroup::drawLines()
{
    bool first = true;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool shown = !m_rows.at(i)->isHidden();
        m_lines.at(i)->setVisible(shown && !first);
        first = first && !shown;
    }
}

} // namespace pitanga
