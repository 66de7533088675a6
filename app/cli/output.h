#pragma once

#include "engine/base/json.h"

#include <QStringList>

#include <cstdio>

namespace pitanga::cli {

/// Where a command says what it found: words for a person, or JSON for a script. Results go to one stream,
/// messages to another, so that a script can read the first whatever is said on the second.
class Output
{
public:
    Output(std::FILE *results, std::FILE *messages, bool json, bool verbose)
        : m_results(results), m_messages(messages), m_json(json), m_verbose(verbose)
    {
    }

    bool isJson() const { return m_json; }
    bool isVerbose() const { return m_verbose; }

    /// A line of the result in words; nothing with --json.
    void line(const QString &text);
    /// Rows in columns, under a header; nothing with --json.
    void table(const QStringList &header, const QList<QStringList> &rows);
    /// The result as the one JSON document, or as one line of several; nothing without --json.
    void document(const Json &json);
    /// A part of the result that is the same in both forms. Storage when it cannot be written.
    Result<> raw(QByteArrayView bytes);

    /// For a person, beside the result.
    void message(const QString &text);
    /// The same, with -v only.
    void detail(const QString &text);
    /// Says the error; with --json also as the document, unless the command has given one already.
    void fail(const Error &error);

private:
    void write(std::FILE *to, QByteArrayView bytes);

    std::FILE *m_results;
    std::FILE *m_messages;
    bool m_json;
    bool m_verbose;
    bool m_documentGiven = false;
};

/// The exit code of the program for an error of that kind.
int exitCode(Error::Kind kind);
/// The name of the kind in JSON ("not-authorised").
QByteArray nameOf(Error::Kind kind);

/// "1 record", "5 records".
QString counted(qint64 count, const char *one, const char *many);

} // namespace pitanga::cli
