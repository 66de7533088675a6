#include "ui/models/history_model.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/summary_words.h"
#include "ui/decisions/time_words.h"
#include "ui/widgets/data_table.h"

namespace pitanga {

void HistoryModel::setHistory(const QList<SyncSummary> &history, const QDateTime &now)
{
    beginResetModel();
    m_history = history;
    m_now = now;
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_history.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::words(const SyncSummary &sync, int column) const
{
    switch (column) {
    case Result:
        return outcomeWords(sync).word;
    case Device:
        return sync.peerName;
    case When:
        return clockWords(sync.endedAt, m_now);
    case Took:
        return durationWords(sync.startedAt.secsTo(sync.endedAt));
    case Received:
        return numberWords(sync.received.total());
    case Sent:
        return numberWords(sync.sent.records);
    case Size:
        return sizeWords(sync.bytes);
    default:
        return {};
    }
}

QVariant HistoryModel::sortKey(const SyncSummary &sync, int column) const
{
    switch (column) {
    case When:
        return sync.endedAt;
    case Took:
        return sync.startedAt.msecsTo(sync.endedAt);
    case Received:
        return sync.received.total();
    case Sent:
        return sync.sent.records;
    case Size:
        return sync.bytes;
    default:
        return words(sync, column);
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SyncSummary &sync = m_history.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return words(sync, column);
    case Qt::TextAlignmentRole:
        return int((column >= Took ? figures : Qt::AlignLeading) | Qt::AlignVCenter);
    case StateRole:
        return column == Result ? QVariant(int(outcomeWords(sync).state)) : QVariant();
    case SoftRole:
        return column == When || column == Took || column == Size;
    case sortRole:
        return sortKey(sync, column);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Took ? figures : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Result:
        return tr("Result");
    case Device:
        return tr("Device");
    case When:
        return tr("When");
    case Took:
        return tr("Took");
    case Received:
        return tr("Received");
    case Sent:
        return tr("Sent");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

HistoryFilter::HistoryFilter(HistoryModel *history, QObject *parent)
    : QSortFilterProxyModel(parent), m_history(history)
{
    setSortRole(HistoryModel::sortRole);
    setSortLocaleAware(true);
    setSourceModel(history);
}

void HistoryFilter::setDevice(const QString &peerId)
{
    m_device = peerId;
    invalidateFilter();
}

void HistoryFilter::setOutcome(const std::optional<SyncOutcome> &outcome)
{
    m_outcome = outcome;
    invalidateFilter();
}

void HistoryFilter::setSince(const QDateTime &since)
{
    m_since = since;
    invalidateFilter();
}

QList<SyncSummary> HistoryFilter::shown() const
{
    QList<SyncSummary> syncs;
    for (int row = 0; row < rowCount(); ++row)
        syncs << m_history->at(mapToSource(index(row, 0)).row());
    return syncs;
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const SyncSummary &sync = m_history->at(row);
    return (m_device.isEmpty() || sync.peerId == m_device) && (!m_outcome || sync.outcome == *m_outcome) &&
           (!m_since.isValid() || sync.endedAt >= m_since);
}

} // namespace pitanga
