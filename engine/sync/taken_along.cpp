#include "engine/sync/taken_along.h"

#include "engine/base/json.h"
#include "engine/storage/query.h"

#include <QSet>

namespace pitanga {

namespace {

namespace sql {

constexpr auto aliveAndHidden = R"sql(
    SELECT s.number, s.id, d.name, s.serialized FROM _store s JOIN _model d ON d.number = s.model
    WHERE NOT s.shown AND NOT s.dirty AND NOT s.changed AND NOT s.removal AND NOT s.deleted AND d.profile = ?1)sql";

constexpr auto isOutOfSight = "SELECT 1 FROM _store WHERE id = ?1 AND NOT shown";

constexpr auto showAgain = "UPDATE _store SET shown = 1 WHERE number = ?1";

} // namespace sql

struct TakenAlong
{
    qint64 number;
    QByteArray id;
    QByteArrayList targets; ///< whose deletion takes it along
};

Result<std::vector<TakenAlong>> allTakenAlong(Database &db, const Profile &profile)
{
    std::vector<TakenAlong> found;
    Query rows(db, sql::aliveAndHidden);
    rows.bind(profile.name);
    while (rows.next()) {
        const Model *model = profile.find(rows.bytes(2));
        const auto record = Json::parse(rows.bytes(3));
        if (!model || !record || !record->isObject())
            continue;
        QByteArrayList targets;
        for (const Field &field : model->fields)
            if (const QByteArray id = field.cascade ? record->value(field.name).toUtf8() : QByteArray();
                !id.isEmpty())
                targets << id;
        found.push_back({rows.integer(0), rows.bytes(1), targets});
    }
    PITANGA_TRY(rows.done());
    return found;
}

} // namespace

Result<qint64> showTakenAlong(Database &db, const Profile &profile, const QByteArrayList &cameBack)
{
    if (cameBack.isEmpty())
        return 0;
    PITANGA_LET(hidden, allTakenAlong(db, profile));
    QSet<QByteArray> back(cameBack.begin(), cameBack.end());
    Query outOfSight(db, sql::isOutOfSight);
    Query show(db, sql::showAgain);
    const size_t all = hidden.size();
    for (size_t before = all + 1; hidden.size() < before;) { // what one shows may show others
        before = hidden.size();
        for (const TakenAlong &one : std::exchange(hidden, {})) {
            bool returns = false;
            bool waits = false;
            for (const QByteArray &target : one.targets) {
                returns = returns || back.contains(target);
                outOfSight.bind(target);
                waits = outOfSight.next() || waits;
                PITANGA_TRY(outOfSight.done());
            }
            if (!returns || waits) {
                hidden.push_back(one);
                continue;
            }
            PITANGA_TRY(show.run(one.number));
            back.insert(one.id);
        }
    }
    return qint64(all - hidden.size());
}

} // namespace pitanga
