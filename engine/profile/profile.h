#pragma once

#include "engine/base/json.h"
#include "engine/profile/text_template.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

// What a profile says, as plain values: safe to copy and to read in any thread. `profile_loader.h` makes them
// from a file and checks them; whoever holds a Profile may rely on it (every name that is mentioned exists).
// Format: `sync-profile/1`. Names and values of records are UTF-8; QString is for people.
namespace pitanga {

enum class FieldType {
    UuidHex,    ///< 32 lower-case hex digits
    UuidDashed, ///< emitted 8-4-4-4-12; both forms are accepted
    String,     ///< lengths count code points
    Text,       ///< a string without a length limit
    Bool,
    Int,         ///< 64 bits
    Float,       ///< always emitted with a point or an exponent
    JsonText,    ///< a string that holds a JSON document; empty is the string "null"
    DateTimeTz,  ///< `2024-09-02 05:31:07.120000(Africa/Nairobi)`, the clock being UTC
    DateTimeIso, ///< `2024-09-02T05:31:07.120Z`
};

enum class FieldValidator {
    None,
    EmailOrKolibriUsername,
    BirthYear,
};

struct Field
{
    QByteArray name;
    FieldType type = FieldType::String;
    bool nullable = false;
    bool blankAllowed = false; ///< otherwise "", {}, [] and null are refused
    bool mustBeNull = false;   ///< stricter than nullable: a value is refused
    bool editable = true;      ///< false: made by the program, shown but not offered in a form
    bool personal = false;     ///< about a person: masked in logs
    bool secret = false;       ///< never shown
    bool setOnSave = false;    ///< becomes "now" whenever the record is saved here
    bool indexed = false;      ///< look-ups and lists go by it; worth an index in the store

    bool defaultIsNow = false;        ///< the default is the current time in the field's form
    std::optional<Json> defaultValue; ///< for JsonText the document itself, not its text
    std::optional<int> minLength;     ///< code points
    std::optional<int> maxLength;     ///< code points
    std::optional<double> min;
    std::optional<double> max;
    std::vector<Json> choices;    ///< empty: anything goes
    QList<QByteArray> references; ///< models one of which the value names by id; empty: no reference
    bool cascade = false;         ///< deleting the record referred to deletes this one
    bool mayBeAbsent = false;     ///< the record referred to need not have arrived
    FieldValidator validator = FieldValidator::None;
    QByteArray onReceiveEmpty; ///< what receivers put in place of an empty value; empty: nothing
    Json jsonSchema;           ///< for JsonText, see json_schema.h; null: any document

    bool isReference() const { return !references.isEmpty(); }
    bool hasDefault() const { return defaultIsNow || defaultValue; }
    /// The name as words ("Learner can sign up"): the English fallback where no translation knows better.
    QString title() const;
};

enum class Integration {
    Bulk,     ///< only field checks run on receipt
    OneByOne, ///< parents first, each through the rules of its model
};

enum class SourceIdKind {
    Random,          ///< 32 random hex digits, made once
    RootCertificate, ///< the id of the data set's root certificate
    Template,        ///< made of the record's own fields
    MadeElsewhere,   ///< by a rule that is not ours: such records arrive, and are not begun here
};

struct SourceIdRule
{
    SourceIdKind kind = SourceIdKind::Random;
    TextTemplate text; ///< for Template
};

/// One way to name a record's partition; the first whose conditions hold is taken.
struct PartitionRule
{
    struct Condition
    {
        QByteArray field;
        bool isNull = false; ///< what the field must be: null, or not null
    };
    QList<Condition> when; ///< empty: always
    TextTemplate text;     ///< `${id}` stands literally while the id is computed (protocol 1.3)
};

struct SelfReference
{
    QByteArray field;          ///< its value is the store's `_self_ref_fk`
    QList<QByteArray> parents; ///< models that a parent may be of; empty: it has none
};

struct Model
{
    QByteArray name;
    QString title;    ///< English fallback
    QString group;    ///< structure, people, assignments, activity, device
    QByteArray table; ///< models with the same table share their records' ids (collections)
    TextTemplate label;
    QList<Field> fields; ///< in declaration order, without the three of `Profile::commonFields`
    QList<QPair<QByteArray, Json>> constantFields; ///< what receivers force, whatever was sent
    std::optional<SelfReference> selfReference;
    Integration integration = Integration::Bulk;
    SourceIdRule sourceId;
    bool idIsSourceId = false;
    QList<PartitionRule> partition; ///< the last one always holds
    QList<QList<QByteArray>> uniqueTogether;
    bool derived = false;    ///< a copy that the program makes; no form offers it
    QString deprecatedSince; ///< version; empty: in use
    QStringList rules;       ///< in words; `model_rules.h` does what they say

    /// The field of that name, or null pointer; common fields are none of the model's own.
    const Field *find(QByteArrayView field) const;
    /// Its place in `fields`, or -1.
    qsizetype indexOf(QByteArrayView field) const;
    /// The forced value of that field, or null pointer.
    const Json *constantOf(QByteArrayView field) const;

    QHash<QByteArray, qsizetype> fieldPlaces; ///< name → place in `fields`; filled by the loader
};

/// A kind of partition in words a person can choose from.
struct PartitionKind
{
    QString name; ///< English fallback
    TextTemplate text;
    bool exact = false; ///< only this very partition, not what begins with it
    QList<QByteArray> models;
};

/// A scope definition as the profile brings it; `engine/trust` resolves its templates (protocol 4.3).
struct ProfileScope
{
    QByteArray id;
    int version = 1;
    QByteArray primaryParameter; ///< empty: cannot be the scope of a root certificate
    QByteArray description;
    QByteArray readTemplate;
    QByteArray writeTemplate;
    QByteArray readWriteTemplate;
};

struct Profile
{
    QByteArray name;           ///< the protocol's name for it: "facilitydata"
    QByteArray format;         ///< "sync-profile/1"
    QList<Model> models;       ///< a referenced model before the referring one; otherwise as in the file
    QList<Field> commonFields; ///< `id`, `_morango_source_id`, `_morango_partition`
    QList<PartitionKind> partitionKinds;
    QList<ProfileScope> scopeDefinitions;

    /// The model of that name, or null pointer; records of unknown models are kept and passed on untouched.
    const Model *find(QByteArrayView model) const;
    const ProfileScope *findScope(QByteArrayView id) const;
    /// The model whose id is the root certificate's, that nearly every record refers to; or null pointer.
    const Model *rootModel() const;

    QHash<QByteArray, qsizetype> modelPlaces; ///< name → place in `models`; filled by the loader
};

/// The limits of the protocol's columns (2.1, 2.9), in code points.
inline constexpr int maxModelNameLength = 40;
inline constexpr int maxSourceIdLength = 96;
inline constexpr int maxPartitionLength = 128;

} // namespace pitanga
