// The parts of the benchmark that are Pitanga's: each call does one thing to one home and says in a line of
// JSON how long it took. What is done in which order, and with what, is in run.py.
#include "engine/host.h"
#include "engine/inspect/record_browser.h"
#include "engine/sync/joining.h"
#include "engine/sync/sync_run.h"
#include "engine/wire/meeting.h"
#include "floor.h"
#include "school.h"
#include "usage.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>
#include <iostream>
#include <string>

using namespace pitanga;
using namespace pitanga::bench;

namespace {

constexpr auto manual = R"(pitanga_bench COMMAND HOME …
  make HOME RECORDS           a school with that many logs, stamped
  change HOME RECORDS [apart] changes that many logs, which lie together or not
  serve HOME                  answers on loopback; each line of input is answered with what it has used,
                              and "forget" lets the peak of its memory begin anew
  join HOME URL DATASET USER PASSWORD   gets a certificate of the school there
  sync HOME URL pull|push|both          one sync; with its stages
  floor HOME FILE BYTES TIMES           the least that the machine needs for the same rows and bytes
  browse HOME                 what the Data page asks for when it opens
)";

Result<> make(Store &store, const QStringList &words)
{
    PITANGA_LET(dataset, makeSchool(store));
    PITANGA_TRY(addLogs(store, dataset, words.value(0).toLongLong()));
    const double begun = secondsNow();
    PITANGA_TRY(stamp(store, dataset));
    const double stamping = secondsNow() - begun;
    PITANGA_LET(bytes, bytesOfTexts(store));
    tell(Json::object({{"dataset", dataset}, {"text_bytes", bytes}, {"stamping", seconds(stamping)}}));
    return {};
}

Result<> change(Store &store, const QStringList &words)
{
    const Spread spread = words.value(1) == QStringLiteral("apart") ? Spread::Apart : Spread::Together;
    PITANGA_TRY(changeLogs(store, words.value(0).toLongLong(), spread));
    tell(Json::object());
    return {};
}

Json toJson(const Usage &usage)
{
    return Json::object({{"cpu", seconds(usage.cpu)}, {"peak", usage.peak}});
}

Result<> serve(Store &store, const QStringList &)
{
    HostOptions options;
    options.listen = QHostAddress(QHostAddress::LocalHost);
    options.httpsPort = 0;
    options.httpPort = 0;
    PITANGA_LET(host, Host::start(store.device().shared_from_this(), options));
    tell(Json::object({{"https", QStringLiteral("https://127.0.0.1:%1/").arg(host->httpsPort())},
                       {"http", QStringLiteral("http://127.0.0.1:%1/").arg(host->httpPort())}}));
    for (std::string line; std::getline(std::cin, line);) {
        if (line == "forget")
            forgetPeak();
        tell(toJson(usageNow()));
    }
    return {};
}

struct Reached
{
    Peer peer;
    Link link;
};

Result<Reached> reach(Store &store, const QString &address)
{
    const Dial dial = dialOverSockets(store.device());
    PITANGA_LET(peer, meet(store, dial, address, {}));
    return Reached{peer, dial(QUrl(QString::fromUtf8(peer.address)), peer.fingerprint, {})};
}

Result<> join(Store &store, const QStringList &words)
{
    PITANGA_LET(reached, reach(store, words.value(0)));
    CertificateRequest request{.dataset = *CertificateId::fromHex(words.value(1).toLatin1())};
    request.userName = words.value(2).toUtf8();
    request.password = words.value(3).toUtf8();
    PITANGA_TRY(requestCertificate(store, *reached.link.peer, request));
    tell(Json::object());
    return {};
}

/// How long a sync was in each stage, as its own progress says.
class StageClock
{
public:
    void enter(const QString &stage)
    {
        const double now = secondsNow();
        if (!m_stage.isEmpty())
            m_spent[m_stage] += now - m_since;
        m_stage = stage;
        m_since = now;
    }
    Json toJson() const
    {
        Json object = Json::object();
        for (auto it = m_spent.begin(); it != m_spent.end(); ++it)
            object.set(it.key().toUtf8(), seconds(it.value()));
        return object;
    }

private:
    QMap<QString, double> m_spent;
    QString m_stage;
    double m_since = 0;
};

Result<> sync(Store &store, const QStringList &words)
{
    PITANGA_LET(reached, reach(store, words.value(0)));
    SyncRequest request;
    request.peerId = reached.peer.id;
    request.address = reached.peer.address;
    request.pull = words.value(1) != QStringLiteral("push");
    request.push = words.value(1) != QStringLiteral("pull");
    forgetPeak();
    const double cpu = usageNow().cpu;
    const double begun = secondsNow();
    StageClock stages;
    SyncRun run(store, *reached.link.peer, request, {}, [&](const SyncProgress &progress) {
        const QString direction = progress.step == SyncStep::Receiving ? QStringLiteral("pull ")
                                  : progress.step == SyncStep::Sending ? QStringLiteral("push ")
                                                                       : QString();
        stages.enter(direction + progress.stage);
    });
    const SyncSummary summary = run.run();
    stages.enter({});
    const double took = secondsNow() - begun;
    const Usage used = usageNow();
    if (summary.error)
        return *summary.error;
    tell(Json::object({{"wall", seconds(took)},
                       {"cpu", seconds(used.cpu - cpu)},
                       {"peak", used.peak},
                       {"bytes", summary.bytes},
                       {"requests", summary.requests},
                       {"received", summary.received.total()},
                       {"sent", summary.sent.records},
                       {"waiting", summary.waiting},
                       {"stages", stages.toJson()}}));
    return {};
}

Result<> floor(Store &store, const QStringList &words)
{
    PITANGA_LET(floor,
                measureFloor(store, words.value(0), words.value(1).toLongLong(), words.value(2).toInt()));
    tell(Json::object({{"rows", floor.rows},
                       {"insert", seconds(floor.insert)},
                       {"insert_cpu", seconds(floor.insertCpu)},
                       {"socket", seconds(floor.socket)}}));
    return {};
}

Result<> browse(Store &store, const QStringList &)
{
    const double begun = secondsNow();
    PITANGA_LET(models, browseModels(store));
    const double listed = secondsNow();
    RecordQuery query;
    query.model = QStringLiteral("contentsessionlog");
    PITANGA_LET(page, browseRecords(store, query));
    tell(Json::object({{"models", seconds(listed - begun)},
                       {"page", seconds(secondsNow() - listed)},
                       {"kinds", qint64(models.size())},
                       {"rows", qint64(page.rows.size())},
                       {"total", page.total}}));
    return {};
}

Result<> run(const QStringList &words)
{
    using Command = Result<> (*)(Store &, const QStringList &);
    static const QMap<QString, Command> commands{
        {QStringLiteral("make"), make},    {QStringLiteral("change"), change}, {QStringLiteral("serve"), serve},
        {QStringLiteral("join"), join},    {QStringLiteral("sync"), sync},     {QStringLiteral("floor"), floor},
        {QStringLiteral("browse"), browse}};
    const Command command = commands.value(words.value(0));
    if (!command || words.size() < 2)
        return Error{Error::Kind::Usage, QString::fromUtf8(manual), {}};
    PITANGA_LET(device, openHome(words[1]));
    PITANGA_LET(store, device->connect());
    return command(*store, words.mid(2));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto outcome = run(QCoreApplication::arguments().mid(1));
    if (outcome)
        return 0;
    std::fprintf(stderr, "%s\n%s\n", qPrintable(outcome.error().forPerson), qPrintable(outcome.error().forLog));
    return 1;
}
