#pragma once

#include "engine/profile/record_text.h"
#include "engine/storage/query.h"
#include "engine/tables/dictionary.h"

#include <optional>

namespace pitanga {

/// What the store holds under an id, as far as an edit made here is concerned.
struct EditableRow
{
    qint64 number = 0;
    QByteArray model;
    QByteArray partition;
    QByteArray sourceId;
    bool shown = false;   ///< the views show it; otherwise it is deleted, or waits to be applied
    bool changed = false; ///< edited here, not stamped yet
    QByteArray text;      ///< what the views show, or would show
};

/// Puts what receivers put in place of an empty value ("NOT_SPECIFIED" for a password) there at once.
void fillEmptyValues(const Model &model, NewRecord &record);

/// Writes edits made here as the triggers of the views do, with statements prepared once: for single records
/// as for thousands. Checks nothing but that the row can take it; rules are for the caller. Every call belongs
/// in one write transaction of the caller, whose life this object shares.
class RecordWriter
{
public:
    RecordWriter(Database &db, const Profile &profile);

    /// Nothing for an id that no record of this profile ever had.
    Result<std::optional<EditableRow>> find(std::string_view id);
    /// Puts a new record in. One that was deleted before revives, and keys of it that the new one does not
    /// have stay. Refuses one that is shown already.
    Result<> insert(const Model &model, const NewRecord &record);
    /// The row shows this text from now on, and waits to be stamped.
    Result<> change(qint64 number, const QByteArray &text);

private:
    Result<> revive(const Model &model, const EditableRow &row, const NewRecord &record);

    const Profile &m_profile;
    Dictionary m_dictionary;
    Query m_find;
    Query m_insert;
    Query m_revive;
    Query m_change;
};

} // namespace pitanga
