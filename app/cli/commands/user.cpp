#include "app/cli/commands/command_groups.h"

#include "app/cli/facts_json.h"
#include "app/cli/input.h"
#include "app/cli/invocation.h"

namespace pitanga::cli {

using namespace Qt::StringLiterals;

namespace {

Result<SchoolRole> roleNamed(const QString &name)
{
    if (name == "admin"_L1)
        return SchoolRole::Admin;
    if (name == "coach"_L1)
        return SchoolRole::Coach;
    if (name == "learner"_L1)
        return SchoolRole::Learner;
    return Error{Error::Kind::Usage, u"--role must be admin, coach or learner."_s, name};
}

Result<> add(Invocation &run)
{
    PITANGA_LET(role, roleNamed(run.arguments.value("--role")));
    PITANGA_LET(store, run.store());
    PITANGA_LET(facility, facilityMeant(*store, run.arguments.value("--facility")));
    NewUser user{.facilityId = facility.facilityId,
                 .username = run.arguments.operand(0).toUtf8(),
                 .fullName = run.arguments.value("--full-name").toUtf8(),
                 .role = role};
    if (user.fullName.isEmpty())
        user.fullName = user.username;
    if (run.arguments.has("--password-stdin")) {
        PITANGA_LET(password, readPassword());
        user.password = password;
    } else if (role != SchoolRole::Learner) {
        return Error{Error::Kind::Usage,
                     u"An account for an admin or coach needs a password: --password-stdin."_s,
                     u"no password"_s};
    }
    PITANGA_LET(account, addUser(*store, user));
    run.out.line(u"Added %1 to “%2”."_s.arg(QString::fromUtf8(account.username), facility.name));
    run.out.document(describe(account));
    return {};
}

Result<Account> accountNamed(Store &store, const QString &name, const QString &facility)
{
    QByteArray facilityId;
    if (!facility.isEmpty()) {
        PITANGA_LET(meant, facilityMeant(store, facility));
        facilityId = meant.facilityId;
    }
    PITANGA_LET(accounts, listUsers(store, facilityId));
    std::vector<Account> found;
    for (const Account &account : accounts)
        if (account.username == name.toUtf8() || account.id == name.toUtf8())
            found.push_back(account);
    if (found.size() == 1)
        return found.front();
    return Error{Error::Kind::Usage,
                 found.empty()
                     ? u"There is no account “%1” here."_s.arg(name)
                     : u"Several facilities have an account “%1”. Say which with --facility ID."_s.arg(name),
                 u"%1 accounts"_s.arg(found.size())};
}

Result<> passwd(Invocation &run)
{
    if (!run.arguments.has("--password-stdin"))
        return Error{Error::Kind::Usage, u"The new password comes on standard input: --password-stdin."_s,
                     u"no --password-stdin"_s};
    PITANGA_LET(store, run.store());
    PITANGA_LET(account, accountNamed(*store, run.arguments.operand(0), run.arguments.value("--facility")));
    PITANGA_LET(password, readPassword());
    PITANGA_TRY(setPassword(*store, account.id, password));
    run.out.line(u"%1 has a new password."_s.arg(QString::fromUtf8(account.username)));
    run.out.document(describe(account));
    return {};
}

QString rolesOf(const Account &account)
{
    QStringList kinds;
    for (const HeldRole &role : account.roles)
        if (!kinds.contains(QString::fromUtf8(role.kind)))
            kinds << QString::fromUtf8(role.kind);
    return kinds.isEmpty() ? u"learner"_s : kinds.join(u", "_s);
}

Result<> list(Invocation &run)
{
    PITANGA_LET(store, run.store());
    QByteArray facilityId;
    if (run.arguments.has("--facility")) {
        PITANGA_LET(meant, facilityMeant(*store, run.arguments.value("--facility")));
        facilityId = meant.facilityId;
    }
    PITANGA_LET(accounts, listUsers(*store, facilityId));
    Json users = Json::array();
    QList<QStringList> rows;
    for (const Account &account : accounts) {
        users.append(describe(account));
        rows << QStringList{QString::fromUtf8(account.username), QString::fromUtf8(account.fullName),
                            rolesOf(account)};
    }
    if (accounts.empty())
        run.out.line(u"Nobody has an account here yet."_s);
    else
        run.out.table({u"Name"_s, u"Full name"_s, u"Role"_s}, rows);
    run.out.document(Json::object({{"users", users}}));
    return {};
}

} // namespace

std::vector<Command> userCommands()
{
    const QByteArray keys =
        "{\"id\", \"username\", \"full_name\", \"facility_id\", \"dataset_id\", \"admin\",\n"
        " \"roles\": [{\"kind\", \"collection_id\"}]}";
    const Option facility{"--facility", "ID",
                          "data set id, facility id or name; not needed where there is one"};
    const Option password{"--password-stdin", "", "the password is the first line of standard input"};
    return {
        {.name = "user add",
         .operands = "NAME",
         .purpose = "Adds an account.\nIts name and password open what its role may have.",
         .json = keys,
         .options = {{"--role", "ROLE", "admin, coach or learner", true},
                     facility,
                     {"--full-name", "TEXT", "otherwise the name itself"},
                     password},
         .run = add},
        {.name = "user passwd",
         .operands = "NAME",
         .purpose = "Gives an account a new password.",
         .json = keys,
         .options = {facility, password},
         .run = passwd},
        {.name = "user list",
         .purpose = "Lists the accounts.",
         .json = "{\"users\": [as user add]}",
         .options = {facility},
         .run = list},
    };
}

} // namespace pitanga::cli
