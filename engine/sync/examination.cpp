#include "engine/sync/examination.h"

#include "engine/base/words.h"

namespace pitanga {

Result<ExaminedRecord> Examination::examine(const Model &model, std::string_view text,
                                            const StoredColumns &columns, qint64 number)
{
    ExaminedRecord result{number, columns.id.toByteArray(), {}, {}, {}};
    simdjson::dom::element record;
    const auto outcome = m_parser.parse(text.data(), text.size()).get(record);
    RecordProblems problems;
    if (outcome == simdjson::SUCCESS && record.is_object()) {
        problems = validateOnReceipt(model, record, columns);
        if (problems.isEmpty())
            return examineReferences(model, record, std::move(result));
    } else if (auto exact = Json::parse(QByteArrayView(text.data(), qsizetype(text.size()))); !exact) {
        result.problem = exact.error().forPerson;
        return result;
    } else if (!exact->isObject()) {
        result.problem = Words::tr("The text is not a JSON object.");
        return result;
    } else {
        // Numbers beyond 64 bits are legal, but not for simdjson; they stand in fields we do not know.
        problems = validateOnReceipt(model, *exact, columns);
        if (problems.isEmpty())
            return examineReferencesAlone(model, *exact, std::move(result));
    }
    result.problem = inOneLine(problems);
    return result;
}

Result<ExaminedRecord> Examination::examineReferencesAlone(const Model &model, const Json &exact,
                                                           ExaminedRecord result)
{
    Json references = Json::object();
    for (const Field &field : model.fields)
        if (field.isReference())
            references.set(field.name, exact.value(field.name));
    const QByteArray text = references.toCompact();
    simdjson::dom::element record;
    if (m_parser.parse(text.constData(), size_t(text.size())).get(record) == simdjson::SUCCESS)
        return examineReferences(model, record, std::move(result));
    return result;
}

Result<ExaminedRecord> Examination::examineReferences(const Model &model, const simdjson::dom::element &record,
                                                      ExaminedRecord result)
{
    std::string_view parent;
    if (model.selfReference && record[view(model.selfReference->field)].get(parent) == simdjson::SUCCESS)
        result.parent = QByteArray(parent.data(), qsizetype(parent.size()));
    PITANGA_LET(verdict, m_references.check(model, record));
    result.verdict = verdict;
    return result;
}

} // namespace pitanga
