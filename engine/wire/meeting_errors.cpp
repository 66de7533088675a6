#include "engine/wire/meeting_errors.h"

#include "engine/base/words.h"

namespace pitanga::meeting_errors {

using Kind = Error::Kind;

namespace {

struct Reason
{
    const char *name;
    Kind kind;
    const char *sentence;
};

constexpr Reason reasons[] = {
    {"busy", Kind::Refused,
     QT_TRANSLATE_NOOP("pitanga::Words",
                       "%1 is comparing words with another device. Wait two minutes, then try "
                       "again.")},
    {"too_many_tries", Kind::Refused,
     QT_TRANSLATE_NOOP("pitanga::Words", "%1 makes no new words for now, because three times they were not "
                                         "agreed on. Wait ten minutes, then try again close to that device.")},
    {"nobody_there", Kind::Refused,
     QT_TRANSLATE_NOOP("pitanga::Words",
                       "On %1 Pitanga has no window open where words can be compared. Open it "
                       "there, then try again.")},
    {"not_encrypted", Kind::Refused,
     QT_TRANSLATE_NOOP("pitanga::Words",
                       "The connection to %1 is not encrypted, or runs through a third device. "
                       "Nothing was shared. Use its https address.")},
    {"not_compared", Kind::NotAuthorised,
     QT_TRANSLATE_NOOP("pitanga::Words",
                       "%1 does not know this device yet. Compare the words on both screens, then ask again.")},
    {"not_here", Kind::Refused,
     QT_TRANSLATE_NOOP("pitanga::Words", "%1 cannot let others join this facility: it has no certificate of it "
                                         "that it could pass on. Ask another device of the facility.")},
    {"said_no", Kind::Refused,
     QT_TRANSLATE_NOOP("pitanga::Words",
                       "On %1 somebody decided not to let this device join. Ask the people there.")},
    {"over", Kind::Refused,
     QT_TRANSLATE_NOOP("pitanga::Words", "Nobody on %1 answered in time. Nothing was shared. Try again when "
                                         "somebody is there.")},
    {"unknown", Kind::Refused,
     QT_TRANSLATE_NOOP("pitanga::Words", "%1 knows nothing of this any more: it was started anew, or too much "
                                         "time has passed. Try again.")},
};

} // namespace

Error refused(const QByteArray &reason, const QString &peer)
{
    if (reason == "crossing")
        return superseded();
    for (const Reason &known : reasons)
        if (reason == known.name)
            return {known.kind, Words::tr(known.sentence).arg(peer), QString::fromLatin1(known.name)};
    return {Kind::Refused,
            Words::tr("%1 did not agree to this, for a reason that this version of Pitanga does not know. "
                      "Update Pitanga on both devices, then try again.")
                .arg(peer),
            QString::fromUtf8(reason.left(100))};
}

Error outOfTime(const QString &peer)
{
    return refused("over", peer);
}

Error left(const QString &peer)
{
    return {Kind::Cancelled,
            Words::tr("%1 ended it before both had answered. Nothing was shared. Try again.").arg(peer),
            QStringLiteral("left")};
}

Error differs()
{
    return {
        Kind::NotAuthorised,
        Words::tr("Stopped, nothing was shared. Somebody may be between the two devices, or the other screen "
                  "belongs to another laptop. Start again close to that laptop."),
        QStringLiteral("differs")};
}

Error superseded()
{
    return {Kind::Cancelled, Words::tr("The other device called at the same moment. Its words count."),
            QStringLiteral("crossing")};
}

Error notEncrypted(const QString &peer)
{
    return refused("not_encrypted", peer);
}

Error notAPitanga(const QString &peer)
{
    return {Kind::Usage,
            Words::tr("%1 is no Pitanga and shows no words to compare. Join with an administrator's name and "
                      "password instead.")
                .arg(peer),
            QStringLiteral("no X_PITANGA_MEETING")};
}

Error tooManyTries()
{
    return {Kind::Refused,
            Words::tr(
                "Three times the words were not agreed on, so this device makes no new ones for now. Wait ten "
                "minutes, then try again close to the other device."),
            QStringLiteral("too_many_tries")};
}

Error busyHere()
{
    return {Kind::Usage,
            Words::tr("This device is comparing words with another one already. Finish that first."),
            QStringLiteral("busy")};
}

Error doesNotFit(const QString &peer)
{
    return {Kind::NotAuthorised,
            Words::tr("What %1 sent does not fit together, so no words were made. Somebody may be between the "
                      "two devices. Start again close to that device.")
                .arg(peer),
            QStringLiteral("does_not_fit")};
}

} // namespace pitanga::meeting_errors
