#include "engine/base/proquint.h"
#include "engine/school/facility.h"
#include "engine/tables/certificate_table.h"
#include "engine/tables/device.h"
#include "engine/tables/setting_table.h"
#include "engine/wire/endpoints.h"
#include "engine/wire/messages.h"

#include <QSysInfo>

namespace pitanga {

namespace {

/// What a Pitanga wants to know of another one before they meet: its name, and the schools it holds. No people.
Json pitangaFacts(Store &store)
{
    Json schools = Json::array();
    if (const auto found = facilities(store))
        for (const Facility &facility : *found)
            if (facility.holdsKey)
                schools.append(Json::object({{"dataset", facility.datasetId},
                                             {"facility", facility.facilityId},
                                             {"name", facility.name}}));
    const auto name = SettingTable(store.db()).value("device:name");
    return Json::object(
        {{"name", name ? *name : QByteArray()}, {"version", PITANGA_VERSION}, {"facilities", schools}});
}

} // namespace

HttpResponse answerInfo(Exchange &exchange)
{
    if (exchange.id.isEmpty())
        return notFound();
    if (exchange.request.method != "GET" && exchange.request.method != "HEAD")
        return methodNotAllowed(exchange.request.method);
    Json capabilities = Json::array();
    for (const QByteArray &name : exchange.ours.names())
        capabilities.append(name);
    const InstanceId &instance = exchange.store.device().instanceId();
    HttpResponse answer = jsonAnswer(200, Json::object({{"instance_hash", instanceHash(instance)},
                                                        {"instance_id", instance.toHex()},
                                                        {"system_os", "Linux"},
                                                        {"version", "0.8.2"},
                                                        {"capabilities", capabilities},
                                                        {"x_pitanga", pitangaFacts(exchange.store)}}));
    // So that others can tell two clocks that are far apart.
    answer.headers.set("Date", httpDate(exchange.store.device().clock().nowUtc()));
    return answer;
}

} // namespace pitanga
