#include "engine/tables/staged_ids.h"

#include "engine/storage/query.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>

namespace pitanga {

StagedIds::Row StagedIds::makeRow(std::string_view id, qint64 number)
{
    Row row{{}, number};
    const QByteArray bytes = QByteArray::fromHex(QByteArray::fromRawData(id.data(), qsizetype(id.size())));
    std::memcpy(row.id.data(), bytes.constData(), std::min(row.id.size(), size_t(bytes.size())));
    return row;
}

Result<> StagedIds::begin(Database &db, qint64 transfer, qint64 staged, qint64 last)
{
    const QMutexLocker lock(&m_mutex);
    Rows &rows = m_transfers[transfer];
    if (qint64(rows.all.size()) != staged || rows.last != last) {
        rows = {};
        Query query(db, "SELECT id, number FROM incoming.record WHERE +transfer = ?1 ORDER BY number");
        query.bind(transfer);
        while (query.next())
            rows.add(makeRow(query.text(0), query.integer(1)));
        PITANGA_TRY(query.done());
    }
    const auto behindSorted = rows.all.begin() + std::ptrdiff_t(rows.sorted);
    std::sort(behindSorted, rows.all.end());
    std::inplace_merge(rows.all.begin(), behindSorted, rows.all.end());
    rows.sorted = rows.all.size();
    return {};
}

std::optional<qint64> StagedIds::find(qint64 transfer, std::string_view id) const
{
    const QMutexLocker lock(&m_mutex);
    const auto rows = m_transfers.find(transfer);
    if (rows == m_transfers.end())
        return std::nullopt;
    const Row wanted = makeRow(id, 0);
    const auto end = rows->second.all.begin() + std::ptrdiff_t(rows->second.sorted);
    const auto found = std::lower_bound(rows->second.all.begin(), end, wanted);
    return found != end && found->id == wanted.id ? std::optional(found->number) : std::nullopt;
}

void StagedIds::add(qint64 transfer, std::string_view id, qint64 number)
{
    const QMutexLocker lock(&m_mutex);
    m_transfers[transfer].add(makeRow(id, number));
}

void StagedIds::forget(qint64 transfer)
{
    const QMutexLocker lock(&m_mutex);
    m_transfers.erase(transfer);
}

} // namespace pitanga
