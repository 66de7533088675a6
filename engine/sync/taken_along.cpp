#include "engine/sync/taken_along.h"

#include "engine/base/json.h"
#include "engine/storage/query.h"

#include <QHash>

namespace pitanga {

namespace {

namespace sql {

constexpr auto any = R"sql(
    SELECT 1 FROM _store INDEXED BY _store_hidden
    WHERE NOT shown AND NOT deleted AND NOT dirty AND NOT changed AND NOT removal LIMIT 1)sql";

constexpr auto aliveAndHidden = R"sql(
    SELECT number, id, visible FROM _store INDEXED BY _store_hidden
    WHERE NOT shown AND NOT deleted AND NOT dirty AND NOT changed AND NOT removal
      AND model = (SELECT number FROM _model WHERE profile = ?1 AND name = ?2))sql";

constexpr auto isOutOfSight = "SELECT 1 FROM _store WHERE id = ?1 AND NOT shown";

constexpr auto showAgain = "UPDATE _store SET shown = 1 WHERE number = ?1";

} // namespace sql

struct TakenAlong
{
    qint64 number;
    QByteArray id;
    QByteArrayList targets; ///< whose deletion takes it along
    QByteArray parent;      ///< the one among them that is of its own model; empty: none
};

/// One run over what is hidden, model by model: what is referred to comes first.
class Return
{
public:
    Return(Database &db, const Profile &profile, const CameBack &cameBack)
        : m_profile(profile), m_back(cameBack), m_outOfSight(db, sql::isOutOfSight), m_show(db, sql::showAgain)
    {
    }

    /// Each record of a tree is looked at once and once more with its parent, whatever their order.
    Result<> showOfModel(Database &db, const Model &model)
    {
        if (!refersToWhatCameBack(model))
            return {};
        std::vector<TakenAlong> open;
        QHash<QByteArray, std::vector<TakenAlong>> below; // those that may come with their parent
        Query rows(db, sql::aliveAndHidden);
        rows.bind(m_profile.name, model.name);
        while (rows.next()) {
            TakenAlong one = read(model, rows);
            PITANGA_LET(returns, comesBack(one));
            if (returns)
                open.push_back(std::move(one));
            else if (!one.parent.isEmpty())
                below[one.parent].push_back(std::move(one));
        }
        PITANGA_TRY(rows.done());
        while (!open.empty()) {
            const TakenAlong one = std::move(open.back());
            open.pop_back();
            PITANGA_TRY(m_show.run(one.number));
            ++shown;
            m_back.add(one.id, model.name);
            for (TakenAlong &child : below.take(one.id)) {
                PITANGA_LET(returns, comesBack(child));
                if (returns)
                    open.push_back(std::move(child));
            }
        }
        return {};
    }

    qint64 shown = 0;

private:
    bool refersToWhatCameBack(const Model &model) const
    {
        return std::any_of(model.fields.begin(), model.fields.end(), [&](const Field &field) {
            return field.cascade &&
                   std::any_of(field.references.begin(), field.references.end(),
                               [&](const QByteArray &target) { return m_back.models.contains(target); });
        });
    }

    static TakenAlong read(const Model &model, const Query &row)
    {
        TakenAlong one{.number = row.integer(0), .id = row.bytes(1), .targets = {}, .parent = {}};
        const auto record = Json::parse(row.bytes(2));
        if (!record || !record->isObject())
            return one;
        for (const Field &field : model.fields)
            if (const QByteArray id = field.cascade ? record->value(field.name).toUtf8() : QByteArray();
                !id.isEmpty()) {
                one.targets << id;
                if (field.references.contains(model.name))
                    one.parent = id;
            }
        return one;
    }

    /// It refers to something that came back, and to nothing that is out of sight.
    Result<bool> comesBack(const TakenAlong &one)
    {
        if (std::none_of(one.targets.begin(), one.targets.end(),
                         [&](const QByteArray &target) { return m_back.ids.contains(target); }))
            return false;
        for (const QByteArray &target : one.targets) {
            m_outOfSight.bind(target);
            const bool waits = m_outOfSight.next();
            PITANGA_TRY(m_outOfSight.done());
            if (waits)
                return false;
        }
        return true;
    }

    const Profile &m_profile;
    CameBack m_back;
    Query m_outOfSight;
    Query m_show;
};

} // namespace

Result<bool> anyTakenAlong(Database &db)
{
    PITANGA_LET(any, readInteger(db, sql::any));
    return any.has_value();
}

Result<qint64> showTakenAlong(Database &db, const Profile &profile, const CameBack &cameBack)
{
    if (cameBack.ids.isEmpty())
        return 0;
    Return run(db, profile, cameBack);
    for (const Model &model : profile.models)
        PITANGA_TRY(run.showOfModel(db, model));
    return run.shown;
}

} // namespace pitanga
