#include "cli_program.h"
#include "tests/support/test_program.h"

using namespace pitanga;
using namespace pitanga::test;
using namespace Qt::StringLiterals;

/// --help as somebody reads it who has nothing else.
class CliHelpTest : public QObject
{
    Q_OBJECT
private slots:
    void theProgramListsEveryCommand_data() { commands(); }
    void theProgramListsEveryCommand();
    void everyCommandTellsItsOptions_data() { commands(); }
    void everyCommandTellsItsOptions();
    void everyListedCommandHasHelpOfItsOwn();
    void helpNeedsNoHome();
    void aGroupListsItsCommands();
    void whatIsNotThereYetSaysSo();

private:
    void commands();
};

void CliHelpTest::commands()
{
    QTest::addColumn<QString>("options");
    const auto row = [](const char *command, const char *options = "") {
        QTest::newRow(command) << QString::fromUtf8(options);
    };
    row("init", "--name --database");
    row("status");
    row("facility create");
    row("profile list");
    row("profile show");
    row("profile validate");
    row("profile add");
    row("data import", "--keep-ids");
    row("data export", "--model --partition --deleted");
    row("data get");
    row("data put");
    row("data delete", "--hard");
    row("data count");
    row("data errors");
    row("data retry");
    row("conflict list");
    row("conflict show");
    row("conflict resolve", "--keep");
    row("cert list");
    row("cert tree");
    row("cert show");
    row("cert verify");
    row("cert issue", "--parent --scope --param --for");
    row("cert request", "--facility --scope --param --user --password-stdin --approve");
    row("cert push", "--parent --scope --param");
    row("cert export", "--with-key");
    row("cert import");
    row("cert revoke", "--reason");
    row("user add", "--role --facility --password-stdin");
    row("user passwd", "--password-stdin");
    row("user list");
    row("peer list");
    row("peer add");
    row("peer forget");
    row("serve", "--listen --http --https --no-discovery --visible-to-kolibri");
    row("discover", "--seconds");
    row("sync", "--push --pull --filter --cert --fingerprint --resume --chunk");
    row("history", "--last");
    row("dump", "--what");
    row("serialize");
    row("deserialize");
    row("cleanup", "--older-than");
    row("check");
    row("bundle export", "--filter --to --passphrase-stdin");
    row("bundle import");
}

void CliHelpTest::theProgramListsEveryCommand()
{
    const CliRun help = cli({u"--help"_s});

    QCOMPARE(help.exitCode, 0);
    QVERIFY2(help.out.contains("\n  " + QByteArray(QTest::currentDataTag())), help.out.constData());
}

void CliHelpTest::everyCommandTellsItsOptions()
{
    QFETCH(const QString, options);

    const CliRun help = cli(words(QString::fromUtf8(QTest::currentDataTag())) + QStringList{u"--help"_s});

    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.err.isEmpty());
    QVERIFY(help.out.startsWith("pitanga-cli " + QByteArray(QTest::currentDataTag())));
    for (const QString &option : words(options + u" --home --json --verbose --help"_s))
        QVERIFY2(help.out.contains(option.toUtf8()), qPrintable(option));
    QVERIFY(help.out.contains("Exit codes:"));
}

void CliHelpTest::everyListedCommandHasHelpOfItsOwn()
{
    QStringList listed;
    const QString help = QString::fromUtf8(cli({u"--help"_s}).out);
    const QString list = help.section(u"Commands:\n"_s, 1).section(u"\n\n"_s, 0, 0);
    for (const QString &line : list.split(u'\n'))
        if (line.startsWith("  "_L1) && !line.startsWith("   "_L1))
            listed << line.trimmed().section(u"  "_s, 0, 0);
    QVERIFY(listed.size() > 40);

    for (const QString &command : listed) {
        QStringList name = words(command); // operands are in capitals or brackets
        name.removeIf([](const QString &word) { return word != word.toLower() || word.startsWith(u'['); });
        const CliRun own = cli(name + QStringList{u"--help"_s});
        QVERIFY2(own.exitCode == 0, qPrintable(command));
        const bool available = !own.out.contains("This command is not available yet.");
        const bool tellsJson = own.out.contains("\nWith --json:\n");
        QVERIFY2(tellsJson || !available, qPrintable(command));
    }
}

void CliHelpTest::helpNeedsNoHome()
{
    const CliRun help = cli({u"--home"_s, u"/nowhere/at/all"_s, u"status"_s, u"-h"_s});

    QCOMPARE(help.exitCode, 0);
}

void CliHelpTest::aGroupListsItsCommands()
{
    const CliRun help = cli({u"cert"_s, u"--help"_s});

    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains("cert request URL"));
    QVERIFY(!help.out.contains("peer list"));
}

void CliHelpTest::whatIsNotThereYetSaysSo()
{
    for (const char *line : {"conflict resolve x --keep mine", "cert revoke x --reason r", "bundle export file",
                             "bundle import file", "init --database postgresql://localhost/school"}) {
        const CliRun run =
            cli(QStringList{u"--home"_s, u"/nowhere/at/all"_s} + words(QString::fromLatin1(line)));
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains("not available yet"), line);
    }
}

PITANGA_TEST(CliHelpTest)
#include "tst_cli_help.moc"
