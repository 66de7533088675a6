#pragma once

#include <QByteArray>

#include <string_view>

namespace pitanga {

/// JSON that is written behind what `out` holds already, by the hundred megabytes a second: no check, no call
/// and no copy for each letter. `out` must live longer, and is as long as what was written once this has ended.
class JsonText
{
public:
    explicit JsonText(QByteArray &out);
    ~JsonText() { m_out.truncate(size()); }
    Q_DISABLE_COPY_MOVE(JsonText)

    /// As it stands.
    void add(std::string_view json);
    void add(char json) { add(std::string_view(&json, 1)); }
    void addNumber(qint64 value);
    /// Valid UTF-8 as a string with its quotes. With `asciiOnly`, everything beyond ASCII becomes `\uXXXX`
    /// (surrogate pairs beyond the BMP), as Python's `json.dumps` writes it.
    void addString(std::string_view text, bool asciiOnly = false);

    /// So many bytes more are likely to come: `out` need not grow step by step.
    void expect(qsizetype bytes) { reserve(bytes); }

    /// Bytes in `out`, with what it held before.
    qsizetype size() const { return m_to - m_out.constData(); }

private:
    /// Room for so many bytes at `m_to`.
    void reserve(qsizetype bytes)
    {
        if (m_end - m_to < bytes)
            grow(bytes);
    }
    void grow(qsizetype bytes);
    void addEscaped(unsigned char c);
    void addCodePoint(char32_t point);
    void addUnit(unsigned unit);

    QByteArray &m_out;
    char *m_to;
    char *m_end;
};

} // namespace pitanga
