#include "app/cli/commands/command_groups.h"

#include "app/cli/invocation.h"
#include "engine/inspect/check.h"
#include "engine/inspect/check_opening.h"
#include "engine/storage/transaction.h"
#include "engine/sync/cleanup.h"
#include "engine/sync/deserialize.h"
#include "engine/sync/serialize.h"

#include <QDir>

namespace pitanga::cli {

using namespace Qt::StringLiterals;

namespace {

Json texts(const QStringList &list)
{
    Json json = Json::array();
    for (const QString &text : list)
        json.append(Json(text));
    return json;
}

Result<> stamp(Invocation &run)
{
    std::optional<Filter> filter;
    if (run.arguments.has("--filter"))
        filter = Filter::fromText(run.arguments.values("--filter").join(u'\n').toUtf8());
    PITANGA_LET(store, run.store());
    Json profiles = Json::array();
    for (const Profile &profile : store->device().profiles()) {
        PITANGA_LET(report, serialize(*store, profile, filter));
        run.out.line(u"%1: stamped %2 (%3 deletions) with counter %4"_s.arg(QString::fromUtf8(profile.name))
                         .arg(report.stamped)
                         .arg(report.deleted)
                         .arg(report.counter));
        for (const QString &sentence : report.withheld)
            run.out.line(u"Withheld: %1"_s.arg(sentence));
        profiles.append(Json::object({{"profile", profile.name},
                                      {"counter", report.counter},
                                      {"stamped", report.stamped},
                                      {"deleted", report.deleted},
                                      {"withheld", texts(report.withheld)}}));
    }
    run.out.document(Json::object({{"profiles", profiles}}));
    return {};
}

Result<> apply(Invocation &run)
{
    PITANGA_LET(store, run.store());
    Json profiles = Json::array();
    for (const Profile &profile : store->device().profiles()) {
        PITANGA_LET(report, deserialize(*store, profile, std::nullopt));
        run.out.line(u"%1: applied %2, deleted %3, cancelled %4; %5 wait"_s.arg(QString::fromUtf8(profile.name))
                         .arg(report.applied)
                         .arg(report.deleted)
                         .arg(report.cancelled)
                         .arg(report.waiting));
        profiles.append(Json::object({{"profile", profile.name},
                                      {"applied", report.applied},
                                      {"deleted", report.deleted},
                                      {"cancelled", report.cancelled},
                                      {"waiting", report.waiting}}));
    }
    run.out.document(Json::object({{"profiles", profiles}}));
    return {};
}

Result<> cleanup(Invocation &run)
{
    PITANGA_LET(days, run.arguments.number("--older-than", 0, 36500));
    PITANGA_LET(store, run.store());
    const std::chrono::seconds age = days ? std::chrono::hours(24 * *days) : abandonedAfter;
    PITANGA_LET(report, closeAbandoned(*store, age));
    run.out.line(u"Closed %1 and %2."_s.arg(counted(report.transfers, "transfer", "transfers"),
                                            counted(report.sessions, "session", "sessions")));
    run.out.document(Json::object({{"transfers", report.transfers}, {"sessions", report.sessions}}));
    if (report.notApplied)
        return *report.notApplied;
    return {};
}

/// Opening makes views anew, so how they were is looked at before.
Result<QStringList> problemsOfHome(Invocation &run)
{
    PITANGA_LET(before, ViewsBeforeOpening::of(QDir(run.home()).filePath(u"pitanga.db"_s)));
    PITANGA_LET(store, run.store());
    const Transaction picture(store->db(), Transaction::Kind::Read);
    PITANGA_LET(mended, before.madeAnew(*store));
    PITANGA_LET(problems, check(*store));
    return mended + problems;
}

Result<> checkHome(Invocation &run)
{
    PITANGA_LET(problems, problemsOfHome(run));
    for (const QString &problem : problems)
        run.out.line(problem);
    run.out.document(Json::object({{"ok", problems.isEmpty()}, {"problems", texts(problems)}}));
    if (!problems.isEmpty())
        return Error{Error::Kind::Data,
                     u"%1 in the home %2."_s.arg(counted(problems.size(), "problem", "problems"), run.home()),
                     u"check"_s};
    run.out.line(u"All is well."_s);
    return {};
}

} // namespace

std::vector<Command> maintenanceCommands()
{
    return {
        {.name = "serialize",
         .purpose = "Stamps what was changed here, so that it can travel.\nWith our next counter. A sync does "
                    "so by itself.",
         .json =
             "{\"profiles\": [{\"profile\", \"counter\", \"stamped\", \"deleted\", \"withheld\": [sentence]}]}",
         .options = {{"--filter", "PARTITION", "only partitions that begin so, and all deletions", false,
                      true}},
         .run = stamp},
        {.name = "deserialize",
         .purpose = "Applies the received versions that wait.\nStamps what was changed here first. A sync does "
                    "both by itself.",
         .json = "{\"profiles\": [{\"profile\", \"applied\", \"deleted\", \"cancelled\", \"waiting\"}]}",
         .run = apply},
        {.name = "cleanup",
         .purpose =
             "Closes syncs that were abandoned.\n"
             "Transfers and sessions on which nothing has happened for long; what they had buffered is\n"
             "dropped, and such a sync begins anew. What they had merged is applied first; where that fails,\n"
             "as on a full disk, the transfer stays open for the next time, and the error is told.",
         .json = "{\"transfers\", \"sessions\"}: how many were closed",
         .options = {{"--older-than", "DAYS", "for how long nothing has happened; otherwise six hours"}},
         .run = cleanup},
        {.name = "check",
         .purpose = "Verifies every invariant of the home.\n"
                    "Reads every record; exit 6 where something is wrong. Changes nothing but what opening a\n"
                    "home always mends: views that another program changed are made anew, which is told, and\n"
                    "what syncs that broke off had buffered is dropped.",
         .json = "{\"ok\", \"problems\": [sentence]}",
         .run = checkHome},
    };
}

} // namespace pitanga::cli
