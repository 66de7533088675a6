#include "engine/profile/model_rules.h"
#include "engine/profile/profile_loader.h"
#include "engine/profile/record_text.h"
#include "tests/fuzz/fuzz_target.h"

#include <QDateTime>

namespace pitanga::fuzz {

namespace {

class OneByte final : public RandomSource
{
public:
    QByteArray bytes(int count) override { return QByteArray(count, 'r'); }
};

} // namespace

/// A profile that is loaded can be relied on: records of each of its models can be made and judged.
void profiles(QByteArrayView input)
{
    const auto profile = loadProfile(input);
    if (!profile) {
        PROMISE(!profile.error().forPerson.isEmpty());
        return;
    }
    OneByte random;
    const QDateTime now(QDate(2024, 1, 2), QTime(3, 4, 5), Qt::UTC);
    for (const Model &model : profile->models) {
        PROMISE(profile->find(model.name));
        const auto made = makeRecord(model, Json::object(), now, random);
        if (!made)
            continue;
        const QByteArray id = made->identity.id.toHex();
        validateOnReceipt(model, made->fields, {id, made->identity.sourceId, made->identity.partition});
        PROMISE(checkReceivedIdentity(*profile, id, made->identity.partition, made->identity.sourceId,
                                      model.name) ||
                model.idIsSourceId);
    }
}

} // namespace pitanga::fuzz
