#pragma once

#include "app/cli/command.h"

#include <QHash>

#include <optional>

namespace pitanga::cli {

/// What may stand before or behind the command, whichever it is.
struct GlobalOptions
{
    QString home;
    bool json = false;
    bool verbose = false;
    bool help = false;
    bool version = false;
};

/// Takes the global options out of the words of a command line. Usage where --home lacks its folder.
Result<GlobalOptions> takeGlobalOptions(QStringList &words);

/// The words after a command, checked against what it declares. Strict: anything that is not declared, doubled
/// or missing is an error (kind Usage) that ends with the usage line. `--name VALUE` and `--name=VALUE` mean
/// the same; a value that begins with two dashes needs the latter; "--" ends the options.
class Arguments
{
public:
    static Result<Arguments> parse(const Command &command, const QStringList &words);

    /// The operand at that place, or empty.
    QString operand(int place) const { return m_operands.value(place); }
    bool has(const QByteArray &option) const { return m_values.contains(option); }
    /// The value, or empty.
    QString value(const QByteArray &option) const { return values(option).value(0); }
    QStringList values(const QByteArray &option) const { return m_values.value(option); }
    /// The value as a whole number within these bounds; nothing where the option is not given.
    Result<std::optional<qint64>> number(const QByteArray &option, qint64 least, qint64 most) const;

private:
    QStringList m_operands;
    QHash<QByteArray, QStringList> m_values;
};

} // namespace pitanga::cli
