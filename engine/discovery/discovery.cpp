#include "engine/discovery/discovery.h"

#include "engine/discovery/discovery_loop.h"

namespace pitanga {

Discovery::Discovery(std::shared_ptr<Clock> clock, std::shared_ptr<RandomSource> random, QByteArray ownInstance,
                     QObject *parent)
    : QObject(parent), m_loop(new DiscoveryLoop(std::move(clock), std::move(random), std::move(ownInstance)))
{
    qRegisterMetaType<std::vector<FoundDevice>>();
    qRegisterMetaType<Error>();
    m_thread.setObjectName(QStringLiteral("discovery"));
    m_loop->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_loop, &QObject::deleteLater);
    connect(m_loop, &DiscoveryLoop::devicesChanged, this, &Discovery::devicesChanged);
    connect(m_loop, &DiscoveryLoop::networksChanged, this, &Discovery::networksChanged);
    connect(m_loop, &DiscoveryLoop::announcedAs, this, &Discovery::announcedAs);
    connect(m_loop, &DiscoveryLoop::failed, this, &Discovery::failed);
    connect(m_loop, &DiscoveryLoop::woke, this, &Discovery::woke);
    m_thread.start();
}

Discovery::~Discovery()
{
    QMetaObject::invokeMethod(
        m_loop, [loop = m_loop] { loop->sayGoodbye(); }, Qt::QueuedConnection);
    // Behind the goodbye in the same queue, since quitting at once would overtake it.
    QMetaObject::invokeMethod(
        m_loop, [thread = &m_thread] { thread->quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void Discovery::start()
{
    QMetaObject::invokeMethod(
        m_loop, [loop = m_loop] { loop->start(); }, Qt::QueuedConnection);
}

void Discovery::announce(const std::optional<OwnAnnouncement> &own)
{
    QMetaObject::invokeMethod(
        m_loop, [loop = m_loop, own] { loop->announce(own); }, Qt::QueuedConnection);
}

void Discovery::lookAgain()
{
    QMetaObject::invokeMethod(
        m_loop, [loop = m_loop] { loop->lookAgain(); }, Qt::QueuedConnection);
}

void Discovery::doubt(const FoundDevice &device)
{
    QMetaObject::invokeMethod(
        m_loop, [loop = m_loop, instances = device.instances] { loop->doubt(instances); },
        Qt::QueuedConnection);
}

} // namespace pitanga
