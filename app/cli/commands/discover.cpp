#include "app/cli/commands/command_groups.h"

#include "app/cli/invocation.h"
#include "app/cli/stop_signal.h"
#include "engine/discovery/discovery.h"

#include <QEventLoop>
#include <QTimer>

#include <map>

namespace pitanga::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualSeconds = 5; // three questions and their answers
constexpr int longestSeconds = 24 * 3600;
constexpr int lookAtSignalMs = 50;

QString kindWords(const FoundDevice &device)
{
    const QString kind = device.kind == PeerKind::Kolibri ? u"Kolibri"_s : u"Pitanga"_s;
    return device.version.isEmpty() ? kind : kind + u' ' + QString::fromUtf8(device.version);
}

Json describe(const FoundDevice &device)
{
    Json addresses = Json::array();
    for (const QUrl &address : device.addresses)
        addresses.append(address.toString());
    Json networks = Json::array();
    for (const QString &network : device.networks)
        networks.append(network);
    return Json::object(
        {{"name", device.name},
         {"kind", device.kind == PeerKind::Kolibri ? "kolibri" : "pitanga"},
         {"version", device.version},
         {"instance_id", device.instanceId},
         {"fingerprint", device.fingerprint.isEmpty() ? Json::null() : Json(device.fingerprint)},
         {"addresses", addresses},
         {"networks", networks}});
}

/// Tells what comes, changes and goes, as it happens.
class Watcher
{
public:
    explicit Watcher(Output &out) : m_out(out) {}

    void show(const std::vector<FoundDevice> &devices)
    {
        std::map<QByteArray, FoundDevice> now;
        for (const FoundDevice &device : devices) {
            const auto before = m_shown.find(device.key);
            if (before == m_shown.end())
                tell("found", u"Found"_s, device);
            else if (!(before->second == device))
                tell("changed", u"Changed"_s, device);
            now.emplace(device.key, device);
        }
        for (const auto &[key, device] : m_shown)
            if (now.count(key) == 0)
                tell("gone", u"Gone"_s, device);
        m_shown = std::move(now);
    }

    Json all() const
    {
        Json devices = Json::array();
        for (const auto &[key, device] : m_shown)
            devices.append(describe(device));
        return devices;
    }

    size_t count() const { return m_shown.size(); }

private:
    void tell(const char *event, const QString &word, const FoundDevice &device)
    {
        Json line = describe(device);
        line.set("event", event);
        m_out.document(line);
        m_out.line(u"%1: %2 (%3) at %4"_s.arg(word, device.name, kindWords(device),
                                              device.addresses.first().toString()));
    }

    Output &m_out;
    std::map<QByteArray, FoundDevice> m_shown;
};

QByteArray ownInstance(Invocation &run)
{
    const auto device = run.device(); // without a home there is nothing of ours to leave out
    return device ? (*device)->instanceId().toHex() : QByteArray();
}

Result<> discover(Invocation &run)
{
    PITANGA_LET(seconds, run.arguments.number("--seconds", 1, longestSeconds));
    const StopSignal stop;
    Watcher watcher(run.out);
    QEventLoop loop;
    std::optional<Error> failure;
    Discovery discovery(std::make_shared<SystemClock>(), std::make_shared<SystemRandom>(), ownInstance(run));
    QObject::connect(&discovery, &Discovery::devicesChanged, &loop,
                     [&](const std::vector<FoundDevice> &devices) { watcher.show(devices); });
    QObject::connect(&discovery, &Discovery::failed, &loop, [&](const Error &error) {
        failure = error;
        loop.quit();
    });
    QObject::connect(&discovery, &Discovery::networksChanged, &loop, [&](const QStringList &names) {
        run.out.detail(u"Networks: %1"_s.arg(names.isEmpty() ? u"none"_s : names.join(u", "_s)));
    });
    QTimer::singleShot(std::chrono::seconds(seconds.value_or(usualSeconds)), &loop, &QEventLoop::quit);
    QTimer signalled;
    QObject::connect(&signalled, &QTimer::timeout, &loop, [&] {
        if (stop.flag().isCancelled())
            loop.quit();
    });
    signalled.start(lookAtSignalMs);
    discovery.start();
    loop.exec();
    if (failure)
        return *failure;
    if (watcher.count() == 0)
        run.out.line(u"No device announces itself here. Add one by its address: peer add URL."_s);
    run.out.document(Json::object({{"event", "end"}, {"devices", watcher.all()}}));
    return {};
}

} // namespace

std::vector<Command> discoverCommands()
{
    return {{.name = "discover",
             .purpose =
                 "Listens for peers on the local network.\nWhat they say of themselves is hearsay until one is "
                 "added.",
             .json = "one object a line:\n"
                     "{\"event\": \"found\"|\"changed\"|\"gone\", \"name\", \"kind\": \"pitanga\"|\"kolibri\", "
                     "\"version\",\n"
                     " \"instance_id\", \"fingerprint\", \"addresses\": [URL], \"networks\": [NAME]}\n"
                     "{\"event\": \"end\", \"devices\": [the same without event]}\n"
                     "fingerprint is null where the device does not encrypt.",
             .options = {{"--seconds", "N", "how long; otherwise 5"}},
             .run = discover}};
}

} // namespace pitanga::cli
