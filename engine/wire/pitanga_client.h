#pragma once

#include "engine/base/json.h"
#include "engine/wire/transport.h"

namespace pitanga {

/// Our own endpoints of another Pitanga (PROTOCOL.md, "Meeting" and "Joining by approval"): one request out,
/// its JSON answer back. A refusal comes as the sentence of its reason. One thread.
class PitangaClient
{
public:
    /// `transport` must live longer. `peer`: what people call the device, for sentences.
    PitangaClient(Transport &transport, QString peer) : m_transport(transport), m_peer(std::move(peer)) {}

    Result<Json> post(const QByteArray &path, const Json &body) { return ask("POST", path, body); }
    Result<Json> patch(const QByteArray &path, const Json &body) { return ask("PATCH", path, body); }
    Result<Json> get(const QByteArray &path) { return ask("GET", path, {}); }
    Result<Json> remove(const QByteArray &path) { return ask("DELETE", path, {}); }

private:
    Result<Json> ask(const QByteArray &method, const QByteArray &path, const Json &body);

    Transport &m_transport;
    QString m_peer;
};

} // namespace pitanga
