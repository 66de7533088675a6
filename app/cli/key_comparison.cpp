#include "app/cli/key_comparison.h"

#include "app/cli/input.h"
#include "engine/wire/meeting_call.h"
#include "engine/wire/meeting_errors.h"

#include <QLocale>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace pitanga::cli {

using namespace Qt::StringLiterals;

namespace {

/// The call, on a thread of its own; what it comes to is looked at by the one who asks the person.
class BackgroundCall
{
public:
    BackgroundCall(std::shared_ptr<Device> device, const Peer &peer, const CancelFlag &stop)
        : m_desk(device), m_thread([this, device, peer, stop] { call(device, peer, stop); })
    {
    }
    ~BackgroundCall() { m_thread.join(); }

    /// The meeting once there is a code, or nothing where the call came to its end without one.
    std::optional<Meeting> code()
    {
        std::unique_lock lock(m_mutex);
        m_news.wait(lock, [this] { return m_code || m_outcome; });
        return m_outcome ? std::nullopt : m_code;
    }
    Result<Peer> outcome()
    {
        std::unique_lock lock(m_mutex);
        m_news.wait(lock, [this] { return m_outcome.has_value(); });
        return *m_outcome;
    }
    MeetingDesk &desk() { return m_desk.meetings; }

private:
    void call(const std::shared_ptr<Device> &device, const Peer &peer, const CancelFlag &stop)
    {
        m_desk.meetings.setScreen([this](const Meeting &meeting) {
            const std::lock_guard lock(m_mutex);
            if (meeting.code)
                m_code = meeting;
            m_news.notify_all();
        });
        const auto store = device->connect();
        Result<Peer> outcome =
            store ? MeetingCall(**store, dialOverSockets(*device), m_desk.meetings, {QLocale().name(), 0}, stop)
                        .run(peer)
                  : Result<Peer>(store.error());
        const std::lock_guard lock(m_mutex);
        m_outcome = std::move(outcome);
        m_news.notify_all();
    }

    FrontDesk m_desk;
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::optional<Meeting> m_code;
    std::optional<Result<Peer>> m_outcome;
    std::thread m_thread; // last: it uses the others
};

} // namespace

Result<Peer> compareKeys(Invocation &run, const Peer &peer, const CancelFlag &stop)
{
    if (peer.compared)
        return peer;
    PITANGA_LET(device, run.device());
    BackgroundCall call(device, peer, stop);
    if (const auto meeting = call.code()) {
        const MeetingFact fact = factOf(*meeting);
        run.out.message(u"Words on the screen of %1:"_s.arg(fact.peerName));
        run.out.message(u"  %1"_s.arg(fact.words.join(u"  ")));
        run.out.message(u"  %1"_s.arg(fact.digits.join(u' ')));
        run.out.message(u"Are they the same on both? Type yes or no."_s);
        const auto answer = readLine();
        const bool same = answer && answer->trimmed().toLower() == "yes";
        call.desk().happened(meeting->id, meeting->theirKey,
                             same ? MeetingEvent::WeAgree : MeetingEvent::SomebodyDiffers,
                             meeting_errors::differs());
        if (same)
            run.out.message(u"Waiting for the answer there."_s);
    }
    return call.outcome();
}

} // namespace pitanga::cli
