#pragma once

#include "engine/storage/database.h"

// What is deleted through our own connections is overwritten at once (`secure_delete`). Another program that
// writes through the views has connections of its own, which leave old texts in the unused parts of the file;
// so after an erasure the whole file is written anew, if any program has written since that was last done. And
// a version of an erased record may lie among the staged rows of a transfer that was interrupted.
namespace pitanga::leftovers {

/// A statement for the triggers of the views: remembers that somebody wrote through them. Cannot clash.
QByteArray noteForeignWrite();

/// Remembers that texts are being erased, if `condition` (SQL) holds. In the transaction that erases them.
Result<> noteErasure(Database &db, const QByteArray &condition);

/// Makes sure that nothing of what was erased is left in the files and their logs. Cheap where nothing was
/// erased; where another program wrote, too, a `VACUUM`: some seconds for a large school. What cannot be done
/// now, since the disk is full or others are at work, is done the next time. Outside any transaction.
Result<> wipe(Database &db);

/// After a transfer: what was committed survives a power cut. The logs are written back and emptied where they
/// have grown (`hasGrown`, or to 4 MB or an eighth of the store); else they stay, since pages that lie all over
/// a large store take longer to write back than a small sync takes altogether. Outside any transaction.
Result<> settleLog(Database &db, bool hasGrown);

} // namespace pitanga::leftovers
