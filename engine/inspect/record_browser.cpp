#include "engine/inspect/record_browser.h"

#include "engine/base/ids.h"
#include "engine/base/words.h"
#include "engine/profile/field_forms.h"
#include "engine/profile/titles.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/tables/model_views.h"

namespace pitanga {

namespace {

struct Place
{
    const Profile *profile = nullptr;
    const Model *model = nullptr;
    qint64 number = 0;
};

FieldFact factOf(const Field &field)
{
    static constexpr const char *names[] = {"uuid_hex",    "uuid_dashed", "string", "text",
                                            "bool",        "int",         "float",  "json_text",
                                            "datetime_tz", "datetime_iso"};
    const bool numeric = field.type == FieldType::Int || field.type == FieldType::Float;
    return {QString::fromUtf8(field.name),
            field.title(),
            QString::fromLatin1(names[size_t(field.type)]),
            numeric,
            field.personal,
            field.secret};
}

Result<Place> find(Store &store, const QString &model)
{
    const QByteArray name = model.toUtf8();
    for (const Profile &profile : store.device().profiles()) {
        if (const Model *found = profile.find(name)) {
            PITANGA_LET(number,
                        readInteger(store.db(), "SELECT number FROM _model WHERE profile = ?1 AND name = ?2",
                                    profile.name, name));
            return Place{&profile, found, number.value_or(0)};
        }
    }
    return Error{Error::Kind::Usage, Words::tr("There is no kind of record called %1.").arg(model), {}};
}

/// A column of the result as the table shows it.
QVariant shown(const Field &field, const Query &row, int column)
{
    if (row.isNull(column))
        return {};
    switch (field.type) {
    case FieldType::Int:
        return row.integer(column);
    case FieldType::Float:
        return row.real(column);
    case FieldType::Bool:
        return toPerson(field, Json(row.integer(column) != 0));
    default:
        return toPerson(field, Json(row.bytes(column)));
    }
}

/// Each word must occur in the text of some field. Records spell letters beyond ASCII as escapes or as they
/// are, so the quick look at the whole text allows for both; only what passes it is looked at field by field.
struct Search
{
    QByteArray where;
    QByteArrayList values;
};

QByteArray likePattern(QByteArray text)
{
    return '%' + text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_") + '%';
}

Search searchFor(const QString &text, const Model &model)
{
    Search search;
    int place = 2; // ?1 is the model
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QByteArray escaped = Json(word).toPython();
        const QByteArray raw = "?" + QByteArray::number(place);
        const QByteArray spelled = "?" + QByteArray::number(place + 1);
        search.values << likePattern(word.toUtf8()) << likePattern(escaped.mid(1).chopped(1));
        place += 2;
        QByteArrayList fields;
        for (const Field &field : model.fields)
            if (!field.secret)
                fields << model_views::columnSql(field) + " LIKE " + raw + " ESCAPE '\\'";
        search.where += " AND (visible LIKE " + raw + " ESCAPE '\\' OR visible LIKE " + spelled +
                        " ESCAPE '\\') AND (" + fields.join(" OR ") + ")";
    }
    return search;
}

void bindSearch(Query &query, qint64 model, const Search &search)
{
    query.bind(model);
    for (qsizetype i = 0; i < search.values.size(); ++i)
        query.bindAt(int(i) + 2, search.values[i]);
}

QString labelOf(const Model &model, const Json &fields)
{
    QString label;
    for (const TextTemplate::Part &part : model.label.parts) {
        if (part.kind == TextTemplate::Part::Kind::Literal)
            label += QString::fromUtf8(part.text);
        else if (part.kind == TextTemplate::Part::Kind::OwnId)
            label += fields.value("id").toString();
        for (const QByteArray &name : part.fields) {
            const QString value = fields.value(name).toString();
            if (!value.isEmpty()) {
                label += value;
                break;
            }
        }
    }
    return label;
}

Result<QList<RecordVersionFact>> versionsOf(Store &store, qint64 record, qint64 savedBy)
{
    QList<RecordVersionFact> versions;
    Query query(store.db(),
                "SELECT i.id, c.counter, c.instance FROM _record_counter c"
                " JOIN _instance i ON i.number = c.instance WHERE c.record = ?1 ORDER BY c.counter DESC");
    query.bind(record);
    while (query.next())
        versions << RecordVersionFact{query.string(0), query.integer(1), query.integer(2) == savedBy};
    PITANGA_TRY(query.done());
    std::stable_partition(versions.begin(), versions.end(), [](const auto &version) { return version.isLast; });
    return versions;
}

} // namespace

Result<QList<ModelFact>> browseModels(Store &store)
{
    QHash<QByteArray, qint64> counts;
    Query query(store.db(),
                "SELECT m.profile || char(10) || m.name, count(*) FROM _store s INDEXED BY _store_model"
                " JOIN _model m ON m.number = s.model WHERE s.shown GROUP BY s.model");
    while (query.next())
        counts.insert(query.bytes(0), query.integer(1));
    PITANGA_TRY(query.done());
    QList<ModelFact> facts;
    for (const Profile &profile : store.device().profiles()) {
        for (const Model &model : profile.models) {
            ModelFact fact{QString::fromUtf8(model.name),
                           titles::translated(model.title),
                           model.group,
                           counts.value(profile.name + '\n' + model.name),
                           {}};
            for (const Field &field : model.fields)
                fact.fields << factOf(field);
            facts << fact;
        }
    }
    return facts;
}

Result<RecordPage> browseRecords(Store &store, const RecordQuery &query)
{
    PITANGA_LET(place, find(store, query.model));
    const QByteArray sort = query.sortBy.toUtf8();
    const Field *sortField = place.model->find(sort);
    if (!sort.isEmpty() && !sortField)
        return Error{Error::Kind::Usage, Words::tr("There is no field called %1.").arg(query.sortBy), {}};
    Search search = searchFor(query.search, *place.model);
    if (const auto session = SyncSessionId::fromHex(query.session.toLatin1()))
        search.where += " AND transfer IN (SELECT t.number FROM _transfer t JOIN _sync_session y"
                        " ON y.number = t.sync_session WHERE y.id = '" +
                        session->toHex() + "')";
    QByteArray columns = "id";
    for (const Field &field : place.model->fields)
        columns += ", " + (field.secret ? QByteArray("NULL") : model_views::columnSql(field));
    // The model's number stands in the text: only so are the partial indexes of the views used.
    const QByteArray from = " FROM _store WHERE model = " + QByteArray::number(place.number) +
                            " AND shown AND ?1 > 0" + search.where;
    const QByteArray direction = query.descending ? " DESC" : " ASC";
    const QByteArray order =
        " ORDER BY " + (sortField ? model_views::columnSql(*sortField) + direction + ", " : QByteArray()) +
        "number" + direction;

    Transaction picture(store.db(), Transaction::Kind::Read);
    RecordPage page{query, 0, {}};
    Query count(store.db(), "SELECT count(*)" + from);
    bindSearch(count, place.number, search);
    if (count.next())
        page.total = count.integer(0);
    PITANGA_TRY(count.done());
    Query rows(store.db(), "SELECT " + columns + from + order + " LIMIT " + QByteArray::number(query.limit) +
                               " OFFSET " + QByteArray::number(query.offset));
    bindSearch(rows, place.number, search);
    while (rows.next()) {
        RecordRow row{rows.string(0), {}};
        for (qsizetype i = 0; i < place.model->fields.size(); ++i)
            row.values << shown(place.model->fields[i], rows, int(i) + 1);
        page.rows << row;
    }
    PITANGA_TRY(rows.done());
    PITANGA_TRY(picture.commit());
    return page;
}

Result<RecordDetails> browseRecord(Store &store, const QString &model, const QString &id)
{
    PITANGA_LET(place, find(store, model));
    Query query(store.db(), "SELECT s.number, s.visible, p.path, s.source_id, s.changed, s.error,"
                            " s.saved_by FROM _store s JOIN _partition p ON p.number = s.partition"
                            " WHERE s.id = ?1 AND s.model = ?2 AND s.shown");
    query.bind(id.toUtf8(), place.number);
    if (!query.next()) {
        PITANGA_TRY(query.done());
        return Error{Error::Kind::Usage, Words::tr("This record is not here any more."), id};
    }
    RecordDetails details{.id = id, .model = model, .modelTitle = titles::translated(place.model->title)};
    const qint64 number = query.integer(0);
    const qint64 savedBy = query.isNull(6) ? -1 : query.integer(6);
    details.serialized = query.string(1);
    details.partition = query.string(2);
    details.sourceId = query.string(3);
    details.changedHere = query.integer(4) != 0;
    details.waitingReason = query.string(5);
    PITANGA_LET(fields, Json::parse(query.bytes(1)));
    PITANGA_TRY(query.done());
    details.label = labelOf(*place.model, fields);
    for (const Field &field : place.model->fields) {
        details.fields << factOf(field);
        details.values << toPerson(field, fields.value(field.name));
    }
    PITANGA_LET(versions, versionsOf(store, number, savedBy));
    details.versions = versions;
    return details;
}

} // namespace pitanga
