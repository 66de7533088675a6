#include "engine/wire/http_client.h"

#include "engine/wire/gzip.h"
#include "engine/wire/transport_errors.h"

#include <QHostAddress>

namespace pitanga {

namespace errors = transport_errors;

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

/// Scheme, host and port alone: what decides whether a connection fits.
QUrl originOf(const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme().toLower());
    origin.setHost(url.host());
    origin.setPort(portOf(url));
    return origin;
}

bool isUsable(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    return url.isValid() && !url.host().isEmpty() &&
           (scheme == QLatin1String("http") || scheme == QLatin1String("https"));
}

/// How people write it, and how errors name it: without a path, and without a password in it.
QString nameOf(const QUrl &origin)
{
    return origin.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemovePath);
}

QByteArray hostField(const QUrl &origin)
{
    QByteArray host = origin.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    const bool usualPort = origin.port() == (origin.scheme() == QLatin1String("https") ? 443 : 80);
    return usualPort ? host : host + ':' + QByteArray::number(origin.port());
}

bool mayRepeat(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "DELETE";
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Result<HttpResponse> unpacked(HttpResponse response, qint64 limit)
{
    if (!response.headers.hasToken("Content-Encoding", "gzip") || response.body.isEmpty())
        return response;
    Inflated plain = gunzip(response.body, {.bytes = limit});
    if (plain.fault)
        return inflateError(*plain.fault);
    response.body = std::move(plain.bytes);
    response.headers.remove("Content-Encoding");
    return response;
}

} // namespace

HttpTransport::HttpTransport(const QUrl &base, HttpTransportOptions options)
    : m_base(base), m_options(std::move(options))
{
    m_options.pinnedFingerprint = m_options.pinnedFingerprint.toLower();
}

HttpTransport::~HttpTransport() = default;

TransportFacts HttpTransport::facts() const
{
    TransportFacts facts = m_facts;
    if (m_connection) {
        facts.bytesSent += m_connection->bytesSent();
        facts.bytesReceived += m_connection->bytesReceived();
    }
    return facts;
}

void HttpTransport::pause(std::chrono::milliseconds time)
{
    const QDeadlineTimer end(time);
    while (!end.hasExpired() && !m_options.cancel.isCancelled())
        std::this_thread::sleep_for(
            std::min(limits::cancelSlice, std::chrono::milliseconds(end.remainingTime())));
}

void HttpTransport::countAndClose()
{
    if (m_connection) {
        m_facts.bytesSent += m_connection->bytesSent();
        m_facts.bytesReceived += m_connection->bytesReceived();
    }
    m_connection.reset();
}

Result<> HttpTransport::connectTo(const QUrl &origin)
{
    countAndClose();
    const bool encrypted = origin.scheme() == QLatin1String("https");
    if (!encrypted && !m_options.pinnedFingerprint.isEmpty())
        return errors::notEncrypted(nameOf(origin));
    ClientConnection::Target target{.host = origin.host(),
                                    .port = quint16(origin.port()),
                                    .encrypted = encrypted,
                                    .pinnedFingerprint = m_options.pinnedFingerprint,
                                    .credentials = {},
                                    .name = nameOf(origin)};
    if (encrypted && m_options.deviceKey) {
        PITANGA_LET(credentials, readTlsCredentials(*m_options.deviceKey));
        target.credentials = credentials;
    }
    ClientConnection::Progress progress;
    if (m_options.onBytes) {
        progress = [this, sent = m_facts.bytesSent, received = m_facts.bytesReceived](qint64 more, qint64 got) {
            m_options.onBytes(sent + more, received + got);
        };
    }
    auto connection =
        std::make_unique<ClientConnection>(std::move(target), m_options.cancel, std::move(progress));
    auto opened = connection->open(m_options.connectWithin);
    m_facts.encrypted = encrypted && opened;
    m_facts.peerFingerprint =
        connection->peerFingerprint(); // also of a wrong key: a person may want to compare it
    if (!opened)
        return opened.error();
    m_connection = std::move(connection);
    m_connectedTo = origin;
    return {};
}

HttpRequest HttpTransport::completed(const QUrl &origin, const HttpRequest &request) const
{
    HttpRequest complete = request;
    complete.headers.set("Host", hostField(origin));
    complete.headers.set("Accept-Encoding", "gzip");
    if (!complete.headers.contains("User-Agent"))
        complete.headers.add("User-Agent", m_options.userAgent);
    return complete;
}

Result<HttpResponse> HttpTransport::exchangeOnce(const QUrl &origin, const HttpRequest &request,
                                                 const Deadline &deadline)
{
    const HttpRequest complete = completed(origin, request);
    const qint64 limit = request.answerLimit > 0 ? std::min(request.answerLimit, m_options.responseLimit)
                                                 : m_options.responseLimit;
    bool fresh = false;
    for (;;) {
        if (m_options.cancel.isCancelled())
            return errors::cancelled();
        if (!m_connection || m_connectedTo != origin || !m_connection->isReusable()) {
            PITANGA_TRY(connectTo(origin));
            fresh = true;
        }
        ++m_facts.requests;
        auto outcome = m_connection->roundTrip(complete, deadline, limit, m_meanwhile);
        if (outcome.response)
            return unpacked(*std::move(outcome.response), limit);
        countAndClose();
        // The other side closed while we wrote: it may have taken the request, so only harmless ones go again.
        if (!outcome.peerHungUp || fresh || !mayRepeat(request.method))
            return *outcome.error;
    }
}

Result<HttpResponse> HttpTransport::followed(HttpRequest request, HttpResponse answer, const Deadline &deadline)
{
    QUrl here = originOf(m_base);
    for (int steps = 0; isRedirect(answer.status) && answer.headers.contains("Location"); ++steps) {
        const QUrl current = QUrl::fromEncoded(here.toEncoded() + request.target);
        const QUrl next = current.resolved(QUrl::fromEncoded(answer.headers.value("Location")));
        const bool sameHost = isUsable(next) && next.host() == here.host();
        const bool downgrade =
            here.scheme() == QLatin1String("https") && next.scheme() != QLatin1String("https");
        if (!sameHost || downgrade || steps == limits::redirects)
            return errors::redirected(nameOf(here), next.toDisplayString(QUrl::RemoveUserInfo));
        here = originOf(next);
        request.target = next.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
        if (!isSendableTarget(request.target))
            request.target.prepend('/');
        m_facts.redirectedTo = nameOf(here);
        PITANGA_LET(nextAnswer, exchangeOnce(here, request, deadline));
        answer = std::move(nextAnswer);
    }
    return answer;
}

Result<HttpResponse> HttpTransport::exchangeMeanwhile(const HttpRequest &request, const Deadline &deadline,
                                                      const std::function<void()> &meanwhile)
{
    bool done = false;
    const auto once = [&] {
        if (!std::exchange(done, true))
            meanwhile();
    };
    m_meanwhile = once;
    auto answer = exchange(request, deadline);
    m_meanwhile = {};
    once();
    return answer;
}

Result<HttpResponse> HttpTransport::exchange(const HttpRequest &request, const Deadline &deadline)
{
    if (!isUsable(m_base))
        return errors::badAddress(m_base.toDisplayString(QUrl::RemoveUserInfo));
    if (!isSendableTarget(request.target))
        return errors::badRequest(
            QStringLiteral("target is no path: %1").arg(QString::fromUtf8(request.target)));

    HttpRequest behindBase = request;
    QByteArray prefix = m_base.path(QUrl::FullyEncoded).toLatin1();
    while (prefix.endsWith('/'))
        prefix.chop(1);
    behindBase.target.prepend(prefix);

    PITANGA_LET(answer, exchangeOnce(originOf(m_base), behindBase, deadline));
    if (request.method != "GET" || !isRedirect(answer.status))
        return std::move(answer);
    return followed(std::move(behindBase), std::move(answer), deadline);
}

} // namespace pitanga
