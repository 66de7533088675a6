#pragma once

#include "app/cli/command.h"

// The commands of the program, each group in the file of its name.
namespace pitanga::cli {

std::vector<Command> homeCommands();                ///< init, status
std::vector<Command> facilityCommands();            ///< facility …
std::vector<Command> profileCommands();             ///< profile …
std::vector<Command> dataCommands();                ///< data import, export, count, errors, retry
std::vector<Command> recordCommands();              ///< data get, put, delete
std::vector<Command> conflictCommands();            ///< conflict …
std::vector<Command> certificateCommands();         ///< cert list, tree, show, verify, export, import
std::vector<Command> certificateExchangeCommands(); ///< cert issue, request, push, revoke
std::vector<Command> userCommands();                ///< user …
std::vector<Command> peerCommands();                ///< peer …
std::vector<Command> discoverCommands();            ///< discover
std::vector<Command> serveCommands();               ///< serve
std::vector<Command> syncCommands();                ///< sync, history
std::vector<Command> dumpCommands();                ///< dump, bundle …
std::vector<Command> maintenanceCommands();         ///< serialize, deserialize, cleanup, check

} // namespace pitanga::cli
