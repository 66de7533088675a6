#include "engine/school/accounts.h"

#include "engine/base/words.h"
#include "engine/school/facility.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/tables/record.h"
#include "engine/trust/password_hash.h"

#include <algorithm>
#include <optional>

namespace pitanga {

namespace {

// Each namesake may cost the 0.1 s of a password, and anybody may ask.
constexpr size_t mostNamesakes = 8;

constexpr auto noPassword = "NOT_SPECIFIED";

namespace sql {

// Whoever may write some partition can put a record of any kind there. So an account counts only where
// accounts belong, and a role where roles belong: in the part of the data that the person cannot write.
// Kolibri removes people by a date, so that they can be restored; until then they are nobody. The date is
// looked for in the text, since not every profile has that field.
constexpr auto people = R"sql(
    SELECT id, username, full_name, facility_id, dataset_id, password FROM facilityuser
    WHERE (?1 = '' OR facility_id = ?1) AND _morango_partition = dataset_id || ':user-ro:' || id
      AND (SELECT visible ->> 'date_deleted' FROM _store
           WHERE _store.id = facilityuser.id) IS NULL)sql";
constexpr auto person = R"sql(
    SELECT id, username, full_name, facility_id, dataset_id, password FROM facilityuser
    WHERE id = ?1 AND _morango_partition = dataset_id || ':user-ro:' || id
      AND (SELECT visible ->> 'date_deleted' FROM _store WHERE _store.id = ?1) IS NULL)sql";
constexpr auto rolesOf = R"sql(
    SELECT kind, collection_id FROM role
    WHERE user_id = ?1 AND _morango_partition = ?2 || ':user-ro:' || ?1 ORDER BY id)sql";
constexpr auto allowsNoPassword = R"sql(
    SELECT learner_can_login_with_no_password FROM facilitydataset
    WHERE id = ?1 AND _morango_partition = id || ':allusers-ro')sql";

} // namespace sql

struct Candidate
{
    Account account;
    QByteArray password; ///< as stored
};

Candidate candidateOf(const Query &row)
{
    return {{row.bytes(0), row.bytes(1), row.bytes(2), row.bytes(3), row.bytes(4), {}}, row.bytes(5)};
}

Result<> readRoles(Database &db, Account &account)
{
    Query rows(db, sql::rolesOf);
    rows.bind(account.id, account.datasetId);
    while (rows.next())
        account.roles.append({rows.bytes(0), rows.bytes(1)});
    return rows.done();
}

struct UserPart
{
    QByteArray username;
    QByteArray facilityId;
};

/// Protocol 6.4: pairs as soon as there is a "=", with exactly one in each, and nothing decoded.
std::optional<UserPart> readUserPart(QByteArrayView text)
{
    UserPart part;
    if (!text.contains('=')) {
        part.username = text.toByteArray();
        return part;
    }
    for (const QByteArray &pair : text.toByteArray().split('&')) {
        const QByteArrayList sides = pair.split('=');
        if (sides.size() != 2)
            return std::nullopt;
        if (sides[0] == "username")
            part.username = sides[1];
        else if (sides[0] == "facility" || sides[0] == "facility_id")
            part.facilityId = normalisedUuid(sides[1]).value_or(sides[1]);
    }
    return part;
}

/// Those who may be meant: exact names first, then names in another case.
Result<std::vector<Candidate>> namesakes(Database &db, const UserPart &part)
{
    const QString folded = QString::fromUtf8(part.username).toCaseFolded();
    std::vector<Candidate> exact;
    std::vector<Candidate> others;
    Query rows(db, sql::people);
    rows.bind(part.facilityId);
    while (rows.next()) {
        const std::string_view name = rows.text(1);
        if (name == view(part.username))
            exact.push_back(candidateOf(rows));
        else if (rows.string(1).toCaseFolded() == folded)
            others.push_back(candidateOf(rows));
    }
    PITANGA_TRY(rows.done());
    exact.insert(exact.end(), others.begin(), others.end());
    if (exact.size() > mostNamesakes)
        exact.resize(mostNamesakes);
    for (Candidate &candidate : exact)
        PITANGA_TRY(readRoles(db, candidate.account));
    return exact;
}

Result<bool> needsNoPassword(Database &db, const Account &account)
{
    PITANGA_LET(allowed, readInteger(db, sql::allowsNoPassword, account.datasetId));
    return allowed.value_or(0) != 0 && account.roles.isEmpty();
}

/// The work of one password check, so that the time of an answer does not tell which names exist.
void checkNobody(QByteArrayView password)
{
    static const QByteArray nobody = makePasswordHash("nobody", "nobody", 1).replace("$1$", "$260000$");
    (void)passwordMatches(password, nobody);
}

Error invalidCredentials()
{
    return {Error::Kind::NotAuthorised,
            Words::tr("The name or the password is not right. Check both and try again."),
            QStringLiteral("Invalid credentials.")};
}

Error fieldError(const char *field, const QString &sentence)
{
    return {Error::Kind::Data,
            Words::tr("The account was not saved. %1: %2.").arg(QString::fromLatin1(field), sentence),
            QString::fromLatin1(field)};
}

QByteArray hashed(Store &store, QByteArrayView password)
{
    return makePasswordHash(password, makePasswordSalt(store.device().random()));
}

/// The facility meant, or the only one there is.
Result<Facility> facilityFor(Store &store, const QByteArray &id)
{
    PITANGA_LET(all, facilities(store));
    std::vector<Facility> here;
    for (const Facility &facility : all)
        if (!facility.facilityId.isEmpty() &&
            (id.isEmpty() || id == facility.facilityId || id == facility.datasetId))
            here.push_back(facility);
    if (here.size() == 1)
        return here.front();
    if (here.empty())
        return Error{Error::Kind::Usage,
                     id.isEmpty()
                         ? Words::tr("There is no facility on this device yet. Create or join one first.")
                         : Words::tr("There is no facility %1 here.").arg(QString::fromUtf8(id)),
                     QStringLiteral("no such facility")};
    return Error{Error::Kind::Usage,
                 Words::tr("Several facilities are here. Say which one the person belongs to."),
                 QStringLiteral("%1 facilities").arg(here.size())};
}

} // namespace

Result<Account> authenticate(Store &store, QByteArrayView userPart, QByteArrayView password,
                             const SignInOptions &options)
{
    PITANGA_TRY(schoolProfile(store.device()));
    const auto part = readUserPart(userPart);
    if (!part || part->username.isEmpty()) {
        checkNobody(password);
        return invalidCredentials();
    }
    PITANGA_LET(candidates, namesakes(store.db(), *part));
    bool worked = false;
    for (const Candidate &candidate : candidates) {
        if (options.withoutPassword && !part->facilityId.isEmpty()) {
            PITANGA_LET(open, needsNoPassword(store.db(), candidate.account));
            if (open)
                return candidate.account;
        }
        if (!candidate.password.startsWith("pbkdf2_"))
            continue; // no password, or a locked one
        worked = true;
        if (passwordMatches(password, candidate.password))
            return candidate.account;
    }
    if (!worked)
        checkNobody(password);
    return invalidCredentials();
}

Result<bool> mayHaveCertificate(Store &store, const Account &account, QByteArrayView scopeDefinition,
                                const Json &params)
{
    PITANGA_TRY(schoolProfile(store.device()));
    const QByteArray dataset = params.value("dataset_id").toUtf8();
    if (!params.isObject() || params.hasDoubledKey() || dataset.isEmpty() || dataset != account.datasetId)
        return false;
    if (scopeDefinition == "full-facility")
        return account.isAdmin();
    const QByteArray user = params.value("user_id").toUtf8();
    if (scopeDefinition != "single-user" || user.isEmpty())
        return false;
    if (user == account.id)
        return true;
    if (!account.isAdmin())
        return false;
    Query person(store.db(), sql::person);
    person.bind(user);
    const bool theirs =
        person.next() && person.bytes(4) == account.datasetId && person.bytes(3) == account.facilityId;
    PITANGA_TRY(person.done());
    return theirs;
}

Result<QByteArray> passwordTextFor(Store &store, const NewUser &user)
{
    if (user.password.isEmpty() && user.role != SchoolRole::Learner)
        return fieldError("password", Words::tr("must not be empty for an admin or a coach"));
    return user.password.isEmpty() ? QByteArray(noPassword) : hashed(store, user.password);
}

Result<Account> addUserWithin(RecordTable &records, const Facility &facility, const NewUser &user,
                              const QByteArray &passwordText)
{
    PITANGA_LET(id, records.createWithin("facilityuser", Json::object({{"dataset_id", facility.datasetId},
                                                                       {"facility_id", facility.facilityId},
                                                                       {"username", user.username},
                                                                       {"full_name", user.fullName},
                                                                       {"password", passwordText}})));
    Account account{id.toHex(), user.username, user.fullName, facility.facilityId, facility.datasetId, {}};
    if (user.role == SchoolRole::Learner)
        return account;
    const QByteArray kind = user.role == SchoolRole::Admin ? "admin" : "coach";
    PITANGA_TRY(records.createWithin("role", Json::object({{"dataset_id", facility.datasetId},
                                                           {"user_id", id.toHex()},
                                                           {"collection_id", facility.facilityId},
                                                           {"kind", kind}})));
    account.roles.append({kind, facility.facilityId});
    return account;
}

Result<Account> addUser(Store &store, const NewUser &user)
{
    PITANGA_LET(profile, schoolProfile(store.device()));
    PITANGA_LET(facility, facilityFor(store, user.facilityId));
    PITANGA_LET(passwordText, passwordTextFor(store, user));
    Transaction transaction(store.db(), Transaction::Kind::Write);
    RecordTable records(store, *profile);
    PITANGA_LET(account, addUserWithin(records, facility, user, passwordText));
    PITANGA_TRY(transaction.commit());
    return account;
}

Result<> setPassword(Store &store, const QByteArray &userId, QByteArrayView password)
{
    PITANGA_LET(profile, schoolProfile(store.device()));
    if (password.isEmpty())
        return fieldError("password", Words::tr("must not be empty"));
    return RecordTable(store, *profile)
        .change("facilityuser", userId, Json::object({{"password", hashed(store, password)}}));
}

Result<std::vector<Account>> listUsers(Store &store, const QByteArray &facilityId)
{
    PITANGA_TRY(schoolProfile(store.device()));
    std::vector<Account> accounts;
    Query rows(store.db(), sql::people);
    rows.bind(facilityId);
    while (rows.next())
        accounts.push_back(candidateOf(rows).account);
    PITANGA_TRY(rows.done());
    for (Account &account : accounts)
        PITANGA_TRY(readRoles(store.db(), account));
    std::sort(accounts.begin(), accounts.end(), [](const Account &a, const Account &b) {
        return a.username != b.username ? a.username < b.username : a.id < b.id;
    });
    return accounts;
}

} // namespace pitanga
