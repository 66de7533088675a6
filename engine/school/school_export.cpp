#include "engine/base/words.h"
#include "engine/profile/field_forms.h"
#include "engine/records/partition.h"
#include "engine/school/school_file.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"

namespace pitanga {

namespace {

constexpr auto recordsOfModel = R"sql(
    SELECT s.id, s.source_id, p.path, s.visible, s.shown
    FROM _store s JOIN _partition p ON p.number = s.partition
    WHERE s.model = (SELECT number FROM _model WHERE profile = ?1 AND name = ?2)
      AND (s.shown OR (?3 AND (s.deleted OR s.removal > 0)))
      AND p.path >= ?4 AND (?5 IS NULL OR p.path < ?5)
    ORDER BY s.number)sql";

/// What an account without a password has in its place.
Json withoutSecret(const Field &field)
{
    return field.onReceiveEmpty.isEmpty() ? defaultWireValue(field, {}).value_or(Json::null())
                                          : Json(field.onReceiveEmpty);
}

/// The record as a line of the file. A text that a peer wrote may lack the three common keys, and an erased
/// record has no text at all: the store's columns know them.
QByteArray lineOf(const Query &row, const Model &model, bool withoutSecrets)
{
    Json fields = Json::object(
        {{"id", row.bytes(0)}, {"_morango_source_id", row.bytes(1)}, {"_morango_partition", row.bytes(2)}});
    if (auto text = Json::parse(row.bytes(3)); text && text->isObject())
        for (auto &[key, value] : text->members())
            if (key != "id" && !key.startsWith("_morango_"))
                fields.members().emplace_back(key, std::move(value));
    if (withoutSecrets)
        for (const Field &field : model.fields)
            if (field.secret && fields.contains(field.name))
                fields.set(field.name, withoutSecret(field));
    Json line = Json::object({{"model", model.name}, {"fields", std::move(fields)}});
    if (row.integer(4) == 0)
        line.set("deleted", Json(true));
    return line.toPython();
}

} // namespace

Result<qint64> exportSchool(Store &store, const ExportOptions &options, const ExportSink &sink)
{
    const Profile *profile = store.device().profile(options.profile);
    if (!profile || (!options.model.isEmpty() && !profile->find(options.model)))
        return Error{
            Error::Kind::Usage,
            profile ? Words::tr("There is no kind of record called “%1”.").arg(QString::fromUtf8(options.model))
                    : Words::tr("This device does not have the profile %1.")
                          .arg(QString::fromUtf8(options.profile)),
            QStringLiteral("unknown model or profile")};
    const auto end = afterPrefix(options.partitionPrefix);
    qint64 count = 0;
    Transaction picture(store.db(), Transaction::Kind::Read);
    if (!options.asLines)
        PITANGA_TRY(sink("[\n"));
    {
        Query rows(store.db(), recordsOfModel);
        for (const Model &model : profile->models) {
            if (!options.model.isEmpty() && model.name != options.model)
                continue;
            rows.bind(profile->name, model.name, options.withDeleted, options.partitionPrefix, end);
            while (rows.next()) {
                const bool comma = !options.asLines && count > 0;
                const QByteArray line = lineOf(rows, model, options.withoutSecrets);
                PITANGA_TRY(
                    sink((comma ? QByteArray(",\n") : QByteArray()) + line + (options.asLines ? "\n" : "")));
                ++count;
            }
            PITANGA_TRY(rows.done());
        }
    }
    if (!options.asLines)
        PITANGA_TRY(sink(count > 0 ? "\n]\n" : "]\n"));
    PITANGA_TRY(picture.commit());
    return count;
}

} // namespace pitanga
