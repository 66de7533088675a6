#include "memory_network.h"

#include "engine/wire/http_codec.h"

namespace pitanga::test {

namespace {

Error lineBroke(const char *technical)
{
    return {Error::Kind::Unreachable, QStringLiteral("The connection to the other device broke. Try again."),
            QString::fromLatin1(technical)};
}

Error cancelled()
{
    return {Error::Kind::Cancelled, QStringLiteral("Cancelled. Nothing is lost."), {}};
}

qint64 sizeOf(const HttpHeaders &headers, const QByteArray &body)
{
    qint64 size = body.size();
    for (const auto &[name, value] : headers.fields())
        size += name.size() + value.size() + 4;
    return size;
}

QByteArray cutAt(double place, const QByteArray &bytes)
{
    return bytes.first(qsizetype(place * double(bytes.size())));
}

/// What a server makes of the bytes that came until the line broke.
bool isWhole(const HttpRequest &request, double place)
{
    QByteArray bytes = cutAt(place, requestHead(request) + request.body);
    RequestParser parser;
    if (parser.feed(bytes) == ParseState::Body) {
        parser.limitBody(limits::recordsBodyBytes);
        parser.feed(bytes);
    }
    return parser.state() == ParseState::Complete;
}

/// What a client makes of the bytes that came until the line broke.
bool isWhole(const HttpRequest &request, const HttpResponse &response, double place)
{
    QByteArray bytes = cutAt(place, responseHead(response, response.body.size(), AfterAnswer::KeepAlive) +
                                        (mayHaveBody(response.status) ? response.body : QByteArray()));
    ResponseParser parser(request.method == "HEAD", limits::recordsBodyBytes);
    if (parser.feed(bytes) != ParseState::Complete)
        parser.end();
    return parser.state() == ParseState::Complete;
}

} // namespace

class MemoryTransport final : public Transport
{
public:
    MemoryTransport(MemoryNetwork &network, const QByteArray &address, const CancelFlag &cancel)
        : m_network(network), m_address(address), m_cancel(cancel)
    {
    }

    Result<HttpResponse> exchange(const HttpRequest &request, const Deadline &deadline) override
    {
        if (m_cancel.isCancelled())
            return cancelled();
        ++m_facts.requests;
        m_facts.bytesSent += sizeOf(request.headers, request.body);
        PITANGA_LET(response, m_network.exchange(m_address, request, deadline, m_cancel));
        m_facts.bytesReceived += sizeOf(response.headers, response.body);
        return response;
    }
    TransportFacts facts() const override { return m_facts; }
    void pause(std::chrono::milliseconds time) override { m_network.pass(time); }

private:
    MemoryNetwork &m_network;
    QByteArray m_address;
    CancelFlag m_cancel;
    TransportFacts m_facts;
};

void MemoryNetwork::attach(const QByteArray &address, Endpoints &endpoints)
{
    attach(address, [&endpoints](const HttpRequest &request) { return endpoints.answer(request); });
}

void MemoryNetwork::attach(const QByteArray &address, Server server)
{
    m_servers[address] = std::move(server);
}

std::unique_ptr<Transport> MemoryNetwork::transport(const QByteArray &address, const CancelFlag &cancel)
{
    return std::make_unique<MemoryTransport>(*this, address, cancel);
}

Link MemoryNetwork::link(const QByteArray &address, const Capabilities &ours, const CancelFlag &cancel)
{
    Link link;
    link.transport = transport(address, cancel);
    link.peer = std::make_unique<HttpPeer>(*link.transport, ours);
    return link;
}

Dial MemoryNetwork::dial()
{
    return [this](const QUrl &address, const QByteArray &, const CancelFlag &cancel) {
        return link(address.toString().toUtf8(), {true, true, true, false, true}, cancel);
    };
}

Result<HttpResponse> MemoryNetwork::exchange(const QByteArray &address, HttpRequest request,
                                             const Deadline &deadline, const CancelFlag &cancel)
{
    // What the real client adds and the real server finds out.
    request.headers.set("Host", QUrl(QString::fromUtf8(address)).host().toUtf8());
    if (!request.body.isEmpty())
        request.headers.set("Content-Length", QByteArray::number(request.body.size()));
    request.peerAddress = QStringLiteral("127.0.0.1");

    deliverLateOnes();
    const Fate fate = decide ? decide(request, ++m_count) : Fate();
    if (!m_servers.contains(address))
        return lineBroke("nobody listens at that address");
    const size_t place = m_log.size();
    m_log.push_back({request, {}, {}});
    pass(std::min(fate.delay, deadline.silence));
    if (fate.kind == Fate::NeverArrives || (fate.kind == Fate::RequestIsCut && !isWhole(request, fate.place)))
        return lineBroke("cut before the request arrived");
    if (fate.kind == Fate::ArrivesLate) {
        m_late.push_back({fate.later, address, request});
        return lineBroke("no answer in time");
    }
    const auto response =
        fate.kind == Fate::IsAnswered ? std::optional(fate.answer) : m_servers.at(address)(request);
    if (!response)
        return lineBroke("the other device died");
    if (fate.kind != Fate::IsAnswered)
        m_log[place].given = response;
    if (cancel.isCancelled())
        return cancelled();
    if (fate.kind == Fate::AnswerIsLost || fate.kind == Fate::RequestIsCut ||
        (fate.kind == Fate::AnswerIsCut && !isWhole(request, *response, fate.place)))
        return lineBroke("cut before the answer came back");
    if (fate.delay >= deadline.silence)
        return lineBroke("no answer in time");
    m_log[place].answer = response;
    return *response;
}

void MemoryNetwork::deliverLateOnes()
{
    for (size_t i = 0; i < m_late.size();) {
        if (m_late[i].exchangesLeft-- > 0) {
            ++i;
            continue;
        }
        const Late late = m_late[i];
        m_late.erase(m_late.begin() + ptrdiff_t(i));
        if (m_servers.contains(late.address))
            (void)m_servers.at(late.address)(late.request); // nobody waits for the answer
    }
}

void MemoryNetwork::pass(std::chrono::milliseconds time)
{
    if (timePasses && time.count() > 0)
        timePasses(time);
}

} // namespace pitanga::test
