#pragma once

#include "engine/facts.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

class QTimer;

namespace pitanga {

/// The records of one model, page by page. It never waits: a row whose page is not here yet is a
/// placeholder, and `pageNeeded` says what to fetch; the answer comes back through `setPage`.
class RecordTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int pageSize = 200;

    explicit RecordTableModel(QObject *parent = nullptr);

    /// Shows another model from its first row on, without search or order; of `session` (a sync) only what it
    /// brought, where one is given.
    void setModel(const ModelFact &model, const QString &session = {});
    const QString &session() const { return m_query.session; }
    const ModelFact &model() const { return m_model; }
    void search(const QString &text);
    /// Takes an answer; one to a question that is no longer asked is ignored.
    void setPage(const RecordPage &page);
    /// Asks again for what is shown; rows stay as they are until the answer comes.
    void refresh();

    bool isLoading() const { return m_waitsForFirstPage; }
    QString recordId(int row) const; ///< empty while its page is on the way
    /// Where the record stands; -1 where none of the pages that are here has it.
    int rowOf(const QString &id) const;
    const QString &searchText() const { return m_query.search; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void pageNeeded(const pitanga::RecordQuery &query);
    void totalChanged(qint64 total);

private:
    const RecordRow *rowAt(int row) const;
    void ask();
    void requestPage(qint64 page) const;
    void sendRequests();
    bool answersCurrentQuestion(const RecordQuery &query) const;

    ModelFact m_model;
    QList<int> m_columns; ///< as indexes into the model's fields
    RecordQuery m_query;
    bool m_waitsForFirstPage = false;
    bool m_waitsForRefresh = false;
    qint64 m_total = 0;
    // Far more than a screen, far less than a school: scrolling back does not ask again.
    mutable QCache<qint64, QList<RecordRow>> m_pages{40};
    mutable QList<qint64> m_wanted; ///< pages touched since the last requests went out, the latest last
    QSet<qint64> m_onTheWay;
    QTimer *m_requests;
};

} // namespace pitanga
