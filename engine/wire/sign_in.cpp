#include "engine/wire/sign_in.h"

#include "engine/wire/messages.h"
#include "engine/wire/sign_in_pace.h"

#include <QStringDecoder>

#include <optional>

namespace pitanga {

namespace {

struct Credentials
{
    QByteArray userPart; ///< a name, or pairs (protocol 6.4)
    QByteArray password;
};

QByteArray asUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes).toUtf8() : text.toUtf8();
}

/// Split at the first colon; nothing where the header is missing, of another kind or broken.
std::optional<Credentials> credentialsOf(const HttpRequest &request)
{
    const QByteArray header = request.headers.value("Authorization");
    if (!header.toLower().startsWith("basic "))
        return std::nullopt;
    const QByteArray plain = asUtf8(QByteArray::fromBase64(header.mid(6).trimmed()));
    const qsizetype colon = plain.indexOf(':');
    if (colon < 0)
        return std::nullopt;
    return Credentials{plain.first(colon), plain.mid(colon + 1)};
}

HttpResponse challenge(const QByteArray &text)
{
    HttpResponse response = detail(401, text);
    response.headers.set("WWW-Authenticate", "Basic realm=\"api\"");
    return response;
}

/// In the words of the reference's framework.
HttpResponse throttled(std::chrono::seconds wait)
{
    const QByteArray seconds = QByteArray::number(qint64(wait.count()));
    HttpResponse response =
        detail(429, "Request was throttled. Expected available in " + seconds + " seconds.");
    response.headers.set("Retry-After", seconds);
    return response;
}

} // namespace

std::variant<Account, HttpResponse> signIn(Exchange &exchange)
{
    const auto credentials = credentialsOf(exchange.request);
    if (!credentials)
        return challenge("Authentication credentials were not provided.");
    const QByteArray address = exchange.request.peerAddress.toLatin1();
    const Clock &clock = exchange.store.device().clock();
    if (const auto wait = exchange.signIns.waitOf(address, clock.monotonic()); wait.count() > 0)
        return throttled(wait);
    auto account = authenticate(exchange.store, credentials->userPart, credentials->password);
    if (account)
        return *std::move(account);
    if (account.error().kind != Error::Kind::NotAuthorised)
        return answerTo(account.error());
    exchange.signIns.failed(address, clock.monotonic());
    return challenge("Invalid credentials.");
}

} // namespace pitanga
