#include "engine/school/record_file.h"

#include "engine/base/words.h"

#include <algorithm>

namespace pitanga {

namespace {

// A person mends a file in rounds: more than these would not be read.
constexpr size_t mostProblemsTold = 20;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Cuts the text into its records and counts lines; what stands inside is read by the JSON parser.
class Cutter
{
public:
    explicit Cutter(QByteArrayView text) : m_text(text)
    {
        if (m_text.startsWith("\xef\xbb\xbf")) // a byte order mark, as some editors leave it
            m_place = 3;
        skipSpace();
        m_isArray = at('[');
        if (m_isArray)
            ++m_place;
    }

    struct Piece
    {
        qsizetype line = 1;
        QByteArrayView text;
        bool brokenOff = false;
    };
    /// Nothing at the end, or after a problem that makes the rest unreadable.
    std::optional<Piece> next(FileProblems &problems)
    {
        skipSpace();
        if (m_isArray && !atNextElement(problems))
            return std::nullopt;
        if (m_place >= m_text.size())
            return std::nullopt;
        m_first = false;
        return cut();
    }

private:
    bool at(char c) const { return m_place < m_text.size() && m_text[m_place] == c; }

    void skipSpace()
    {
        for (; m_place < m_text.size() && isSpace(m_text[m_place]); ++m_place)
            m_line += m_text[m_place] == '\n';
    }

    bool atNextElement(FileProblems &problems)
    {
        if (m_ended)
            return false;
        if (at(']')) {
            ++m_place;
            m_ended = true;
            skipSpace();
            if (m_place < m_text.size())
                problems.add(m_line, {}, Words::tr("something follows after the end of the list"));
            return false;
        }
        if (m_place >= m_text.size()) {
            problems.add(m_line, {}, Words::tr("the file breaks off: its list is not closed with ]"));
            return false;
        }
        if (m_first)
            return true;
        if (!at(',')) {
            problems.add(m_line, {}, Words::tr("a comma is missing between two records"));
            return false;
        }
        ++m_place;
        skipSpace();
        return true;
    }

    /// To the end of the object or array that begins here; of anything else, to the end of the word.
    Piece cut()
    {
        const qsizetype start = m_place;
        Piece piece{m_line, {}, false};
        int depth = 0;
        bool inString = false;
        for (; m_place < m_text.size(); ++m_place) {
            const char c = m_text[m_place];
            m_line += c == '\n';
            if (inString) {
                if (c == '\\')
                    ++m_place;
                else if (c == '"')
                    inString = false;
                continue;
            }
            if (c == '"')
                inString = true;
            else if (c == '{' || c == '[')
                ++depth;
            else if (c == '}' || c == ']')
                --depth;
            if (depth <= 0 && !inString) {
                ++m_place;
                break;
            }
        }
        m_place = std::min(m_place, m_text.size());
        piece.text = m_text.sliced(start, m_place - start);
        piece.brokenOff = depth > 0 || inString;
        return piece;
    }

    QByteArrayView m_text;
    qsizetype m_place = 0;
    qsizetype m_line = 1;
    bool m_isArray = false;
    bool m_first = true;
    bool m_ended = false;
};

/// The record in a piece, or nothing after telling what is wrong with it.
std::optional<FileRecord> read(const Cutter::Piece &piece, const Profile &profile, FileProblems &problems)
{
    const auto wrong = [&](const QString &record, const QString &sentence) {
        problems.add(piece.line, record, sentence);
        return std::nullopt;
    };
    if (piece.brokenOff)
        return wrong({}, Words::tr("the file breaks off in the middle of this record"));
    auto json = Json::parse(piece.text);
    if (!json)
        return wrong({}, json.error().forPerson);
    const QByteArray name = json->value("model").toUtf8();
    const Json *fields = json->find("fields");
    if (name.isEmpty())
        return wrong({}, Words::tr("model: a record needs the name of its kind"));
    const Model *model = profile.find(name);
    const QString kind = QString::fromUtf8(name);
    if (!model)
        return wrong(kind, Words::tr("model: there is no such kind of record in the profile %1")
                               .arg(QString::fromUtf8(profile.name)));
    if (!fields || !fields->isObject())
        return wrong(kind, Words::tr("fields: must be an object"));
    if (json->hasDoubledKey() || fields->hasDoubledKey())
        return wrong(kind, Words::tr("a key occurs twice"));
    FileRecord record{piece.line, model, *fields, json->value("deleted").toBool()};
    return record;
}

} // namespace

void FileProblems::add(qsizetype line, const QString &record, const QString &sentence)
{
    const QString place = record.isEmpty()
                              ? Words::tr("Line %1: %2").arg(QString::number(line), sentence)
                              : Words::tr("Line %1, %2: %3").arg(QString::number(line), record, sentence);
    m_places.push_back({line, place});
}

void FileProblems::add(const FileRecord &record, const QString &sentence)
{
    const QString kind = QString::fromUtf8(record.model->name);
    const QByteArray id = record.fields.value("id").toUtf8();
    add(record.line, id.isEmpty() ? kind : kind + QLatin1Char(' ') + QString::fromUtf8(id), sentence);
}

Error FileProblems::error() const
{
    std::vector<Place> sorted = m_places;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Place &a, const Place &b) { return a.line < b.line; });
    QStringList lines{Words::tr("Nothing was taken from the file, because of this:")};
    for (size_t i = 0; i < std::min(sorted.size(), mostProblemsTold); ++i)
        lines << sorted[i].sentence;
    if (sorted.size() > mostProblemsTold)
        lines << Words::tr("And %1 more.").arg(sorted.size() - mostProblemsTold);
    return {Error::Kind::Data, lines.join(QLatin1Char('\n')), QStringLiteral("%1 problems").arg(sorted.size())};
}

Result<std::vector<FileRecord>> readRecordFile(QByteArrayView text, const Profile &profile)
{
    std::vector<FileRecord> records;
    FileProblems problems;
    Cutter cutter(text);
    while (const auto piece = cutter.next(problems))
        if (auto record = read(*piece, profile, problems))
            records.push_back(std::move(*record));
    if (!problems.isEmpty())
        return problems.error();
    return records;
}

} // namespace pitanga
