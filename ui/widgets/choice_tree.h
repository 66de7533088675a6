#pragma once

#include "ui/decisions/choice_rules.h"

#include <QTreeView>

class QStandardItem;
class QStandardItemModel;

namespace pitanga {

/// The parts of a facility's data with a box each: the school, its people class by class, lessons and quizzes,
/// work without an account. What is not allowed shows why. Long classes open bit by bit.
class ChoiceTree final : public QTreeView
{
    Q_OBJECT
public:
    explicit ChoiceTree(QWidget *parent = nullptr);

    /// `peerName` for the reasons.
    void setFacts(const ChoiceFacts &facts, const QString &peerName);
    void setChoice(const SyncChoice &choice);
    const SyncChoice &choice() const { return m_choice; }
    /// Opens the class or the classes of the person, and brings it into view.
    void reveal(const ChoiceNode &node);

signals:
    void choiceChanged(const pitanga::SyncChoice &choice);

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QStandardItem *addRow(QStandardItem *parent, const ChoiceNode &node, const QString &name);
    void addPeople(QStandardItem *parent, const QStringList &people);
    void showMore(const QModelIndex &index);
    void act(const QModelIndex &index);
    void refreshStates(const QModelIndex &parent);
    QString reasonFor(const ChoiceNode &node) const;
    void fitColumns();

    ChoiceFacts m_facts;
    SyncChoice m_choice;
    QString m_peerName;
    QStandardItemModel *m_model;
};

} // namespace pitanga
