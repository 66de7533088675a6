#include "engine/storage/database.h"
#include "engine/storage/query.h"
#include "engine/storage/statement_cache.h"
#include "engine/storage/transaction.h"
#include "engine/storage/write_turns.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/foreign_program.h"
#include "tests/support/outcomes.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sqlite3.h>

#include <thread>

using namespace pitanga;
using namespace pitanga::test;

class StorageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void aTransactionIsAllOrNothing();
    void readersSeeOnePictureWhileAWriterGoesOn();
    void commitsThatRaiseACounterSurviveAPowerCut();
    void writersOfOneProcessTakeTurns();
    void anotherProgramThatHoldsTheTurnIsNamedAfterAWait();
    void nothingHappensInATransactionThatCouldNotBegin();
    void aLongStatementEndsWhenItIsCancelled();
    void aFullDiskIsSaidAndNothingIsLost();
    void aFileThatIsNoDatabaseIsLeftAsItIs();
    void aDamagedPageIsNamedWithItsFile();
    void aFailingDiskIsNamed();
    void fullMemoryIsSaidAndPasses();
    void aReadOnlyConnectionCannotWrite();
    void textsGoInAndOutAsTheyAre();
    void aFailedStatementSaysSoOnceAndForAll();
    void aStatementIsPreparedOnceAndForgetsItsValues();
    void preparedStatementsFollowTheSchema();
    void preparedStatementsTakeBoundedMemory();
    void theLogCanBeEmptied();
    void strangersWordsInPathsDoNoHarm();

private:
    std::unique_ptr<Database> open(bool readOnly = false);
    qint64 number(Database &db, const char *sql) { return need(readInteger(db, sql)).value_or(-1); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<WriteTurns> m_turns;
};

void StorageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_turns = std::make_shared<WriteTurns>();
    need(open()->execute("CREATE TABLE note (number INTEGER PRIMARY KEY, text TEXT)"));
}

void StorageTest::cleanup()
{
    m_folder.reset();
}

std::unique_ptr<Database> StorageTest::open(bool readOnly)
{
    return need(Database::open({m_folder->filePath(QStringLiteral("a.db")), readOnly, {}, m_turns}));
}

void StorageTest::aTransactionIsAllOrNothing()
{
    const auto db = open();
    {
        Transaction left(*db, Transaction::Kind::Write);
        VERIFY_OK(db->execute("INSERT INTO note (text) VALUES ('lost')"));
    }
    QCOMPARE(number(*db, "SELECT count(*) FROM note"), 0);
    Transaction done(*db, Transaction::Kind::Write);
    VERIFY_OK(db->execute("INSERT INTO note (text) VALUES ('kept')"));
    VERIFY_OK(done.commit());
    QCOMPARE(number(*open(), "SELECT count(*) FROM note"), 1);
}

void StorageTest::readersSeeOnePictureWhileAWriterGoesOn()
{
    const auto writer = open();
    const auto reader = open(true);
    Transaction look(*reader, Transaction::Kind::Read);
    QCOMPARE(number(*reader, "SELECT count(*) FROM note"), 0);
    VERIFY_OK(writer->execute("INSERT INTO note (text) VALUES ('new')"));
    QCOMPARE(number(*reader, "SELECT count(*) FROM note"), 0);
    VERIFY_OK(look.commit());
    QCOMPARE(number(*reader, "SELECT count(*) FROM note"), 1);
}

void StorageTest::commitsThatRaiseACounterSurviveAPowerCut()
{
    const auto db = open();
    constexpr int normal = 1;
    constexpr int full = 2;
    QCOMPARE(number(*db, "PRAGMA synchronous"), normal);
    {
        Transaction durable(*db, Transaction::Kind::WriteDurably);
        QCOMPARE(number(*db, "PRAGMA synchronous"), full);
        VERIFY_OK(durable.commit());
        QCOMPARE(number(*db, "PRAGMA synchronous"), normal);
    }
    {
        Transaction abandoned(*db, Transaction::Kind::WriteDurably);
    }
    QCOMPARE(number(*db, "PRAGMA synchronous"), normal);
    QCOMPARE(need(readText(*db, "PRAGMA journal_mode")).value(), QByteArray("wal"));
    QCOMPARE(number(*db, "PRAGMA foreign_keys"), 1);
    QCOMPARE(number(*db, "PRAGMA secure_delete"), 1);
}

void StorageTest::writersOfOneProcessTakeTurns()
{
    // Each reads and writes what it read, plus one: a lost turn would lose a count, a refused one would fail.
    VERIFY_OK(open()->execute("INSERT INTO note VALUES (1, 0)"));
    constexpr int writers = 4;
    constexpr int rounds = 50;
    std::atomic<int> failures = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < writers; ++i)
        threads.emplace_back([&] {
            const auto db = open();
            for (int round = 0; round < rounds; ++round) {
                Transaction turn(*db, Transaction::Kind::Write);
                const qint64 seen = number(*db, "SELECT text FROM note");
                const bool written =
                    bool(Query(*db, "UPDATE note SET text = ?1").run(seen + 1)) && bool(turn.commit());
                failures += !written;
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(number(*open(), "SELECT text FROM note"), writers * rounds);
}

void StorageTest::anotherProgramThatHoldsTheTurnIsNamedAfterAWait()
{
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(m_folder->filePath(QStringLiteral("a.db")).toUtf8().constData(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    const auto db = open();
    sqlite3_busy_timeout(db->handle(), 20); // instead of half a minute
    {
        Transaction turn(*db, Transaction::Kind::Write);
        const auto committed = turn.commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().kind, Error::Kind::Storage);
        QVERIFY(committed.error().forPerson.contains(QStringLiteral("Another program")));
        QVERIFY(!committed.error().forPerson.contains(QStringLiteral("locked")));
    }
    sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(other);
    Transaction again(*db, Transaction::Kind::Write); // the turn was given back
    VERIFY_OK(again.commit());
}

void StorageTest::nothingHappensInATransactionThatCouldNotBegin()
{
    ForeignProgram other(m_folder->filePath(QStringLiteral("a.db")));
    const auto db = open();
    sqlite3_busy_timeout(db->handle(), 20); // instead of half a minute
    QCOMPARE(other.run("BEGIN IMMEDIATE"), QByteArray());
    {
        Transaction late(*db, Transaction::Kind::WriteDurably);
        QCOMPARE(other.run("COMMIT"), QByteArray()); // now each statement alone could succeed
        const auto written = Query(*db, "INSERT INTO note (text) VALUES ('half')").run();
        VERIFY_FAILS(written, Storage);
        QVERIFY(written.error().forPerson.contains(QStringLiteral("Another program")));
        {
            Transaction within(*db, Transaction::Kind::Write);
            VERIFY_FAILS(within.commit(), Storage);
        }
        VERIFY_FAILS(db->execute("INSERT INTO note (text) VALUES ('of a whole')"), Storage);
        VERIFY_FAILS(late.commit(), Storage);
    }
    QCOMPARE(number(*db, "SELECT count(*) FROM note"), 0);
    Transaction again(*db, Transaction::Kind::Write);
    VERIFY_OK(db->execute("INSERT INTO note (text) VALUES ('whole')"));
    VERIFY_OK(again.commit());
    QCOMPARE(number(*db, "SELECT count(*) FROM note"), 1);
}

void StorageTest::aLongStatementEndsWhenItIsCancelled()
{
    const auto db = open();
    const CancelFlag flag;
    db->cancelWhen(flag);
    flag.cancel();
    Transaction turn(*db, Transaction::Kind::Write);
    VERIFY_OK(db->execute("INSERT INTO note (text) VALUES ('before')"));
    const char *endless =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";
    VERIFY_FAILS(db->execute(endless), Cancelled);
    db->cancelWhen({});
    // What the statement belonged to is still ours to keep or to leave.
    QCOMPARE(number(*db, "SELECT count(*) FROM note"), 1);
}

void StorageTest::aFullDiskIsSaidAndNothingIsLost()
{
    const auto db = open();
    VERIFY_OK(db->execute("INSERT INTO note (text) VALUES ('kept')"));
    VERIFY_OK(db->execute("PRAGMA max_page_count = 20"));
    {
        Transaction turn(*db, Transaction::Kind::Write);
        Query add(*db, "INSERT INTO note (text) VALUES (hex(zeroblob(10000)))");
        Result<> outcome;
        for (int i = 0; outcome && i < 100; ++i) {
            add.bind();
            outcome = add.run();
        }
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Storage);
        QVERIFY2(outcome.error().forPerson.contains(QStringLiteral("disk is full")),
                 qPrintable(outcome.error().forPerson));
    }
    QCOMPARE(number(*db, "SELECT count(*) FROM note"), 1);
    VERIFY_OK(db->execute("PRAGMA max_page_count = 100000"));
    Transaction turn(*db, Transaction::Kind::Write);
    VERIFY_OK(db->execute("INSERT INTO note (text) VALUES (hex(zeroblob(10000)))"));
    VERIFY_OK(turn.commit());
}

void StorageTest::aFileThatIsNoDatabaseIsLeftAsItIs()
{
    const QString path = m_folder->filePath(QStringLiteral("letter.txt"));
    const QByteArray letter = QByteArray("Dear Amina, ").repeated(100);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(letter) == letter.size());
    file.close();
    const auto opened = Database::open({path, false, {}, {}});
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    QVERIFY(opened.error().forPerson.contains(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), letter);
    // And a folder that is not there is said, not made.
    const auto nowhere = Database::open({m_folder->filePath(QStringLiteral("no/where.db")), false, {}, {}});
    QVERIFY(!nowhere && nowhere.error().kind == Error::Kind::Storage && !nowhere.error().forPerson.isEmpty());
}

void StorageTest::aDamagedPageIsNamedWithItsFile()
{
    const QString path = m_folder->filePath(QStringLiteral("a.db"));
    VERIFY_OK(open()->execute("INSERT INTO note (text) VALUES (hex(zeroblob(100000)))"));
    const qint64 page = number(*open(), "PRAGMA page_size");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(page) && file.write(QByteArray(page, '\xff')) == page); // the first one after the schema
    file.close();
    const auto read = readInteger(*open(), "SELECT count(text) FROM note");
    VERIFY_FAILS(read, Storage);
    QVERIFY2(read.error().forPerson.contains(path + QStringLiteral(" is damaged")),
             qPrintable(read.error().forPerson));
}

void StorageTest::aFailingDiskIsNamed()
{
    FaultyDisk disk("failing disk");
    const QString path = m_folder->filePath(QStringLiteral("b.db"));
    {
        const auto db = need(Database::open({path, false, disk.name(), m_turns}));
        VERIFY_OK(db->execute("CREATE TABLE note (text)"));
        disk.stop();
        const auto written = db->execute("INSERT INTO note VALUES ('lost')");
        VERIFY_FAILS(written, Storage);
        QVERIFY2(written.error().forPerson.contains(path), qPrintable(written.error().forPerson));
        QVERIFY(written.error().forPerson.contains(QStringLiteral("failing")));
    }
    disk.goOn();
    QCOMPARE(number(*need(Database::open({path, false, disk.name(), m_turns})), "SELECT count(*) FROM note"),
             0);
}

void StorageTest::fullMemoryIsSaidAndPasses()
{
    // Only where SQLite counts its memory can it be made to run out of it.
    QCOMPARE(sqlite3_shutdown(), SQLITE_OK);
    QCOMPARE(sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 1), SQLITE_OK);
    const auto db = open();
    constexpr qint64 unlimited = 0;
    sqlite3_hard_heap_limit64(sqlite3_memory_used() + 100'000);
    const auto outcome = db->execute("SELECT length(hex(zeroblob(10000000)))");
    sqlite3_hard_heap_limit64(unlimited);
    VERIFY_FAILS(outcome, Storage);
    QVERIFY2(outcome.error().forPerson.contains(QStringLiteral("memory is full")),
             qPrintable(outcome.error().forPerson));
    VERIFY_OK(db->execute("SELECT length(hex(zeroblob(10000000)))"));
}

void StorageTest::aReadOnlyConnectionCannotWrite()
{
    const auto db = open(true);
    VERIFY_FAILS(db->execute("INSERT INTO note (text) VALUES ('x')"), Storage);
    QCOMPARE(number(*db, "SELECT count(*) FROM note"), 0);
}

void StorageTest::textsGoInAndOutAsTheyAre()
{
    const auto db = open();
    Query add(*db, "INSERT INTO note (text) VALUES (?1)");
    const QByteArrayList texts{"", "ä 中 🦜", QByteArray("a\0b", 3), "'; DROP TABLE note; --"};
    for (const QByteArray &text : texts)
        VERIFY_OK(add.run(text));
    VERIFY_OK(add.run(std::optional<QByteArray>()));
    VERIFY_OK(add.run(std::string_view())); // empty, not NULL
    Query all(*db, "SELECT text FROM note ORDER BY number");
    for (const QByteArray &text : texts) {
        QVERIFY(all.next());
        QVERIFY(!all.isNull(0));
        QCOMPARE(all.bytes(0), text);
    }
    QVERIFY(all.next() && all.isNull(0));
    QVERIFY(all.next() && !all.isNull(0) && all.bytes(0).isEmpty());
    QVERIFY(!all.next());
    VERIFY_OK(all.done());
}

void StorageTest::aFailedStatementSaysSoOnceAndForAll()
{
    const auto db = open();
    Query wrong(*db, "SELECT nothing FROM nowhere");
    wrong.bind(1, QByteArray("x"));
    QVERIFY(!wrong.next());
    VERIFY_FAILS(wrong.done(), Storage);
    QVERIFY(wrong.done().error().forLog.contains(QStringLiteral("nowhere")));
    Query twice(*db, "INSERT INTO note VALUES (?1, '')");
    VERIFY_OK(twice.run(1));
    VERIFY_FAILS(twice.run(1), Storage);
}

void StorageTest::aStatementIsPreparedOnceAndForgetsItsValues()
{
    const auto db = open();
    const char *sql = "SELECT ?1";
    VERIFY_OK(Query(*db, sql).bind("somebody's name").run());
    sqlite3_stmt *const kept = sqlite3_next_stmt(db->handle(), nullptr);
    QVERIFY(kept);
    Query again(*db, sql);
    QCOMPARE(sqlite3_next_stmt(db->handle(), nullptr), kept);
    QVERIFY(!sqlite3_next_stmt(db->handle(), kept));
    QVERIFY(again.next());
    QVERIFY(again.isNull(0));
    Query beside(*db, sql); // while the first is being read
    beside.bind(7);
    QVERIFY(beside.next());
    QCOMPARE(beside.integer(0), 7);
    QVERIFY(again.isNull(0));
}

void StorageTest::preparedStatementsFollowTheSchema()
{
    const auto db = open();
    const char *sql = "SELECT * FROM note";
    VERIFY_OK(Query(*db, sql).run());
    VERIFY_OK(db->execute("ALTER TABLE note ADD COLUMN more; INSERT INTO note (more) VALUES ('x')"));
    Query wider(*db, sql);
    QVERIFY(wider.next());
    QCOMPARE(wider.columnCount(), 3);
    VERIFY_OK(wider.done());
    VERIFY_OK(db->execute("DROP TABLE note"));
    QVERIFY(!Query(*db, sql).run());
    QVERIFY(!Query(*db, sql).run());
}

void StorageTest::preparedStatementsTakeBoundedMemory()
{
    const auto db = open();
    const QByteArray wide = "SELECT " + QByteArray("abs(1) + ").repeated(500) + "1, ";
    qint64 bytes = 0;
    for (int i = 0; i < 1000; ++i)
        VERIFY_OK(Query(*db, wide + QByteArray::number(i)).run());
    for (sqlite3_stmt *each = nullptr; (each = sqlite3_next_stmt(db->handle(), each));)
        bytes += sqlite3_stmt_status(each, SQLITE_STMTSTATUS_MEMUSED, 0);
    QVERIFY2(bytes > StatementCache::maxBytes / 2 && bytes <= StatementCache::maxBytes,
             QByteArray::number(bytes).constData());
}

void StorageTest::theLogCanBeEmptied()
{
    const auto db = open();
    VERIFY_OK(db->execute("INSERT INTO note (text) VALUES ('secret words')"));
    VERIFY_OK(db->execute("DELETE FROM note"));
    VERIFY_OK(db->truncateLog());
    QByteArray everything;
    for (const char *name : {"a.db", "a.db-wal"}) {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::ReadOnly))
            everything += file.readAll();
    }
    QVERIFY(!everything.isEmpty());
    QVERIFY(!everything.contains("secret words"));
}

void StorageTest::strangersWordsInPathsDoNoHarm()
{
    // A path goes into a URI, where ? and # and % mean something.
    const QString path = m_folder->filePath(QStringLiteral("5b? 100% #1 ä.db"));
    {
        const auto db = need(Database::open({path, false, {}, {}}));
        VERIFY_OK(db->execute("CREATE TABLE x (y)"));
    }
    QVERIFY(QFile::exists(path));
}

PITANGA_TEST(StorageTest)
#include "tst_storage.moc"
