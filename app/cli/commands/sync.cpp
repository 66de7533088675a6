#include "app/cli/commands/command_groups.h"

#include "app/cli/certificate_text.h"
#include "app/cli/facts_json.h"
#include "app/cli/invocation.h"
#include "app/cli/peer_link.h"
#include "app/cli/stop_signal.h"
#include "engine/sync/sync_history.h"
#include "engine/sync/sync_run.h"

#include <array>
#include <cmath>

namespace pitanga::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stepNames{"waiting", "connecting", "receiving", "sending", "finishing"};
constexpr std::array stepWords{"Waiting", "Connecting", "Receiving", "Sending", "Finishing"};

Json unless(bool unknown, qint64 number)
{
    return unknown ? Json::null() : Json(number);
}

Json describe(const SyncProgress &progress)
{
    return Json::object({{"event", "progress"},
                         {"step", stepNames[size_t(progress.step)]},
                         {"stage", progress.stage},
                         {"fraction", std::round(progress.fraction * 10000) / 10000},
                         {"records_done", progress.recordsDone},
                         {"records_total", unless(progress.recordsTotal < 0, progress.recordsTotal)},
                         {"bytes", progress.bytes},
                         {"bytes_per_second", qint64(progress.bytesPerSecond)},
                         {"seconds_left", unless(progress.secondsLeft < 0, progress.secondsLeft)},
                         {"other_side_works", progress.otherSideWorks}});
}

/// Says how a sync goes: every report to a script, every new step to a person (with -v every report).
class Narrator
{
public:
    explicit Narrator(Output &out) : m_out(out) {}

    void operator()(const SyncProgress &progress)
    {
        m_out.document(describe(progress));
        if (m_out.isJson())
            return;
        if (progress.step != m_step)
            m_out.message(QString::fromUtf8(stepWords[size_t(progress.step)]));
        m_step = progress.step;
        if (progress.recordsTotal > 0)
            m_out.detail(u"  %1: %2 of %3 records"_s.arg(progress.stage)
                             .arg(progress.recordsDone)
                             .arg(progress.recordsTotal));
    }

private:
    Output &m_out;
    std::optional<SyncStep> m_step;
};

Result<SyncRequest> requestOf(const Arguments &arguments)
{
    if (arguments.has("--push") && arguments.has("--pull"))
        return Error{Error::Kind::Usage,
                     u"--push and --pull exclude each other; without either, both happen."_s,
                     u"both directions given"_s};
    SyncRequest request;
    request.pull = !arguments.has("--push");
    request.push = !arguments.has("--pull");
    if (arguments.has("--filter"))
        request.filter = Filter::fromText(arguments.values("--filter").join(u'\n').toUtf8());
    PITANGA_LET(chunk, arguments.number("--chunk", 1, 100000));
    request.pageSize = chunk.value_or(request.pageSize);
    return request;
}

void tell(const SyncSummary &summary, Output &out)
{
    const ReceivedCounts &in = summary.received;
    const double seconds = double(summary.startedAt.msecsTo(summary.endedAt)) / 1000;
    out.line(u"Received %1: %2 new, %3 changed, %4 deleted, %5 merged, %6 known already"_s
                 .arg(counted(in.total(), "record", "records"))
                 .arg(in.added)
                 .arg(in.changed)
                 .arg(in.deleted)
                 .arg(in.merged)
                 .arg(in.known));
    out.line(u"Sent %1"_s.arg(counted(summary.sent.records, "record", "records")));
    if (summary.waiting > 0)
        out.line(u"%1 could not be applied yet: see data errors"_s.arg(
            counted(summary.waiting, "record", "records")));
    out.line(u"%1 bytes, %2 requests, %3 s"_s.arg(summary.bytes).arg(summary.requests).arg(seconds, 0, 'f', 1));
}

Result<> sync(Invocation &run)
{
    PITANGA_LET(request, requestOf(run.arguments));
    PITANGA_LET(store, run.store());
    if (run.arguments.has("--cert")) {
        PITANGA_LET(ours, certificateHere(*store, run.arguments.value("--cert")));
        request.certificate = ours.id();
    }
    const StopSignal stop;
    PITANGA_LET(reached,
                reach(*store, run.arguments.operand(0), run.arguments.value("--fingerprint"), stop.flag()));
    request.peerId = reached.peer.id;
    request.peerName = QString::fromUtf8(reached.peer.name);
    request.address = reached.peer.address;
    SyncRun syncRun(*store, *reached.link.peer, request, stop.flag(), Narrator(run.out));
    const SyncSummary summary = syncRun.run();
    tell(summary, run.out);
    Json document = toJson(summary);
    document.members().insert(document.members().begin(), {"event", "finished"});
    run.out.document(document);
    if (summary.error)
        return *summary.error;
    return {};
}

Result<> history(Invocation &run)
{
    PITANGA_LET(last, run.arguments.number("--last", 1, 1'000'000));
    PITANGA_LET(store, run.store());
    PITANGA_LET(syncs, readHistory(*store, int(last.value_or(20))));
    Json list = Json::array();
    for (const SyncSummary &one : syncs) {
        list.append(toJson(one));
        run.out.line(inWords(one));
    }
    if (syncs.isEmpty())
        run.out.line(u"This device has not synced yet."_s);
    run.out.document(Json::object({{"syncs", list}}));
    return {};
}

} // namespace

std::vector<Command> syncCommands()
{
    return {
        {.name = "sync",
         .operands = "URL|PEER",
         .purpose =
             "Syncs with a peer.\nReceives what it has and we lack, then sends what it lacks.\n"
             "A sync that was interrupted goes on where it stopped. SIGINT and SIGTERM stop it; nothing\n"
             "is lost (exit 1).",
         .json = "one object a line, while it goes on:\n"
                 "{\"event\": \"progress\", \"step\": \"connecting|receiving|sending|finishing\", \"stage\", "
                 "\"fraction\",\n"
                 " \"records_done\", \"records_total\", \"bytes\", \"bytes_per_second\", \"seconds_left\",\n"
                 " \"other_side_works\"}; totals and times are null while they are not known\n"
                 "and at the end {\"event\": \"finished\", and the keys of one sync in history}",
         .options = {{"--push", "", "only send"},
                     {"--pull", "", "only receive"},
                     {"--filter", "PARTITION", "only partitions that begin so", false, true},
                     {"--cert", "ID", "our certificate to use; otherwise the widest that fits"},
                     {"--fingerprint", "SHA256", "what the peer's device key must be"},
                     {"--resume", "", "go on with an interrupted sync: what happens anyway, said explicitly"},
                     {"--chunk", "N", "records in one request (1 to 100000; otherwise 2000)"}},
         .run = sync},
        {.name = "history",
         .purpose = "Lists the syncs that this device began, newest first.",
         .json = "{\"syncs\": [{\"session\", \"peer\": {\"id\", \"name\"}, \"facility\": {\"id\", \"name\"},\n"
                 " \"outcome\": \"completed|cancelled|failed\", \"error\": null or {\"kind\", \"sentence\", "
                 "\"cause\"},\n"
                 " \"started_at\", \"ended_at\": UTC, \"received\": {\"total\", \"added\", \"changed\", "
                 "\"deleted\",\n"
                 " \"merged\", \"known\"}, \"sent\": {\"total\", \"deleted\"}, \"waiting\", \"bytes\", "
                 "\"requests\",\n"
                 " \"received_by_model\": {model: count}}]}",
         .options = {{"--last", "N", "how many; otherwise 20"}},
         .run = history},
    };
}

} // namespace pitanga::cli
