#pragma once

#include "engine/base/json.h"
#include "engine/tables/device.h"

namespace pitanga::test {

/// The application tables of the reference's small test application, as our views show them (app_layer.json).
///
/// The reference keeps records twice, we keep them once; so its states are ours as follows: an app row that is
/// dirty is an edit through the view that waits for its stamp (`changed`), one that is not is `shown`; a row of
/// `deletedmodels` is `removal` = 1, of `harddeletedmodels` as well `removal` = 2.
/// Whatever goes wrong ends the program with the reason.
class ApplicationRows
{
public:
    explicit ApplicationRows(Store &store) : m_store(store) {}

    /// Brings the views into the state of `app` (model → rows, `deletedmodels`, `harddeletedmodels`), after the
    /// store's rows were put. Records change as any program changes them: by SQL through the views.
    void put(const Json &app);

    /// Where the views differ from `app`, as text; empty when they do not.
    QByteArray difference(const Json &app) const;

private:
    void putRow(const QByteArray &view, const Json &row);
    void putRemoval(const QByteArray &id, int removal);
    Json read(const QByteArray &table) const;

    Store &m_store;
};

} // namespace pitanga::test
