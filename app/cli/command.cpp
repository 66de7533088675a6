#include "app/cli/command.h"

#include "app/cli/commands/command_groups.h"

#include <algorithm>

namespace pitanga::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr auto globalOptions = R"(
Options of every command:
  --home DIR      the home to work on; otherwise PITANGA_HOME, otherwise the
                  place where the desktop application keeps its own
  --json          the result as one JSON document, or as one JSON object a line
                  where it says so; an error as {"error": {"kind", "sentence",
                  "cause"}}
  -v, --verbose   more on standard error, with the technical cause of an error
  -h, --help      this help
)";

constexpr auto exitCodes = R"(
Results go to standard output, messages to standard error. Exit codes:
  0  done            3  not authorised      5  the peer refused
  1  anything else   4  peer unreachable    6  data error
  2  wrong usage, or not available yet
)";

QByteArray column(const QByteArray &left, const QByteArray &right, qsizetype width)
{
    const QByteArray indented = "  " + left;
    if (indented.size() + 2 > width)
        return indented + '\n' + QByteArray(width, ' ') + right + '\n';
    return indented.leftJustified(width) + right + '\n';
}

QByteArray spelled(const Option &option)
{
    return option.value.isEmpty() ? option.name : option.name + ' ' + option.value;
}

QByteArray listed(const Command &command)
{
    const QByteArray words = command.operands.isEmpty() ? command.name : command.name + ' ' + command.operands;
    return column(words, command.shortPurpose() + (command.isAvailable() ? "" : " (not available yet)"), 26);
}

} // namespace

QByteArray Command::usage() const
{
    QByteArray text = "pitanga-cli " + name;
    if (!operands.isEmpty())
        text += ' ' + operands;
    for (const Option &option : options) {
        const QByteArray one = spelled(option) + (option.repeatable ? " …" : "");
        text += option.required ? ' ' + one : " [" + one + ']';
    }
    return text;
}

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> commands = [] {
        std::vector<Command> all;
        for (const auto &group :
             {homeCommands(), facilityCommands(), profileCommands(), dataCommands(), recordCommands(),
              conflictCommands(), certificateCommands(), certificateExchangeCommands(), userCommands(),
              peerCommands(), discoverCommands(), serveCommands(), syncCommands(), dumpCommands(),
              maintenanceCommands()})
            all.insert(all.end(), group.begin(), group.end());
        return all;
    }();
    return commands;
}

Result<const Command *> takeCommand(QStringList &words)
{
    if (words.isEmpty())
        return Error{Error::Kind::Usage, u"Which command? See pitanga-cli --help."_s, u"no command"_s};
    const QByteArray first = words.first().toUtf8();
    for (qsizetype length : {qsizetype(2), qsizetype(1)}) {
        const QByteArray name = words.mid(0, length).join(u' ').toUtf8();
        for (const Command &command : allCommands())
            if (command.name == name) {
                words = words.mid(length);
                return &command;
            }
    }
    const QByteArray group = helpOfGroup(first);
    if (!group.isEmpty())
        return Error{Error::Kind::Usage,
                     u"“%1” needs another word. See pitanga-cli %1 --help."_s.arg(words.first()),
                     words.join(u' ')};
    return Error{Error::Kind::Usage, u"There is no command “%1”. See pitanga-cli --help."_s.arg(words.first()),
                 words.join(u' ')};
}

QByteArray helpOfProgram()
{
    QByteArray text = "pitanga-cli [--home DIR] [--json] [-v] COMMAND …\n\n"
                      "Keeps the data of a school the same on every device that may have it.\n\nCommands:\n";
    for (const Command &command : allCommands())
        text += listed(command);
    return text + globalOptions + exitCodes + "\npitanga-cli COMMAND --help tells all about one command.\n";
}

QByteArray helpOf(const Command &command)
{
    QByteArray text = command.usage() + "\n\n" + command.purpose + '\n';
    if (!command.isAvailable())
        text += "\nThis command is not available yet.\n";
    if (!command.options.empty()) {
        text += "\nOptions:\n";
        for (const Option &option : command.options) {
            QByteArray notes;
            if (option.required)
                notes += " (required)";
            if (option.repeatable)
                notes += " (may be given several times)";
            if (!option.available)
                notes += " (not available yet)";
            text += column(spelled(option), option.meaning + notes, 26);
        }
    }
    if (!command.json.isEmpty())
        text += "\nWith --json:\n  " + QByteArray(command.json).replace("\n", "\n  ") + '\n';
    return text + globalOptions + exitCodes;
}

QByteArray helpOfGroup(const QByteArray &group)
{
    QByteArray list;
    for (const Command &command : allCommands())
        if (command.name.startsWith(group + ' '))
            list += listed(command);
    return list.isEmpty()
               ? list
               : "pitanga-cli " + group + " COMMAND …\n\nCommands:\n" + list + globalOptions + exitCodes;
}

} // namespace pitanga::cli
