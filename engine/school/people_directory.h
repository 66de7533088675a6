#pragma once

#include "engine/school/accounts.h"

// What a Kolibri asks of people before it takes one of them over (kolibri.md 3.3). Threads: that of the store.
namespace pitanga {

/// A person as a Kolibri lists them.
struct ListedPerson
{
    Account account;
    QByteArray idNumber;
    QByteArray gender;
    QByteArray birthYear;
};

/// The people of the facility whom `asking` may see: everybody for an admin of that facility, themselves for
/// anybody else. By user name, then id.
Result<std::vector<ListedPerson>> peopleFor(Store &store, const Account &asking, const QByteArray &facilityId);

/// Whether this device holds that person's account, or knows that it was deleted.
Result<bool> everKnew(Store &store, const RecordId &person);

} // namespace pitanga
