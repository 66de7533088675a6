#include "engine/engine_private.h"
#include "engine/tables/setting_table.h"

#include <algorithm>

// The part of the door that answers other devices: whether, and at which ports.
namespace pitanga {

namespace {

constexpr auto servingSetting = "serving";

quint16 portOf(const Json &kept, const char *name, int otherwise)
{
    const qint64 port = kept.value(name).toInt().value_or(otherwise);
    return quint16(port < lowestPort || port > highestPort ? otherwise : port);
}

} // namespace

/// What was chosen here goes before what the program was started with; nothing was chosen in most homes.
Result<> Engine::Private::restoreServing(Store &store)
{
    PITANGA_LET(text, SettingTable(store.db()).value(servingSetting));
    const auto kept = Json::parse(text);
    const ServingSettings usual;
    if (text.isEmpty() || !kept) {
        serving.port = options.httpsPort.value_or(0) == 0 ? usual.port : *options.httpsPort;
        serving.plain = options.httpPort.has_value();
        return {};
    }
    takeServing({kept->value("on").toBool(true), portOf(*kept, "port", usual.port),
                 kept->value("plain").toBool(true), portOf(*kept, "plain_port", usual.plainPort)});
    return {};
}

void Engine::Private::takeServing(const ServingSettings &settings)
{
    serving = settings;
    options.httpsPort = quint16(settings.port);
    options.httpPort = settings.plain ? std::optional(quint16(settings.plainPort)) : std::nullopt;
}

ServingSettings Engine::serving() const
{
    return d->serving;
}

void Engine::setServing(const ServingSettings &settings)
{
    ServingSettings taken = settings;
    taken.port = std::clamp(taken.port, lowestPort, highestPort);
    taken.plainPort = std::clamp(taken.plainPort, lowestPort, highestPort);
    d->keep(
        this, servingSetting,
        Json::object(
            {{"on", taken.on}, {"port", taken.port}, {"plain", taken.plain}, {"plain_port", taken.plainPort}})
            .toCompact());
    d->takeServing(taken);
    emit servingChanged(taken);
    d->host.reset(); // who is in the middle of a sync goes on from there when it comes back
    serve();
}

void Engine::serve()
{
    d->host.reset();
    if (d->serving.on) {
        auto started = Host::start(d->device, d->options);
        if (started)
            d->host = *std::move(started);
        else
            emit listenFailed(started.error());
    }
    const QStringList addresses = d->host ? d->host->addresses() : QStringList();
    d->board.setAddresses(addresses);
    d->meetings.setOwnPort(d->host ? d->host->httpsPort() : 0);
    if (d->host)
        emit listening(addresses);
    emit deviceChanged();
    announce();
}

} // namespace pitanga
