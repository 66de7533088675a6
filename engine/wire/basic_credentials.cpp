#include "engine/wire/basic_credentials.h"

#include "engine/wire/messages.h"

#include <QStringDecoder>

namespace pitanga {

namespace {

QByteArray asUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes).toUtf8() : text.toUtf8();
}

} // namespace

std::optional<BasicCredentials> basicCredentials(const HttpRequest &request)
{
    const QByteArray header = request.headers.value("Authorization");
    if (!header.toLower().startsWith("basic "))
        return std::nullopt;
    const QByteArray plain = asUtf8(QByteArray::fromBase64(header.mid(6).trimmed()));
    const qsizetype colon = plain.indexOf(':');
    if (colon < 0)
        return std::nullopt;
    return BasicCredentials{plain.first(colon), plain.mid(colon + 1)};
}

HttpResponse challenge(const QByteArray &text)
{
    HttpResponse response = detail(401, text);
    response.headers.set("WWW-Authenticate", "Basic realm=\"api\"");
    return response;
}

} // namespace pitanga
