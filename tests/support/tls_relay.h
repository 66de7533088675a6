#pragma once

#include "engine/wire/http_client.h"
#include "engine/wire/http_server.h"
#include "outcomes.h"

#include <QUrl>

namespace pitanga::test {

/// Somebody in the middle: a real TLS server with a key of its own that passes every request on to the real
/// device over a TLS connection of its own, and may change requests and answers on the way.
class TlsRelay
{
public:
    using Change = std::function<void(HttpRequest &)>;
    using ChangeAnswer = std::function<void(HttpResponse &)>;

    TlsRelay(const QString &target, const DeviceKey &key, Change change = {}, ChangeAnswer changeAnswer = {})
        : m_target(target),
          m_key(key),
          m_change(std::move(change)),
          m_changeAnswer(std::move(changeAnswer)),
          m_server([this](const HttpRequest &request) { return pass(request); }),
          m_port(need(m_server.listenEncrypted(QHostAddress(QHostAddress::LocalHost), 0, key)))
    {
    }
    ~TlsRelay() { m_server.stop(); }

    QString address() const { return QStringLiteral("https://127.0.0.1:%1/").arg(m_port); }

private:
    HttpResponse pass(HttpRequest request) const
    {
        HttpTransportOptions options;
        options.deviceKey = m_key;
        HttpTransport transport{QUrl(m_target), options};
        for (const char *hop : {"Host", "Connection", "Content-Length", "Transfer-Encoding", "Accept-Encoding"})
            request.headers.remove(hop);
        if (m_change)
            m_change(request);
        auto answer = transport.exchange(request, Deadline::within(std::chrono::seconds(5)));
        if (!answer)
            return HttpResponse::empty(502);
        for (const char *hop : {"Connection", "Content-Length", "Transfer-Encoding", "Keep-Alive"})
            answer->headers.remove(hop);
        if (m_changeAnswer)
            m_changeAnswer(*answer);
        return *std::move(answer);
    }

    const QString m_target;
    const DeviceKey m_key;
    const Change m_change;
    const ChangeAnswer m_changeAnswer;
    HttpServer m_server;
    const quint16 m_port;
};

} // namespace pitanga::test
