#pragma once

#include "engine/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace pitanga::cli {

class Invocation;

/// An option as `--help` tells it and as arguments are checked against it.
struct Option
{
    QByteArray name;  ///< "--facility"
    QByteArray value; ///< what follows it ("ID"); empty: a switch
    QByteArray meaning;
    bool required = false;
    bool repeatable = false;
    bool available = true; ///< false: named in the contract, not made yet
};

/// One command of the program: all that its help says, and what it does.
struct Command
{
    QByteArray name;     ///< one word or two: "status", "cert list"
    QByteArray operands; ///< in order, optional ones in brackets: "MODEL ID", "[NAME]"
    QByteArray purpose;  ///< first line: what it does, in a few words; then more, if need be
    QByteArray json;     ///< the keys of what it prints with --json
    std::vector<Option> options;
    Result<> (*run)(Invocation &invocation) = nullptr; ///< null: not available yet

    bool isAvailable() const { return run != nullptr; }
    QByteArray shortPurpose() const { return purpose.split('\n').first(); }
    /// "pitanga-cli cert show ID|FILE [--option VALUE] …"
    QByteArray usage() const;
};

/// All of them, in the order in which help lists them.
const std::vector<Command> &allCommands();

/// The command that these words begin with; takes its words away. Usage where there is none.
Result<const Command *> takeCommand(QStringList &words);

/// What --help prints: of the program, of a group ("cert"), of one command.
QByteArray helpOfProgram();
QByteArray helpOf(const Command &command);
/// Empty for a word that is no group.
QByteArray helpOfGroup(const QByteArray &group);

} // namespace pitanga::cli
