#include "engine/wire/transport_errors.h"

#include "engine/base/words.h"
#include "engine/wire/transport.h"

namespace pitanga {

namespace {
constexpr auto keyChangedMark = "tls-key-changed";
}

bool isKeyChanged(const Error &error)
{
    return error.kind == Error::Kind::NotAuthorised && error.forLog.startsWith(QLatin1String(keyChangedMark));
}

namespace transport_errors {

using Kind = Error::Kind;

Error nameUnknown(const QString &peer)
{
    return {
        Kind::Unreachable,
        Words::tr("Nobody on this network has the name in %1. Check the spelling, or use a numeric address.")
            .arg(peer),
        QStringLiteral("host not found: %1").arg(peer)};
}

Error nobodyAnswers(const QString &peer, const QString &cause)
{
    return {
        Kind::Unreachable,
        Words::tr(
            "Nobody answers at %1. Check that the other device is on, ready to sync, and in the same network.")
            .arg(peer),
        cause};
}

Error noAnswerInTime(const QString &peer)
{
    return {Kind::Unreachable,
            Words::tr("%1 was asked but gave no answer in time. It may be busy; try again later.").arg(peer),
            QStringLiteral("deadline passed")};
}

Error connectionBroke(const QString &peer, const QString &cause)
{
    return {Kind::Unreachable, Words::tr("The connection to %1 broke in the middle. Try again.").arg(peer),
            cause};
}

Error notHttp(const QString &peer, const QString &cause)
{
    return {Kind::Data,
            Words::tr("That address answers, but not as a device that can sync. Check address and port: %1")
                .arg(peer),
            cause};
}

Error answerTooLarge(const QString &peer, qint64 limit)
{
    return {Kind::Data,
            Words::tr("The answer of %1 is larger than this device accepts. It was not taken.").arg(peer),
            QStringLiteral("response over %1 bytes").arg(limit)};
}

Error encryptionFailed(const QString &peer, const QString &cause)
{
    return {Kind::Unreachable,
            Words::tr("No encrypted connection to %1 could be made. Check that it offers one at this port.")
                .arg(peer),
            cause};
}

Error keyChanged(const QString &peer, const QByteArray &pinned, const QByteArray &shown)
{
    return {
        Kind::NotAuthorised,
        Words::tr(
            "%1 shows another key than the one you know. It may be a different device that uses its address. "
            "Nothing was sent. Compare the device keys before you trust it again.")
            .arg(peer),
        QStringLiteral("%1: pinned %2, shown %3")
            .arg(QLatin1String(keyChangedMark), QString::fromLatin1(pinned), QString::fromLatin1(shown))};
}

Error notEncrypted(const QString &peer)
{
    return {Kind::NotAuthorised,
            Words::tr("The key of %1 is known, but its address asks for a connection without encryption. "
                      "Nothing was sent. Use its https address.")
                .arg(peer),
            QStringLiteral("pinned peer over plain http")};
}

Error badAddress(const QString &address)
{
    return {Kind::Usage, Words::tr("This is no address of a device: %1").arg(address),
            QStringLiteral("not an http or https URL")};
}

Error badRequest(const QString &cause)
{
    return {Kind::Usage, Words::tr("The request cannot be sent in this form."), cause};
}

Error redirected(const QString &peer, const QString &where)
{
    return {Kind::Refused,
            Words::tr(
                "%1 points to another place, which is not followed: %2. If that is the right one, enter it as "
                "the address.")
                .arg(peer, where),
            QStringLiteral("redirect refused")};
}

Error cancelled()
{
    return {Kind::Cancelled, Words::tr("Stopped. Nothing is lost."), QStringLiteral("cancelled")};
}

Error whileConnecting(QAbstractSocket::SocketError code, const QString &peer, const QString &cause)
{
    return code == QAbstractSocket::HostNotFoundError ? nameUnknown(peer) : nobodyAnswers(peer, cause);
}

} // namespace transport_errors
} // namespace pitanga
