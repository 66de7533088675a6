#include "ui/models/model_list_model.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/field_words.h"

#include <algorithm>

namespace pitanga {
namespace {

bool sameShape(const QList<ModelFact> &a, const QList<ModelFact> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const ModelFact &one, const ModelFact &other) {
        return one.name == other.name && one.group == other.group && one.title == other.title;
    });
}

} // namespace

void ModelListModel::setModels(const QList<ModelFact> &unsorted)
{
    QList<ModelFact> models = unsorted;
    std::stable_sort(models.begin(), models.end(), [](const ModelFact &a, const ModelFact &b) {
        return groupOrder(a.group) < groupOrder(b.group);
    });
    QList<ModelFact> shown;
    for (const Row &row : std::as_const(m_rows))
        if (row.heading.isEmpty())
            shown.append(row.model);
    if (sameShape(models, shown)) { // only counts changed: the selection stays
        for (Row &row : m_rows)
            if (row.heading.isEmpty())
                row.model = models.takeFirst();
        if (!m_rows.isEmpty())
            emit dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows.clear();
    QString group;
    for (const ModelFact &model : std::as_const(models)) {
        if (model.group != group || m_rows.isEmpty())
            m_rows.append({groupWords(model.group), {}});
        group = model.group;
        m_rows.append({{}, model});
    }
    endResetModel();
}

const ModelFact *ModelListModel::modelAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || !m_rows.at(row).heading.isEmpty())
        return nullptr;
    return &m_rows.at(row).model;
}

int ModelListModel::rowOf(const QString &name) const
{
    for (int row = 0; row < int(m_rows.size()); ++row)
        if (m_rows.at(row).heading.isEmpty() && m_rows.at(row).model.name == name)
            return row;
    return -1;
}

int ModelListModel::firstRowWithRecords() const
{
    int first = -1;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const ModelFact *model = modelAt(row);
        if (model && model->records > 0)
            return row;
        if (model && first < 0)
            first = row;
    }
    return first;
}

int ModelListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ModelListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const bool heading = !row.heading.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return heading ? row.heading : row.model.title;
    case Qt::AccessibleTextRole:
        return heading ? row.heading
                       : QStringLiteral("%1, %2").arg(row.model.title, numberWords(row.model.records));
    case NameRole:
        return heading ? QVariant() : row.model.name;
    case CountRole:
        return heading ? QVariant() : numberWords(row.model.records);
    case HeadingRole:
        return heading;
    default:
        return {};
    }
}

Qt::ItemFlags ModelListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return modelAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

} // namespace pitanga
