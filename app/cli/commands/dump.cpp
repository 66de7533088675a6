#include "app/cli/commands/command_groups.h"

#include "app/cli/invocation.h"
#include "engine/inspect/dump.h"

namespace pitanga::cli {

using namespace Qt::StringLiterals;

namespace {

Result<DumpPart> partNamed(const QString &name)
{
    static const QHash<QString, DumpPart> parts{{u"store"_s, DumpPart::Store},
                                                {u"counters"_s, DumpPart::Counters},
                                                {u"app"_s, DumpPart::App},
                                                {u"all"_s, DumpPart::All}};
    const auto found = parts.constFind(name);
    if (found == parts.cend())
        return Error{Error::Kind::Usage, u"--what takes store, counters, app or all."_s, name};
    return *found;
}

Result<> printDump(Invocation &run)
{
    const QString what = run.arguments.value("--what");
    PITANGA_LET(part, partNamed(what.isEmpty() ? u"store"_s : what));
    PITANGA_LET(store, run.store());
    return dump(*store, part, [&](const QByteArray &line) { return run.out.raw(line + '\n'); });
}

} // namespace

std::vector<Command> dumpCommands()
{
    return {
        {.name = "dump",
         .purpose =
             "Prints what the store holds: canonical, sorted JSON.\nOne object a line, records by id, so that "
             "two devices can be compared with diff. The same with --json.",
         .json =
             "store: {\"id\", \"profile\", \"model_name\", \"partition\", \"source_id\", \"serialized\", "
             "\"deleted\", \"hard_deleted\", \"last_saved_instance\", \"last_saved_counter\", "
             "\"conflicting_serialized_data\", \"_self_ref_fk\", \"record_max_counters\": [{\"instance_id\", "
             "\"counter\"}]}; counters: {\"partition\", \"instance_id\", \"counter\"}; app: {\"model\", "
             "\"id\", "
             "\"fields\"}",
         .options = {{"--what", "PART", "store (default; equal on converged peers), counters, app or all"}},
         .run = printDump},
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
