#include "app/cli/commands/command_groups.h"

#include "app/cli/facts_json.h"
#include "app/cli/input.h"
#include "app/cli/invocation.h"
#include "engine/school/school_file.h"
#include "engine/sync/deserialize.h"

namespace pitanga::cli {

using namespace Qt::StringLiterals;

namespace {

Result<> importFile(Invocation &run)
{
    PITANGA_LET(content, readInput(run.arguments.operand(0)));
    PITANGA_LET(store, run.store());
    PITANGA_LET(report, importSchool(*store, content, {.keepIds = run.arguments.has("--keep-ids")}));
    Json live = Json::array();
    for (const auto &[old, dataset] : report.madeLive) {
        live.append(Json::object({{"old_dataset_id", old}, {"dataset_id", dataset}}));
        run.out.line(u"Made live as data set %1."_s.arg(QString::fromUtf8(dataset)));
    }
    run.out.line(
        u"Added %1, changed %2, left %3 as they were."_s.arg(counted(report.added, "record", "records"))
            .arg(report.changed)
            .arg(report.unchanged));
    if (report.leftOut > 0)
        run.out.line(u"%1 marked as deleted in the file were left out."_s.arg(
            counted(report.leftOut, "record", "records")));
    run.out.document(Json::object({{"added", report.added},
                                   {"changed", report.changed},
                                   {"unchanged", report.unchanged},
                                   {"left_out", report.leftOut},
                                   {"made_live", live}}));
    return {};
}

Result<> exportFile(Invocation &run)
{
    PITANGA_LET(store, run.store());
    const ExportOptions options{.model = run.arguments.value("--model").toUtf8(),
                                .partitionPrefix = run.arguments.value("--partition").toUtf8(),
                                .withDeleted = run.arguments.has("--deleted"),
                                .asLines = run.out.isJson()};
    PITANGA_LET(count, exportSchool(*store, options, [&](QByteArrayView piece) { return run.out.raw(piece); }));
    run.out.detail(u"Exported %1."_s.arg(counted(count, "record", "records")));
    return {};
}

Result<> count(Invocation &run)
{
    PITANGA_LET(store, run.store());
    PITANGA_LET(overview, overviewOf(*store));
    qint64 total = 0;
    for (const ModelCount &model : overview.models)
        total += model.shown;
    tellCounts(overview, run.out);
    run.out.document(Json::object({{"records", total}, {"models", countsJson(overview)}}));
    return {};
}

Result<> errors(Invocation &run)
{
    PITANGA_LET(store, run.store());
    PITANGA_LET(waiting, waitingRecords(*store));
    Json list = Json::array();
    QList<QStringList> rows;
    for (const WaitingRecord &record : waiting) {
        rows << QStringList{QString::fromUtf8(record.model), QString::fromUtf8(record.id), record.reason};
        list.append(Json::object({{"id", record.id},
                                  {"profile", record.profile},
                                  {"model", record.model},
                                  {"partition", record.partition},
                                  {"reason", record.reason}}));
    }
    if (waiting.empty())
        run.out.line(u"Every record that came could be applied."_s);
    else
        run.out.table({u"Model"_s, u"Id"_s, u"Why it waits"_s}, rows);
    run.out.document(Json::object({{"waiting", list}}));
    return {};
}

Result<> retry(Invocation &run)
{
    PITANGA_LET(store, run.store());
    ApplyReport all;
    for (const Profile &profile : store->device().profiles()) {
        PITANGA_LET(one, applyWaiting(*store, profile, std::nullopt));
        all.applied += one.applied;
        all.deleted += one.deleted;
        all.cancelled += one.cancelled;
        all.waiting += one.waiting;
    }
    run.out.line(u"Applied %1, deleted %2, cancelled %3; %4 still wait."_s.arg(all.applied)
                     .arg(all.deleted)
                     .arg(all.cancelled)
                     .arg(all.waiting));
    run.out.document(Json::object({{"applied", all.applied},
                                   {"deleted", all.deleted},
                                   {"cancelled", all.cancelled},
                                   {"waiting", all.waiting}}));
    return {};
}

} // namespace

std::vector<Command> dataCommands()
{
    return {
        {.name = "data import",
         .operands = "FILE|-",
         .purpose =
             "Takes a file of records in: whole or not at all.\nEvery mistake names its line (exit 6).\n"
             "A school that no certificate here belongs to becomes live: a fresh root certificate, and ids\n"
             "computed anew. Records of a facility that is here are added or updated.",
         .json = "{\"added\", \"changed\", \"unchanged\", \"left_out\",\n"
                 " \"made_live\": [{\"old_dataset_id\", \"dataset_id\"}]}",
         .options = {{"--keep-ids", "", "an unknown school comes in as it is, without a certificate"}},
         .run = importFile},
        {.name = "data export",
         .purpose = "Writes the records as data import reads them: a JSON array.",
         .json = "one object a line: {\"model\", \"fields\"}, and \"deleted\": true where it is",
         .options = {{"--model", "M", "records of this kind only"},
                     {"--partition", "PREFIX", "records of partitions that begin so only"},
                     {"--deleted", "", "deleted records too"}},
         .run = exportFile},
        {.name = "data count",
         .purpose = "Counts the records of each model.\nrecords: in the views; deleted: kept so that the "
                    "deletion travels; stored: all.",
         .json = "{\"records\": in the views,\n"
                 " \"models\": [{\"profile\", \"model\", \"records\", \"deleted\", \"stored\"}]}",
         .run = count},
        {.name = "data errors",
         .purpose = "Lists records that could not be applied, and why.",
         .json = "{\"waiting\": [{\"id\", \"profile\", \"model\", \"partition\", \"reason\"}]}",
         .run = errors},
        {.name = "data retry",
         .purpose = "Tries again to apply the records that wait.",
         .json = "{\"applied\", \"deleted\", \"cancelled\", \"waiting\"}: records; cancelled ones refer to a "
                 "deleted one",
         .run = retry},
    };
}

} // namespace pitanga::cli
