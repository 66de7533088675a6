#include "ui/decisions/choice_rules.h"

#include <QSet>

#include <algorithm>

namespace pitanga {
namespace {

using Kind = ChoiceNode::Kind;

QStringList peopleOfClass(const ChoiceFacts &facts, const QString &id)
{
    for (const ClassFact &one : facts.classes)
        if (one.id == id)
            return one.people;
    return {};
}

QStringList everybodyIn(const ChoiceFacts &facts)
{
    QStringList people;
    for (const PersonFact &person : facts.people)
        people << person.id;
    return people;
}

const PersonFact *personIn(const ChoiceFacts &facts, const QString &id)
{
    for (const PersonFact &person : facts.people)
        if (person.id == id)
            return &person;
    return nullptr;
}

QStringList peopleOf(const ChoiceFacts &facts, const ChoiceNode &node)
{
    switch (node.kind) {
    case Kind::Person:
        return {node.id};
    case Kind::Class:
        return peopleOfClass(facts, node.id);
    case Kind::Loose:
        return loosePeople(facts);
    default:
        return everybodyIn(facts);
    }
}

Qt::CheckState stateOfPeople(const ChoiceFacts &facts, const SyncChoice &choice, const QStringList &people)
{
    const int held = heldOf(facts, choice, people);
    if (held == 0)
        return Qt::Unchecked;
    return held == people.size() ? Qt::Checked : Qt::PartiallyChecked;
}

/// The same choice with its people one by one, so that some can be taken out.
SyncChoice spelledOut(const ChoiceFacts &facts, const SyncChoice &choice)
{
    SyncChoice spelled = choice;
    if (choice.everything)
        spelled.structure = spelled.anonymous = spelled.everybody = true;
    spelled.everything = false;
    if (spelled.everybody) {
        spelled.classes.clear();
        for (const ClassFact &one : facts.classes)
            spelled.classes << one.id;
        spelled.people = loosePeople(facts);
        spelled.everybody = false;
    }
    return spelled;
}

/// Takes people out; classes that held one of them are spelled out, too.
SyncChoice without(const ChoiceFacts &facts, const SyncChoice &choice, const QStringList &people)
{
    SyncChoice rest = spelledOut(facts, choice);
    QStringList classes;
    for (const QString &id : std::as_const(rest.classes)) {
        const QStringList members = peopleOfClass(facts, id);
        const bool touched = std::any_of(members.begin(), members.end(),
                                         [&](const QString &one) { return people.contains(one); });
        if (!touched)
            classes << id;
        else
            rest.people << members;
    }
    rest.classes = classes;
    rest.people.removeDuplicates();
    for (const QString &person : people)
        rest.people.removeAll(person);
    return rest;
}

SyncChoice toggledPeople(const ChoiceFacts &facts, const SyncChoice &choice, const ChoiceNode &node)
{
    const QStringList people = peopleOf(facts, node);
    const bool take = checkState(facts, choice, node) != Qt::Checked;
    if (!take && node.kind == Kind::Everybody) {
        SyncChoice none = spelledOut(facts, choice);
        none.classes.clear();
        none.people.clear();
        return none;
    }
    if (!take)
        return without(facts, choice, people);
    SyncChoice more = choice;
    if (node.kind == Kind::Everybody)
        more.everybody = true;
    else if (node.kind == Kind::Class)
        more.classes << node.id;
    else
        more.people << people;
    // Whoever is in a chosen class, or among everybody, need not be named as well.
    if (more.everybody)
        more.classes.clear();
    for (const QString &id : std::as_const(more.classes))
        for (const QString &person : peopleOfClass(facts, id))
            more.people.removeAll(person);
    if (more.everybody)
        more.people.clear();
    more.people.removeDuplicates();
    return more;
}

} // namespace

ChoicePreset presetOf(const SyncChoice &choice)
{
    if (choice.everything)
        return ChoicePreset::Everything;
    if (!choice.structure || choice.everybody || choice.anonymous)
        return ChoicePreset::Own;
    if (choice.classes.size() == 1 && choice.people.isEmpty())
        return ChoicePreset::OneClass;
    return choice.classes.isEmpty() && choice.people.size() == 1 ? ChoicePreset::OnePerson : ChoicePreset::Own;
}

SyncChoice oneClass(const QString &id)
{
    return SyncChoice{.everything = false, .classes = {id}};
}

SyncChoice onePerson(const QString &id)
{
    return SyncChoice{.everything = false, .people = {id}};
}

QStringList loosePeople(const ChoiceFacts &facts)
{
    QSet<QString> inClasses;
    for (const ClassFact &one : facts.classes)
        inClasses.unite(QSet<QString>(one.people.begin(), one.people.end()));
    QStringList loose;
    for (const PersonFact &person : facts.people)
        if (!inClasses.contains(person.id))
            loose << person.id;
    return loose;
}

bool holdsPerson(const ChoiceFacts &facts, const SyncChoice &choice, const QString &person)
{
    return heldOf(facts, choice, {person}) == 1;
}

int heldOf(const ChoiceFacts &facts, const SyncChoice &choice, const QStringList &people)
{
    if (choice.everything || choice.everybody)
        return int(people.size());
    QSet<QString> held(choice.people.begin(), choice.people.end());
    for (const QString &id : choice.classes)
        for (const QString &person : peopleOfClass(facts, id))
            held.insert(person);
    return int(std::count_if(people.begin(), people.end(),
                             [&](const QString &person) { return held.contains(person); }));
}

Qt::CheckState checkState(const ChoiceFacts &facts, const SyncChoice &choice, const ChoiceNode &node)
{
    const auto box = [](bool on) { return on ? Qt::Checked : Qt::Unchecked; };
    if (choice.everything)
        return Qt::Checked;
    switch (node.kind) {
    case Kind::Facility: {
        const bool any = choice.structure || choice.anonymous || choice.everybody || !choice.people.isEmpty() ||
                         !choice.classes.isEmpty();
        return any ? Qt::PartiallyChecked : Qt::Unchecked;
    }
    case Kind::Structure:
        return box(choice.structure);
    case Kind::Anonymous:
        return box(choice.anonymous);
    case Kind::Assignments:
        return Qt::Unchecked;
    case Kind::Everybody:
        if (choice.everybody)
            return Qt::Checked;
        break;
    case Kind::Class:
        if (choice.classes.contains(node.id) || choice.everybody)
            return Qt::Checked;
        break;
    case Kind::Loose:
    case Kind::Person:
        break;
    }
    return stateOfPeople(facts, choice, peopleOf(facts, node));
}

SyncChoice toggled(const ChoiceFacts &facts, const SyncChoice &choice, const ChoiceNode &node)
{
    SyncChoice after = choice;
    switch (node.kind) {
    case Kind::Facility:
        after = SyncChoice();
        after.everything = !choice.everything;
        after.structure = false;
        return after;
    case Kind::Assignments:
        after = SyncChoice();
        if (choice.everything) { // all but the lessons
            after.everything = false;
            after.everybody = after.anonymous = true;
        }
        return after;
    case Kind::Structure:
        if (choice.everything)
            after = SyncChoice{.everything = false, .everybody = true, .anonymous = true};
        after.structure = !after.structure;
        return after;
    case Kind::Anonymous:
        if (choice.everything)
            after = SyncChoice{.everything = false, .everybody = true, .anonymous = true};
        after.anonymous = !after.anonymous;
        return after;
    default:
        return toggledPeople(facts, choice, node);
    }
}

Dangling danglingIn(const SyncChoice &choice)
{
    const bool people = choice.everybody || !choice.people.isEmpty() || !choice.classes.isEmpty();
    if (choice.everything || !people)
        return Dangling::Nothing;
    return choice.structure ? Dangling::WithoutLessons : Dangling::WithoutStructure;
}

Refusal refusalOf(const ChoiceFacts &facts, const ChoiceNode &node)
{
    const auto ofPart = [&](FacilityPart wanted) {
        for (const PartFact &part : facts.parts)
            if (part.part == wanted)
                return part.refusal;
        return Refusal::None;
    };
    const auto ofPeople = [&](const QStringList &people) {
        Refusal refusal = ofPart(FacilityPart::Activity);
        for (const QString &id : people)
            if (const PersonFact *person = personIn(facts, id); person && person->refusal == Refusal::None)
                refusal = Refusal::None;
        return refusal;
    };
    switch (node.kind) {
    case Kind::Facility:
        return Refusal::None;
    case Kind::Structure:
        return ofPart(FacilityPart::Structure);
    case Kind::Assignments:
        return ofPart(FacilityPart::Assignments);
    case Kind::Anonymous:
        return ofPart(FacilityPart::Anonymous);
    case Kind::Person: {
        const PersonFact *person = personIn(facts, node.id);
        return person ? person->refusal : Refusal::None;
    }
    default:
        return ofPeople(peopleOf(facts, node));
    }
}

HeldCount heldIn(const ChoiceFacts &facts, const ChoiceNode &node)
{
    HeldCount held;
    const auto add = [&held](const HeldCount &more) {
        held.records += more.records;
        held.bytes += more.bytes;
    };
    const auto addParts = [&](std::initializer_list<FacilityPart> wanted) {
        for (const PartFact &part : facts.parts)
            if (std::find(wanted.begin(), wanted.end(), part.part) != wanted.end())
                add(part.held);
    };
    switch (node.kind) {
    case Kind::Facility:
        for (const PartFact &part : facts.parts)
            add(part.held);
        break;
    case Kind::Structure:
        addParts({FacilityPart::Structure});
        break;
    case Kind::Assignments:
        addParts({FacilityPart::Assignments});
        break;
    case Kind::Anonymous:
        addParts({FacilityPart::Anonymous});
        break;
    case Kind::Everybody:
        addParts({FacilityPart::Accounts, FacilityPart::Activity});
        break;
    default: {
        const QStringList people = peopleOf(facts, node);
        const QSet<QString> wanted(people.begin(), people.end());
        for (const PersonFact &person : facts.people)
            if (wanted.contains(person.id))
                add(person.held);
    }
    }
    return held;
}

} // namespace pitanga
