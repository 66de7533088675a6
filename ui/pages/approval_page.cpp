#include "ui/pages/approval_page.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/error_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/preset_card.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QListWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace pitanga {

namespace {

/// Rows that a finger hits, of one height in every script.
class LearnerDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QSize(QStyledItemDelegate::sizeHint(option, index).width(), theme::em(2.27));
    }
};

} // namespace

ApprovalPage::ApprovalPage(QWidget *parent)
    : Page(Form::Calm, tr("A device asks to join"), parent),
      m_everything(new PresetCard(tr("Everything"), tr("For a teacher’s laptop"), this)),
      m_some(new PresetCard(tr("Some learners"), tr("Only what belongs to them, and the school’s structure"),
                            this)),
      m_ways(new QButtonGroup(this)),
      m_wayRow(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_listCard(new Card(this)),
      m_search(new SearchField(tr("Name or class"), m_listCard)),
      m_list(new QListWidget(m_listCard)),
      m_hint(new TextLabel({}, TextSize::Caption, Role::Soft, QFont::Normal, this)),
      m_error(new MessageBar(State::Stop, this)),
      m_refuse(new Button(Button::Kind::Plain, tr("Refuse"), this)),
      m_approve(new Button(Button::Kind::Primary, tr("Let it join"), this))
{
    setColumnWidth(50);
    setBack(tr("Nearby"));
    m_ways->addButton(m_everything, 0);
    m_ways->addButton(m_some, 1);
    m_wayRow->setSpacing(8);
    m_wayRow->addWidget(m_everything, 1);
    m_wayRow->addWidget(m_some, 1);
    m_hint->wrapping();
    m_error->hide();
    body()->addLayout(m_wayRow);
    body()->addWidget(buildList());
    body()->addWidget(m_hint);
    body()->addWidget(m_error);
    body()->addWidget(buildAnswers());
    body()->addStretch();
    connect(m_ways, &QButtonGroup::idToggled, this, &ApprovalPage::showChoice);
    connect(m_list, &QListWidget::itemChanged, this, &ApprovalPage::showChoice);
    connect(m_search, &SearchField::searched, this, &ApprovalPage::find);
    connect(m_refuse, &Button::clicked, this, [this] { emit refused(m_request.id); });
    connect(m_approve, &Button::clicked, this, [this] { emit approved(m_request.id, choice()); });
}

QWidget *ApprovalPage::buildList()
{
    m_list->setAccessibleName(tr("Learners"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new LearnerDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    theme::follow(m_list, [this] {
        m_list->setFont(theme::font(TextSize::Dense));
        m_list->setMinimumHeight(theme::em(13));
    });
    auto *column = new QVBoxLayout(m_listCard);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_list);
    return m_listCard;
}

QWidget *ApprovalPage::buildAnswers()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(12);
    row->addStretch();
    row->addWidget(m_refuse);
    row->addWidget(m_approve);
    return box;
}

void ApprovalPage::open(const ApprovalRequestFact &request)
{
    m_request = request;
    const QString name = isolated(request.peerName);
    setTitle(tr("What may %1 have?").arg(name));
    setSubtitle(
        tr("%1 asks to join %2. You compared the words with it.").arg(name, isolated(request.facility.name)));
    m_error->hide();
    m_list->clear();
    m_everything->setEnabled(request.mayShareEverything);
    m_everything->setRest(request.mayShareEverything ? tr("For a teacher’s laptop")
                                                     : tr("This laptop itself may not have everything"));
    (request.mayShareEverything ? m_everything : m_some)->setChecked(true);
    showChoice();
}

void ApprovalPage::setLearners(const QList<LearnerFact> &learners)
{
    m_list->clear();
    for (const LearnerFact &learner : learners) {
        if (!m_request.mayShareEverything && !m_request.onlyLearners.contains(learner.id))
            continue;
        auto *item = new QListWidgetItem(
            learner.classes.isEmpty()
                ? learner.name
                : tr("%1, %2", "learner, classes")
                      .arg(isolated(learner.name), isolated(learner.classes.join(QStringLiteral(", ")))),
            m_list);
        item->setData(Qt::UserRole, learner.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    showChoice();
}

ApprovalChoice ApprovalPage::choice() const
{
    ApprovalChoice choice;
    choice.everything = m_everything->isChecked();
    for (int row = 0; row < m_list->count() && !choice.everything; ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            choice.learners << m_list->item(row)->data(Qt::UserRole).toString();
    return choice;
}

void ApprovalPage::showChoice()
{
    const ApprovalChoice chosen = choice();
    const QString name = isolated(m_request.peerName);
    m_listCard->setVisible(!chosen.everything);
    m_approve->setVisible(chosen.everything || !chosen.learners.isEmpty());
    m_hint->setText(chosen.everything ? tr("%1 will be able to read and change all of %2, as this laptop does.")
                                            .arg(name, isolated(m_request.facility.name))
                    : chosen.learners.isEmpty() ? tr("Tick the learners whose data %1 may have.").arg(name)
                                                : tr("%1 will have what belongs to %Ln learner(s).", nullptr,
                                                     int(chosen.learners.size()))
                                                      .arg(name));
}

void ApprovalPage::find(const QString &words)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(words, Qt::CaseInsensitive));
}

void ApprovalPage::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_error->say(words.headline, words.rest);
    m_error->setReport(errorReport(error, QStringLiteral("letting a device join")));
    m_error->show();
}

void ApprovalPage::setLayoutClass(LayoutClass layout, int windowHeight)
{
    Page::setLayoutClass(layout, windowHeight);
    const bool narrow = layout == LayoutClass::Narrow;
    m_wayRow->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_error->setStacked(narrow);
}

QWidget *ApprovalPage::firstControl() const
{
    return m_everything->isChecked() ? m_everything : m_some;
}

} // namespace pitanga
