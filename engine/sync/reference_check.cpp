#include "engine/sync/reference_check.h"

#include "engine/base/json.h"
#include "engine/base/words.h"

#include <simdjson.h>

namespace pitanga {

ReferenceCheck::ReferenceCheck(Database &db, WaitingTargets waiting)
    : m_takesWaiting(waiting == WaitingTargets::WillDo),
      m_find(db, "SELECT dirty AND NOT changed, (deleted AND NOT changed) OR removal > 0,"
                 " (hard_deleted AND NOT changed) OR removal = 2 FROM _store WHERE id = ?1")
{
}

Result<ReferenceTarget> ReferenceCheck::target(std::string_view id)
{
    const auto known = m_known.constFind(QByteArray::fromRawData(id.data(), qsizetype(id.size())));
    if (known != m_known.cend())
        return *known;
    m_find.bind(id);
    ReferenceTarget target;
    if (m_find.next())
        target = {true, m_find.integer(0) != 0, m_find.integer(1) != 0, m_find.integer(2) != 0, false};
    PITANGA_TRY(m_find.done());
    m_known.insert(QByteArray(id.data(), qsizetype(id.size())), target);
    return target;
}

Result<ReferenceCheck::Verdict> ReferenceCheck::check(const Model &model, const simdjson::dom::element &record)
{
    Verdict verdict;
    for (const Field &field : model.fields) {
        if (!field.isReference())
            continue;
        std::string_view id;
        if (record[std::string_view(field.name.constData(), size_t(field.name.size()))].get(id) !=
                simdjson::SUCCESS ||
            id.empty())
            continue; // null; where it may not be, validation has said so already
        PITANGA_LET(found, target(id));
        if (!found.exists && field.mayBeAbsent)
            continue; // one person's device has their courses, and not who made these
        const QString name = QString::fromUtf8(id.data(), qsizetype(id.size()));
        if (!found.exists || found.failed || (found.dirty && !m_takesWaiting)) {
            verdict.kind = Verdict::Kind::Waits;
            verdict.reason =
                found.failed
                    ? Words::tr("%1: it refers to %2, which could not be applied itself.")
                          .arg(field.title(), name)
                    : Words::tr("%1: it refers to %2, which has not arrived.").arg(field.title(), name);
            return verdict;
        }
        if (found.deleted)
            verdict.kind = found.hardDeleted || verdict.kind == Verdict::Kind::TargetErased
                               ? Verdict::Kind::TargetErased
                               : Verdict::Kind::TargetDeleted;
    }
    return verdict;
}

void ReferenceCheck::noteApplied(const QByteArray &id)
{
    m_known.insert(id, {true, false, false, false, false});
}

void ReferenceCheck::noteFailed(const QByteArray &id)
{
    m_known.insert(id, {true, true, false, false, true});
}

void ReferenceCheck::noteCancelled(const QByteArray &id, bool erased)
{
    m_known.insert(id, {true, false, true, erased, false});
}

} // namespace pitanga
