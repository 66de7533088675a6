#pragma once

#include "engine/base/result.h"

#include <QAbstractSocket>

/// Every way in which an exchange can fail, each with its sentence. `peer` is the address as a person knows it.
namespace pitanga::transport_errors {

Error nameUnknown(const QString &peer);
/// Refused, unreachable network, or nobody picked up in time.
Error nobodyAnswers(const QString &peer, const QString &cause);
Error noAnswerInTime(const QString &peer);
Error connectionBroke(const QString &peer, const QString &cause);
Error notHttp(const QString &peer, const QString &cause);
Error answerTooLarge(const QString &peer, qint64 limit);
Error encryptionFailed(const QString &peer, const QString &cause);
Error keyChanged(const QString &peer, const QByteArray &pinned, const QByteArray &shown);
Error notEncrypted(const QString &peer);
Error badAddress(const QString &address);
Error badRequest(const QString &cause);
Error redirected(const QString &peer, const QString &where);
Error cancelled();

/// The error of a socket that could not connect.
Error whileConnecting(QAbstractSocket::SocketError code, const QString &peer, const QString &cause);

} // namespace pitanga::transport_errors
