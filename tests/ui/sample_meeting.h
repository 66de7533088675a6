#pragma once

#include "engine/meeting_facts.h"
#include "sample_facts.h"

// A meeting of two Pitangas, and one that asks to join, as the pages show them.
namespace pitanga::sample {

inline MeetingFact meeting(MeetingState state = MeetingState::Comparing)
{
    MeetingFact meeting;
    meeting.id = QStringLiteral("meeting1");
    meeting.peerId = QStringLiteral("library");
    meeting.peerName = QStringLiteral("Library laptop");
    meeting.startedHere = true;
    meeting.words = {QStringLiteral("river"), QStringLiteral("seven"), QStringLiteral("mango"),
                     QStringLiteral("cloud"), QStringLiteral("drum"),  QStringLiteral("gate")};
    meeting.digits = {QStringLiteral("17"), QStringLiteral("40"), QStringLiteral("63"),
                      QStringLiteral("08"), QStringLiteral("92"), QStringLiteral("51")};
    meeting.language = QStringLiteral("en");
    meeting.validUntil = now.addSecs(115);
    meeting.state = state;
    if (state == MeetingState::Calling)
        meeting.words.clear();
    if (state == MeetingState::Over)
        meeting.error = Error{Error::Kind::Unreachable,
                              QStringLiteral("Library laptop does not answer. It may be asleep or on another "
                                             "network. Wake it, then try again."),
                              QStringLiteral("timeout")};
    return meeting;
}

inline ApprovalRequestFact approvalRequest()
{
    return {QStringLiteral("request1"),
            QStringLiteral("amina"),
            QStringLiteral("Amina’s laptop"),
            kijani,
            now,
            now.addSecs(600)};
}

inline QList<LearnerFact> learners()
{
    QList<LearnerFact> learners;
    for (int i = 0; i < 12; ++i)
        learners << LearnerFact{
            QStringLiteral("person%1").arg(i),
            personName(i),
            {i % 2 ? QStringLiteral("Grade 5, Bluebird") : QStringLiteral("Grade 6, Heron")}};
    return learners;
}

/// What a laptop without a facility sees around it.
inline QList<PeerFact> newcomersPeers()
{
    QList<PeerFact> peers{peer(QStringLiteral("library"), QStringLiteral("Library laptop")),
                          peer(QStringLiteral("office"), QStringLiteral("Kijani office"), PeerKind::Kolibri),
                          newPeer()};
    for (PeerFact &one : peers) {
        one.offered = one.offered.isEmpty() ? QList<FacilityFact>{kijani} : one.offered;
        one.shared.clear();
    }
    return peers;
}

} // namespace pitanga::sample
