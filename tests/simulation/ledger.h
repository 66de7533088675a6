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
/// of each other any may be shown in the end.
///
/// A text whose place was taken may not be shown again, unless it had a rival: another text of the record that
/// neither took its place nor gave its own for it. Whoever merges the two makes a version that says one of them
/// once more (protocol 12.1: ours stays), and of that the edit which took its place knew nothing: the two are
/// in conflict, and either may stay. The other text is kept beside it.
///
/// A text that had no counter yet when its home was copied, or put back from a copy, becomes two versions: each
/// of the two devices stamps its own (protocol 1.4), and whoever replaces the one knows nothing of the other.
/// So it is a rival of itself and of all that took its place.
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
    bool somebodyWentBack() const { return m_somebodyWentBack; }

    /// Whether the record refers to one that may be lost for good and is not in that device's store, or to
    /// another that does: it waits there until somebody makes it again, which nobody has to.
    bool waitsForLost(const QByteArray &id, SimulatedDevice &device) const;

    /// The home of that device is a copy: what waits in it for a counter may have got one elsewhere, too.
    void isCopied(SimulatedDevice &device);

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
    /// Whether the later text was written by somebody who saw the earlier one, or one that had taken its place.
    bool follows(const QByteArray &later, const QByteArray &earlier) const;
    bool hasRival(const Entry &entry, const QByteArray &mark) const;

    int m_marks = 0;
    bool m_somebodyWentBack = false;
    std::map<QByteArray, Entry> m_records;                     ///< by id
    std::map<QByteArray, std::set<QByteArray>> m_replacements; ///< marks that took the place of a mark
    std::set<QByteArray> m_lostMarks;
    std::set<QByteArray> m_twins; ///< texts that two devices had before either had stamped them
};

} // namespace pitanga::test
