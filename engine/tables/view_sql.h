#pragma once

#include "engine/profile/profile.h"

#include <QByteArrayList>
#include <QHash>
#include <QSet>

namespace pitanga {

/// The SQL of one model's view, its triggers and its indexes, as texts (no database needed).
/// `modelNumbers` are the numbers of all models of the profile in the store's dictionary.
class ViewSql
{
public:
    ViewSql(const Profile &profile, QHash<QByteArray, qint64> modelNumbers);

    QByteArray view(const Model &model) const;
    QByteArray insertTrigger(const Model &model) const;
    QByteArray updateTrigger(const Model &model) const;
    QByteArray deleteTrigger(const Model &model) const;
    QByteArrayList indexes(const Model &model) const;

    /// A view over several models, with the columns that all of them have, and its triggers.
    QByteArray commonView(const QByteArray &name, const QList<const Model *> &models) const;
    QByteArrayList commonTriggers(const QByteArray &name, const QList<const Model *> &models) const;

    /// The recursive select of the numbers of all shown rows that refer, directly or not, to the records that
    /// `start` (a select of number, id, model) names; those included. Where all of these are of one model,
    /// `from` says which, and the select is the shorter and quicker for it.
    QByteArray cascade(const QByteArray &start, const Model *from = nullptr) const;

private:
    QByteArray number(const Model &model) const;
    /// The models whose records go when those of this model go.
    QSet<QByteArray> reachedFrom(const Model &model) const;
    bool isReferredTo(const Model &model) const;

    const Profile &m_profile;
    QHash<QByteArray, qint64> m_numbers;
};

} // namespace pitanga
