#include "ui/models/record_table_model.h"

#include "ui/decisions/field_words.h"
#include "ui/widgets/data_table.h"

#include <QTimer>

#include <algorithm>
#include <limits>

namespace pitanga {
namespace {

constexpr int pagesAtOnce = 3; // what one screen can touch; the rest was only passed while scrolling

} // namespace

RecordTableModel::RecordTableModel(QObject *parent) : QAbstractTableModel(parent), m_requests(new QTimer(this))
{
    m_requests->setSingleShot(true);
    m_requests->setInterval(15);
    connect(m_requests, &QTimer::timeout, this, &RecordTableModel::sendRequests);
}

void RecordTableModel::setModel(const ModelFact &model, const QString &session)
{
    beginResetModel();
    m_model = model;
    m_columns = tableColumns(model.fields);
    m_query = {};
    m_query.model = model.name;
    m_query.session = session;
    m_query.limit = pageSize;
    m_total = 0;
    m_pages.clear();
    m_wanted.clear();
    endResetModel();
    ask();
}

void RecordTableModel::search(const QString &text)
{
    if (text == m_query.search)
        return;
    m_query.search = text;
    ask();
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    const QString field =
        column < 0 || column >= m_columns.size() ? QString() : m_model.fields.at(m_columns.at(column)).name;
    const bool descending = order == Qt::DescendingOrder;
    if (m_query.model.isEmpty() || (field == m_query.sortBy && descending == m_query.descending))
        return;
    m_query.sortBy = field;
    m_query.descending = descending;
    ask();
}

void RecordTableModel::refresh()
{
    if (m_query.model.isEmpty() || m_waitsForFirstPage)
        return;
    m_onTheWay.clear();
    m_waitsForRefresh = true;
    RecordQuery query = m_query;
    query.offset = 0;
    emit pageNeeded(query);
}

// Another question: what is shown stays until the first page of the answer is here, so that nothing flickers.
void RecordTableModel::ask()
{
    m_waitsForFirstPage = true;
    m_waitsForRefresh = false;
    m_onTheWay.clear();
    m_wanted.clear();
    RecordQuery query = m_query;
    query.offset = 0;
    emit pageNeeded(query);
}

bool RecordTableModel::answersCurrentQuestion(const RecordQuery &query) const
{
    return query.model == m_query.model && query.session == m_query.session && query.search == m_query.search &&
           query.sortBy == m_query.sortBy && query.descending == m_query.descending && query.limit == pageSize;
}

void RecordTableModel::setPage(const RecordPage &page)
{
    if (!answersCurrentQuestion(page.query))
        return;
    const qint64 number = page.query.offset / pageSize;
    m_onTheWay.remove(number);
    const bool another = m_waitsForFirstPage || page.total != m_total || (m_waitsForRefresh && number == 0);
    if (!another) {
        m_pages.insert(number, new QList<RecordRow>(page.rows));
        const int first = int(page.query.offset);
        const int last = std::min(first + pageSize, rowCount()) - 1;
        if (last >= first)
            emit dataChanged(index(first, 0), index(last, columnCount() - 1));
        return;
    }
    const bool sameRows = !m_waitsForFirstPage && page.total == m_total;
    m_waitsForFirstPage = false;
    m_waitsForRefresh = false;
    m_pages.clear();
    if (!sameRows)
        beginResetModel();
    m_total = std::min<qint64>(page.total, std::numeric_limits<int>::max());
    m_pages.insert(number, new QList<RecordRow>(page.rows));
    if (!sameRows)
        endResetModel();
    else if (m_total > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit totalChanged(m_total);
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_total);
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const RecordRow *RecordTableModel::rowAt(int row) const
{
    const QList<RecordRow> *page = row < 0 ? nullptr : m_pages.object(row / pageSize);
    const int within = row % pageSize;
    return page && within < page->size() ? &page->at(within) : nullptr;
}

QString RecordTableModel::recordId(int row) const
{
    const RecordRow *record = rowAt(row);
    return record ? record->id : QString();
}

int RecordTableModel::rowOf(const QString &id) const
{
    for (const qint64 number : m_pages.keys()) {
        const QList<RecordRow> *page = m_pages.object(number);
        const auto found =
            std::find_if(page->begin(), page->end(), [&](const RecordRow &row) { return row.id == id; });
        if (found != page->end())
            return int(number * pageSize + (found - page->begin()));
    }
    return -1;
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RecordRow *row = rowAt(index.row());
    const FieldFact &field = m_model.fields.at(m_columns.at(index.column()));
    switch (role) {
    case PendingRole:
        if (!row)
            requestPage(index.row() / pageSize);
        return row == nullptr;
    case Qt::DisplayRole:
        return row ? valueWords(field, row->values.value(m_columns.at(index.column()))).text : QString();
    case Qt::TextAlignmentRole:
        return int((field.numeric ? figures : Qt::AlignLeading) | Qt::AlignVCenter);
    case BriefRole:
        return row ? valueWords(field, row->values.value(m_columns.at(index.column()))).brief : QString();
    case SoftRole:
        return index.column() > 0;
    case MonoRole:
        return row && valueWords(field, row->values.value(m_columns.at(index.column()))).mono;
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const FieldFact &field = m_model.fields.at(m_columns.at(section));
    if (role == Qt::DisplayRole)
        return field.title.isEmpty() ? field.name : field.title;
    if (role == Qt::TextAlignmentRole)
        return int((field.numeric ? figures : Qt::AlignLeading) | Qt::AlignVCenter);
    return {};
}

void RecordTableModel::requestPage(qint64 page) const
{
    if (m_waitsForFirstPage || m_onTheWay.contains(page))
        return;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (!m_requests->isActive())
        m_requests->start();
}

// Only the latest: whoever drags the bar through a school wants the place where it stops.
void RecordTableModel::sendRequests()
{
    const QList<qint64> latest = m_wanted.last(std::min<qsizetype>(pagesAtOnce, m_wanted.size()));
    m_wanted.clear();
    for (const qint64 page : latest) {
        m_onTheWay.insert(page);
        RecordQuery query = m_query;
        query.offset = page * pageSize;
        emit pageNeeded(query);
    }
}

} // namespace pitanga
