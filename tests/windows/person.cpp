#include "person.h"

#include <QAbstractButton>
#include <QApplication>
#include <QGenericPlugin>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QTableView>
#include <QTest>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace pitanga::test {
namespace {

constexpr int lookAgainMs = 10;

double monotonicSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

/// Brings it where it can be seen, as a hand does with the wheel, and says where it can be pointed at.
std::optional<QPoint> placeOn(QWidget *widget)
{
    if (widget->visibleRegion().isEmpty())
        for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget())
            if (auto *scroll = qobject_cast<QScrollArea *>(above))
                scroll->ensureWidgetVisible(widget);
    const QRegion seen = widget->visibleRegion();
    return seen.isEmpty() ? std::nullopt : std::optional(seen.boundingRect().center());
}

template <typename Widget, typename Fits>
Widget *shownWidget(Fits fits)
{
    for (QWidget *widget : QApplication::allWidgets())
        if (auto *one = qobject_cast<Widget *>(widget);
            one && one->isVisible() && one->isEnabled() && fits(*one))
            return one;
    return nullptr;
}

QString textOf(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const QString text = label ? label->text() : widget.property("text").toString();
    return text.isEmpty() ? widget.accessibleName() : text;
}

struct Target
{
    QWidget *widget = nullptr;
    QPoint place;
};

Target entryOf(QMenu &menu, const QString &name)
{
    for (QAction *action : menu.actions())
        if (action->text() == name && action->isEnabled())
            return {&menu, menu.actionGeometry(action).center()};
    return {};
}

Target entryOf(QListView &list, const QString &name)
{
    for (int row = 0; list.model() && row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        if (index.data().toString() != name || !(index.flags() & Qt::ItemIsEnabled))
            continue;
        list.scrollTo(index);
        return {list.viewport(), list.visualRect(index).center()};
    }
    return {};
}

Target findTarget(const QString &name)
{
    if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget()))
        return entryOf(*menu, name);
    auto *button = shownWidget<QAbstractButton>(
        [&name](const QAbstractButton &one) { return one.text() == name || one.accessibleName() == name; });
    if (button) {
        const auto place = placeOn(button);
        return place ? Target{button, *place} : Target();
    }
    Target entry;
    shownWidget<QListView>([&](QListView &list) {
        entry = entryOf(list, name);
        return entry.widget != nullptr;
    });
    return entry;
}

} // namespace

Person::Person(QObject *parent) : QObject(parent), m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    qApp->installEventFilter(this);
    connect(&m_input, &QSocketNotifier::activated, this, &Person::hear);
    m_retry.setInterval(lookAgainMs);
    connect(&m_retry, &QTimer::timeout, this, &Person::tryAgain);
}

/// The whole window is painted in one go, so it can be seen when the event loop goes on.
bool Person::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched->isWidgetType()) {
        qApp->removeEventFilter(this);
        QTimer::singleShot(0, this, [this] {
            m_paintedAt = monotonicSeconds();
            m_waited = m_watch.waitedMs() / 1000;
        });
    }
    return false;
}

void Person::hear()
{
    QByteArray piece(4096, '\0');
    const ssize_t count = ::read(STDIN_FILENO, piece.data(), size_t(piece.size()));
    if (count <= 0) {
        m_input.setEnabled(false);
        return QApplication::closeAllWindows();
    }
    m_heard += piece.first(count);
    for (qsizetype end = m_heard.indexOf('\n'); end >= 0; end = m_heard.indexOf('\n')) {
        QStringList order;
        for (const QJsonValue &word : QJsonDocument::fromJson(m_heard.first(end)).array())
            order << word.toString();
        m_heard.remove(0, end + 1);
        take(order);
    }
}

void Person::take(const QStringList &order)
{
    m_order = order;
    m_since.start();
    m_retry.start();
    tryAgain();
}

void Person::tryAgain()
{
    if (Answer answer = act(m_order)) {
        m_retry.stop();
        say(*std::move(answer));
    }
}

Person::Answer Person::act(const QStringList &order)
{
    const QString &what = order.value(0);
    if (what == QStringLiteral("click"))
        return click(order.value(1));
    if (what == QStringLiteral("type"))
        return type(order.value(1), order.value(2));
    if (what == QStringLiteral("press"))
        return press(order.value(1));
    if (what == QStringLiteral("read"))
        return read(order.value(1));
    if (what == QStringLiteral("table"))
        return table(order.value(1).toInt());
    if (what == QStringLiteral("watch")) {
        m_watch.start();
        return QJsonObject();
    }
    if (what == QStringLiteral("pauses")) {
        const EventLoopWatch::Longest longest = m_watch.stop();
        return QJsonObject{
            {QStringLiteral("passed"), longest.passedMs},
            {QStringLiteral("away"), longest.awayMs},
            {QStringLiteral("work"), longest.workMs},
        };
    }
    if (what == QStringLiteral("painted"))
        return m_paintedAt > 0
                   ? Answer({{QStringLiteral("at"), m_paintedAt}, {QStringLiteral("waited"), m_waited}})
                   : std::nullopt;
    QJsonArray shown;
    shownWidget<QWidget>([&shown](const QWidget &widget) {
        if (const QString text = textOf(widget); !text.isEmpty())
            shown << text;
        return false;
    });
    return QJsonObject{{QStringLiteral("shown"), shown}};
}

Person::Answer Person::click(const QString &name)
{
    const auto [target, place] = findTarget(name);
    if (!target)
        return std::nullopt;
    QTest::mouseClick(target, Qt::LeftButton, {}, place);
    return QJsonObject();
}

Person::Answer Person::type(const QString &field, const QString &text)
{
    auto *line = shownWidget<QLineEdit>(
        [&field](const QLineEdit &one) { return one.accessibleName() == field && !one.isReadOnly(); });
    if (!line || !placeOn(line))
        return std::nullopt;
    line->setFocus(Qt::OtherFocusReason);
    QTest::keyClicks(line, text);
    return QJsonObject();
}

Person::Answer Person::press(const QString &keys)
{
    QWidget *window = QApplication::activeWindow();
    if (!window)
        return std::nullopt;
    const QKeyCombination key = QKeySequence(keys)[0];
    QTest::keyClick(window->focusWidget() ? window->focusWidget() : window, key.key(), key.keyboardModifiers());
    return QJsonObject();
}

Person::Answer Person::read(const QString &text)
{
    QString whole;
    shownWidget<QWidget>([&](const QWidget &widget) {
        for (const QString &words : {textOf(widget), widget.accessibleName()})
            if (words.contains(text))
                whole = words;
        return !whole.isEmpty();
    });
    return whole.isEmpty() ? std::nullopt : Answer({{QStringLiteral("read"), whole}});
}

Person::Answer Person::table(int rows)
{
    const auto *table = shownWidget<QTableView>(
        [rows](const QTableView &one) { return one.model() && one.model()->rowCount() >= std::max(rows, 1); });
    if (!table || table->model()->index(0, 0).data().toString().isEmpty())
        return std::nullopt;
    return QJsonObject{{QStringLiteral("rows"), table->model()->rowCount()}};
}

void Person::say(QJsonObject answer)
{
    answer.insert(QStringLiteral("ms"), double(m_since.nsecsElapsed()) / 1e6);
    std::puts(QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

/// What QT_QPA_GENERIC_PLUGINS=person loads, where Qt looks for input devices.
class PersonPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "person.json")
public:
    QObject *create(const QString &, const QString &) override { return new Person; }
};

} // namespace pitanga::test

#include "person.moc"
