#include "engine/trust/scope.h"
#include "tests/support/test_program.h"
#include "tests/support/vectors.h"

#include <QtTest>

using namespace pitanga;

namespace {

Json file()
{
    return test::vectors("filters_scopes.json");
}

Scope scopeOfRow(const Json &row)
{
    const QByteArray name = row.value("definition").toUtf8();
    const Json definition = file().value("scope_definitions").value(name);
    return scopeOf({name,
                    "facilitydata",
                    1,
                    {},
                    {},
                    definition.value("read_filter_template").toUtf8(),
                    definition.value("write_filter_template").toUtf8(),
                    definition.value("read_write_filter_template").toUtf8()},
                   row.value("params"));
}

QByteArrayList texts(const Json &list)
{
    QByteArrayList result;
    for (const Json &item : list.items())
        result.append(item.toUtf8());
    return result;
}

QByteArray nameOf(const Json &row)
{
    return row.value("definition").toUtf8() + ' ' + row.value("params").toCompact();
}

} // namespace

class ScopeTest : public QObject
{
    Q_OBJECT
private slots:
    void eachSideIsTheCommonTemplateAndItsOwn_data();
    void eachSideIsTheCommonTemplateAndItsOwn();
    void aScopeLiesWithinAnotherIfBothSidesDo_data();
    void aScopeLiesWithinAnotherIfBothSidesDo();
    void doubledDollarsAreReducedTwice();
    void scopesAreEqualWhenBothSidesAre();
    void anUnknownKindIsAnError();
};

// checklist 42
void ScopeTest::eachSideIsTheCommonTemplateAndItsOwn_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<QByteArrayList>("read");
    QTest::addColumn<QByteArrayList>("write");
    for (const Json &row : file().value("scope_resolution").items())
        QTest::newRow(nameOf(row)) << scopeOfRow(row) << texts(row.value("read_filter"))
                                   << texts(row.value("write_filter"));
}

void ScopeTest::eachSideIsTheCommonTemplateAndItsOwn()
{
    QFETCH(Scope, scope);
    QTEST(scope.read.entries(), "read");
    QTEST(scope.write.entries(), "write");
}

// checklist 43
void ScopeTest::aScopeLiesWithinAnotherIfBothSidesDo_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<Scope>("other");
    QTest::addColumn<bool>("expected");
    for (const Json &row : file().value("scope_subset").items())
        QTest::newRow(nameOf(row.value("scope")) + " in " + nameOf(row.value("of")))
            << scopeOfRow(row.value("scope")) << scopeOfRow(row.value("of")) << row.value("is_subset").toBool();
}

void ScopeTest::aScopeLiesWithinAnotherIfBothSidesDo()
{
    QFETCH(Scope, scope);
    QFETCH(Scope, other);
    QTEST(scope.isSubsetOf(other), "expected");
}

void ScopeTest::doubledDollarsAreReducedTwice()
{
    const Scope scope = scopeOf({"x", "p", 1, {}, {}, "", "", "$$$$"}, Json::object());
    QCOMPARE(scope.read.entries(), QByteArrayList{"$"});
}

void ScopeTest::scopesAreEqualWhenBothSidesAre()
{
    const Scope scope{Filter::fromText("a"), Filter::fromText("b")};
    QVERIFY(scope == scope);
    QVERIFY(!(scope == Scope{Filter::fromText("a"), Filter::fromText("c")}));
    QVERIFY(!(scope == Scope{Filter::fromText("c"), Filter::fromText("b")}));
}

void ScopeTest::anUnknownKindIsAnError() // checklist 45
{
    const ScopeDefinitions definitions{{"known", "p", 1, {}, {}, {}, {}, "x"}};
    QVERIFY(definitions.find("known"));
    const auto unknown = definitions.find("unknown");
    QVERIFY(!unknown);
    QVERIFY(unknown.error().forPerson.contains(QStringLiteral("unknown")));
}

PITANGA_TEST(ScopeTest)
#include "tst_scope.moc"
