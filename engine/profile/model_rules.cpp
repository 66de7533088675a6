#include "engine/profile/model_rules.h"

#include "engine/base/words.h"
#include "engine/profile/field_forms.h"

#include <simdjson.h>

#include <QVarLengthArray>

namespace pitanga {

namespace {

/// More fields than any model has; more go to the heap.
constexpr qsizetype usualFields = 48;

std::string_view keyOf(const Json::Member &member)
{
    return view(member.first);
}

std::string_view keyOf(const simdjson::dom::key_value_pair &member)
{
    return member.key;
}

WireValue valueOf(const Json::Member &member)
{
    return WireValue::of(member.second);
}

WireValue valueOf(const simdjson::dom::key_value_pair &member)
{
    return WireValue::of(member.value);
}

/// The record's values by the places of the model's fields.
class Values
{
public:
    explicit Values(const Model &model) : m_model(model), m_values(model.fields.size()) {}

    template <typename Members>
    void read(const Members &members)
    {
        qsizetype expected =
            0; // records come in declaration order: the next key is nearly always the next field
        for (const auto &member : members) {
            const std::string_view key = keyOf(member);
            qsizetype place = expected;
            if (place >= m_values.size() || view(m_model.fields.at(place).name) != key)
                place = m_model.indexOf(QByteArrayView(key.data(), qsizetype(key.size())));
            if (place >= 0)
                take(m_values[place], valueOf(member), key);
            else if (key == "id")
                take(m_id, valueOf(member), key);
            expected = place >= 0 ? place + 1 : expected;
        }
    }

    const WireValue &at(qsizetype place) const { return m_values[place]; }
    const WireValue &id() const { return m_id; }
    const QByteArrayList &doubled() const { return m_doubled; }

private:
    void take(WireValue &place, const WireValue &value, std::string_view key)
    {
        if (place.kind != WireValue::Kind::Missing)
            m_doubled.append(QByteArray(key.data(), qsizetype(key.size())));
        place = value;
    }

    const Model &m_model;
    QByteArrayList m_doubled;
    QVarLengthArray<WireValue, usualFields> m_values;
    WireValue m_id;
};

/// A key that is not there takes the default; without one a text is "" and everything else null (protocol 3.3).
std::optional<QString> problemOfMissing(const Field &field)
{
    if (field.hasDefault()) {
        // Which moment "now" would be makes no difference to whether the field takes it.
        static const QDateTime anyMoment(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
        return problemOfValue(field, *defaultWireValue(field, anyMoment));
    }
    WireValue empty;
    const bool isText = field.type == FieldType::String || field.type == FieldType::Text;
    empty.kind = isText && !field.nullable ? WireValue::Kind::String : WireValue::Kind::Null;
    return problemOfValue(field, empty);
}

bool isReplacedOnReceipt(const Field &field, const WireValue &value)
{
    const bool empty = value.kind == WireValue::Kind::Missing || (value.isString() && value.text.empty());
    return !field.onReceiveEmpty.isEmpty() && empty;
}

void checkFields(const Model &model, const Values &values, RecordProblems &problems)
{
    for (qsizetype place = 0; place < model.fields.size(); ++place) {
        const Field &field = model.fields.at(place);
        const WireValue &value = values.at(place);
        if (isReplacedOnReceipt(field, value) ||
            (!model.constantFields.isEmpty() && model.constantOf(field.name)))
            continue;
        const auto problem =
            value.kind == WireValue::Kind::Missing ? problemOfMissing(field) : problemOfValue(field, value);
        if (problem)
            problems.append({field.name, *problem});
    }
}

void checkColumns(const Values &values, const StoredColumns &stored, RecordProblems &problems)
{
    const WireValue &id = values.id();
    if (id.kind != WireValue::Kind::Missing && (!id.isString() || id.text != view(stored.id)))
        problems.append({"id", Words::tr("is not the id that the record is stored under")});
    const auto checkLength = [&](const char *name, QByteArrayView text, int limit) {
        if (text.size() > limit && codePoints(view(text)) > limit)
            problems.append({name, Words::tr("must not be longer than %1 characters (it has %2)")
                                       .arg(limit)
                                       .arg(codePoints(view(text)))});
    };
    checkLength("_morango_source_id", stored.sourceId, maxSourceIdLength);
    checkLength("_morango_partition", stored.partition, maxPartitionLength);
}

/// Parsers take the last of two equal keys, the views' SQL takes the first: what was judged would not be what
/// is shown.
void checkDoubled(const Values &values, RecordProblems &problems)
{
    for (const QByteArray &key : values.doubled())
        problems.append({key, Words::tr("stands there twice, so that two devices could read it differently")});
}

RecordProblems noObject()
{
    return {{QByteArray(), Words::tr("the text of the record is no JSON object")}};
}

template <typename Members>
RecordProblems validateMembers(const Model &model, const Members &members, const StoredColumns &stored)
{
    Values values(model);
    values.read(members);
    RecordProblems problems;
    checkDoubled(values, problems);
    checkColumns(values, stored, problems);
    checkFields(model, values, problems);
    return problems;
}

} // namespace

QString inOneLine(const RecordProblems &problems)
{
    QStringList parts;
    for (const RecordProblem &problem : problems)
        parts += problem.field.isEmpty()
                     ? problem.sentence
                     : QString::fromUtf8(problem.field) + QStringLiteral(": ") + problem.sentence;
    return parts.join(QStringLiteral("; "));
}

RecordProblems validateOnReceipt(const Model &model, const Json &record, const StoredColumns &stored)
{
    return record.isObject() ? validateMembers(model, record.members(), stored) : noObject();
}

RecordProblems validateOnReceipt(const Model &model, const simdjson::dom::element &record,
                                 const StoredColumns &stored)
{
    return record.is_object() ? validateMembers(model, record.get_object().value_unsafe(), stored) : noObject();
}

} // namespace pitanga
