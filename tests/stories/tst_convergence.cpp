#include "engine/storage/query.h"
#include "tests/support/outcomes.h"
#include "tests/support/school_device.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace pitanga;
using namespace pitanga::test;

namespace {

/// People who work on their devices without asking each other. The same seed does the same work.
class Hands
{
public:
    Hands(const QByteArray &school, quint64 seed) : m_school(school), m_random(seed) {}

    int below(int bound) { return m_random.below(bound); }

    /// One piece of work on what that device has; what others do to the same records meanwhile is the point.
    /// On a learner's device only what its certificate lets travel: the learner's own work.
    void work(SchoolDevice &device, bool isALearners)
    {
        switch (isALearners ? 4 + 2 * below(2) : below(8)) {
        case 0:
        case 1:
            return rename(device, "facilityuser", "full_name");
        case 2:
            return rename(device, "classroom", "name");
        case 3:
            return changeMembership(device);
        case 4:
            return removeSome(device, "contentsessionlog", false);
        case 5:
            return removeSome(device, below(3) ? "learnergroup" : "facilityuser", below(2) != 0);
        default:
            return addWork(device);
        }
    }

private:
    /// The id of some record that the device shows; empty where it shows none.
    QByteArray some(SchoolDevice &device, const QByteArray &model)
    {
        const qint64 count =
            need(readInteger(device.db(), ("SELECT count(*) FROM " + model).constData())).value();
        if (count == 0)
            return {};
        const QByteArray sql = "SELECT id FROM " + model + " ORDER BY id LIMIT 1 OFFSET ?1";
        return need(readText(device.db(), sql.constData(), qint64(below(int(count))))).value();
    }

    void rename(SchoolDevice &device, const char *model, const char *field)
    {
        const QByteArray id = some(device, model);
        if (!id.isEmpty())
            need(device.records().change(model, id,
                                         Json::object({{field, "Name " + QByteArray::number(below(1000))}})));
    }

    /// Takes somebody out of a class, or in: a record that comes back has the id that it had.
    void changeMembership(SchoolDevice &device)
    {
        const QByteArray person = some(device, "facilityuser");
        const QByteArray room = some(device, "classroom");
        if (person.isEmpty() || room.isEmpty())
            return;
        const auto member = need(readText(
            device.db(), "SELECT id FROM membership WHERE user_id = ?1 AND collection_id = ?2", person, room));
        if (member)
            need(device.records().remove("membership", *member));
        else
            device.create(
                "membership",
                Json::object({{"dataset_id", m_school}, {"user_id", person}, {"collection_id", room}}));
    }

    void removeSome(SchoolDevice &device, const char *model, bool forGood)
    {
        const QByteArray id = some(device, model);
        // Whoever lets others in must stay.
        if (!id.isEmpty() && id != device.person("wanjiku_admin"))
            need(forGood ? device.records().erase(model, id) : device.records().remove(model, id));
    }

    void addWork(SchoolDevice &device)
    {
        const QByteArray person = some(device, "facilityuser");
        if (!person.isEmpty())
            device.addWork(m_school, person, below(100));
    }

    QByteArray m_school;
    SeededRandom m_random;
};

QByteArray shownIds(SchoolDevice &device)
{
    return need(readText(device.db(),
                         "SELECT group_concat(id, ' ') FROM (SELECT id FROM _store WHERE shown ORDER BY id)"))
        .value_or(QByteArray());
}

} // namespace

/// Devices that meet in pairs, in any order, while people work on each, end with the same records.
class ConvergenceTest : public QObject
{
    Q_OBJECT

private slots:
    void devicesThatKeepSyncingAgree_data();
    void devicesThatKeepSyncingAgree();

private:
    void workAndSync(Hands &hands, bool thirdIsALearners);
    /// Syncs in all pairs until nobody has anything to say; how many rounds it took.
    int syncUntilQuiet();
    void verifySound();

    std::vector<std::unique_ptr<SchoolDevice>> m_devices;
};

void ConvergenceTest::devicesThatKeepSyncingAgree_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<bool>("thirdIsALearners");

    for (const quint64 seed : {1, 2}) {
        const QByteArray number = QByteArray::number(seed);
        QTest::newRow(("three devices with the whole school, seed " + number).constData()) << seed << false;
        QTest::newRow(("two of them and one of a learner, seed " + number).constData()) << seed << true;
    }
}

// checklist 199, 200
void ConvergenceTest::devicesThatKeepSyncingAgree()
{
    QFETCH(quint64, seed);
    QFETCH(bool, thirdIsALearners);
    m_devices.clear();
    for (const char *name : {"A", "B", "C"})
        m_devices.push_back(
            std::make_unique<SchoolDevice>(QString::fromLatin1(name), 100 * seed + m_devices.size()));
    SchoolDevice *a = m_devices[0].get();
    SchoolDevice *b = m_devices[1].get();
    SchoolDevice *c = m_devices[2].get();
    const QByteArray school = a->importSample();
    const QByteArray learner = a->person("amina_j");
    VERIFY_OK(b->join(*a, school));
    VERIFY_OK(c->join(*a, school, thirdIsALearners ? learner : QByteArray()));
    QCOMPARE(wrongIn(b->sync(*a)), QByteArray());
    QCOMPARE(wrongIn(c->sync(*b)), QByteArray());

    Hands hands(school, seed);
    workAndSync(hands, thirdIsALearners);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(syncUntilQuiet() < 6);

    const StoredRecords agreed = a->stored();
    QCOMPARE(difference(agreed, b->stored()), QByteArray());
    QCOMPARE(shownIds(*b), shownIds(*a));
    const Filter learners = Filter::fromText(school + ":allusers-ro\n" + school + ":user-ro:" + learner + '\n' +
                                             school + ":user-rw:" + learner);
    const std::optional<Filter> scope = thirdIsALearners ? std::optional(learners) : std::nullopt;
    const StoredRecords third = c->stored();
    QCOMPARE(difference(agreed, third, scope), QByteArray());
    if (scope)
        for (const auto &[id, record] : third)
            QVERIFY2(scope->contains(record.partition), (record.model + " of " + record.partition).constData());
    else
        QCOMPARE(shownIds(*c), shownIds(*a));
    verifySound();
}

void ConvergenceTest::workAndSync(Hands &hands, bool thirdIsALearners)
{
    for (int step = 0; step < 16; ++step) {
        for (int i = 0; i < 6; ++i) {
            const size_t where = size_t(hands.below(3));
            hands.work(*m_devices[where], thirdIsALearners && where == 2);
        }
        const size_t client = size_t(hands.below(3));
        const size_t server = (client + 1 + size_t(hands.below(2))) % 3;
        const QByteArray wrong = wrongIn(m_devices[client]->sync(*m_devices[server]));
        QVERIFY2(wrong.isEmpty(), (QByteArray::number(step) + ": " + wrong).constData());
    }
}

int ConvergenceTest::syncUntilQuiet()
{
    for (int round = 0; round < 10; ++round) {
        qint64 moved = 0;
        for (size_t client = 0; client < 3; ++client) {
            const SyncSummary summary = m_devices[client]->sync(*m_devices[(client + 1) % 3]);
            if (const QByteArray wrong = wrongIn(summary); !wrong.isEmpty())
                QTest::qFail(wrong.constData(), __FILE__, __LINE__);
            moved += summary.received.total() + summary.sent.records;
        }
        if (moved == 0)
            return round;
    }
    return 10;
}

void ConvergenceTest::verifySound()
{
    for (const auto &device : m_devices)
        QVERIFY2(device->faults().isEmpty(),
                 qPrintable(device->name() + QStringLiteral(": ") + device->faults()));
}

PITANGA_TEST(ConvergenceTest)
#include "tst_convergence.moc"
