#pragma once

#include "engine/tables/device.h"

#include <QSet>
#include <QStringList>

namespace pitanga {

/// Opening a home makes its views, triggers and indexes anew where another program changed or removed them
/// (`model_views.h`), so that `check` finds them in order. This remembers how they were before: make it, open
/// the home, and ask. A value.
class ViewsBeforeOpening
{
public:
    /// Looks at a database that no device of this program has open; changes nothing. Nothing to remember of a
    /// file that is missing or empty. Fails as `Device::open` does for a file that is damaged or not ours.
    static Result<ViewsBeforeOpening> of(const QString &databasePath);

    /// A sentence for each that had been made by then and was not there as it is now. After an update that
    /// gives views another form these are told of too, once.
    Result<QStringList> madeAnew(Store &store) const;

private:
    QSet<QByteArray> m_statements;
    QSet<QByteArray> m_made; ///< "VIEW lesson", as settings name what was made
};

} // namespace pitanga
