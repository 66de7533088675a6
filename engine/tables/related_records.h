#pragma once

#include "engine/profile/model_rules.h"
#include "engine/storage/query.h"

namespace pitanga {

/// Answers the rules of models from what the views show. For the time of one transaction.
///
/// The rules ask for plain values, so a failing database makes empty answers; `failure()` then says so, and
/// the verdict must not be believed.
class StoredRelations final : public RelatedRecords
{
public:
    StoredRelations(Database &db, const Profile &profile);

    QByteArray modelOf(QByteArrayView id) const override;
    Json fieldOf(QByteArrayView id, QByteArrayView field) const override;
    bool exists(QByteArrayView model, const QList<QPair<QByteArray, QByteArray>> &values) const override;

    Result<> failure() const { return m_failure; }

private:
    void note(const Result<> &outcome) const;

    Database &m_db;
    const Profile &m_profile;
    mutable Query m_findModel;
    mutable Query m_findField;
    mutable Result<> m_failure;
};

} // namespace pitanga
