#include "engine/records/kolibri_release.h"
#include "engine/school/facility.h"
#include "engine/school/people_directory.h"
#include "engine/storage/query.h"
#include "engine/tables/device.h"
#include "engine/tables/setting_table.h"
#include "engine/wire/endpoints.h"
#include "engine/wire/messages.h"
#include "engine/wire/sign_in.h"

#include <QSysInfo>

namespace pitanga {

namespace {

constexpr auto facilitySettings = R"sql(
    SELECT learner_can_login_with_no_password, learner_can_sign_up,
           json_valid(extra_fields) AND json_extract(extra_fields, '$.on_my_own_setup')
    FROM facilitydataset WHERE id = ?1)sql";

/// Seconds until a learner's device asks again; told with READY too.
constexpr int keepAlive = 5;

/// Kolibri wraps what its framework refuses.
HttpResponse kolibriRefusal(int status, const char *id)
{
    return jsonAnswer(status,
                      Json::array({Json::object({{"id", id}, {"metadata", Json::object({{"view", ""}})}})}));
}

HttpResponse notThere()
{
    return kolibriRefusal(404, "NOT_FOUND");
}

bool isReading(const Exchange &exchange)
{
    return exchange.request.method == "GET" || exchange.request.method == "HEAD";
}

/// Who this is. A Kolibri goes on only where the application is "kolibri".
HttpResponse info(Exchange &exchange)
{
    const QByteArray version = exchange.request.query("v").value_or("1");
    const auto name = SettingTable(exchange.store.db()).value("device:name");
    if (!name)
        return answerTo(name.error());
    Json facts = Json::object({{"application", "kolibri"},
                               {"kolibri_version", kolibriRelease},
                               {"instance_id", exchange.store.device().instanceId().toHex()},
                               {"device_name", *name},
                               {"operating_system", "Linux"}});
    if (version != "1")
        facts.set("subset_of_users_device", false);
    if (version != "1" && version != "2")
        facts.set("min_content_schema_version", "5");
    return jsonAnswer(200, facts);
}

Result<Json> factsOf(Exchange &exchange, const Facility &facility)
{
    Query row(exchange.store.db(), facilitySettings);
    row.bind(facility.datasetId);
    const bool found = row.next();
    Json facts = Json::object({{"id", facility.facilityId},
                               {"dataset", facility.datasetId},
                               {"name", facility.name},
                               {"learner_can_login_with_no_password", found && row.integer(0) != 0},
                               {"learner_can_sign_up", found && row.integer(1) != 0},
                               {"on_my_own_setup", found && row.integer(2) != 0},
                               {"picture_password_settings", Json::null()}}); // nobody signs in here by picture
    PITANGA_TRY(row.done());
    return facts;
}

/// The facilities that can be synced with this device: all, or the one that `wanted` names.
HttpResponse facilityList(Exchange &exchange, const QByteArray &wanted)
{
    const auto known = facilities(exchange.store);
    if (!known)
        return answerTo(known.error());
    Json list = Json::array();
    for (const Facility &facility : *known) {
        if (!facility.holdsKey || facility.facilityId.isEmpty() ||
            (!wanted.isEmpty() && facility.facilityId != wanted))
            continue;
        const auto facts = factsOf(exchange, facility);
        if (!facts)
            return answerTo(facts.error());
        if (!wanted.isEmpty())
            return jsonAnswer(200, *facts);
        list.append(*facts);
    }
    return wanted.isEmpty() ? jsonAnswer(200, list) : notThere();
}

/// The people whom somebody who signs in may see.
HttpResponse people(Exchange &exchange)
{
    const auto who = signIn(exchange);
    if (const auto *refusal = std::get_if<HttpResponse>(&who))
        return *refusal;
    const auto &account = std::get<Account>(who);
    const QByteArray facility = exchange.request.query("facility_id").value_or(account.facilityId);
    const auto listed =
        peopleFor(exchange.store, account, normalisedUuid(facility).value_or(QByteArray("none")));
    if (!listed)
        return answerTo(listed.error());
    Json list = Json::array();
    for (const ListedPerson &person : *listed) {
        Json roles = Json::array();
        for (const HeldRole &role : person.account.roles)
            roles.append(role.kind);
        list.append(Json::object({{"id", person.account.id},
                                  {"username", person.account.username},
                                  {"full_name", person.account.fullName},
                                  {"facility", person.account.facilityId},
                                  {"id_number", person.idNumber},
                                  {"gender", person.gender},
                                  {"birth_year", person.birthYear},
                                  {"is_superuser", false},
                                  {"roles", roles}}));
    }
    return jsonAnswer(200, list);
}

/// A learner's device asks for its turn. Several are served at a time here, so it is always its turn.
HttpResponse syncQueue(Exchange &exchange)
{
    const auto body = readMessage(exchange.request.body);
    const QByteArray user =
        body ? normalisedUuid(body->value("user").toUtf8()).value_or(QByteArray()) : QByteArray();
    const auto person = RecordId::fromHex(user);
    const auto instance = body ? normalisedUuid(body->value("instance").toUtf8()) : std::nullopt;
    if (!person || !instance)
        return kolibriRefusal(400, "INVALID");
    const auto known = everKnew(exchange.store, *person);
    if (!known)
        return answerTo(known.error());
    if (!*known)
        return notThere();
    return jsonAnswer(200, Json::object({{"id", sha2Uuid({QByteArrayView(user), QByteArrayView(*instance)})},
                                         {"status", "READY"},
                                         {"keep_alive", keepAlive}}));
}

} // namespace

HttpResponse answerKolibri(Exchange &exchange)
{
    const QByteArray &page = exchange.id;
    if (page == "syncqueue")
        return exchange.request.method == "POST" ? syncQueue(exchange)
                                                 : methodNotAllowed(exchange.request.method);
    const bool one = page.startsWith("v1/facility/");
    const bool known = one || page == "v1/facility" || page == "info" || page == "facilityuser" ||
                       page == "v1/channels" || page == "v2/channel";
    if (!known)
        return notThere();
    if (!isReading(exchange))
        return methodNotAllowed(exchange.request.method);
    if (page == "info")
        return info(exchange);
    if (page == "facilityuser")
        return people(exchange);
    if (one || page == "v1/facility")
        return facilityList(exchange, one ? page.mid(qstrlen("v1/facility/")) : QByteArray());
    return jsonAnswer(200, Json::array()); // no learning materials are kept here
}

} // namespace pitanga
