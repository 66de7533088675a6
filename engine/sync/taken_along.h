#pragma once

#include "engine/profile/profile.h"
#include "engine/storage/database.h"

#include <QSet>

namespace pitanga {

/// Records that are shown, and were not before or may not have been.
struct CameBack
{
    QSet<QByteArray> ids;
    QSet<QByteArray> models; ///< the names of theirs

    void add(const QByteArray &id, const QByteArray &model)
    {
        ids.insert(id);
        models.insert(model);
    }
};

/// Whether a deletion has taken anything along that did not come back. Costs nothing to speak of: what shows
/// records for the first time asks before it remembers any of them.
Result<bool> anyTakenAlong(Database &db);

/// A deletion that came from elsewhere hides what refers to the record, and marks none of it (Q33): who deleted
/// it may never have had that, and then it lives on with everybody else. Where the record comes back, all of it
/// that refers to nothing else out of sight is shown again, whatever its partition; returns how many that are.
/// Costs a look at each hidden record of the models that refer to those of `cameBack`, and keeps none but those
/// of trees. Within a write transaction.
Result<qint64> showTakenAlong(Database &db, const Profile &profile, const CameBack &cameBack);

} // namespace pitanga
