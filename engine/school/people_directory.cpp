#include "engine/school/people_directory.h"

#include "engine/storage/query.h"

namespace pitanga {

namespace {

namespace sql {

constexpr auto details = "SELECT id_number, gender, birth_year FROM facilityuser WHERE id = ?1";
constexpr auto known = R"sql(
    SELECT 1 FROM _store s JOIN _model m ON m.number = s.model
    WHERE s.id = ?1 AND m.name = 'facilityuser')sql";

} // namespace sql

} // namespace

Result<std::vector<ListedPerson>> peopleFor(Store &store, const Account &asking, const QByteArray &facilityId)
{
    std::vector<ListedPerson> list;
    const bool everybody = asking.isAdmin() && asking.facilityId == facilityId;
    PITANGA_LET(accounts, listUsers(store, facilityId));
    for (const Account &account : accounts) {
        if (!everybody && account.id != asking.id)
            continue;
        Query row(store.db(), sql::details);
        row.bind(account.id);
        if (row.next())
            list.push_back({account, row.bytes(0), row.bytes(1), row.bytes(2)});
        PITANGA_TRY(row.done());
    }
    return list;
}

Result<bool> everKnew(Store &store, const RecordId &person)
{
    PITANGA_LET(found, readInteger(store.db(), sql::known, person.view()));
    return found.has_value();
}

} // namespace pitanga
