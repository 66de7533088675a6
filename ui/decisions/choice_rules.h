#pragma once

#include "engine/choice_facts.h"

#include <Qt>

// What a tick in the tree of a facility's parts means for the choice, and the other way round. Pure.
namespace pitanga {

/// A row of the tree.
struct ChoiceNode
{
    enum class Kind {
        Facility,
        Structure,
        Everybody, ///< all people and their work
        Class,
        Loose, ///< people in no class
        Person,
        Assignments,
        Anonymous,
    };
    Kind kind = Kind::Facility;
    QString id; ///< of a class or a person
};

enum class ChoicePreset { Everything, OneClass, OnePerson, Own };

ChoicePreset presetOf(const SyncChoice &choice);
SyncChoice oneClass(const QString &id);
SyncChoice onePerson(const QString &id);

/// People that are in no class.
QStringList loosePeople(const ChoiceFacts &facts);
bool holdsPerson(const ChoiceFacts &facts, const SyncChoice &choice, const QString &person);
/// How many of these people a choice holds.
int heldOf(const ChoiceFacts &facts, const SyncChoice &choice, const QStringList &people);

Qt::CheckState checkState(const ChoiceFacts &facts, const SyncChoice &choice, const ChoiceNode &node);
/// The choice after the row's box was clicked. Lessons and quizzes have no place of their own: they come with
/// everything, and go when anything goes.
SyncChoice toggled(const ChoiceFacts &facts, const SyncChoice &choice, const ChoiceNode &node);

/// What would be left without what it points to.
enum class Dangling {
    Nothing,
    WithoutStructure, ///< people without the school and classes they belong to: they could not be applied
    WithoutLessons,   ///< work without the quizzes it answers
};
Dangling danglingIn(const SyncChoice &choice);

/// Why the row cannot be ticked.
Refusal refusalOf(const ChoiceFacts &facts, const ChoiceNode &node);
/// What is held here of the row.
HeldCount heldIn(const ChoiceFacts &facts, const ChoiceNode &node);

} // namespace pitanga
