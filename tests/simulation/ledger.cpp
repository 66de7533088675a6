#include "ledger.h"

#include "engine/storage/query.h"
#include "simulated_device.h"
#include "tests/support/outcomes.h"

#include <algorithm>

namespace pitanga::test {

QByteArray Ledger::markField(const QByteArray &model)
{
    static const std::map<QByteArray, QByteArray> fields{
        {"classroom", "name"},     {"learnergroup", "name"},      {"facilityuser", "full_name"},
        {"lesson", "title"},       {"contentsessionlog", "kind"}, {"contentsummarylog", "kind"},
        {"coursesession", "title"}};
    const auto found = fields.find(model);
    return found == fields.end() ? QByteArray() : found->second;
}

void Ledger::made(const QByteArray &id, const QByteArray &model, const QByteArray &mark,
                  const QByteArrayList &refersTo)
{
    Entry &entry = m_records[id];
    entry.model = model;
    entry.refersTo = refersTo;
    entry.mayBeLost = false;
    if (!mark.isEmpty())
        entry.marks.insert(mark);
}

void Ledger::changed(const QByteArray &id, const QByteArray &seen, const QByteArray &mark)
{
    m_records[id].marks.insert(mark);
    m_replacements[seen].insert(mark);
}

void Ledger::removed(const QByteArray &id)
{
    m_records[id].removed = true;
}

void Ledger::somethingMayBeLost(const std::vector<SimulatedDevice *> &devices)
{
    std::map<QByteArray, QByteArray> texts; // all that is known of a record where it can come back from
    m_somebodyWentBack = true;
    for (SimulatedDevice *device : devices) {
        Query rows(device->db(), "SELECT s.id, s.visible || coalesce(s.stored, '') || s.conflicting, p.path"
                                 " FROM _store s JOIN _partition p ON p.number = s.partition");
        while (rows.next())
            if (device->mayWrite(rows.bytes(2))) // the others it cannot give back
                texts[rows.bytes(0)] += rows.bytes(1) + '\n';
        need(rows.done());
    }
    for (auto &[id, entry] : m_records) {
        const auto found = texts.find(id);
        entry.mayBeLost = found == texts.end();
        for (const QByteArray &mark : entry.marks)
            if (found == texts.end() || !found->second.contains('"' + mark + '"'))
                m_lostMarks.insert(mark);
    }
}

bool Ledger::waitsForLost(const QByteArray &id, SimulatedDevice &device) const
{
    const auto record = m_records.find(id);
    if (record == m_records.end())
        return false;
    return std::any_of(record->second.refersTo.begin(), record->second.refersTo.end(),
                       [&](const QByteArray &target) {
                           if (need(readInteger(device.db(), "SELECT 1 FROM _store WHERE id = ?1", target)))
                               return waitsForLost(target, device);
                           const auto found = m_records.find(target);
                           return found != m_records.end() && found->second.mayBeLost;
                       });
}

void Ledger::isCopied(SimulatedDevice &device)
{
    Query texts(device.db(), "SELECT id, visible FROM _store WHERE changed");
    while (texts.next()) {
        const auto found = m_records.find(texts.bytes(0));
        if (found == m_records.end())
            continue;
        for (const QByteArray &mark : found->second.marks)
            if (texts.bytes(1).contains('"' + mark + '"'))
                m_twins.insert(mark);
    }
    need(texts.done());
}

bool Ledger::mayBeRemoved(const Entry &entry) const
{
    return entry.removed ||
           std::any_of(entry.refersTo.begin(), entry.refersTo.end(), [&](const QByteArray &id) {
               const auto found = m_records.find(id);
               return found != m_records.end() && (found->second.mayBeLost || mayBeRemoved(found->second));
           });
}

bool Ledger::wasReplaced(const QByteArray &mark) const
{
    const auto found = m_replacements.find(mark);
    return found != m_replacements.end() &&
           std::any_of(found->second.begin(), found->second.end(), [&](const QByteArray &later) {
               return !m_lostMarks.contains(later) || wasReplaced(later);
           });
}

bool Ledger::follows(const QByteArray &later, const QByteArray &earlier) const
{
    const auto found = m_replacements.find(earlier);
    return found != m_replacements.end() &&
           (found->second.contains(later) ||
            std::any_of(found->second.begin(), found->second.end(),
                        [&](const QByteArray &between) { return follows(later, between); }));
}

bool Ledger::hasRival(const Entry &entry, const QByteArray &mark) const
{
    return m_twins.contains(mark) ||
           std::any_of(entry.marks.begin(), entry.marks.end(), [&](const QByteArray &other) {
               return other != mark && !follows(other, mark) &&
                      (!follows(mark, other) || m_twins.contains(other));
           });
}

QByteArray Ledger::missingOn(SimulatedDevice &device) const
{
    Query row(device.db(), "SELECT shown, CASE WHEN shown THEN json_extract(visible, '$.' || ?2) END, deleted, "
                           "dirty, error FROM _store WHERE id = ?1");
    QByteArrayList missing;
    for (const auto &[id, entry] : m_records) {
        if (entry.mayBeLost)
            continue;
        const QByteArray field = markField(entry.model);
        const QByteArray what = entry.model + ' ' + id + ' ';
        row.bind(id, field.isEmpty() ? QByteArray("id") : field);
        if (!row.next()) {
            need(row.done());
            if (!mayBeRemoved(entry)) // made and deleted before anybody saw it: nothing remains
                missing << what + "is nowhere";
            continue;
        }
        if (mayBeRemoved(entry))
            continue;
        const QByteArray mark = row.bytes(1);
        if (row.integer(0) == 0)
            missing << what + "is not shown (deleted " + row.bytes(2) + ", waits " + row.bytes(3) + ' ' +
                           row.bytes(4) + ')';
        else if (!field.isEmpty() && !entry.marks.contains(mark))
            missing << what + "shows " + mark + ", which nobody wrote";
        else if (!field.isEmpty() && wasReplaced(mark) && !hasRival(entry, mark))
            missing << what + "shows " + mark + ", which was replaced";
    }
    return missing.join('\n');
}

} // namespace pitanga::test
