#include "simulated_device.h"

#include "engine/profile/profile_loader.h"
#include "tests/support/outcomes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <set>

namespace pitanga::test {

namespace {

/// In the memory, where the machine has such a folder: the simulation decides what a disk does, and writes
/// much.
QString folderForHomes()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QString folder = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return folder + QStringLiteral("/pitanga-simulation-XXXXXX");
}

Json only(const Json &list, const std::set<QByteArray> &names)
{
    Json kept = Json::array();
    for (const Json &one : list.items())
        if (names.contains(one.isObject() ? one.value("name").toUtf8() : one.toUtf8()))
            kept.append(one);
    return kept;
}

/// The profile of schools, cut to what people here work with: each home has its views made, and read, many
/// times.
const Profile &profileOfSimulations()
{
    static const Profile profile = [] {
        const std::set<QByteArray> models{"facilitydataset", "facility",           "classroom",
                                          "learnergroup",    "adhoclearnersgroup", "facilityuser",
                                          "lesson",          "contentsessionlog",  "contentsummarylog",
                                          "membership",      "coursesession"};
        QFile file(QStringLiteral(PITANGA_SOURCE_DIR "/resources/profiles/facilitydata.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("Cannot read %s", qPrintable(file.fileName()));
        Json whole = need(Json::parse(file.readAll()));
        Json cut = Json::array();
        for (Json model : only(whole.value("models"), models).items()) {
            Json fields = Json::array();
            for (Json field : model.value("fields").items()) {
                if (field.contains("references"))
                    field.set("references", only(field.value("references"), models));
                fields.append(field);
            }
            model.set("fields", fields);
            cut.append(model);
        }
        whole.set("models", cut);
        Json kinds = Json::array();
        for (Json kind : whole.value("partition_kinds").items()) {
            kind.set("models", only(kind.value("models"), models));
            kinds.append(kind);
        }
        whole.set("partition_kinds", kinds);
        return need(loadProfile(whole.toCompact()));
    }();
    return profile;
}

} // namespace

SimulatedDevice::SimulatedDevice(int number, quint64 seed, const QByteArray &learner)
    : SimulatedDevice(number, seed, learner, nullptr)
{
}

SimulatedDevice::SimulatedDevice(int number, quint64 seed, const QByteArray &learner, const HomeImage &copyOf)
    : SimulatedDevice(number, seed, learner, &copyOf)
{
}

SimulatedDevice::SimulatedDevice(int number, quint64 seed, const QByteArray &learner, const HomeImage *copyOf)
    : m_number(number),
      m_learner(learner),
      m_home(folderForHomes()),
      m_disk("disk of " + name()),
      m_clock(std::make_shared<FrozenClock>())
{
    if (!m_home.isValid())
        qFatal("No temporary folder: %s", qPrintable(m_home.errorString()));
    m_disk.rememberUnsynced();
    m_disk.setClock(m_clock);
    MachineFacts machine;
    machine.systemIdOverride = "machine of " + name();
    m_options.home = m_home.path();
    m_options.name = QString::fromLatin1(name());
    m_options.clock = m_clock;
    m_options.random = std::make_shared<SeededRandom>(seed);
    m_options.machine = machine;
    m_options.vfs = m_disk.name();
    m_options.profiles = {profileOfSimulations()};
    if (copyOf)
        copyOf->putBackAll(m_options.home);
    open();
}

SimulatedDevice::~SimulatedDevice()
{
    close();
}

void SimulatedDevice::close()
{
    m_endpoints.reset();
    m_store.reset();
    m_device.reset();
}

void SimulatedDevice::open()
{
    m_disk.goOn();
    m_disk.makeRoom();
    m_device = need(Device::open(m_options));
    m_store = need(m_device->connect());
}

std::optional<HttpResponse> SimulatedDevice::answer(const HttpRequest &request)
{
    if (m_disk.isStopped())
        return std::nullopt;
    if (!m_endpoints)
        m_endpoints = std::make_unique<Endpoints>(m_device, offered);
    const HttpResponse response = m_endpoints->answer(request);
    return m_disk.isStopped() ? std::nullopt : std::optional(response);
}

void SimulatedDevice::restart()
{
    close();
    open();
}

void SimulatedDevice::losePower(SeededRandom &chance)
{
    m_disk.stop();
    close();
    m_disk.loseUnsynced(chance);
    open();
}

HomeImage SimulatedDevice::image()
{
    close();
    const HomeImage image(m_options.home);
    open();
    return image;
}

void SimulatedDevice::goBackTo(const HomeImage &image, bool whole)
{
    close();
    whole ? image.putBackAll(m_options.home) : image.putBackDatabase(m_options.home);
    open();
}

} // namespace pitanga::test
