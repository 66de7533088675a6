#include "app/cli/invocation.h"
#include "app/home_folder.h"
#include "engine/storage/disk_troubles.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

using namespace pitanga;
using namespace pitanga::cli;

/// The command line, from its words to the outcome.
Result<> run(QStringList words, const GlobalOptions &options, Output &out)
{
    if (options.version)
        return out.raw("pitanga-cli " PITANGA_VERSION "\n");
    if (words.isEmpty() && options.help)
        return out.raw(helpOfProgram());
    if (options.help && words.size() == 1)
        if (const QByteArray help = helpOfGroup(words.first().toUtf8()); !help.isEmpty())
            return out.raw(help);
    PITANGA_LET(command, takeCommand(words));
    if (options.help)
        return out.raw(helpOf(*command));
    if (!command->isAvailable())
        return Error{Error::Kind::Usage,
                     QStringLiteral("“%1” is not available yet.").arg(QString::fromUtf8(command->name)),
                     QStringLiteral("named in the contract, not made yet")};
    PITANGA_LET(arguments, Arguments::parse(*command, words));
    Invocation invocation(arguments, out, homeFolder(options.home));
    const Result<> done = command->run(invocation);
    if (!done && isDamage(done.error())) // to scripts an error in the data, as a damaged import is
        return Error{Error::Kind::Data, done.error().forPerson, done.error().forLog};
    return done;
}

bool showsLibraryMessages = false;

/// What libraries have to say (about locales, certificates, drivers) is no message of ours.
void libraryMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (showsLibraryMessages || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", text.toUtf8().constData());
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(libraryMessage);
    QCoreApplication application(argc, argv);
    nameProgram();
    QStringList words = QCoreApplication::arguments().mid(1);
    const bool json = words.contains(QStringLiteral("--json"));
    const Result<GlobalOptions> options = takeGlobalOptions(words);
    showsLibraryMessages = options && options->verbose;
    Output out(stdout, stderr, json, showsLibraryMessages);
    const Result<> outcome = options ? run(words, *options, out) : Result<>(options.error());
    if (outcome)
        return 0;
    out.fail(outcome.error());
    return exitCode(outcome.error().kind);
}
