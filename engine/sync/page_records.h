#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace pitanga {

/// The texts of one record together, as it stands on the wire. Stock servers take 2.5 MB in a whole request
/// that is not packed; a record that some devices can take and others cannot send on would stop each of their
/// syncs.
inline constexpr qint64 maxRecordBytes = 8 * 1024 * 1024;
/// Values in one record, outside of its texts: a history of ten thousand instances has 40,000.
inline constexpr qint64 maxRecordValues = 100'000;

/// The records of a page (a JSON array, or one record) one after the other, each as the text that it is, so
/// that no more than one of them is ever parsed at a time: what a page of strangers costs is its own size and
/// no multiple of it (parsed as a whole, the largest would take 300 MB). Only the array is looked at here;
/// whether what stands in it is JSON is for who parses it. Any thread.
///
///     PageRecords page(json);
///     while (const auto record = page.next())
///         parse(record->json);
///     if (!page.isWhole()) …
class PageRecords
{
public:
    struct Element
    {
        std::string_view json;
        qint64 values = 0; ///< about so many; a little text can become large when it is parsed

        bool isTooLarge() const { return qint64(json.size()) > maxRecordBytes || values > maxRecordValues; }
    };

    /// The text must live longer.
    explicit PageRecords(std::string_view json);

    /// The next record; nothing when there is none, and where the array is torn.
    std::optional<Element> next();

    /// Whether all was read and nothing stands before or behind the array. After `next` gave nothing.
    bool isWhole() const { return m_state == State::Ended; }

private:
    enum class State { Single, First, Further, Ended, Torn };

    void skipSpace();
    Element element();

    std::string_view m_json;
    size_t m_at = 0;
    State m_state = State::Torn;
};

} // namespace pitanga
