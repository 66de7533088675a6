#include "app/cli/commands/command_groups.h"

#include "app/cli/facts_json.h"
#include "app/cli/invocation.h"

namespace pitanga::cli {

using namespace Qt::StringLiterals;

namespace {

Result<> create(Invocation &run)
{
    PITANGA_LET(store, run.store());
    const QByteArray preset = run.arguments.value("--preset").toUtf8();
    PITANGA_LET(facility,
                createFacility(*store, run.arguments.operand(0), preset.isEmpty() ? "nonformal" : preset));
    run.out.line(u"Made the facility “%1”."_s.arg(facility.name));
    run.out.line(u"Data set  %1"_s.arg(QString::fromUtf8(facility.datasetId)));
    run.out.line(u"Facility  %1"_s.arg(QString::fromUtf8(facility.facilityId)));
    run.out.document(describe(facility));
    return {};
}

} // namespace

std::vector<Command> facilityCommands()
{
    return {
        {.name = "facility create",
         .operands = "NAME",
         .purpose = "Makes a facility: its records and its root certificate.",
         .json = "{\"dataset_id\", \"facility_id\", \"name\", \"holds_key\", \"has_data\"}",
         .options = {{"--preset", "PRESET", "formal, nonformal (default) or informal: who may change what"}},
         .run = create}};
}

} // namespace pitanga::cli
