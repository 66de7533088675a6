#include "app/cli/arguments.h"

#include <algorithm>

namespace pitanga::cli {

using namespace Qt::StringLiterals;

namespace {

Error usageError(const Command &command, const QString &what)
{
    return {Error::Kind::Usage, u"%1\nUsage: %2"_s.arg(what, QString::fromUtf8(command.usage())), what};
}

const Option *find(const Command &command, const QByteArray &name)
{
    const auto found = std::find_if(command.options.begin(), command.options.end(),
                                    [&](const Option &option) { return option.name == name; });
    return found == command.options.end() ? nullptr : &*found;
}

bool looksLikeOption(const QString &word)
{
    return word.size() > 1 && word.startsWith(u'-');
}

Result<> checkOperands(const Command &command, const QStringList &operands)
{
    const QList<QByteArray> declared =
        command.operands.isEmpty() ? QList<QByteArray>() : command.operands.split(' ');
    if (operands.size() > declared.size())
        return usageError(command, u"“%1” is one word too many."_s.arg(operands[declared.size()]));
    for (qsizetype i = operands.size(); i < declared.size(); ++i)
        if (!declared[i].startsWith('['))
            return usageError(command, u"%1 is missing."_s.arg(QString::fromUtf8(declared[i])));
    return {};
}

} // namespace

Result<GlobalOptions> takeGlobalOptions(QStringList &words)
{
    GlobalOptions options;
    QStringList rest;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == "--"_L1) {
            rest << words.mid(i);
            break;
        }
        if (word == "--json"_L1) {
            options.json = true;
        } else if (word == "-v"_L1 || word == "--verbose"_L1) {
            options.verbose = true;
        } else if (word == "-h"_L1 || word == "--help"_L1) {
            options.help = true;
        } else if (word == "--version"_L1) {
            options.version = true;
        } else if (word == "--home"_L1 || word.startsWith("--home="_L1)) {
            const bool joined = word != "--home"_L1;
            options.home = joined ? word.mid(7) : words.value(++i);
            if (options.home.isEmpty() || (!joined && options.home.startsWith("--"_L1)))
                return Error{Error::Kind::Usage, u"--home needs a folder."_s, u"--home without a value"_s};
        } else {
            rest << word;
        }
    }
    words = rest;
    return options;
}

Result<Arguments> Arguments::parse(const Command &command, const QStringList &words)
{
    Arguments arguments;
    bool onlyOperands = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == "--"_L1 && !onlyOperands) {
            onlyOperands = true;
            continue;
        }
        if (onlyOperands || !looksLikeOption(word)) {
            arguments.m_operands << word;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QByteArray name = word.left(equals).toUtf8();
        const Option *option = find(command, name);
        if (!option)
            return usageError(command, u"There is no option %1 here."_s.arg(QString::fromUtf8(name)));
        if (!option->available)
            return usageError(command, u"%1 is not available yet."_s.arg(QString::fromUtf8(name)));
        if (arguments.has(name) && !option->repeatable)
            return usageError(command, u"%1 is given twice."_s.arg(QString::fromUtf8(name)));
        const bool isSwitch = option->value.isEmpty();
        if (isSwitch && equals >= 0)
            return usageError(command, u"%1 takes no value."_s.arg(QString::fromUtf8(name)));
        QString value = equals >= 0 ? word.mid(equals + 1) : QString();
        if (!isSwitch && equals < 0) {
            if (i + 1 >= words.size() || words[i + 1].startsWith("--"_L1))
                return usageError(command, u"%1 needs a value: %2."_s.arg(QString::fromUtf8(name),
                                                                          QString::fromUtf8(option->value)));
            value = words[++i];
        }
        arguments.m_values[name] << value;
    }
    PITANGA_TRY(checkOperands(command, arguments.m_operands));
    for (const Option &option : command.options)
        if (option.required && !arguments.has(option.name))
            return usageError(command, u"%1 is missing."_s.arg(QString::fromUtf8(option.name)));
    return arguments;
}

Result<std::optional<qint64>> Arguments::number(const QByteArray &option, qint64 least, qint64 most) const
{
    if (!has(option))
        return std::optional<qint64>();
    bool whole = false;
    const qint64 number = value(option).toLongLong(&whole);
    if (!whole || number < least || number > most)
        return Error{
            Error::Kind::Usage,
            u"%1 must be a whole number from %2 to %3."_s.arg(QString::fromUtf8(option)).arg(least).arg(most),
            value(option)};
    return std::optional(number);
}

} // namespace pitanga::cli
