#include "engine/school/facility.h"

#include "engine/base/words.h"
#include "engine/school/accounts.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/tables/certificate_table.h"
#include "engine/tables/record.h"
#include "engine/trust/issue.h"

#include <algorithm>
#include <map>

namespace pitanga {

namespace {

/// What Kolibri sets for each preset: a formal school decides, elsewhere learners do (kolibri.md 1.5).
Json settingsOf(const QByteArray &preset)
{
    const bool formal = preset == "formal";
    return Json::object({{"preset", preset},
                         {"learner_can_edit_username", !formal},
                         {"learner_can_edit_name", !formal},
                         {"learner_can_edit_password", !formal},
                         {"learner_can_sign_up", !formal},
                         {"learner_can_delete_account", !formal},
                         {"learner_can_login_with_no_password", formal},
                         {"show_download_button_in_learn", !formal}});
}

Result<> readNames(Database &db, std::map<QByteArray, Facility> &known)
{
    Query rows(db, "SELECT dataset_id, id, name FROM facility ORDER BY id");
    while (rows.next()) {
        const auto found = known.find(rows.bytes(0));
        if (found == known.end() || !found->second.facilityId.isEmpty())
            continue;
        found->second.facilityId = rows.bytes(1);
        found->second.name = rows.string(2);
    }
    return rows.done();
}

} // namespace

Result<const Profile *> schoolProfile(const Device &device)
{
    if (const Profile *profile = device.profile("facilitydata"))
        return profile;
    return Error{Error::Kind::Usage, Words::tr("This device was opened without the profile of schools."),
                 QStringLiteral("no profile facilitydata")};
}

Result<Root> makeRootOf(const Device &device, const Profile &profile, std::optional<PrivateKey> key)
{
    const auto widest =
        std::find_if(profile.scopeDefinitions.begin(), profile.scopeDefinitions.end(),
                     [](const ProfileScope &scope) { return !scope.primaryParameter.isEmpty(); });
    if (widest == profile.scopeDefinitions.end())
        return Error{Error::Kind::Usage,
                     Words::tr("The profile %1 knows no certificate that could begin a data set.")
                         .arg(QString::fromUtf8(profile.name)),
                     QStringLiteral("no scope definition with a primary parameter")};
    PITANGA_LET(definition, device.scopeDefinitions().find(widest->id));
    if (!key) {
        PITANGA_LET(made, PrivateKey::generate());
        key = made;
    }
    PITANGA_LET(certificate, makeRoot(definition, *key));
    return Root{certificate, *key};
}

namespace {

/// Within a transaction of the caller.
Result<Facility> beginFacility(Store &store, RecordTable &records, const Root &root, const QString &name,
                               const QByteArray &preset)
{
    const QByteArray dataset = root.certificate.id().toHex();
    PITANGA_TRY(CertificateTable(store).add(root.certificate, root.key));
    Json settings = settingsOf(preset);
    settings.set("id", dataset);
    PITANGA_TRY(records.createWithin("facilitydataset", settings));
    PITANGA_LET(facility,
                records.createWithin("facility", Json::object({{"dataset_id", dataset}, {"name", name}})));
    return Facility{dataset, facility.toHex(), name, true, true};
}

} // namespace

Result<Facility> createFacility(Store &store, const QString &name, const QByteArray &preset,
                                std::optional<PrivateKey> key)
{
    PITANGA_LET(profile, schoolProfile(store.device()));
    PITANGA_LET(root, makeRootOf(store.device(), *profile, std::move(key)));
    Transaction transaction(store.db(), Transaction::Kind::Write);
    RecordTable records(store, *profile);
    PITANGA_LET(facility, beginFacility(store, records, root, name, preset));
    PITANGA_TRY(transaction.commit());
    return facility;
}

Result<Facility> createFacility(Store &store, const QString &name, const NewUser &administrator)
{
    PITANGA_LET(profile, schoolProfile(store.device()));
    PITANGA_LET(passwordText, passwordTextFor(store, administrator));
    PITANGA_LET(root, makeRootOf(store.device(), *profile));
    Transaction transaction(store.db(), Transaction::Kind::Write);
    RecordTable records(store, *profile);
    PITANGA_LET(facility, beginFacility(store, records, root, name, "nonformal"));
    PITANGA_TRY(addUserWithin(records, facility, administrator, passwordText));
    PITANGA_TRY(transaction.commit());
    return facility;
}

Result<std::vector<Facility>> facilities(Store &store)
{
    PITANGA_TRY(schoolProfile(store.device()));
    std::map<QByteArray, Facility> known;
    PITANGA_LET(roots, CertificateTable(store).rootsWeHold());
    for (const CertificateId &root : roots)
        known[root.toHex()] = {root.toHex(), {}, {}, true, false};
    Query datasets(store.db(), "SELECT id FROM facilitydataset");
    while (datasets.next()) {
        Facility &facility = known[datasets.bytes(0)];
        facility.datasetId = datasets.bytes(0);
        facility.hasData = true;
    }
    PITANGA_TRY(datasets.done());
    PITANGA_TRY(readNames(store.db(), known));

    std::vector<Facility> list;
    for (auto &[id, facility] : known)
        list.push_back(std::move(facility));
    std::stable_sort(list.begin(), list.end(), [](const Facility &a, const Facility &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return list;
}

} // namespace pitanga
