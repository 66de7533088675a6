#include "engine/tables/model_views.h"
#include "tests/support/test_program.h"
#include "tests/support/view_world.h"

using namespace pitanga;
using namespace pitanga::test;

/// The views follow their profile: made anew where it changed or another program took them away.
class ViewUpkeepTest : public QObject, private ViewWorld
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void aChangedProfileReplacesItsViewsAndNoOthers();
    void aDroppedViewIsMadeAgain();
    void twoProfilesMustNotShareAName();
};

void ViewUpkeepTest::aChangedProfileReplacesItsViewsAndNoOthers()
{
    makeSchool();
    Profile changed = schoolProfile();
    for (Model &model : changed.models)
        if (model.name == "facilityuser") {
            Field nickname;
            nickname.name = "nickname";
            nickname.nullable = true;
            nickname.indexed = true;
            model.fields.append(nickname);
        }
    changed.models.removeIf([](const Model &model) { return model.name == "bookmark"; });
    VERIFY_OK(model_views::prepare(m_device->db(), changed));
    QCOMPARE(read("SELECT username, nickname FROM facilityuser"), QByteArray("amina|NULL"));
    QCOMPARE(read("SELECT count(*) FROM sqlite_schema WHERE name IN ('bookmark', '_view_bookmark_user_id')"),
             QByteArray("0"));
    QCOMPARE(read("SELECT count(*) FROM sqlite_schema WHERE name = '_view_facilityuser_nickname'"),
             QByteArray("1"));
    VERIFY_OK(model_views::prepare(m_device->db(), schoolProfile()));
    QCOMPARE(read("SELECT count(*) FROM sqlite_schema WHERE name = '_view_facilityuser_nickname'"),
             QByteArray("0"));
    QCOMPARE(read("SELECT count(*) FROM bookmark"), QByteArray("0"));
}

void ViewUpkeepTest::aDroppedViewIsMadeAgain()
{
    makeSchool();
    QCOMPARE(
        sql("DROP VIEW facilityuser; DROP TRIGGER _insert_membership; DROP INDEX _view_attemptlog_user_id"),
        QByteArray());
    m_device->reopen();
    QCOMPARE(read("SELECT username FROM facilityuser"), QByteArray("amina"));
    QCOMPARE(read("SELECT count(*) FROM sqlite_schema WHERE name IN ('_insert_membership', "
                  "'_view_attemptlog_user_id')"),
             QByteArray("2"));
}

void ViewUpkeepTest::twoProfilesMustNotShareAName()
{
    Profile other = smallProfile();
    other.name = "other";
    const auto prepared = model_views::prepare(m_device->db(), other);
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().kind, Error::Kind::Data);
    QVERIFY(prepared.error().forPerson.contains(QStringLiteral("contentsummarylog")) ||
            prepared.error().forPerson.contains(QStringLiteral("facility")));
    QCOMPARE(read("SELECT count(*) FROM facility"), QByteArray("0")); // ours works on
    QCOMPARE(read("SELECT count(*) FROM sqlite_schema WHERE name = 'user'"), QByteArray("0"));
}

PITANGA_TEST(ViewUpkeepTest)
#include "tst_view_upkeep.moc"
