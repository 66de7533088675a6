#include "engine/tables/view_sql.h"

#include "engine/profile/field_forms.h"
#include "engine/tables/leftovers.h"
#include "engine/tables/model_views.h"

namespace pitanga {

namespace {

QByteArray quoted(QByteArray text)
{
    return "'" + text.replace("'", "''") + "'";
}

/// What a value that a program gives becomes in the JSON text.
QByteArray wireForm(const Field &field, const QByteArray &value)
{
    switch (field.type) {
    case FieldType::Bool:
        // Programs bind booleans as numbers, as texts, or as the words.
        return "json(CASE WHEN " + value + " IS NULL THEN 'null' WHEN lower(" + value +
               ") IN ('0', 'false') THEN 'false' ELSE 'true' END)";
    case FieldType::Int:
        return "CAST(" + value + " AS INTEGER)";
    case FieldType::Float:
        return "CAST(" + value + " AS REAL)";
    default:
        return "CAST(" + value + " AS TEXT)";
    }
}

/// The default as an SQL value; "NULL" where the profile names none.
QByteArray defaultSql(const Field &field)
{
    if (field.defaultIsNow)
        return field.type == FieldType::DateTimeTz ? "(strftime('%Y-%m-%d %H:%M:%f', 'now') || '000(UTC)')"
                                                   : "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')";
    const auto value = defaultWireValue(field, {});
    if (!value || value->isNull())
        return "NULL";
    if (value->isBool())
        return value->toBool() ? "1" : "0";
    return value->isNumber() ? value->numberText() : quoted(value->toUtf8());
}

/// What an INSERT means for a field: the constant of the model, else what was given, else the default.
QByteArray insertedSql(const Model &model, const Field &field)
{
    if (const Json *constant = model.constantOf(field.name))
        return quoted(constant->toUtf8());
    const QByteArray standard = defaultSql(field);
    return standard == "NULL" ? "NEW." + field.name : "coalesce(NEW." + field.name + ", " + standard + ")";
}

QByteArray templateSql(const TextTemplate &text, const Model &model)
{
    QByteArrayList parts;
    for (const TextTemplate::Part &part : text.parts) {
        const Field *field = part.fields.isEmpty() ? nullptr : model.find(part.fields.first());
        switch (part.kind) {
        case TextTemplate::Part::Kind::Literal:
            parts << quoted(part.text);
            break;
        case TextTemplate::Part::Kind::OwnId:
            parts << "'${id}'";
            break;
        case TextTemplate::Part::Kind::HexField:
            parts << "lower(replace(nullif(" + insertedSql(model, *field) + ", ''), '-', ''))";
            break;
        case TextTemplate::Part::Kind::Field:
            parts << "nullif(" + insertedSql(model, *field) + ", '')";
            break;
        }
    }
    return parts.isEmpty() ? QByteArray("''") : "(" + parts.join(" || ") + ")";
}

QByteArray sourceIdSql(const Model &model)
{
    if (model.sourceId.kind == SourceIdKind::Template)
        return "coalesce(NEW._morango_source_id, " + templateSql(model.sourceId.text, model) + ")";
    if (model.sourceId.kind == SourceIdKind::RootCertificate)
        return "coalesce(NEW._morango_source_id, NEW.id)";
    return QByteArray("coalesce(NEW._morango_source_id, ") + (model.idIsSourceId ? "NEW.id, " : "") +
           "lower(hex(randomblob(16))))";
}

QByteArray partitionSql(const Model &model)
{
    QByteArray sql;
    for (const PartitionRule &rule : model.partition) {
        QByteArrayList conditions;
        for (const PartitionRule::Condition &condition : rule.when)
            conditions << insertedSql(model, *model.find(condition.field)) +
                              (condition.isNull ? " IS NULL" : " IS NOT NULL");
        if (conditions.isEmpty())
            sql += " ELSE " + templateSql(rule.text, model);
        else
            sql += " WHEN " + conditions.join(" AND ") + " THEN " + templateSql(rule.text, model);
    }
    return sql.startsWith(" ELSE") ? sql.mid(6) : "CASE" + sql + " END";
}

QByteArray refusal(const QByteArray &sentence, const QByteArray &when)
{
    return "  SELECT RAISE(ABORT, " + quoted(sentence) + ") " + when + ";\n";
}

/// Somebody must give a value: there is no default, and null is none.
bool isRequired(const Model &model, const Field &field)
{
    return !field.nullable && !field.mustBeNull && !model.constantOf(field.name) && defaultSql(field) == "NULL";
}

QByteArray needsValue(const Field &field, const QByteArray &when)
{
    return refusal("The field " + field.name + " must have a value.", when);
}

bool isFixed(const Model &model, const Field &field)
{
    return field.name == "dataset_id" || model.constantOf(field.name);
}

QByteArray differs(const Field &field)
{
    return "NEW." + field.name + " IS NOT OLD." + field.name;
}

/// A condition that holds for what cannot be a value of the field at all; NULL where there is none.
QByteArray misfit(const Field &field, const QByteArray &value)
{
    switch (field.type) {
    case FieldType::Bool:
        return "lower(" + value + ") NOT IN ('0', '1', 'false', 'true')";
    case FieldType::Int:
        return "CAST(" + value + " AS INTEGER) <> " + value;
    case FieldType::Float: // JSON knows no infinity
        return "(typeof(" + value + ") NOT IN ('integer', 'real') AND CAST(" + value + " AS REAL) <> " + value +
               ") OR abs(" + value + ") > 1.7976931348623157e308";
    case FieldType::JsonText:
        return value + " <> '' AND NOT json_valid(" + value + ")";
    case FieldType::DateTimeTz:
    case FieldType::DateTimeIso:
        return value + " <> '' AND datetime(substr(" + value + ", 1, 19)) IS NULL AND " + value +
               " IS NOT NULL";
    default:
        return field.maxLength ? "length(" + value + ") > " + QByteArray::number(*field.maxLength)
                               : QByteArray("0");
    }
}

QByteArray whatFits(const Field &field)
{
    switch (field.type) {
    case FieldType::Bool:
        return "is true or false.";
    case FieldType::Int:
        return "takes a whole number.";
    case FieldType::Float:
        return "takes a number.";
    case FieldType::JsonText:
        return "takes a JSON document.";
    case FieldType::DateTimeTz:
    case FieldType::DateTimeIso:
        return "takes a date and time, as 2024-09-02T05:31:07.120Z.";
    default:
        return "takes at most " + QByteArray::number(field.maxLength.value_or(0)) + " characters.";
    }
}

/// In one statement, since each costs time at every row. `changed`: only what an update changes is looked at.
QByteArray refusalsOfMisfits(const Model &model, bool changed)
{
    QByteArray cases;
    for (const Field &field : model.fields) {
        const QByteArray condition = misfit(field, "NEW." + field.name);
        if (isFixed(model, field) || condition == "0")
            continue;
        cases += "\n    WHEN " + (changed ? "(" + differs(field) + ") AND (" : QByteArray("(")) + condition +
                 ") THEN RAISE(ABORT, " + quoted("The field " + field.name + ' ' + whatFits(field)) + ")";
    }
    return cases.isEmpty() ? QByteArray() : "  SELECT CASE" + cases + " END;\n";
}

/// What would be refused by every device that it reaches, or by our own stamping.
QByteArray refusalsOfIdentity()
{
    return refusal("The id is not the one that follows from this record's fields. Leave it out, or give the "
                   "source id.",
                   "FROM _insertion WHERE NEW.id IS NOT NULL AND NEW.id <> id") +
           refusal("The id is not made of 32 lower-case hex digits.",
                   "FROM _insertion WHERE length(id) <> 32 OR id GLOB '*[^0-9a-f]*'") +
           refusal("The partition is not the one that follows from this record's fields. Leave it out.",
                   "FROM _insertion WHERE NEW._morango_partition <> partition") +
           refusal("The source id or the partition of this record is too long.",
                   "FROM _insertion WHERE length(source_id) > " + QByteArray::number(maxSourceIdLength) +
                       " OR length(partition) > " + QByteArray::number(maxPartitionLength)) +
           refusal("This record exists already. Change it instead of inserting it again.",
                   "FROM _store JOIN _insertion ON _insertion.id = _store.id WHERE _store.shown");
}

QByteArrayList differences(const Model &model)
{
    QByteArrayList list;
    for (const Field &field : model.fields)
        if (!isFixed(model, field))
            list << differs(field);
    return list.isEmpty() ? QByteArrayList{"0"} : list;
}

/// Only keys whose value changed are written, so that the others keep their spelling: where the path is NULL,
/// json_set leaves the pair out.
QByteArray editedText(const Model &model)
{
    constexpr qsizetype fieldsInACall = 50; // SQLite takes 127 arguments
    QByteArray text = "visible";
    for (qsizetype first = 0; first < model.fields.size(); first += fieldsInACall) {
        text = "json_set(" + text;
        for (const Field &field : model.fields.mid(first, fieldsInACall))
            if (!isFixed(model, field))
                text += ",\n    CASE WHEN " + differs(field) + " THEN '$." + field.name + "' END, " +
                        wireForm(field, "NEW." + field.name);
        text += ")";
    }
    return text;
}

} // namespace

ViewSql::ViewSql(const Profile &profile, QHash<QByteArray, qint64> modelNumbers)
    : m_profile(profile), m_numbers(std::move(modelNumbers))
{
}

QByteArray ViewSql::number(const Model &model) const
{
    return QByteArray::number(m_numbers.value(model.name));
}

QByteArray ViewSql::view(const Model &model) const
{
    QByteArray sql =
        "CREATE VIEW " + model.name +
        " AS SELECT id, source_id AS _morango_source_id,"
        " (SELECT path FROM _partition WHERE _partition.number = _store.partition) AS _morango_partition";
    for (const Field &field : model.fields)
        sql += ",\n  " + model_views::columnSql(field) + " AS " + field.name;
    return sql + "\nFROM _store WHERE model = " + number(model) + " AND shown";
}

QByteArray ViewSql::insertTrigger(const Model &model) const
{
    if (model.sourceId.kind == SourceIdKind::MadeElsewhere)
        return "CREATE TRIGGER _insert_" + model.name + " INSTEAD OF INSERT ON " + model.name + " BEGIN\n" +
               refusal("Records of this kind are made by Kolibri only. Those that are here can be changed and "
                       "deleted.",
                       "") +
               "END";
    QByteArray object =
        "json_object('id', n.id, '_morango_source_id', n.source_id, '_morango_partition', n.partition";
    QByteArray overlay =
        "json_set(CASE WHEN json_valid(visible) AND json_type(visible) = 'object'"
        " THEN visible ELSE '{}' END, '$.id', id, '$._morango_source_id', source_id, '$._morango_partition',"
        " (SELECT path FROM _partition WHERE _partition.number = _store.partition)";
    QByteArray selfReference = "''";
    QByteArray required;
    for (const Field &field : model.fields) {
        if (isRequired(model, field))
            required += needsValue(field, "WHERE NEW." + field.name + " IS NULL");
        const QByteArray value = wireForm(field, insertedSql(model, field));
        object += ", " + quoted(field.name) + ", " + value;
        overlay += ", '$." + field.name + "', " + value;
        if (model.selfReference && model.selfReference->field == field.name)
            selfReference = "coalesce(" + insertedSql(model, field) + ", '')";
    }
    return "CREATE TRIGGER _insert_" + model.name + " INSTEAD OF INSERT ON " + model.name +
           " BEGIN\n"
           // An outer OR REPLACE or OR IGNORE overrides what is said in here; so nothing below can clash.
           + required + refusalsOfMisfits(model, false) +
           "  DELETE FROM _insertion;\n"
           "  INSERT INTO _insertion (number, model, source_id, template) SELECT 1, " +
           quoted(model.name) + ", " + sourceIdSql(model) + ", " + partitionSql(model) + ";\n" +
           refusal("A field that the id or the partition of this record is made of is missing.",
                   "FROM _insertion WHERE source_id IS NULL OR source_id = '' OR template IS NULL") +
           "  UPDATE _insertion SET id = " +
           (model.idIsSourceId ? QByteArray("source_id") : QByteArray("(SELECT id FROM _insertion_id)")) +
           ";\n  UPDATE _insertion SET partition = replace(template, '${id}', id);\n" + refusalsOfIdentity() +
           "  INSERT INTO _partition (path) SELECT partition FROM _insertion"
           " WHERE partition NOT IN (SELECT path FROM _partition);\n"
           "  UPDATE _store SET stored = coalesce(stored, visible), visible = " +
           overlay +
           "), shown = 1, changed = 1, removal = 0 WHERE id = (SELECT id FROM _insertion);\n"
           "  INSERT INTO _store (id, model, partition, source_id, self_ref, shown, changed, stored, "
           "visible)"
           " SELECT n.id, " +
           number(model) + ", (SELECT number FROM _partition WHERE path = n.partition), n.source_id, " +
           selfReference + ", 1, 1, '', " + object +
           ") FROM _insertion n WHERE NOT EXISTS (SELECT 1 FROM _store WHERE _store.id = n.id);\n"
           "  DELETE FROM _insertion;\n  " +
           leftovers::noteForeignWrite() + ";\nEND";
}

QByteArray ViewSql::updateTrigger(const Model &model) const
{
    QByteArray sql =
        "CREATE TRIGGER _update_" + model.name + " INSTEAD OF UPDATE ON " + model.name + " BEGIN\n";
    sql += refusal("The id, source id and partition of a record never change. Delete it and make another one.",
                   "WHERE NEW.id IS NOT OLD.id OR NEW._morango_source_id IS NOT OLD._morango_source_id"
                   " OR NEW._morango_partition IS NOT OLD._morango_partition");
    for (const Field &field : model.fields) {
        if (isFixed(model, field))
            sql += refusal("The field " + field.name +
                               " of a record never changes. Delete it and make another one.",
                           "WHERE " + differs(field));
        else if (!field.nullable && !field.mustBeNull)
            sql += needsValue(field,
                              "WHERE NEW." + field.name + " IS NULL AND OLD." + field.name + " IS NOT NULL");
    }
    sql += refusalsOfMisfits(model, true);
    // All in one statement: each that writes to the store opens all its indexes anew, for every row.
    sql += "  UPDATE _store SET stored = coalesce(stored, visible), visible = " + editedText(model) +
           ", changed = 1 WHERE id = OLD.id AND (" + differences(model).join(" OR ") + ");\n";
    return sql + "  " + leftovers::noteForeignWrite() + ";\nEND";
}

QByteArray ViewSql::deleteTrigger(const Model &model) const
{
    // A trigger does not fire itself in a stranger's connection: one statement marks the whole tree.
    return "CREATE TRIGGER _delete_" + model.name + " INSTEAD OF DELETE ON " + model.name +
           " BEGIN\n  UPDATE _store SET shown = 0, changed = 0, removal = max(removal, 1),"
           " visible = coalesce(stored, visible), stored = NULL"
           " WHERE number IN (" +
           cascade("SELECT number, id, model FROM _store WHERE id = OLD.id", &model) + ");\n  " +
           leftovers::noteForeignWrite() + ";\nEND";
}

QByteArrayList ViewSql::indexes(const Model &model) const
{
    QByteArrayList list;
    for (const Field &field : model.fields) {
        const bool refersToRootOnly =
            m_profile.rootModel() && field.references == QList{m_profile.rootModel()->name};
        if (field.indexed || (field.isReference() && !refersToRootOnly && !field.mustBeNull))
            list << "CREATE INDEX _view_" + model.name + "_" + field.name + " ON _store (" +
                        model_views::columnSql(field) + ") WHERE model = " + number(model) + " AND shown";
    }
    return list;
}

QByteArray ViewSql::commonView(const QByteArray &name, const QList<const Model *> &models) const
{
    QByteArrayList columns{"id", "_morango_source_id", "_morango_partition"};
    for (const Field &field : models.first()->fields)
        if (std::all_of(models.begin(), models.end(),
                        [&](const Model *model) { return model->find(field.name); }))
            columns << field.name;
    QByteArrayList parts;
    for (const Model *model : models)
        parts << "SELECT " + columns.join(", ") + " FROM " + model->name;
    return "CREATE VIEW " + name + " AS " + parts.join("\nUNION ALL ");
}

QByteArrayList ViewSql::commonTriggers(const QByteArray &name, const QList<const Model *> &models) const
{
    QByteArrayList columns{"id", "_morango_source_id", "_morango_partition"};
    QByteArrayList changes;
    for (const Field &field : models.first()->fields)
        if (std::all_of(models.begin(), models.end(),
                        [&](const Model *model) { return model->find(field.name); })) {
            columns << field.name;
            changes << field.name + " = NEW." + field.name;
        }
    QByteArrayList kinds;
    QByteArray insert;
    QByteArray update;
    QByteArray remove;
    for (const Model *model : models) {
        const QByteArray kind = quoted(model->constantOf("kind")->toUtf8());
        kinds << kind;
        insert += "  INSERT INTO " + model->name + " (" + columns.join(", ") + ") SELECT NEW." +
                  columns.join(", NEW.") + " WHERE NEW.kind = " + kind + ";\n";
        update += "  UPDATE " + model->name +
                  " SET id = NEW.id, _morango_source_id = NEW._morango_source_id,"
                  " _morango_partition = NEW._morango_partition, " +
                  changes.join(", ") + " WHERE id = OLD.id;\n";
        remove += "  DELETE FROM " + model->name + " WHERE id = OLD.id;\n";
    }
    const QByteArray unknown =
        refusal("This kind is unknown. Give one of: " + kinds.join(", ").replace("'", "") + ".",
                "WHERE NEW.kind IS NULL OR NEW.kind NOT IN (" + kinds.join(", ") + ")");
    const auto trigger = [&](const QByteArray &event, const QByteArray &body) {
        return "CREATE TRIGGER _" + event.toLower() + "_" + name + " INSTEAD OF " + event + " ON " + name +
               " BEGIN\n" + body + "END";
    };
    return {trigger("INSERT", unknown + insert), trigger("UPDATE", update), trigger("DELETE", remove)};
}

QSet<QByteArray> ViewSql::reachedFrom(const Model &model) const
{
    QSet<QByteArray> reached{model.name};
    for (bool grown = true; grown;) {
        grown = false;
        for (const Model &other : m_profile.models)
            for (const Field &field : other.fields)
                if (field.cascade && !reached.contains(other.name) &&
                    std::any_of(field.references.begin(), field.references.end(),
                                [&](const QByteArray &target) { return reached.contains(target); })) {
                    reached.insert(other.name);
                    grown = true;
                }
    }
    return reached;
}

bool ViewSql::isReferredTo(const Model &model) const
{
    return std::any_of(m_profile.models.begin(), m_profile.models.end(), [&](const Model &other) {
        return std::any_of(other.fields.begin(), other.fields.end(), [&](const Field &field) {
            return field.cascade && field.references.contains(model.name);
        });
    });
}

QByteArray ViewSql::cascade(const QByteArray &start, const Model *from) const
{
    const QSet<QByteArray> reached = from ? reachedFrom(*from) : QSet<QByteArray>();
    // Each row of the recursion asks every branch of it. So what nothing refers to (the logs: nearly all rows)
    // is found by branches of its own, behind the recursion.
    QByteArray recursion;
    QByteArray behind;
    for (const Model &model : m_profile.models) {
        const bool hasReferrers = isReferredTo(model);
        for (const Field &field : model.fields) {
            if (!field.isReference() || !field.cascade || field.mustBeNull)
                continue;
            QByteArrayList targets;
            for (const QByteArray &target : field.references)
                if (!from || reached.contains(target))
                    targets << "gone.model = " + QByteArray::number(m_numbers.value(target));
            if (targets.isEmpty())
                continue;
            // CROSS JOIN fixes the order: look the referring rows up by the index of this field.
            const QByteArray rows = " FROM gone CROSS JOIN _store s WHERE (" + targets.join(" OR ") +
                                    ") AND s.model = " + number(model) + " AND s.shown AND " +
                                    model_views::columnSql(field, "s.") + " = gone.id";
            if (hasReferrers)
                recursion += " UNION SELECT s.number, s.id, s.model" + rows;
            else
                behind += " UNION SELECT s.number" + rows;
        }
    }
    return "WITH RECURSIVE gone(number, id, model) AS (" + start + recursion + ") SELECT number FROM gone" +
           behind;
}

} // namespace pitanga
