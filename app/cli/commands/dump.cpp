#include "app/cli/commands/command_groups.h"

namespace pitanga::cli {

std::vector<Command> dumpCommands()
{
    return {
        {.name = "dump",
         .purpose = "Prints what the store holds: canonical, sorted JSON.",
         .options = {{"--what", "PART", "store (default; equal on converged peers), counters, app or all"}}},
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
