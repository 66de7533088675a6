#include "test_device.h"

#include "engine/profile/profile_loader.h"
#include "outcomes.h"

#include <QFile>

namespace pitanga::test {

namespace {

Profile profileAt(const char *path)
{
    QFile file(QString::fromUtf8(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Cannot read %s", path);
    return need(loadProfile(file.readAll()));
}

} // namespace

const Profile &smallProfile()
{
    static const Profile profile = profileAt(PITANGA_TEST_DATA "/test-profile.json");
    return profile;
}

const Profile &schoolProfile()
{
    static const Profile profile = profileAt(PITANGA_SOURCE_DIR "/resources/profiles/facilitydata.json");
    return profile;
}

TestDevice::TestDevice(const Profile &profile, quint64 seed) : m_clock(std::make_shared<FrozenClock>())
{
    if (!m_home.isValid())
        qFatal("No temporary folder: %s", qPrintable(m_home.errorString()));
    MachineFacts machine;
    machine.systemIdOverride = "test machine " + QByteArray::number(seed);
    m_options.home = m_home.path();
    m_options.name = QStringLiteral("Test device %1").arg(seed);
    m_options.clock = m_clock;
    m_options.random = std::make_shared<SeededRandom>(seed);
    m_options.machine = machine;
    m_options.profiles = {profile};
    reopen();
}

void TestDevice::close()
{
    m_store.reset();
    m_device.reset();
}

void TestDevice::reopen()
{
    close();
    m_device = need(Device::open(m_options));
    m_store = need(m_device->connect());
}

} // namespace pitanga::test
