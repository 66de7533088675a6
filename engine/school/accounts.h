#pragma once

#include "engine/base/ids.h"
#include "engine/base/json.h"
#include "engine/tables/device.h"

#include <QByteArrayList>
#include <QList>

#include <vector>

// The people of a school: who they are, and what their password opens. Records of the kind `facilityuser` and
// `role` (kolibri.md 1.5). Threads: that of the store; checking and making a password takes 0.1 s and more, and
// is done outside any transaction.
namespace pitanga {

class RecordTable;
struct Facility;

/// A role as its record says it: `admin`, `coach` or `classroom assignable coach`, of a facility or a class.
struct HeldRole
{
    QByteArray kind;
    QByteArray collectionId;
    friend bool operator==(const HeldRole &, const HeldRole &) = default;
};

struct Account
{
    QByteArray id;
    QByteArray username;
    QByteArray fullName;
    QByteArray facilityId;
    QByteArray datasetId;
    QList<HeldRole> roles;

    bool isAdmin() const { return roles.contains(HeldRole{"admin", facilityId}); }
};

struct SignInOptions
{
    /// Lets people without any role sign in with any password, even none, where their facility's setting
    /// `learner_can_login_with_no_password` is on and the user part names the facility: as Kolibri does
    /// (kolibri.md 3.3). Off, because everybody on the network who knows a learner's name could then have that
    /// learner's data; whoever turns it on says so to the person who decides.
    bool withoutPassword = false;
};

/// The person behind a name and a password (UTF-8). `userPart` is a plain name, or `key=value` pairs joined by
/// "&" of which `username` and `facility` (or `facility_id`) count (protocol 6.4); without a facility, people
/// of all facilities are asked. Exact names come first, then those that differ in case; the first whose
/// password fits is taken, of at most eight namesakes. An unknown name takes as long as a wrong password. Fails
/// with NotAuthorised, with Morango's text ("Invalid credentials.") in `forLog`.
Result<Account> authenticate(Store &store, QByteArrayView userPart, QByteArrayView password,
                             const SignInOptions &options = {});

/// May this person have a certificate of that kind (kolibri.md 2)? The data set must be their own;
/// `full-facility` needs the admin role in their facility, `single-user` needs to be about themselves or about
/// somebody of the facility they are admin of. `params` is the JSON object of the request; anything unclear is
/// a no.
Result<bool> mayHaveCertificate(Store &store, const Account &account, QByteArrayView scopeDefinition,
                                const Json &params);

enum class SchoolRole { Admin, Coach, Learner };

struct NewUser
{
    QByteArray facilityId; ///< the facility record's id; empty: the only facility whose data is here
    QByteArray username;
    QByteArray fullName;
    SchoolRole role = SchoolRole::Learner;
    QByteArray password; ///< UTF-8; may be empty for learners only, who then have none
};

/// Makes the account, and its role in the facility, in one transaction. Fails with Data and the field's name
/// (a user name that is taken, a password that is missing), with Usage where it is not clear which facility is
/// meant.
Result<Account> addUser(Store &store, const NewUser &user);

/// The same in two parts, for those who have a transaction of their own: the password's text (a tenth of a
/// second and more, so never within one), then the records. `user.facilityId` is not looked at.
Result<QByteArray> passwordTextFor(Store &store, const NewUser &user);
Result<Account> addUserWithin(RecordTable &records, const Facility &facility, const NewUser &user,
                              const QByteArray &passwordText);

/// Gives the account a new password, which must not be empty.
Result<> setPassword(Store &store, const QByteArray &userId, QByteArrayView password);

/// The people of a facility, or of all for an empty id; by user name, then id.
Result<std::vector<Account>> listUsers(Store &store, const QByteArray &facilityId = {});

} // namespace pitanga
