#pragma once

#include "engine/facts.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace pitanga {

/// The ends of past syncs, newest first.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Result, Device, When, Took, Received, Sent, Size, ColumnCount };
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setHistory(const QList<SyncSummary> &history, const QDateTime &now);
    const QList<SyncSummary> &history() const { return m_history; }
    const SyncSummary &at(int row) const { return m_history.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const SyncSummary &sync, int column) const;
    QVariant sortKey(const SyncSummary &sync, int column) const;

    QList<SyncSummary> m_history;
    QDateTime m_now;
};

/// Those of one device, with one outcome, since some day.
class HistoryFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit HistoryFilter(HistoryModel *history, QObject *parent = nullptr);

    void setDevice(const QString &peerId);                      ///< empty: all
    void setOutcome(const std::optional<SyncOutcome> &outcome); ///< nothing: any
    void setSince(const QDateTime &since);                      ///< not valid: from the beginning
    /// What is shown, in the order in which it stands.
    QList<SyncSummary> shown() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    HistoryModel *m_history;
    QString m_device;
    std::optional<SyncOutcome> m_outcome;
    QDateTime m_since;
};

} // namespace pitanga
