#include "app/cli/peer_link.h"

#include <algorithm>

namespace pitanga::cli {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> readFingerprint(const QString &text)
{
    const QByteArray hex = text.toLatin1().toLower().replace(':', "").replace(' ', "");
    const bool good = hex.size() == 64 && std::all_of(hex.begin(), hex.end(), [](char c) {
                          return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
                      });
    if (!good && !text.isEmpty())
        return Error{Error::Kind::Usage, u"--fingerprint takes a SHA-256: 64 hex digits."_s, text};
    return hex;
}

/// Two keys for one peer: that is for a person to decide.
Error otherKeyKnown(const Peer &peer, const QByteArray &expected)
{
    return {
        Error::Kind::NotAuthorised,
        u"This device knows another key of %1 than the one given. If the new one is right, forget the peer first."_s
            .arg(QString::fromUtf8(peer.name)),
        u"pinned %1, given %2"_s.arg(QString::fromUtf8(peer.fingerprint), QString::fromUtf8(expected))};
}

} // namespace

Result<ReachedPeer> reach(Store &store, const QString &text, const QString &fingerprint,
                          const CancelFlag &cancel)
{
    PITANGA_LET(expected, readFingerprint(fingerprint));
    const Dial dial = dialOverSockets(store.device());
    PITANGA_LET(known, PeerTable(store).find(text.toUtf8()));
    if (known && !expected.isEmpty() && known->fingerprint != expected)
        return otherKeyKnown(*known, expected);
    PITANGA_LET(peer,
                known ? meetAgain(store, dial, *known, cancel) : meet(store, dial, text, cancel, expected));
    ReachedPeer reached{peer, dial(QUrl(QString::fromUtf8(peer.address)), peer.fingerprint, cancel)};
    return reached;
}

} // namespace pitanga::cli
