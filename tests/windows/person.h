#pragma once

#include "tests/support/event_loop_watch.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <functional>

class QAbstractButton;
class QWidget;

namespace pitanga::test {

/// A person in front of the program's window, told what to do by lines of standard input. Each is a JSON array,
/// and is answered by a JSON object in a line once it is done; what is not there yet is waited for, until the
/// next order comes. So the program itself runs, as it was built, and knows nothing of it.
///
///     ["click", name]        a button, an entry of a list, or of the menu that is open
///     ["type", field, text]  into the field with that name
///     ["press", keys]        a key such as Return or Ctrl+2
///     ["read", text]         {"read": the whole of what is shown and holds that text}
///     ["table", rows]        {"rows": of the table that is shown}, once it has that many and its first can be
///     read
///     ["watch"]              begins to watch the event loop
///     ["pauses"]             {"passed", "away", "work"}: its longest since then, in ms; ends that
///     ["painted"]            {"at": when the first page was there to be seen, in s of the monotonic clock,
///                             "waited": how long the program had waited for a processor by then, in s}
///     ["tell"]               {"shown": all texts}: what a failed test prints
///
/// Each answer also holds "ms", from the order to its end. The window is closed with the input. GUI thread.
class Person final : public QObject
{
    Q_OBJECT
public:
    explicit Person(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Answer = std::optional<QJsonObject>; ///< nothing: not yet

    void hear();
    void take(const QStringList &order);
    void tryAgain();
    Answer act(const QStringList &order);
    Answer click(const QString &name);
    Answer type(const QString &field, const QString &text);
    Answer press(const QString &keys);
    Answer read(const QString &text);
    Answer table(int rows);
    void say(QJsonObject answer);

    QSocketNotifier m_input;
    QByteArray m_heard;
    QStringList m_order; ///< what is not done yet
    QElapsedTimer m_since;
    QTimer m_retry;
    double m_paintedAt = 0;
    double m_waited = 0;
    EventLoopWatch m_watch;
};

} // namespace pitanga::test
