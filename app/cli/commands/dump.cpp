#include "app/cli/commands/command_groups.h"

#include "app/cli/invocation.h"
#include "engine/inspect/dump.h"

namespace pitanga::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceSize = 64 * 1024; ///< lines are short: written one by one they would take long

Result<DumpPart> partNamed(const QString &name)
{
    if (name.isEmpty() || name == "store"_L1)
        return DumpPart::Store;
    if (name == "counters"_L1)
        return DumpPart::Counters;
    if (name == "app"_L1)
        return DumpPart::App;
    if (name == "all"_L1)
        return DumpPart::All;
    return Error{Error::Kind::Usage, u"--what must be store, counters, app or all."_s, name};
}

Result<> dumpHome(Invocation &run)
{
    PITANGA_LET(part, partNamed(run.arguments.value("--what")));
    PITANGA_LET(store, run.store());
    QByteArray piece;
    PITANGA_TRY(dump(*store, part, [&](const QByteArray &line) -> Result<> {
        piece += line + '\n';
        if (piece.size() < pieceSize)
            return {};
        PITANGA_TRY(run.out.raw(piece));
        piece.clear();
        return {};
    }));
    return run.out.raw(piece);
}

} // namespace

std::vector<Command> dumpCommands()
{
    return {
        {.name = "dump",
         .purpose = "Prints the database as canonical JSON, to compare.\n"
                    "The part “store” (stamped records with their histories) is equal on peers that have\n"
                    "converged: compare the dumps of two with diff.",
         .json = "the same: one object a line, keys sorted, records by id.\n"
                 "store: id, profile, model_name, partition, source_id, serialized (as JSON), deleted,\n"
                 "  hard_deleted, last_saved_instance, last_saved_counter, conflicting_serialized_data,\n"
                 "  _self_ref_fk, record_max_counters: [{instance_id, counter}]\n"
                 "counters: partition, instance_id, counter; app: model, id, fields; all: these in turn",
         .options = {{"--what", "PART", "store (default), counters, app (what the views show) or all"}},
         .run = dumpHome},
        {.name = "bundle export",
         .operands = "FILE",
         .purpose = "Writes records into a sealed file, to sync by USB.",
         .options = {{"--filter", "PARTITION", "only partitions that begin so", false, true},
                     {"--to", "CERT", "the certificate that may open it"},
                     {"--passphrase-stdin", "", "a passphrase opens it"}}},
        {.name = "bundle import", .operands = "FILE", .purpose = "Takes such a file in."},
    };
}

} // namespace pitanga::cli
