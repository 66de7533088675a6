#include "engine/school/practice_activity.h"

#include "engine/base/words.h"
#include "engine/profile/field_forms.h"
#include "engine/profile/record_text.h"
#include "engine/profile/wire_time.h"
#include "engine/school/facility.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/tables/record_writer.h"

#include <algorithm>
#include <map>
#include <vector>

namespace pitanga {

namespace {

constexpr auto learnersOf = R"sql(
    SELECT id FROM facilityuser WHERE dataset_id = ?1 AND id NOT IN (SELECT user_id FROM role WHERE dataset_id = ?1)
    ORDER BY id)sql";
constexpr auto zoneOf = "SELECT date_joined FROM facilityuser WHERE dataset_id = ?1 LIMIT 1";

constexpr int exercisesPerSchool = 40;
constexpr int recordsPerSession = 6; // itself and some five attempts

/// Small numbers out of the device's chance.
class Dice
{
public:
    explicit Dice(RandomSource &random) : m_random(random) {}
    int below(int bound)
    {
        if (m_left.size() < 4)
            m_left = m_random.bytes(4096);
        quint32 word = 0;
        for (int i = 0; i < 4; ++i)
            word = word << 8 | static_cast<unsigned char>(m_left[i]);
        m_left = m_left.sliced(4);
        return int(word % quint32(bound));
    }

private:
    RandomSource &m_random;
    QByteArray m_left;
};

struct Attempt
{
    int seconds;
    bool correct;
};

struct Session
{
    QDateTime start;
    std::vector<Attempt> attempts;

    int seconds() const
    {
        int sum = 0;
        for (const Attempt &attempt : attempts)
            sum += attempt.seconds;
        return sum;
    }
    QDateTime end() const { return start.addSecs(seconds()); }
};

/// What one learner does with one exercise, oldest first: one summary and one mastery over all sessions.
struct Work
{
    QByteArray learner;
    QByteArray exercise;
    std::vector<Session> sessions;
};

Session makeSession(Dice &dice, const QDateTime &now, int days)
{
    // A school day: eight hours from five o'clock UTC on, as in East Africa.
    const QDate day = now.date().addDays(-1 - dice.below(days));
    Session session{QDateTime(day, QTime(5, 0), Qt::UTC).addSecs(dice.below(8 * 3600)), {}};
    const int attempts = 3 + dice.below(5);
    for (int i = 0; i < attempts; ++i)
        session.attempts.push_back({5 + dice.below(55), dice.below(100) < 70});
    return session;
}

std::vector<Work> plan(Dice &dice, const std::vector<QByteArray> &learners,
                       const std::vector<QByteArray> &exercises, const QDateTime &now, qint64 count, int days)
{
    std::map<std::pair<QByteArray, QByteArray>, Work> byPair;
    for (qint64 planned = 0; planned < count; planned += recordsPerSession) {
        const QByteArray &learner = learners[size_t(dice.below(int(learners.size())))];
        const QByteArray &exercise = exercises[size_t(dice.below(int(exercises.size())))];
        Work &work = byPair[{learner, exercise}];
        if (work.sessions.empty()) {
            work = {learner, exercise, {}};
            planned += 2; // the summary and the mastery
        }
        work.sessions.push_back(makeSession(dice, now, days));
    }
    std::vector<Work> list;
    for (auto &[pair, work] : byPair) {
        std::sort(work.sessions.begin(), work.sessions.end(),
                  [](const Session &a, const Session &b) { return a.start < b.start; });
        list.push_back(std::move(work));
    }
    return list;
}

/// Makes the records of planned work.
class ActivityWriter
{
public:
    ActivityWriter(Store &store, const Profile &profile, QByteArray dataset, QByteArray zone)
        : m_device(store.device()),
          m_profile(profile),
          m_dataset(std::move(dataset)),
          m_zone(std::move(zone)),
          m_channel(m_device.random().uuidHex()),
          m_rows(store.db(), profile)
    {
    }

    Result<> write(const Work &work)
    {
        const Session &first = work.sessions.front();
        const Session &last = work.sessions.back();
        int seconds = 0;
        bool complete = false;
        for (const Session &session : work.sessions) {
            seconds += session.seconds();
            complete = complete || masters(session);
        }
        Json common = Json::object({{"start_timestamp", time(first.start)},
                                    {"end_timestamp", time(last.end())},
                                    {"completion_timestamp", complete ? time(last.end()) : Json::null()},
                                    {"time_spent", Json(double(seconds))}});
        Json summary = common;
        addContent(summary, work);
        summary.set("progress", Json(complete ? 1.0 : 0.5));
        PITANGA_LET(summaryId, insert("contentsummarylog", work, std::move(summary)));
        Json mastery = common;
        mastery.set("summarylog_id", Json(summaryId));
        mastery.set("mastery_criterion", wireDocument(Json::object({{"type", "m_of_n"}, {"m", 3}, {"n", 5}})));
        mastery.set("mastery_level", Json(1));
        mastery.set("complete", Json(complete));
        PITANGA_LET(masteryId, insert("masterylog", work, std::move(mastery)));
        for (const Session &session : work.sessions)
            PITANGA_TRY(writeSession(work, session, masteryId));
        return {};
    }

    qint64 written = 0;

private:
    /// Three right of the last five, as the criterion says.
    static bool masters(const Session &session)
    {
        const auto from = session.attempts.end() - std::min<qsizetype>(5, qsizetype(session.attempts.size()));
        return std::count_if(from, session.attempts.end(), [](const Attempt &one) { return one.correct; }) >= 3;
    }

    Json time(const QDateTime &moment) const
    {
        WireTime wire = WireTime::fromUtc(moment);
        wire.zone = m_zone;
        return wire.toZoned();
    }

    void addContent(Json &fields, const Work &work) const
    {
        fields.set("content_id", Json(work.exercise));
        fields.set("channel_id", Json(m_channel));
        fields.set("kind", Json("exercise"));
    }

    Result<> writeSession(const Work &work, const Session &session, const QByteArray &masteryId)
    {
        Json fields = Json::object({{"visitor_id", dashedUuid(m_device.random().uuidHex())},
                                    {"start_timestamp", time(session.start)},
                                    {"end_timestamp", time(session.end())},
                                    {"time_spent", Json(double(session.seconds()))},
                                    {"progress", Json(masters(session) ? 1.0 : 0.5)}});
        addContent(fields, work);
        PITANGA_LET(sessionId, insert("contentsessionlog", work, std::move(fields)));
        QDateTime start = session.start;
        for (const Attempt &attempt : session.attempts) {
            PITANGA_TRY(writeAttempt(work, attempt, start, sessionId, masteryId));
            start = start.addSecs(attempt.seconds);
        }
        return {};
    }

    Result<> writeAttempt(const Work &work, const Attempt &attempt, const QDateTime &start,
                          const QByteArray &sessionId, const QByteArray &masteryId)
    {
        const Json end = time(start.addSecs(attempt.seconds));
        const Json answered = Json::object({{"type", "answer"}, {"correct", attempt.correct ? 1 : 0}});
        PITANGA_TRY(insert("attemptlog", work,
                           Json::object({{"item", m_device.random().uuidHex()},
                                         {"start_timestamp", time(start)},
                                         {"end_timestamp", end},
                                         {"completion_timestamp", end},
                                         {"time_spent", Json(double(attempt.seconds))},
                                         {"complete", Json(true)},
                                         {"correct", Json(attempt.correct ? 1.0 : 0.0)},
                                         {"interaction_history", wireDocument(Json::array({answered}))},
                                         {"masterylog_id", masteryId},
                                         {"sessionlog_id", sessionId}})));
        return {};
    }

    Result<QByteArray> insert(const char *modelName, const Work &work, Json fields)
    {
        const Model &model = *m_profile.find(modelName);
        fields.set("dataset_id", Json(m_dataset));
        fields.set("user_id", Json(work.learner));
        PITANGA_LET(record, makeRecord(model, fields, m_device.clock().nowUtc(), m_device.random()));
        PITANGA_TRY(m_rows.insert(model, record));
        ++written;
        return record.identity.id.toHex();
    }

    const Device &m_device;
    const Profile &m_profile;
    QByteArray m_dataset;
    QByteArray m_zone;
    QByteArray m_channel;
    RecordWriter m_rows;
};

Result<std::vector<QByteArray>> learnersIn(Database &db, const QByteArray &datasetId)
{
    std::vector<QByteArray> learners;
    Query rows(db, learnersOf);
    rows.bind(datasetId);
    while (rows.next())
        learners.push_back(rows.bytes(0));
    PITANGA_TRY(rows.done());
    if (learners.empty())
        return Error{
            Error::Kind::Usage,
            Words::tr("There are no learners in the school %1 here.").arg(QString::fromUtf8(datasetId)),
            QStringLiteral("no learners")};
    return learners;
}

} // namespace

Result<qint64> multiplyLogs(Store &store, const QByteArray &datasetId, qint64 count, int days)
{
    PITANGA_LET(profile, schoolProfile(store.device()));
    RandomSource &random = store.device().random();
    std::vector<QByteArray> exercises;
    for (int i = 0; i < exercisesPerSchool; ++i)
        exercises.push_back(random.uuidHex());
    Dice dice(random);

    Transaction transaction(store.db(), Transaction::Kind::Write);
    PITANGA_LET(learners, learnersIn(store.db(), datasetId));
    PITANGA_LET(joined, readText(store.db(), zoneOf, datasetId));
    const auto time = joined ? WireTime::fromZoned(view(*joined)) : std::nullopt;
    const QByteArray zone = time && !time->zone.isEmpty() ? time->zone : QByteArray("UTC");
    qint64 written = 0;
    {
        ActivityWriter writer(store, *profile, datasetId, zone);
        for (const Work &work : plan(dice, learners, exercises, store.device().clock().nowUtc(), count, days))
            PITANGA_TRY(writer.write(work));
        written = writer.written;
    }
    PITANGA_TRY(transaction.commit());
    return written;
}

} // namespace pitanga
