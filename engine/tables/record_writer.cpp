#include "engine/tables/record_writer.h"

#include "engine/base/words.h"
#include "engine/profile/titles.h"

namespace pitanga {

namespace {

namespace sql {

constexpr auto find = R"sql(
    SELECT s.number, m.name, p.path, s.source_id, s.shown, s.changed, s.visible
    FROM _store s JOIN _model m ON m.number = s.model JOIN _partition p ON p.number = s.partition
    WHERE s.id = ?1 AND m.profile = ?2)sql";

// Not in the protocol's store before it is stamped: hence no text there, and no saver.
constexpr auto insert = R"sql(
    INSERT INTO _store (id, model, partition, source_id, self_ref, shown, changed, stored, visible)
    VALUES (?1, ?2, ?3, ?4, ?5, 1, 1, '', ?6))sql";

constexpr auto revive = R"sql(
    UPDATE _store SET stored = coalesce(stored, visible), visible = ?2, shown = 1, changed = 1, removal = 0
    WHERE number = ?1)sql";
constexpr auto change = R"sql(
    UPDATE _store SET stored = coalesce(stored, visible), visible = ?2, changed = 1 WHERE number = ?1)sql";

} // namespace sql

Error existsAlready(const Model &model, const QByteArray &id)
{
    return {Error::Kind::Data,
            Words::tr("This record (%1) exists already. Change it instead of making it again.")
                .arg(titles::translated(model.title)),
            QStringLiteral("%1 %2 is shown").arg(QString::fromUtf8(model.name), QString::fromUtf8(id))};
}

} // namespace

void fillEmptyValues(const Model &model, NewRecord &record)
{
    for (const Field &field : model.fields)
        if (!field.onReceiveEmpty.isEmpty()) {
            const Json *value = record.fields.find(field.name);
            if (!value || *value == Json(""))
                record.fields.set(field.name, Json(field.onReceiveEmpty));
        }
}

RecordWriter::RecordWriter(Database &db, const Profile &profile)
    : m_profile(profile),
      m_dictionary(db),
      m_find(db, sql::find),
      m_insert(db, sql::insert),
      m_revive(db, sql::revive),
      m_change(db, sql::change)
{
}

Result<std::optional<EditableRow>> RecordWriter::find(std::string_view id)
{
    m_find.bind(id, m_profile.name);
    std::optional<EditableRow> row;
    if (m_find.next())
        row = EditableRow{m_find.integer(0),      m_find.bytes(1),        m_find.bytes(2), m_find.bytes(3),
                          m_find.integer(4) != 0, m_find.integer(5) != 0, m_find.bytes(6)};
    PITANGA_TRY(m_find.done());
    return row;
}

Result<> RecordWriter::insert(const Model &model, const NewRecord &record)
{
    PITANGA_LET(known, find(record.identity.id.view()));
    if (known)
        return revive(model, *known, record);
    PITANGA_LET(number, m_dictionary.model(view(m_profile.name), view(model.name)));
    PITANGA_LET(partition, m_dictionary.partition(view(record.identity.partition)));
    return m_insert.run(record.identity.id.view(), number, partition, record.identity.sourceId,
                        record.selfReference.isNull() ? QByteArray("") : record.selfReference,
                        record.serialized());
}

Result<> RecordWriter::revive(const Model &model, const EditableRow &row, const NewRecord &record)
{
    if (row.model != model.name)
        return Error{
            Error::Kind::Data, Words::tr("id: belongs to a record of another kind."),
            QStringLiteral("%1 is a %2").arg(record.identity.id.toString(), QString::fromUtf8(row.model))};
    if (row.shown)
        return existsAlready(model, record.identity.id.toHex());
    return m_revive.run(row.number, overlay(row.text, record.fields, model));
}

Result<> RecordWriter::change(qint64 number, const QByteArray &text)
{
    return m_change.run(number, text);
}

} // namespace pitanga
