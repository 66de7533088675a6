#pragma once

#include "engine/wire/endpoints.h"
#include "engine/wire/meeting.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace pitanga::test {

/// What becomes of one exchange on the way. A default one goes through.
struct Fate
{
    enum Kind {
        Passes,
        NeverArrives, ///< the line breaks before the request is there
        AnswerIsLost, ///< it arrives and is worked on, then the line breaks
        IsAnswered,   ///< by somebody else: `answer`; the device never sees it
        RequestIsCut, ///< at `place` of its bytes; what arrived goes through the server's parser
        AnswerIsCut,  ///< at `place` of its bytes; what came goes through the client's parser
        ArrivesLate,  ///< who asks gives up, and it is worked on before the next exchange but `later`
    };
    Kind kind = Passes;
    HttpResponse answer{};
    std::chrono::milliseconds delay{}; ///< passes before the request arrives
    double place = 0;                  ///< 0 (before the first byte) to 1 (behind the last)
    int later = 0;
};

/// A network without sockets: requests go straight to the `Endpoints` of another device, in the thread of who
/// asks, and a test decides what becomes of each. Time on it is the test's: nothing ever sleeps.
///
///     network.attach("http://alice/", aliceEndpoints);
///     network.decide = [](const HttpRequest &request, int number) { return number == 7 ? cut : Fate(); };
///     SyncRun(store, *network.link("http://alice/").peer, …)
class MemoryNetwork
{
public:
    /// Nothing: it dies over the request, and the line breaks.
    using Server = std::function<std::optional<HttpResponse>(const HttpRequest &)>;

    struct Exchange
    {
        HttpRequest request;
        std::optional<HttpResponse> answer; ///< as the asking side got it; nothing when it got none
        std::optional<HttpResponse> given;  ///< as the device gave it; nothing when the request never arrived
    };

    void attach(const QByteArray &address, Endpoints &endpoints);
    void attach(const QByteArray &address, Server server);
    void detach(const QByteArray &address) { m_servers.erase(address); }

    /// A way to that address; each counts its own requests, and belongs to one thread.
    std::unique_ptr<Transport> transport(const QByteArray &address, const CancelFlag &cancel = {});
    Link link(const QByteArray &address, const Capabilities &ours = {true, true, true, false, true},
              const CancelFlag &cancel = {});
    Dial dial();

    /// Decides about every exchange; `number` counts all of them from 1. Empty: everything goes through.
    std::function<Fate(const HttpRequest &request, int number)> decide;
    /// Is told how much time passes on the way, or in a pause before something is asked again.
    std::function<void(std::chrono::milliseconds)> timePasses;

    const std::vector<Exchange> &log() const { return m_log; }
    void forgetLog() { m_log.clear(); }
    /// Requests that are still on their way never arrive.
    void forgetLateOnes() { m_late.clear(); }

private:
    friend class MemoryTransport;
    Result<HttpResponse> exchange(const QByteArray &address, HttpRequest request, const Deadline &deadline,
                                  const CancelFlag &cancel);
    void deliverLateOnes();
    void pass(std::chrono::milliseconds time);

    std::map<QByteArray, Server> m_servers;
    struct Late
    {
        int exchangesLeft;
        QByteArray address;
        HttpRequest request;
    };

    std::vector<Exchange> m_log;
    std::vector<Late> m_late;
    int m_count = 0;
};

} // namespace pitanga::test
