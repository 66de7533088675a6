#include "app/cli/output.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace pitanga::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindNames{"usage", "not-authorised", "unreachable", "refused",
                               "data",  "storage",        "cancelled",   "internal"};

QString withoutTrailingSpace(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

/// Names come from other devices, and a terminal obeys control characters.
QString harmless(QString text, bool inOneLine = false)
{
    for (QChar &sign : text)
        if (sign.category() == QChar::Other_Control && (inOneLine || (sign != u'\n' && sign != u'\t')))
            sign = QChar::ReplacementCharacter;
    return text;
}

} // namespace

void Output::write(std::FILE *to, QByteArrayView bytes)
{
    std::fwrite(bytes.data(), 1, size_t(bytes.size()), to);
    std::fflush(to);
}

void Output::line(const QString &text)
{
    if (!m_json)
        write(m_results, harmless(text).toUtf8() + '\n');
}

void Output::table(const QStringList &header, const QList<QStringList> &rows)
{
    if (m_json)
        return;
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < header.size(); ++column) {
        qsizetype widest = header[column].size();
        for (const QStringList &row : rows)
            widest = std::max(widest, row.value(column).size());
        widths << widest;
    }
    const auto print = [&](const QStringList &cells) {
        QString text;
        for (qsizetype column = 0; column < widths.size(); ++column)
            text += harmless(cells.value(column), true).leftJustified(widths[column] + 2);
        line(withoutTrailingSpace(text));
    };
    print(header);
    for (const QStringList &row : rows)
        print(row);
}

void Output::document(const Json &json)
{
    if (!m_json)
        return;
    write(m_results, json.toCompact() + '\n');
    m_documentGiven = true;
}

Result<> Output::raw(QByteArrayView bytes)
{
    m_documentGiven = true;
    if (std::fwrite(bytes.data(), 1, size_t(bytes.size()), m_results) == size_t(bytes.size()) &&
        (bytes.size() == 0 || std::fflush(m_results) == 0))
        return {};
    return Error{Error::Kind::Storage, u"The output cannot be written. Is the disk full?"_s,
                 QString::fromLocal8Bit(std::strerror(errno))};
}

void Output::message(const QString &text)
{
    write(m_messages, harmless(text).toUtf8() + '\n');
}

void Output::detail(const QString &text)
{
    if (m_verbose)
        message(text);
}

void Output::fail(const Error &error)
{
    message(error.forPerson);
    if (!error.forLog.isEmpty())
        detail(u"(%1: %2)"_s.arg(QString::fromLatin1(nameOf(error.kind)), error.forLog));
    if (!m_documentGiven)
        document(Json::object({{"error", Json::object({{"kind", nameOf(error.kind)},
                                                       {"sentence", error.forPerson},
                                                       {"cause", error.forLog}})}}));
}

int exitCode(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Usage:
        return 2;
    case Error::Kind::NotAuthorised:
        return 3;
    case Error::Kind::Unreachable:
        return 4;
    case Error::Kind::Refused:
        return 5;
    case Error::Kind::Data:
        return 6;
    case Error::Kind::Storage:
    case Error::Kind::Cancelled:
    case Error::Kind::Internal:
        break;
    }
    return 1;
}

QByteArray nameOf(Error::Kind kind)
{
    return kindNames[size_t(kind)];
}

QString counted(qint64 count, const char *one, const char *many)
{
    return u"%1 %2"_s.arg(count).arg(QString::fromUtf8(count == 1 ? one : many));
}

} // namespace pitanga::cli
