#pragma once

#include "memory_network.h"
#include "transcript.h"

#include <QHash>

namespace pitanga::test {

/// Plays the recorded server of a transcript: answers a client with the recorded bodies, in which only what
/// belongs to this run is replaced (ids the client chose, the proof of the key). It holds no records of its own
/// beyond those that were recorded, and keeps what it is sent.
class RecordedServer
{
public:
    /// `part`: whose pull and push to play; a part without one of them moves nothing that way.
    RecordedServer(const Transcript &transcript, const QByteArray &part);

    HttpResponse answer(const HttpRequest &request);

    Capabilities offered;    ///< what its info says; as recorded unless changed
    int pollsBeforeDone = 0; ///< so often a stage is `pending` and then `started` before it is done
    bool plainPages = false; ///< an array instead of an object with `results`
    bool isAhead = false;    ///< its stage is always one beyond what it is asked for
    bool signsWithAnotherKey = false;
    Capabilities agreed() const { return offered & m_asked; }

    std::vector<Json> received; ///< records that were pushed, in order
    QByteArray misuse;          ///< what a stock server would not have understood; empty when nothing

private:
    struct Transfer
    {
        Json body;
        QByteArray recordedId;
        std::vector<Json> records; ///< to send
        int polls = 0;
        bool open = true;
    };

    HttpResponse info() const;
    HttpResponse nonce() const;
    HttpResponse openSession(const Json &body);
    HttpResponse openTransfer(const Json &body);
    HttpResponse patch(Transfer &transfer, const Json &body);
    HttpResponse page(const HttpRequest &request);
    HttpResponse take(const HttpRequest &request);
    void advance(Transfer &transfer, const QByteArray &stage);
    Json recordedTransfer(bool push) const;
    Json recordedAfter(const QByteArray &stage, bool push) const;
    void complain(const QByteArray &what) { misuse += what + "; "; }

    const Transcript &m_transcript;
    QByteArray m_part;
    Capabilities m_asked;
    QHash<QByteArray, Transfer> m_transfers;
    QByteArray m_session;
};

} // namespace pitanga::test
