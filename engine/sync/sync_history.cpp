#include "engine/sync/sync_history.h"

#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/sync/session_history.h"

#include <algorithm>
#include <array>

namespace pitanga {

namespace {

constexpr std::array outcomeNames{"completed", "cancelled", "failed"};
constexpr std::array stepNames{"waiting", "connecting", "receiving", "sending", "finishing"};
constexpr std::array kindNames{"usage", "not-authorised", "unreachable", "refused",
                               "data",  "storage",        "cancelled",   "internal"};

template <size_t size>
size_t placeOf(const std::array<const char *, size> &names, const QByteArray &name)
{
    for (size_t i = 0; i < size; ++i)
        if (name == names[i])
            return i;
    return size - 1;
}

Json timeJson(const QDateTime &utc)
{
    return Json(utc.toString(Qt::ISODateWithMs));
}

QDateTime timeFrom(const Json &json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
}

} // namespace

Json toJson(const SyncSummary &summary)
{
    Json models = Json::object();
    for (auto it = summary.receivedByModel.begin(); it != summary.receivedByModel.end(); ++it)
        models.set(it.key().toUtf8(), it.value());
    Json error;
    if (summary.error)
        error = Json::object({{"kind", kindNames[size_t(summary.error->kind)]},
                              {"sentence", summary.error->forPerson},
                              {"cause", summary.error->forLog}});
    Json stages = Json::array();
    for (const StageTime &time : summary.stages)
        stages.append(Json::object({{"step", stepNames[size_t(time.step)]},
                                    {"stage", time.stage},
                                    {"milliseconds", time.milliseconds}}));
    const ReceivedCounts &in = summary.received;
    return Json::object(
        {{"driven", summary.driven},
         {"session", summary.sessionId},
         {"peer", Json::object({{"id", summary.peerId}, {"name", summary.peerName}})},
         {"facility", Json::object({{"id", summary.facility.datasetId}, {"name", summary.facility.name}})},
         {"outcome", outcomeNames[size_t(summary.outcome)]},
         {"error", error},
         {"started_at", timeJson(summary.startedAt)},
         {"ended_at", timeJson(summary.endedAt)},
         {"received", Json::object({{"total", in.total()},
                                    {"added", in.added},
                                    {"changed", in.changed},
                                    {"deleted", in.deleted},
                                    {"merged", in.merged},
                                    {"known", in.known}})},
         {"sent", Json::object({{"total", summary.sent.records}, {"deleted", summary.sent.deleted}})},
         {"waiting", summary.waiting},
         {"bytes", summary.bytes},
         {"requests", summary.requests},
         {"received_by_model", models},
         {"stages", stages}});
}

SyncSummary summaryFromJson(const Json &json)
{
    const auto number = [](const Json &object, const char *key) {
        return object.value(key).toInt().value_or(0);
    };
    SyncSummary summary;
    summary.sessionId = json.value("session").toString();
    summary.peerId = json.value("peer").value("id").toString();
    summary.peerName = json.value("peer").value("name").toString();
    summary.facility = {json.value("facility").value("id").toString(),
                        json.value("facility").value("name").toString()};
    summary.outcome = SyncOutcome(placeOf(outcomeNames, json.value("outcome").toUtf8()));
    if (const Json error = json.value("error"); error.isObject())
        summary.error = Error{Error::Kind(placeOf(kindNames, error.value("kind").toUtf8())),
                              error.value("sentence").toString(), error.value("cause").toString()};
    summary.startedAt = timeFrom(json.value("started_at"));
    summary.endedAt = timeFrom(json.value("ended_at"));
    const Json in = json.value("received");
    summary.received = {number(in, "added"), number(in, "changed"), number(in, "deleted"), number(in, "merged"),
                        number(in, "known")};
    summary.sent = {number(json.value("sent"), "total"), number(json.value("sent"), "deleted")};
    summary.waiting = number(json, "waiting");
    summary.bytes = number(json, "bytes");
    summary.requests = int(number(json, "requests"));
    const Json models = json.value("received_by_model");
    for (const Json::Member &model : models.members())
        summary.receivedByModel.insert(QString::fromUtf8(model.first), model.second.toInt().value_or(0));
    const Json stages = json.value("stages"); // syncs kept by older versions have none
    for (const Json &time : stages.items())
        summary.stages << StageTime{SyncStep(placeOf(stepNames, time.value("step").toUtf8())),
                                    time.value("stage").toString(), number(time, "milliseconds")};
    return summary;
}

Result<> keepInHistory(Store &store, const SyncSummary &summary)
{
    Transaction transaction(store.db(), Transaction::Kind::Write);
    PITANGA_TRY(
        Query(store.db(), "INSERT INTO _history (session, peer, started_at, summary) VALUES (?1, ?2, ?3, ?4)")
            .run(summary.sessionId, summary.peerId, summary.startedAt.toString(Qt::ISODateWithMs),
                 toJson(summary).toCompact()));
    return transaction.commit();
}

Result<QList<SyncSummary>> readHistory(Store &store, int last)
{
    QList<SyncSummary> summaries;
    Query query(store.db(), "SELECT summary FROM _history ORDER BY number DESC LIMIT ?1");
    query.bind(last);
    while (query.next()) {
        PITANGA_LET(json, Json::parse(query.bytes(0)));
        summaries << summaryFromJson(json);
    }
    PITANGA_TRY(query.done());
    PITANGA_LET(hosted, hostedSyncs(store, last));
    summaries += hosted;
    std::stable_sort(summaries.begin(), summaries.end(),
                     [](const SyncSummary &a, const SyncSummary &b) { return a.endedAt > b.endedAt; });
    return last < 0 ? summaries : summaries.first(std::min(summaries.size(), qsizetype(last)));
}

} // namespace pitanga
