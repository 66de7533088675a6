#pragma once

#include <QByteArray>

namespace pitanga {

/// What both sides of a new sync session sign to show that they hold the private key of their certificate:
/// the server's nonce and the id of the session (protocol 6.7).
inline QByteArray textThatProvesTheKey(QByteArrayView nonce, QByteArrayView sessionId)
{
    return nonce.toByteArray() + ':' + sessionId.toByteArray();
}

} // namespace pitanga
