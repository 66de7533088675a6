#pragma once

#include "engine/tables/device.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <functional>

namespace pitanga {

/// Looks things up for a window: on one thread of its own, with a read-only connection, so that neither the
/// window nor a writer ever waits for a list. Questions are answered in order. Lives in the door's thread.
class Reader : public QObject
{
    Q_OBJECT
public:
    explicit Reader(std::shared_ptr<Device> device);
    ~Reader() override;

    /// Runs `question` on the reader's thread; `answer` follows in the thread of `context`, while it lives.
    template <typename T>
    void ask(std::function<Result<T>(Store &)> question, QObject *context,
             std::function<void(Result<T>)> answer)
    {
        QMetaObject::invokeMethod(
            m_worker,
            [this, question = std::move(question), context = QPointer(context), answer = std::move(answer)] {
                auto store = openStore();
                Result<T> outcome = store ? question(**store) : Result<T>(store.error());
                if (context)
                    QMetaObject::invokeMethod(
                        context, [answer, outcome = std::move(outcome)] { answer(outcome); },
                        Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }

signals:
    /// Somebody, in this process or another, committed a change.
    void storeChanged();

private:
    Result<Store *> openStore();
    void lookForChanges();

    std::shared_ptr<Device> m_device;
    std::unique_ptr<Store> m_store; ///< used in the worker's thread only
    qint64 m_dataVersion = -1;      ///< likewise
    QThread m_thread;
    QObject *m_worker;
};

} // namespace pitanga
