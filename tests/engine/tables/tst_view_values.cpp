#include "engine/profile/profile_loader.h"
#include "engine/storage/query.h"
#include "tests/support/foreign_program.h"
#include "tests/support/outcomes.h"
#include "tests/support/test_device.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace pitanga;
using namespace pitanga::test;

/// What any program writes through a view is a value of its field, or is refused with a sentence.
class ViewValuesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void whatIsNoValueOfTheFieldIsRefused_data();
    void whatIsNoValueOfTheFieldIsRefused();
    void valuesMayBeSpeltInManyWays_data();
    void valuesMayBeSpeltInManyWays();

private:
    QByteArray tell(const QByteArray &sql)
    {
        return ForeignProgram(m_device->home() + QStringLiteral("/pitanga.db")).run(sql);
    }

    std::unique_ptr<TestDevice> m_device;
};

void ViewValuesTest::initTestCase()
{
    m_device = std::make_unique<TestDevice>(need(builtinProfile()));
    QCOMPARE(tell(R"(
        INSERT INTO facilitydataset (_morango_source_id) VALUES ('0123456789abcdef0123456789abcdef');
        INSERT INTO facility (name, dataset_id) SELECT 'Kijani', id FROM facilitydataset;
        INSERT INTO facilityuser (username, full_name, dataset_id, facility_id, password)
            SELECT 'amina', 'Amina', f.dataset_id, f.id, 'x' FROM facility f;)"),
             QByteArray());
}

void ViewValuesTest::whatIsNoValueOfTheFieldIsRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const char *sql, const char *said) {
        QTest::newRow(name) << QByteArray(sql) << QByteArray(said);
    };
    row("a name that is too long", "UPDATE facilityuser SET full_name = replace(hex(zeroblob(250)), '0', 'a')",
        "The field full_name takes at most 120 characters.");
    row("a text for a date", "UPDATE facilityuser SET date_joined = 'yesterday'",
        "The field date_joined takes a date and time, as 2024-09-02T05:31:07.120Z.");
    row("a text for a document", "UPDATE facilitydataset SET extra_fields = 'notjson'",
        "The field extra_fields takes a JSON document.");
    row("a number for yes or no", "UPDATE facilitydataset SET learner_can_sign_up = 7",
        "The field learner_can_sign_up is true or false.");
    row("the same at the beginning",
        "INSERT INTO facilitydataset (_morango_source_id, learner_can_sign_up) VALUES "
        "('fedcba9876543210fedcba9876543210', 'perhaps')",
        "The field learner_can_sign_up is true or false.");
}

void ViewValuesTest::whatIsNoValueOfTheFieldIsRefused()
{
    QFETCH(QByteArray, sql);
    QTEST(tell(sql), "said");
    QCOMPARE(need(readInteger(m_device->db(),
                              "SELECT count(*) FROM _store WHERE changed AND visible LIKE '%notjson%'")),
             std::optional<qint64>(0));
}

void ViewValuesTest::valuesMayBeSpeltInManyWays_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const char *sql :
         {"UPDATE facilitydataset SET learner_can_sign_up = 'True'",
          "UPDATE facilitydataset SET learner_can_sign_up = 0",
          "UPDATE facilitydataset SET extra_fields = '{\"a\": 1}'",
          "UPDATE facilitydataset SET extra_fields = ''",
          "UPDATE facilityuser SET date_joined = '2024-09-02 05:31:07.120000(Africa/Nairobi)'",
          "UPDATE facilityuser SET date_joined = '2024-09-02T05:31:07Z'",
          "UPDATE facilityuser SET full_name = ''"})
        QTest::newRow(sql) << QByteArray(sql);
}

void ViewValuesTest::valuesMayBeSpeltInManyWays()
{
    QFETCH(QByteArray, sql);
    QCOMPARE(tell(sql), QByteArray());
}

PITANGA_TEST(ViewValuesTest)
#include "tst_view_values.moc"
