#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <map>
#include <set>
#include <vector>

namespace pitanga::test {

class SimulatedDevice;

/// Who wrote what: every record that was ever made and every text it was ever given, so that at the end each
/// can be accounted for. An edit takes the place of the text that its author saw; of edits made without knowing
/// of each other any may be shown in the end, but never one whose place was taken.
class Ledger
{
public:
    /// A text that no other record and no other edit has.
    QByteArray newMark() { return "n" + QByteArray::number(++m_marks); }

    /// `mark`: the text it was given, empty for a record without one. `refersTo`: whose removal takes it along.
    void made(const QByteArray &id, const QByteArray &model, const QByteArray &mark,
              const QByteArrayList &refersTo);
    void changed(const QByteArray &id, const QByteArray &seen, const QByteArray &mark);
    /// Deleted or erased somewhere: from now on it may be gone, with all that refers to it.
    void removed(const QByteArray &id);

    /// A device was set back or lost its power: what stands nowhere now may be lost for good.
    void somethingMayBeLost(const std::vector<SimulatedDevice *> &devices);

    /// What the device, which may have everything, does not account for; empty when nothing.
    QByteArray missingOn(SimulatedDevice &device) const;

    /// The field whose text is the mark.
    static QByteArray markField(const QByteArray &model);

private:
    struct Entry
    {
        QByteArray model;
        std::set<QByteArray> marks;
        QByteArrayList refersTo;
        bool removed = false;
        bool mayBeLost = false;
    };
    bool mayBeRemoved(const Entry &entry) const;
    /// Whether somebody took its place who cannot have been lost.
    bool wasReplaced(const QByteArray &mark) const;

    int m_marks = 0;
    std::map<QByteArray, Entry> m_records;                     ///< by id
    std::map<QByteArray, std::set<QByteArray>> m_replacements; ///< marks that took the place of a mark
    std::set<QByteArray> m_lostMarks;
};

} // namespace pitanga::test
