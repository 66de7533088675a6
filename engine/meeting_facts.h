#pragma once

#include "engine/facts.h"

#include <QStringList>

// What the engine tells of two Pitangas that get to know each other: of the short code that people compare, and
// of who asks to join. Immutable values that cross threads in signals, as in facts.h.
namespace pitanga {

/// Where a meeting stands. The rules are a table: trust/meeting_rules.h.
enum class MeetingState {
    Calling,     ///< the other device is asked; there is no code yet
    Comparing,   ///< both screens show the code, and nobody has answered
    AgreedHere,  ///< the same words, says the person here; the other one has not answered yet
    AgreedThere, ///< the same words, says the person there; the one here has not answered yet
    Agreed,      ///< both said so: each device has pinned the other's key
    Differs,     ///< somebody said that the words differ; nothing is shared. `error` explains
    Over,        ///< ended without an answer: out of time, left, out of reach, refused. `error` says why
};

/// A meeting with another Pitanga, from the call to its end. At most one is under way at a time.
struct MeetingFact
{
    QString id;
    QString peerId;           ///< empty for a device that this one does not know yet, until both agreed
    QString peerName;         ///< as it calls itself: plain text, believed by nobody
    bool startedHere = false; ///< false: the other device called, and this screen has to come forward
    bool keyChanged = false;  ///< this device knew another key of that peer: agreeing replaces it
    QStringList words;        ///< six, in the language of whoever started; empty while calling
    QStringList digits;       ///< six pairs, one a word: the same number for screens in other languages
    QString language;         ///< of the words, as "pt"
    QDateTime validUntil;     ///< UTC; afterwards it is over
    MeetingState state = MeetingState::Calling;
    std::optional<Error> error; ///< set when it ended without an agreement

    bool isUnderWay() const { return state <= MeetingState::AgreedThere; }
};

/// Somebody of a facility, as a choice among learners shows them.
struct LearnerFact
{
    QString id; ///< 32 hex digits
    QString name;
    QStringList classes; ///< names, sorted
};

/// Another device asks to join a facility, and a person here decides what it may have. Only devices whose code
/// was compared can ask.
struct ApprovalRequestFact
{
    QString id;
    QString peerId;
    QString peerName;
    FacilityFact facility;
    QDateTime askedAt;              ///< UTC
    QDateTime validUntil;           ///< UTC; afterwards it is withdrawn
    bool mayShareEverything = true; ///< this device's own certificate reaches that far
    QStringList onlyLearners;       ///< where it does not: the ids of those it reaches
};

/// What the person gives: everything of the facility, or what belongs to these learners.
struct ApprovalChoice
{
    bool everything = false;
    QStringList learners; ///< ids; one certificate each
};

} // namespace pitanga

Q_DECLARE_METATYPE(pitanga::MeetingFact)
Q_DECLARE_METATYPE(pitanga::ApprovalRequestFact)
