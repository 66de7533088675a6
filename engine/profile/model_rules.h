#pragma once

#include "engine/profile/profile.h"
#include "engine/profile/wire_value.h"

#include <QList>

namespace simdjson::dom {
class element;
}

namespace pitanga {

/// Something about a record that keeps it from being applied or saved.
struct RecordProblem
{
    QByteArray field; ///< empty: about the record as a whole
    QString sentence; ///< translated; begins with a small letter and reads on after the field's name
    friend bool operator==(const RecordProblem &, const RecordProblem &) = default;
};
using RecordProblems = QList<RecordProblem>;

/// One line for the store's error text and for a person: "title: must not be empty; kind: must be one of …".
QString inOneLine(const RecordProblems &problems);

/// The columns of the store beside a record's text; they win over what the text says (protocol 3.3).
struct StoredColumns
{
    QByteArrayView id;
    QByteArrayView sourceId;
    QByteArrayView partition;
};

/// What Kolibri checks of a record that arrives (kolibri.md 1.4), except whether references lead anywhere. A
/// key that is missing is judged by its default, or as empty; unknown keys are not looked at. An `id` inside
/// that is not the store's is refused (Q47), and so is a field that stands there twice. No problems: the record
/// may be applied. Pure; any thread.
RecordProblems validateOnReceipt(const Model &model, const Json &record, const StoredColumns &stored);
/// The same over simdjson's reading of the text, for the many (a text with integers beyond 64 bits, which
/// simdjson does not take, goes through `Json`).
RecordProblems validateOnReceipt(const Model &model, const simdjson::dom::element &record,
                                 const StoredColumns &stored);

/// What the rules for saving ask of other records; the tables answer it.
class RelatedRecords
{
public:
    virtual ~RelatedRecords() = default;
    /// The model of the visible record with that id; empty where there is none.
    virtual QByteArray modelOf(QByteArrayView id) const = 0;
    /// The wire value of a field of that record; null where there is no such record.
    virtual Json fieldOf(QByteArrayView id, QByteArrayView field) const = 0;
    /// Is there a visible record of the model with these values?
    virtual bool exists(QByteArrayView model, const QList<QPair<QByteArray, QByteArray>> &values) const = 0;
};

/// What our own editor asks of a record before it is saved: all of the above, references that lead to a record
/// of an allowed model in the same data set, times in zones that every peer knows, and the rules that Kolibri
/// keeps in its save methods: levels of roles, memberships, settings that exclude each other. (Unique names
/// need a search of their own and are not asked here.)
RecordProblems validateOnSave(const Profile &profile, const Model &model, const Json &record,
                              const StoredColumns &stored, const RelatedRecords &related);

/// What Kolibri computes itself when it saves: constants, times that are set on every save, a quiz's
/// `question_count` (empty sections go). Returns only the keys that differ from the record's.
Json computedOnSave(const Profile &profile, const Model &model, const Json &record, const QDateTime &nowUtc);

} // namespace pitanga
