#pragma once

#include "engine/base/cancel.h"
#include "engine/tables/peer_table.h"
#include "engine/wire/http_peer.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace pitanga {

/// Default ports of a Pitanga; the next free one is taken where they are not free.
inline constexpr quint16 defaultHttpsPort = 45880;
inline constexpr quint16 defaultHttpPort = 45881;

/// A way to a peer, ready for requests: the transport and the protocol on top. One thread at a time.
struct Link
{
    std::unique_ptr<Transport> transport;
    std::unique_ptr<HttpPeer> peer;
};

/// How links are made. Tests and the simulator put their own network here.
using Dial =
    std::function<Link(const QUrl &address, const QByteArray &pinnedFingerprint, const CancelFlag &cancel)>;

/// Links over real sockets, showing this device's TLS key to servers that ask.
Dial dialOverSockets(const Device &device);

/// What an address that a person typed or pasted may mean, best guess first. With a scheme it means itself;
/// without one, HTTPS and then HTTP, at the port given or at those that Pitangas and Kolibris have.
/// Empty when it is no address at all.
QList<QUrl> addressCandidates(const QString &text);

/// Asks at an address who answers there, and remembers it as a peer: a new one, or the known one of that
/// address or instance id. A TLS key that is seen for the first time is pinned (trust on first use); another
/// key than the pinned one is the error `isKeyChanged`. Blocks for seconds where nobody answers.
Result<Peer> meet(Store &store, const Dial &dial, const QString &address, const CancelFlag &cancel,
                  const QByteArray &expectedFingerprint = {});
/// The same for a peer that is known, at its address, at those where it answered before, and at those given,
/// which are hearsay: only who proves to be that peer is taken for it, and only then is its address another
/// one. The proof is its key; of a peer without encryption, which has none, the same instance id.
Result<Peer> meetAgain(Store &store, const Dial &dial, const Peer &known, const CancelFlag &cancel,
                       const QList<QUrl> &hearsay = {});
/// Asks a device that announced itself, and remembers it: a known peer where it proves to be one, else a new
/// one. With a fingerprint only that key is taken, and without one only plain HTTP.
Result<Peer> meetFound(Store &store, const Dial &dial, const QList<QUrl> &addresses,
                       const QByteArray &fingerprint, const CancelFlag &cancel);

} // namespace pitanga
