#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>
#include <optional>

namespace pitanga {

/// How far a sync is and how long it will still take, worked out from what it has done so far. Pure: it is told
/// what happens and when, and asks nobody. Times are readings of one monotonic clock.
///
/// What is to come is predicted from what was measured: a page that is still to be fetched from the pages that
/// came, merging from what it cost this machine to put the received records aside, and from how
/// many of them are new. After the first fifth of a sync the time left is within a quarter of what it turns out
/// to be (tests/engine/sync has the recordings), as long as the network stays as it is.
class TimeEstimate
{
public:
    using Ms = std::chrono::milliseconds;

    /// The parts of a sync in their order.
    enum class Part {
        Connecting,
        ListingThere,
        Fetching,
        Merging,
        Applying,
        ClosingPull,
        ListingHere,
        Sending,
        StoringThere,
        Closing,
        End
    };

    TimeEstimate(bool pull, bool push, Ms now);

    /// So many edits wait here to be sent, as far as is known before anything is listed; that share of them are
    /// later versions of records that have been sent before.
    void expectToSend(qint64 records, double later)
    {
        m_expectedToSend = records;
        m_laterThere = later;
    }
    /// That share of the records of a page are later versions of those that are here, which cost more to merge.
    void notePage(double later) { m_laterHere += (later - m_laterHere) / ++m_pages; }
    /// That part begins, or goes on; all before it are over.
    void begin(Part part, Ms now);
    /// So many of so many records of the part were moved. `putAside` is what storing the received ones has cost
    /// in this part so far.
    void count(qint64 done, qint64 total, Ms now, Ms putAside = Ms(0));

    /// Nothing while too little is known.
    std::optional<Ms> left(Ms now) const;
    /// 0 to 1: creeps until the time left is known, and shares out the rest of the bar by time from then on, so
    /// that it does not leap where the beginning took long. May go back when more is found to do; who shows it
    /// keeps the highest.
    double fraction(Ms now) const;

private:
    Ms expected(Part part) const;
    Ms remainingOfCurrent(Ms now) const;
    double waitingFraction(Ms now) const;
    void noteWhenKnown(Ms now);
    double putAsideEach() const;
    qint64 toSend() const { return m_sent.total < 0 ? m_expectedToSend : m_sent.total; }

    bool m_pull;
    bool m_push;
    Ms m_began;
    std::optional<Ms> m_knownSince; ///< when the time left was known first
    Part m_part = Part::Connecting;
    Ms m_partBegan;
    struct Moved
    {
        qint64 atBegin = 0; ///< a resumed transfer goes on from here
        qint64 done = 0;
        qint64 total = -1; ///< -1: not known yet
        Ms began{0};
        Ms last{0};
        double each() const; ///< milliseconds a record; negative while not known
        qint64 left() const { return total < 0 ? 0 : total - done; }
    };
    Moved m_fetched;
    Moved m_sent;
    qint64 m_expectedToSend = 0;
    double m_laterThere = 0;
    double m_laterHere = 0; ///< the mean of m_pages
    int m_pages = 0;
    double m_putAside = 0; ///< milliseconds, for m_putAsideRecords of them
    qint64 m_putAsideRecords = 0;
};

} // namespace pitanga
