#include "engine/school/new_identities.h"

#include "engine/profile/field_forms.h"

#include <optional>

namespace pitanga {

namespace {

// Real identities rest on three others at most (try, mastery, summary, person); a made-up file may have more.
constexpr int longestChain = 100;

constexpr qsizetype hexLength = 32;
constexpr qsizetype dashedLength = 36;

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

/// Calls `word(start, length)` for each run of hex digits, and for eight followed by the rest of a dashed id.
template <typename Word>
void forEachWord(const QByteArray &text, Word word)
{
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == '\\') { // an escape of JSON is no part of a word: \f, \u00e9
            i += i + 1 < text.size() && text[i + 1] == 'u' ? 6 : 2;
            continue;
        }
        if (!isHex(text[i])) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && isHex(text[end]))
            ++end;
        if (end - i == 8 && end < text.size() && text[end] == '-')
            while (end < text.size() && (isHex(text[end]) || text[end] == '-'))
                ++end;
        word(i, end - i);
        i = end;
    }
}

/// The id that the word spells, as plain hex; nothing for other words.
std::optional<QByteArray> idIn(const QByteArray &text, qsizetype start, qsizetype length)
{
    if (length == hexLength)
        return text.mid(start, length);
    if (length != dashedLength)
        return std::nullopt;
    const QByteArray word = text.mid(start, length);
    QByteArray hex = word;
    hex.replace('-', "");
    if (hex.size() != hexLength || dashedUuid(hex) != word)
        return std::nullopt;
    return hex;
}

class Move
{
public:
    Move(std::span<const MovingRecord> records, const QHash<QByteArray, QByteArray> &roots)
        : m_records(records), m_newIds(roots)
    {
        for (size_t i = 0; i < records.size(); ++i)
            m_places.insert(records[i].record->identity.id.toHex(), i);
    }

    bool computeId(size_t place, int depth = 0)
    {
        const Model *model = m_records[place].model;
        const NewRecord &record = *m_records[place].record;
        const QByteArray old = record.identity.id.toHex();
        if (m_newIds.contains(old))
            return true;
        QByteArray partition = record.identity.partition;
        partition.replace(old, "${id}");
        if (depth > longestChain || !computeThoseIn(partition, depth) ||
            !computeThoseIn(record.identity.sourceId, depth))
            return false;
        m_newIds.insert(old, computedId(withIdsReplaced(partition, m_newIds),
                                        withIdsReplaced(record.identity.sourceId, m_newIds), model->name));
        return true;
    }

    void rewrite(NewRecord &record) const
    {
        for (auto &[key, value] : record.fields.members())
            if (value.isString() && value.toUtf8().size() >= hexLength)
                value = Json(withIdsReplaced(value.toUtf8(), m_newIds));
        record.identity = {*RecordId::fromHex(m_newIds.value(record.identity.id.toHex())),
                           withIdsReplaced(record.identity.sourceId, m_newIds),
                           withIdsReplaced(record.identity.partition, m_newIds)};
        record.selfReference = withIdsReplaced(record.selfReference, m_newIds);
    }

private:
    /// First the ids that this one is made of.
    bool computeThoseIn(const QByteArray &text, int depth)
    {
        bool all = true;
        forEachWord(text, [&](qsizetype start, qsizetype length) {
            const auto id = idIn(text, start, length);
            if (id && m_places.contains(*id))
                all = all && computeId(m_places.value(*id), depth + 1);
        });
        return all;
    }

    std::span<const MovingRecord> m_records;
    QHash<QByteArray, size_t> m_places;
    QHash<QByteArray, QByteArray> m_newIds;
};

} // namespace

QByteArray withIdsReplaced(const QByteArray &text, const QHash<QByteArray, QByteArray> &newIds)
{
    QByteArray result;
    qsizetype copied = 0;
    forEachWord(text, [&](qsizetype start, qsizetype length) {
        const auto id = idIn(text, start, length);
        const auto found = id ? newIds.constFind(*id) : newIds.cend();
        if (found == newIds.cend())
            return;
        result += QByteArrayView(text).sliced(copied, start - copied);
        result += length == dashedLength ? dashedUuid(*found) : *found;
        copied = start + length;
    });
    return copied == 0 ? text : result + text.mid(copied);
}

void moveToNewRoots(std::span<const MovingRecord> records, const QHash<QByteArray, QByteArray> &roots,
                    const std::function<void(size_t)> &failed)
{
    Move move(records, roots);
    bool all = true;
    for (size_t i = 0; i < records.size(); ++i) {
        if (!move.computeId(i)) {
            failed(i);
            all = false;
        }
    }
    if (!all)
        return;
    for (const MovingRecord &moving : records)
        move.rewrite(*moving.record);
}

} // namespace pitanga
