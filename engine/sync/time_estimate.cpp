#include "engine/sync/time_estimate.h"

#include <algorithm>

namespace pitanga {

namespace {

using Ms = TimeEstimate::Ms;
using Part = TimeEstimate::Part;

// What merging a record costs in times of putting it aside: both are work of the same processor and disk on the
// same text, so the ratio holds from a netbook to a server (measured on 15,000 to 200,000 records). Records are
// shown as they are merged; the few that are applied by themselves do not count.
constexpr double mergingNew = 1.7;
constexpr double mergingLater = 3.2;
constexpr double storingNewThere = 1.8; // with the questions whether it is done
constexpr double storingLaterThere = 3.0;
constexpr double putAsideUsually = 0.012; // milliseconds a record, before anything was measured
constexpr double sendingUsually = 0.2;
constexpr double trustedFrom = 0.05;    // of the records of a part; the first page is no average
constexpr Ms roundTrip{50};             // for the parts that only ask and answer
constexpr double whileWaiting = 0.15;   // of the bar, at most, until the time left is known
constexpr double halfOfThat = 5000;     // milliseconds until half of it is shown
constexpr double almostDone = 0.98;     // of the bar, while both sides say goodbye
constexpr double roomForSending = 2000; // milliseconds

double since(Ms begin, Ms now)
{
    return double((now - begin).count());
}

double blended(double allNew, double allLater, double share)
{
    return allNew + share * (allLater - allNew);
}

} // namespace

double TimeEstimate::Moved::each() const
{
    const qint64 moved = done - atBegin;
    return moved > 0 ? since(began, last) / double(moved) : -1;
}

TimeEstimate::TimeEstimate(bool pull, bool push, Ms now)
    : m_pull(pull), m_push(push), m_began(now), m_partBegan(now)
{
}

void TimeEstimate::begin(Part part, Ms now)
{
    if (part == m_part)
        return;
    m_part = part;
    m_partBegan = now;
    noteWhenKnown(now);
}

void TimeEstimate::count(qint64 done, qint64 total, Ms now, Ms putAside)
{
    Moved &moved = m_part == Part::Sending ? m_sent : m_fetched;
    if (moved.total < 0) {
        moved.atBegin = done;
        moved.began = now;
    }
    moved.done = done;
    moved.total = total;
    moved.last = now;
    if (m_part == Part::Fetching) {
        m_putAside = double(putAside.count());
        m_putAsideRecords = done - moved.atBegin;
    }
    noteWhenKnown(now);
}

void TimeEstimate::noteWhenKnown(Ms now)
{
    if (!m_knownSince && left(now))
        m_knownSince = now;
}

double TimeEstimate::putAsideEach() const
{
    return m_putAsideRecords > 0 ? m_putAside / double(m_putAsideRecords) : putAsideUsually;
}

/// All of a part that has not begun.
Ms TimeEstimate::expected(Part part) const
{
    const double received = double(std::max<qint64>(0, m_fetched.total));
    const double sending = double(toSend());
    switch (part) {
    case Part::Merging:
        return Ms(qint64(received * putAsideEach() * blended(mergingNew, mergingLater, m_laterHere)));
    case Part::Sending: {
        const double each = m_fetched.each() > 0 ? m_fetched.each() : sendingUsually;
        return Ms(qint64(sending * each));
    }
    case Part::StoringThere: // it puts aside as it receives
        return Ms(qint64(sending * putAsideEach() * blended(storingNewThere, storingLaterThere, m_laterThere)));
    default:
        return roundTrip;
    }
}

Ms TimeEstimate::remainingOfCurrent(Ms now) const
{
    const double elapsed = since(m_partBegan, now);
    if (m_part == Part::Fetching || m_part == Part::Sending) {
        const Moved &moved = m_part == Part::Fetching ? m_fetched : m_sent;
        const double all = std::max(0.0, moved.each()) * double(moved.left());
        return Ms(qint64(std::max(0.0, all - since(moved.last, now))));
    }
    // One that takes longer than expected will take a bit longer still.
    return Ms(qint64(std::max(double(expected(m_part).count()) - elapsed, elapsed / 20)));
}

std::optional<Ms> TimeEstimate::left(Ms now) const
{
    const Moved &moved = m_part == Part::Sending ? m_sent : m_fetched;
    const bool moving = m_part == Part::Fetching || m_part == Part::Sending;
    if (moving && moved.left() > 0 &&
        (moved.each() < 0 ||
         double(moved.done - moved.atBegin) < trustedFrom * double(moved.total - moved.atBegin)))
        return std::nullopt;
    if (m_part < (m_pull ? Part::Fetching : Part::Sending))
        return std::nullopt; // how much there is to do comes out later
    const bool between = m_part >= Part::ClosingPull && m_part < Part::Sending;
    if (m_push && between && m_sent.total < 0 && m_expectedToSend == 0)
        return std::nullopt; // what there is to send is being listed
    Ms all = remainingOfCurrent(now);
    for (int next = int(m_part) + 1; next < int(Part::End); ++next) {
        const bool ofPush = next >= int(Part::ListingHere) && next <= int(Part::StoringThere);
        if (!ofPush || m_push)
            all += expected(Part(next));
    }
    return all;
}

double TimeEstimate::waitingFraction(Ms now) const
{
    const double elapsed = since(m_began, now);
    return whileWaiting * elapsed / (elapsed + halfOfThat);
}

double TimeEstimate::fraction(Ms now) const
{
    if (m_part >= Part::Closing)
        return almostDone;
    const std::optional<Ms> rest = left(now);
    if (!m_knownSince || !rest)
        return waitingFraction(m_knownSince.value_or(now));
    const double begun = waitingFraction(*m_knownSince);
    const double elapsed = since(*m_knownSince, now);
    // What there is to send is counted last: until then the bar keeps some room for it.
    const bool mayFollow = m_push && m_part < Part::Sending && m_sent.total < 0 && m_expectedToSend == 0;
    const double known = elapsed + double(rest->count());
    const double all = known + (mayFollow ? std::min(roomForSending, known / 4) : 0);
    return all > 0 ? begun + (almostDone - begun) * elapsed / all : begun;
}

} // namespace pitanga
