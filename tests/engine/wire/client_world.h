#pragma once

#include "engine/base/clock.h"
#include "engine/wire/http_client.h"

#include <QSslCertificate>

// What the tests of the client have in common.
namespace pitanga::test {

using namespace std::chrono_literals;

inline const Deadline soon = Deadline::within(5s);

inline QUrl http(quint16 port)
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
}

inline QUrl https(quint16 port)
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(port));
}

inline HttpRequest post(const QByteArray &body)
{
    return {.method = "POST", .target = "/a", .headers = {{"Content-Type", "application/json"}}, .body = body};
}

inline const QByteArray okAnswer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

inline DeviceKey newDeviceKey()
{
    SystemRandom random;
    return *makeDeviceKey(random, SystemClock().nowUtc());
}

inline QByteArray fingerprintOf(const DeviceKey &key)
{
    return pitanga::fingerprintOf(QSslCertificate(key.certificatePem));
}

} // namespace pitanga::test
