#include "engine/reader.h"

#include "engine/storage/query.h"

namespace pitanga {

namespace {
constexpr int changeCheckMs = 1000; // one pragma a second: far below what a person or a battery notices
}

Reader::Reader(std::shared_ptr<Device> device) : m_device(std::move(device)), m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("pitanga reader"));
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            auto *timer = new QTimer(m_worker);
            connect(timer, &QTimer::timeout, m_worker, [this] { lookForChanges(); });
            timer->start(changeCheckMs);
        },
        Qt::QueuedConnection);
}

Reader::~Reader()
{
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_store.reset();
            delete m_worker; // with its timer, in their own thread
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<Store *> Reader::openStore()
{
    if (!m_store) {
        PITANGA_LET(store, m_device->connectReadOnly());
        m_store = std::move(store);
    }
    return m_store.get();
}

void Reader::lookForChanges()
{
    const auto store = openStore();
    if (!store)
        return;
    const auto version = readInteger((*store)->db(), "PRAGMA data_version");
    if (!version || !*version)
        return;
    const bool first = m_dataVersion < 0;
    if (std::exchange(m_dataVersion, **version) != **version && !first)
        emit storeChanged();
}

} // namespace pitanga
