#pragma once

#include "engine/engine.h"

#include <QObject>

#include <functional>
#include <memory>

class QSettings;
class QWidget;

namespace pitanga {

class MainWindow;

/// Where to save a file of that name, asked over the window; empty: nowhere.
using AskOverWindow = std::function<QString(QWidget *window, const QString &suggestedName)>;

/// The window over a running engine, with everything that ties it to the engine and the desktop. When a person
/// chooses another language, all of it is made anew in that language, at the same place; the engine goes on
/// meanwhile, and so do its syncs. GUI thread.
class DesktopWindow final : public QObject
{
    Q_OBJECT
public:
    /// Engine and settings must live longer.
    DesktopWindow(Engine &engine, QSettings &settings, AskOverWindow ask);
    ~DesktopWindow() override;

    /// The one of the present language.
    MainWindow &window() const;
    void beginFirstRun();
    /// Brings the window before the person.
    void raise();

    /// The language as it was kept; empty: the system's.
    static QString languageFrom(const QSettings &settings);
    /// Lets the program speak it.
    static void speakAsKept(const QSettings &settings);

signals:
    void quitRequested();
    /// Another window stands there, in another language.
    void renewed();

private:
    struct Parts;

    void makeParts();
    void chooseLanguage(const QString &code);
    void renew();

    Engine &m_engine;
    QSettings &m_settings;
    AskOverWindow m_ask;
    std::unique_ptr<Parts> m_parts;
};

} // namespace pitanga
