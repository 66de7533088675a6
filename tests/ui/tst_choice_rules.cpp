// What a tick in the tree of parts means for the choice of what to sync.
#include "tests/support/test_program.h"
#include "ui/decisions/choice_rules.h"

#include <QTest>

using namespace pitanga;

namespace {

using Kind = ChoiceNode::Kind;

ChoiceFacts school()
{
    ChoiceFacts facts;
    facts.facility.name = QStringLiteral("Kijani School");
    for (const FacilityPart part : facilityParts)
        facts.parts << PartFact{part, {10, 1000}, Refusal::None};
    for (const char *id : {"amal", "baraka", "chitra", "dawit"})
        facts.people << PersonFact{QLatin1String(id), QLatin1String(id), {3, 300}, Refusal::None};
    facts.classes = {
        {QStringLiteral("five"), QStringLiteral("Grade 5"), {QStringLiteral("amal"), QStringLiteral("baraka")}},
        {QStringLiteral("six"), QStringLiteral("Grade 6"), {QStringLiteral("chitra")}}};
    return facts;
}

ChoiceNode node(Kind kind, const char *id = "")
{
    return {kind, QLatin1String(id)};
}

} // namespace

class ChoiceRules : public QObject
{
    Q_OBJECT
private slots:
    void everythingTicksEveryBox();
    void aClassTicksItsLearnersAndSomeOfEverybody();
    void takingALearnerOutOfAClassKeepsTheOthers();
    void aTickOnTheLastLearnerIsTheClassInFull();
    void everybodyWithoutOneClassNamesTheOthers();
    void lessonsComeWithEverythingAndGoWhenAnythingGoes();
    void presetsAreRecognised();
    void whatWouldDangleIsTold();
    void aRowOfPeopleIsRefusedOnlyWhereAllOfThemAre();
    void countsAddUp();
};

void ChoiceRules::everythingTicksEveryBox()
{
    for (const Kind kind :
         {Kind::Facility, Kind::Structure, Kind::Everybody, Kind::Assignments, Kind::Anonymous})
        QCOMPARE(checkState(school(), SyncChoice(), node(kind)), Qt::Checked);
    QCOMPARE(checkState(school(), SyncChoice(), node(Kind::Person, "dawit")), Qt::Checked);
}

void ChoiceRules::aClassTicksItsLearnersAndSomeOfEverybody()
{
    const SyncChoice choice = oneClass(QStringLiteral("five"));

    QCOMPARE(checkState(school(), choice, node(Kind::Class, "five")), Qt::Checked);
    QCOMPARE(checkState(school(), choice, node(Kind::Person, "baraka")), Qt::Checked);
    QCOMPARE(checkState(school(), choice, node(Kind::Person, "chitra")), Qt::Unchecked);
    QCOMPARE(checkState(school(), choice, node(Kind::Everybody)), Qt::PartiallyChecked);
    QCOMPARE(checkState(school(), choice, node(Kind::Facility)), Qt::PartiallyChecked);
    QCOMPARE(checkState(school(), choice, node(Kind::Assignments)), Qt::Unchecked);
}

void ChoiceRules::takingALearnerOutOfAClassKeepsTheOthers()
{
    const SyncChoice after = toggled(school(), oneClass(QStringLiteral("five")), node(Kind::Person, "amal"));

    QVERIFY(after.classes.isEmpty());
    QCOMPARE(after.people, QStringList{QStringLiteral("baraka")});
    QCOMPARE(checkState(school(), after, node(Kind::Class, "five")), Qt::PartiallyChecked);
}

void ChoiceRules::aTickOnTheLastLearnerIsTheClassInFull()
{
    SyncChoice choice = onePerson(QStringLiteral("amal"));
    choice = toggled(school(), choice, node(Kind::Person, "baraka"));
    QCOMPARE(checkState(school(), choice, node(Kind::Class, "five")), Qt::Checked);

    choice = toggled(school(), choice, node(Kind::Class, "six"));
    QCOMPARE(choice.classes, QStringList{QStringLiteral("six")});
    QVERIFY(holdsPerson(school(), choice, QStringLiteral("chitra")));
    QVERIFY(holdsPerson(school(), choice, QStringLiteral("amal")));
}

void ChoiceRules::everybodyWithoutOneClassNamesTheOthers()
{
    const SyncChoice everybody{.everything = false, .everybody = true};

    const SyncChoice after = toggled(school(), everybody, node(Kind::Class, "five"));

    QVERIFY(!after.everybody);
    QCOMPARE(after.classes, QStringList{QStringLiteral("six")});
    QCOMPARE(after.people, QStringList{QStringLiteral("dawit")});
    QCOMPARE(toggled(school(), after, node(Kind::Everybody)), everybody);
}

void ChoiceRules::lessonsComeWithEverythingAndGoWhenAnythingGoes()
{
    QVERIFY(toggled(school(), onePerson(QStringLiteral("amal")), node(Kind::Assignments)).everything);

    for (const Kind kind : {Kind::Assignments, Kind::Structure, Kind::Anonymous, Kind::Facility}) {
        const SyncChoice after = toggled(school(), SyncChoice(), node(kind));
        QVERIFY(!after.everything);
        QCOMPARE(checkState(school(), after, node(Kind::Assignments)), Qt::Unchecked);
        QCOMPARE(checkState(school(), after, node(kind)), Qt::Unchecked);
    }
    const SyncChoice without = toggled(school(), SyncChoice(), node(Kind::Person, "dawit"));
    QVERIFY(without.structure && without.anonymous && !without.everything);
    QCOMPARE(
        heldOf(school(), without, {QStringLiteral("amal"), QStringLiteral("chitra"), QStringLiteral("dawit")}),
        2);
}

void ChoiceRules::presetsAreRecognised()
{
    QCOMPARE(presetOf(SyncChoice()), ChoicePreset::Everything);
    QCOMPARE(presetOf(oneClass(QStringLiteral("five"))), ChoicePreset::OneClass);
    QCOMPARE(presetOf(onePerson(QStringLiteral("amal"))), ChoicePreset::OnePerson);
    SyncChoice own = onePerson(QStringLiteral("amal"));
    own.anonymous = true;
    QCOMPARE(presetOf(own), ChoicePreset::Own);
    QCOMPARE(presetOf(SyncChoice{.everything = false}), ChoicePreset::Own);
}

void ChoiceRules::whatWouldDangleIsTold()
{
    QCOMPARE(danglingIn(SyncChoice()), Dangling::Nothing);
    QCOMPARE(danglingIn(SyncChoice{.everything = false}), Dangling::Nothing);
    SyncChoice choice = onePerson(QStringLiteral("amal"));
    QCOMPARE(danglingIn(choice), Dangling::WithoutLessons);
    choice.structure = false;
    QCOMPARE(danglingIn(choice), Dangling::WithoutStructure);
}

void ChoiceRules::aRowOfPeopleIsRefusedOnlyWhereAllOfThemAre()
{
    ChoiceFacts facts = school();
    facts.parts[int(FacilityPart::Activity)].refusal = Refusal::NotOurs;
    for (PersonFact &person : facts.people)
        person.refusal = person.id == QLatin1String("amal") ? Refusal::None : Refusal::NotOurs;

    QCOMPARE(refusalOf(facts, node(Kind::Class, "five")), Refusal::None);
    QCOMPARE(refusalOf(facts, node(Kind::Class, "six")), Refusal::NotOurs);
    QCOMPARE(refusalOf(facts, node(Kind::Person, "amal")), Refusal::None);
}

void ChoiceRules::countsAddUp()
{
    QCOMPARE(heldIn(school(), node(Kind::Facility)), (HeldCount{50, 5000}));
    QCOMPARE(heldIn(school(), node(Kind::Everybody)), (HeldCount{20, 2000}));
    QCOMPARE(heldIn(school(), node(Kind::Class, "five")), (HeldCount{6, 600}));
    QCOMPARE(heldIn(school(), node(Kind::Loose)), (HeldCount{3, 300}));
}

PITANGA_TEST(ChoiceRules)
#include "tst_choice_rules.moc"
