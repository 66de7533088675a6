#pragma once

#include "engine/tables/transfer_table.h"

namespace pitanga {

/// Which transfer the records of a page say they belong to.
struct NamedTransfer
{
    QByteArray id;        ///< as the first record says; empty when there is none, or no page at all
    bool isMixed = false; ///< others name another one; looked at up to the first that names none
};
NamedTransfer transferNamedIn(std::string_view json);

/// What storing a page did.
struct PageReport
{
    qint64 received = 0; ///< records in the page
    qint64 fresh = 0;    ///< of these: not staged before
    qint64 staged = 0;   ///< records of the transfer that are staged now
};

/// Checks every record of a page (a JSON array, or one record) as protocol 6.9 says and stages all of them,
/// or none. A record that is staged already with the same version is passed over, so that a page may come
/// twice after a lost answer (Q13). Within a write transaction of the caller.
///
/// Errors are of kind Data, with Morango's text in `forLog` where it has one.
Result<PageReport> stagePage(Store &store, const Profile &profile, const Transfer &transfer,
                             std::string_view json);

/// Which share of the records that were staged last are versions of records that the store has already; a
/// hundred of them are looked at.
Result<double> laterShare(Store &store, qint64 transfer);

/// Records of the transfer that are staged.
Result<qint64> stagedCount(Store &store, qint64 transfer);

} // namespace pitanga
