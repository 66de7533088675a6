#pragma once

#include "engine/facts.h"

#include <QAbstractListModel>

namespace pitanga {

/// The models of the profile, under the headings of their groups.
class ModelListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { NameRole = Qt::UserRole, CountRole, HeadingRole };

    using QAbstractListModel::QAbstractListModel;

    void setModels(const QList<ModelFact> &models);
    /// The facts of the model in that row; nothing for a heading.
    const ModelFact *modelAt(int row) const;
    int rowOf(const QString &name) const; ///< -1 if there is none
    int firstRowWithRecords() const;      ///< the first model if none has records; -1 if there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading; ///< set for headings alone
        ModelFact model;
    };
    QList<Row> m_rows;
};

} // namespace pitanga
