#pragma once

#include "engine/storage/database.h"

namespace pitanga {

/// The tables of the engine. They are not for strangers: programs read and write the views of the models
/// (`model_views.h`). Names begin with an underscore, so that no model can have them.
///
/// Two files make a store: the database itself, and beside it `incoming` (attached under that name), which
/// holds what a transfer has received and not merged yet. What arrives is staged there, so that the store's
/// file grows by what is kept, and received texts can be wiped without rewriting the store.
namespace schema {

/// The version this program writes. A newer file is refused with a sentence, an older one is migrated.
inline constexpr int currentVersion = 5;

/// Whether the header of a database file (SQLite's file format, 1.3) says that it is ours and not from a newer
/// program, which costs a tenth of what `check` does. False where that is not sure, as with a log beside it.
bool isOursAtFirstSight(const QString &path);

/// Whether the file is ours and not from a newer program, or new. Only reads, so that a file of somebody else
/// stays as it is; a read-only connection will do.
Result<> check(Database &db);

/// Makes or migrates the tables, in one transaction a step. A read-write connection.
Result<> prepare(Database &db);

/// Attaches the staging file to a read-write connection; to be done before `prepare`.
Result<> attachIncoming(Database &db, const QString &path, const QByteArray &vfs);

/// To be called before rows are deleted from the staging file: while it is small, they are overwritten at once.
Result<> chooseHowToDeleteIncoming(Database &db);

/// Drops what was buffered for transfers that are over or unknown: after a power cut the two files may differ
/// by their last moments. To be done when a home is opened, after `prepare`.
Result<> dropStranded(Database &db);

/// Staging files of earlier versions have an index that costs more than all the rest. Makes the tables anew
/// where nothing waits in them. To be done when a home is opened.
Result<> renewIncoming(Database &db);

/// Leaves no byte of what was in the staging file, and gives its space back if it was much, once nothing waits
/// there. (A small file was overwritten row by row; writing it anew would cost a reading of the whole schema.)
/// True where the file was written anew: that stands in its log. Fails only when the disk does; other
/// transfers' rows stay.
Result<bool> wipeIncoming(Database &db);

} // namespace schema
} // namespace pitanga
