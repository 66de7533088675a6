#include "ui/widgets/choice_tree.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/certificate_words.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/choice_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/tree_branches.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStandardItemModel>

namespace pitanga {
namespace {

using Kind = ChoiceNode::Kind;

constexpr int shownAtFirst = 12; ///< people of a class before *Show more*

ChoiceNode nodeAt(const QModelIndex &index)
{
    const QModelIndex first = index.siblingAtColumn(0);
    return {Kind(first.data(ChoiceDelegate::KindRole).toInt()), first.data(ChoiceDelegate::IdRole).toString()};
}

QString iconOf(Kind kind)
{
    if (kind == Kind::Facility)
        return QStringLiteral("school");
    return kind == Kind::Class || kind == Kind::Loose ? QStringLiteral("people") : QString();
}

} // namespace

ChoiceTree::ChoiceTree(QWidget *parent) : QTreeView(parent), m_model(new QStandardItemModel(this))
{
    m_model->setHorizontalHeaderLabels({tr("Part of the facility’s data"), tr("Records here"), tr("Size")});
    setModel(m_model);
    setItemDelegate(new ChoiceDelegate(this));
    setAccessibleName(tr("Parts of the facility’s data"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setAllColumnsShowFocus(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    header()->viewport()->setAutoFillBackground(false);
    header()->setSectionsClickable(false);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setFocusPolicy(Qt::NoFocus);
    for (const int column : {1, 2})
        m_model->horizontalHeaderItem(column)->setTextAlignment(figures | Qt::AlignVCenter);
    m_model->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    theme::follow(this, [this] {
        setIndentation(theme::em(1.45));
        header()->setFixedHeight(theme::em(2.27));
        fitColumns();
        doItemsLayout();
    });
}

void ChoiceTree::setFacts(const ChoiceFacts &facts, const QString &peerName)
{
    m_facts = facts;
    m_peerName = peerName;
    m_choice = facts.chosen;
    m_model->removeRows(0, m_model->rowCount());
    QStandardItem *root = addRow(m_model->invisibleRootItem(), {Kind::Facility, {}}, facts.facility.name);
    addRow(root, {Kind::Structure, {}}, partName(FacilityPart::Structure));
    QStandardItem *everybody = addRow(root, {Kind::Everybody, {}}, tr("People and their work"));
    for (const ClassFact &one : facts.classes)
        addPeople(addRow(everybody, {Kind::Class, one.id}, one.name), one.people);
    if (const QStringList loose = loosePeople(facts); !loose.isEmpty())
        addPeople(addRow(everybody, {Kind::Loose, {}}, tr("In no class")), loose);
    addRow(root, {Kind::Assignments, {}}, partName(FacilityPart::Assignments));
    addRow(root, {Kind::Anonymous, {}}, partName(FacilityPart::Anonymous));
    expand(root->index());
    expand(everybody->index());
    refreshStates({});
    setCurrentIndex(root->index());
}

QStandardItem *ChoiceTree::addRow(QStandardItem *parent, const ChoiceNode &node, const QString &name)
{
    auto *item = new QStandardItem(name);
    item->setData(int(node.kind), ChoiceDelegate::KindRole);
    item->setData(node.id, ChoiceDelegate::IdRole);
    item->setData(iconOf(node.kind), ChoiceDelegate::IconRole);
    const QString reason = reasonFor(node);
    item->setData(reason, ChoiceDelegate::ReasonRole);
    item->setData(reason, Qt::AccessibleDescriptionRole);
    item->setToolTip(reason.toHtmlEscaped());
    const HeldCount held = heldIn(m_facts, node);
    QList<QStandardItem *> row{item};
    for (const QString &text : {held.records > 0 ? numberWords(held.records) : QStringLiteral("–"),
                                held.records > 0 ? sizeWords(held.bytes) : QStringLiteral("–")}) {
        row << new QStandardItem(text);
        row.last()->setTextAlignment(figures | Qt::AlignVCenter);
    }
    parent->appendRow(row);
    return item;
}

void ChoiceTree::addPeople(QStandardItem *parent, const QStringList &people)
{
    const int from = parent->rowCount();
    int end = std::min(int(people.size()), from + (from == 0 ? shownAtFirst : 10 * shownAtFirst));
    if (people.size() - end <= 2) // a row that shows two more would not be shorter
        end = int(people.size());
    for (int i = from; i < end; ++i)
        for (const PersonFact &person : m_facts.people)
            if (person.id == people.at(i))
                addRow(parent, {Kind::Person, person.id}, person.name);
    const int rest = int(people.size()) - end;
    if (rest <= 0)
        return;
    auto *more = new QStandardItem(tr("Show %Ln more", nullptr, rest));
    more->setData(true, ChoiceDelegate::MoreRole);
    parent->appendRow({more, new QStandardItem, new QStandardItem});
}

void ChoiceTree::showMore(const QModelIndex &index)
{
    QStandardItem *parent = m_model->itemFromIndex(index.parent());
    const ChoiceNode node = nodeAt(parent->index());
    QStringList people = loosePeople(m_facts);
    for (const ClassFact &one : m_facts.classes)
        if (node.kind == Kind::Class && one.id == node.id)
            people = one.people;
    const int row = index.row();
    m_model->removeRow(row, parent->index());
    addPeople(parent, people);
    refreshStates(parent->index());
    setCurrentIndex(m_model->index(row, 0, parent->index()));
}

QString ChoiceTree::reasonFor(const ChoiceNode &node) const
{
    switch (refusalOf(m_facts, node)) {
    case Refusal::NotOurs:
        return tr("This laptop’s certificate does not allow it. An administrator can give another.");
    case Refusal::NotTheirs:
        return tr("%1 may not share this. Its administrator can allow it.").arg(isolated(m_peerName));
    case Refusal::None:
        break;
    }
    return {};
}

void ChoiceTree::setChoice(const SyncChoice &choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    refreshStates({});
    emit choiceChanged(m_choice);
}

void ChoiceTree::refreshStates(const QModelIndex &parent)
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        QStandardItem *item = m_model->itemFromIndex(m_model->index(row, 0, parent));
        if (item->data(ChoiceDelegate::MoreRole).toBool())
            continue;
        const bool refused = !item->data(ChoiceDelegate::ReasonRole).toString().isEmpty();
        const Qt::CheckState state =
            refused ? Qt::Unchecked : checkState(m_facts, m_choice, nodeAt(item->index()));
        item->setData(int(state), ChoiceDelegate::StateRole);
        const QString said = refused                         ? tr("not allowed")
                             : state == Qt::Checked          ? tr("chosen")
                             : state == Qt::PartiallyChecked ? tr("some chosen")
                                                             : tr("not chosen");
        item->setData(tr("%1, %2", "part, chosen or not").arg(item->text(), said), Qt::AccessibleTextRole);
        const ChoiceNode node = nodeAt(item->index());
        for (const ClassFact &one : m_facts.classes)
            if (node.kind == Kind::Class && one.id == node.id)
                item->setData(tr("%1 of %Ln learner(s)", nullptr, int(one.people.size()))
                                  .arg(numberWords(heldOf(m_facts, m_choice, one.people))),
                              ChoiceDelegate::NoteRole);
        refreshStates(item->index());
    }
    viewport()->update();
}

void ChoiceTree::reveal(const ChoiceNode &node)
{
    const QList<QStandardItem *> items = m_model->findItems(QString(), Qt::MatchContains | Qt::MatchRecursive);
    for (const QStandardItem *item : items) {
        const ChoiceNode at = nodeAt(item->index());
        if (at.kind != node.kind || at.id != node.id)
            continue;
        expand(item->index().parent());
        expand(item->index());
        setCurrentIndex(item->index());
        scrollTo(item->index(), PositionAtCenter);
        return;
    }
}

void ChoiceTree::act(const QModelIndex &index)
{
    const QModelIndex first = index.siblingAtColumn(0);
    if (first.data(ChoiceDelegate::MoreRole).toBool())
        return showMore(first);
    if (first.isValid() && first.data(ChoiceDelegate::ReasonRole).toString().isEmpty())
        setChoice(toggled(m_facts, m_choice, nodeAt(first)));
}

void ChoiceTree::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (event->button() != Qt::LeftButton || !index.isValid() || index.column() != 0 ||
        !visualRect(index).contains(at))
        return;
    act(index);
}

void ChoiceTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        act(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void ChoiceTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void ChoiceTree::fitColumns()
{
    const bool roomy = viewport()->width() > theme::em(26);
    const int records = theme::em(7);
    const int size = theme::em(5.6);
    setColumnHidden(2, !roomy);
    setColumnWidth(1, records);
    setColumnWidth(2, size);
    const int part = viewport()->width() - records - (roomy ? size : 0);
    if (part == columnWidth(0))
        return;
    setColumnWidth(0, part);
    scheduleDelayedItemsLayout(); // reasons wrap anew
}

void ChoiceTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    paintBranches(*this, *painter, rect, index);
}

} // namespace pitanga
