#include "engine/profile/profile.h"

#include "engine/profile/titles.h"

#include <algorithm>

namespace pitanga {

namespace {

/// Looks a name up without copying it: the view outlives the look-up.
qsizetype placeOf(const QHash<QByteArray, qsizetype> &places, QByteArrayView name)
{
    return places.value(QByteArray::fromRawData(name.data(), name.size()), -1);
}

} // namespace

QString Field::title() const
{
    QString words = QString::fromUtf8(name);
    if (isReference() && words.endsWith(QStringLiteral("_id")))
        words.chop(3);
    words.replace(QLatin1Char('_'), QLatin1Char(' '));
    words = words.trimmed();
    return words.isEmpty() ? words : titles::translated(words.at(0).toUpper() + words.mid(1));
}

qsizetype Model::indexOf(QByteArrayView field) const
{
    return placeOf(fieldPlaces, field);
}

const Field *Model::find(QByteArrayView field) const
{
    const qsizetype place = indexOf(field);
    return place < 0 ? nullptr : &fields.at(place);
}

const Json *Model::constantOf(QByteArrayView field) const
{
    const auto found = std::find_if(constantFields.begin(), constantFields.end(),
                                    [&](const auto &constant) { return constant.first == field; });
    return found == constantFields.end() ? nullptr : &found->second;
}

const Model *Profile::find(QByteArrayView model) const
{
    const qsizetype place = placeOf(modelPlaces, model);
    return place < 0 ? nullptr : &models.at(place);
}

const ProfileScope *Profile::findScope(QByteArrayView id) const
{
    const auto found = std::find_if(scopeDefinitions.begin(), scopeDefinitions.end(),
                                    [&](const ProfileScope &scope) { return scope.id == id; });
    return found == scopeDefinitions.end() ? nullptr : &*found;
}

const Model *Profile::rootModel() const
{
    const auto found = std::find_if(models.begin(), models.end(), [](const Model &model) {
        return model.sourceId.kind == SourceIdKind::RootCertificate;
    });
    return found == models.end() ? nullptr : &*found;
}

} // namespace pitanga
