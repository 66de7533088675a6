#include "app/cli/commands/command_groups.h"

#include "app/cli/invocation.h"
#include "app/cli/stop_signal.h"
#include "engine/discovery/discovery.h"
#include "engine/host.h"
#include "engine/tables/setting_table.h"

namespace pitanga::cli {

using namespace Qt::StringLiterals;

namespace {

/// PORT or "off".
Result<std::optional<quint16>> portOf(const Arguments &arguments, const QByteArray &option,
                                      std::optional<quint16> usual)
{
    if (!arguments.has(option))
        return usual;
    if (arguments.value(option) == "off"_L1)
        return std::optional<quint16>();
    PITANGA_LET(number, arguments.number(option, 0, 65535));
    return std::optional(quint16(*number));
}

Result<HostOptions> optionsOf(const Arguments &arguments)
{
    HostOptions options;
    const QString address = arguments.value("--listen");
    if (!address.isEmpty() && !options.listen.setAddress(address))
        return Error{Error::Kind::Usage, u"--listen takes a numeric address such as 127.0.0.1."_s, address};
    PITANGA_LET(https, portOf(arguments, "--https", options.httpsPort));
    PITANGA_LET(http, portOf(arguments, "--http", options.httpPort));
    options.httpsPort = https;
    options.httpPort = http;
    if (!https && !http)
        return Error{Error::Kind::Usage, u"With --http off and --https off there is nothing to serve on."_s,
                     u"no port"_s};
    return options;
}

/// What the network is told of this device while it serves.
Result<OwnAnnouncement> ownAnnouncement(Invocation &run, const Host &host, const QByteArray &fingerprint)
{
    PITANGA_LET(store, run.store());
    PITANGA_LET(name, SettingTable(store->db()).value("device:name"));
    OwnAnnouncement own{.name = name, .instanceId = store->device().instanceId().toHex()};
    own.fingerprint = host.httpsPort() != 0 ? fingerprint : QByteArray();
    own.port = host.httpsPort() != 0 ? host.httpsPort() : host.httpPort();
    if (run.arguments.has("--visible-to-kolibri")) {
        if (host.httpPort() == 0)
            return Error{
                Error::Kind::Usage,
                u"--visible-to-kolibri needs plain HTTP, since Kolibri knows nothing else. Leave out --http off."_s,
                u"no plain port"_s};
        own.kolibriPort = host.httpPort();
    }
    return own;
}

Json portJson(quint16 port)
{
    return port == 0 ? Json::null() : Json(qint64(port));
}

Result<> serve(Invocation &run)
{
    PITANGA_LET(options, optionsOf(run.arguments));
    PITANGA_LET(device, run.device());
    PITANGA_LET(fingerprint, certificateFingerprint(device->tlsKey().certificatePem));
    const StopSignal stop;
    PITANGA_LET(host, Host::start(device, options));
    Json addresses = Json::array();
    for (const QString &address : host->addresses()) {
        addresses.append(Json(address));
        run.out.line(u"Answering at %1"_s.arg(address));
    }
    if (host->httpsPort() != 0)
        run.out.line(u"Device key %1"_s.arg(QString::fromLatin1(fingerprint.hex())));
    run.out.document(Json::object({{"event", "listening"},
                                   {"addresses", addresses},
                                   {"https_port", portJson(host->httpsPort())},
                                   {"http_port", portJson(host->httpPort())},
                                   {"fingerprint", fingerprint.hex()}}));
    std::unique_ptr<Discovery> discovery;
    if (!run.arguments.has("--no-discovery") && !host->isLocalOnly()) {
        PITANGA_LET(own, ownAnnouncement(run, *host, fingerprint.hex()));
        discovery = std::make_unique<Discovery>(device->sharedClock(), device->sharedRandom(), own.instanceId);
        discovery->announce(own);
        discovery->start();
    }
    stop.wait();
    discovery.reset(); // says goodbye while the server still answers
    host.reset();
    run.out.message(u"Stopped."_s);
    run.out.document(Json::object({{"event", "stopped"}}));
    return {};
}

} // namespace

std::vector<Command> serveCommands()
{
    return {{.name = "serve",
             .purpose = "Answers other devices until SIGTERM or SIGINT.\nOthers on the network find it, unless "
                        "it listens at "
                        "a loopback address.\nOne program at a time for a home.\n"
                        "A port that is taken gives way to the next free one; 0 takes any.",
             .json = "one object a line:\n"
                     "{\"event\": \"listening\", \"addresses\": [URL], \"https_port\", \"http_port\", "
                     "\"fingerprint\"}\n"
                     "{\"event\": \"stopped\"}\n"
                     "The ports are null where they are off; fingerprint is the SHA-256 of the device key.",
             .options = {{"--listen", "ADDR", "the address to listen at; otherwise all"},
                         {"--http", "PORT|off", "plain, for stock peers; otherwise 45881"},
                         {"--https", "PORT|off", "encrypted; otherwise 45880"},
                         {"--no-discovery", "", "do not announce this device on the network"},
                         {"--visible-to-kolibri", "", "announce it also so that Kolibri lists it"}},
             .run = serve}};
}

} // namespace pitanga::cli
