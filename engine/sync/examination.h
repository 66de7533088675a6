#pragma once

#include "engine/profile/model_rules.h"
#include "engine/sync/reference_check.h"

#include <simdjson.h>

namespace pitanga {

/// A version that waits to be applied, as far as it speaks for itself.
struct ExaminedRecord
{
    qint64 number = 0; ///< whatever the caller counts by
    QByteArray id;
    QByteArray parent; ///< by the record's own text: the store's `self_ref` may be that of an older one (Q31)
    ReferenceCheck::Verdict verdict;
    QString problem; ///< empty: valid in itself

    bool isGood() const { return problem.isEmpty() && verdict.kind == ReferenceCheck::Verdict::Kind::Fine; }
};

/// Says of received texts whether they can be applied: the rules of their model, and what they refer to. For
/// the time of one run; `references` must live longer.
class Examination
{
public:
    explicit Examination(ReferenceCheck &references) : m_references(references) {}

    Result<ExaminedRecord> examine(const Model &model, std::string_view text, const StoredColumns &columns,
                                   qint64 number);

private:
    Result<ExaminedRecord> examineReferencesAlone(const Model &model, const Json &exact, ExaminedRecord result);
    Result<ExaminedRecord> examineReferences(const Model &model, const simdjson::dom::element &record,
                                             ExaminedRecord result);

    ReferenceCheck &m_references;
    simdjson::dom::parser m_parser;
};

} // namespace pitanga
