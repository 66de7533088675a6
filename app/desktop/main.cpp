#include "app/demo/demo.h"
#include "app/desktop/desktop.h"
#include "app/desktop/desktop_window.h"
#include "app/desktop/kiosk.h"
#include "app/desktop/kiosk_supervisor.h"
#include "app/desktop/single_instance.h"
#include "app/home_folder.h"
#include "engine/host.h"
#include "engine/tables/device.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileDialog>
#include <QSettings>
#include <QTemporaryDir>

using namespace pitanga;

namespace {

struct Arguments
{
    QString home;
    bool demo = false;
    bool kiosk = false;
    bool kioskScreen = false;
};

Arguments readArguments(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Keeps a school's data the same on every laptop that may have it."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption home(QStringLiteral("home"),
                                  QCoreApplication::translate("main", "Folder of this device's data."),
                                  QStringLiteral("folder"));
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        QCoreApplication::translate("main", "Try Pitanga with a sample school on a second device."));
    const QCommandLineOption kiosk(
        QStringLiteral("kiosk"),
        QCoreApplication::translate("main",
                                    "Fill the screen with one state, sync by itself, leave with a PIN."));
    QCommandLineOption screen(QString::fromLatin1(KioskSupervisor::screenOption).mid(2));
    screen.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({home, demo, kiosk, screen});
    parser.process(app);
    return {homeFolder(parser.value(home)), parser.isSet(demo), parser.isSet(kiosk), parser.isSet(screen)};
}

int showFailure(QApplication &app, const Error &error)
{
    MainWindow window;
    QObject::connect(&window, &MainWindow::quitRequested, &app, &QApplication::quit);
    window.showError(error);
    window.show();
    return app.exec();
}

/// The kiosk's screen: its supervisor starts it anew, whatever happens to it.
int showKiosk(QApplication &app, const Arguments &arguments)
{
    quitWithoutSupervisor(app);
    KioskWindow window;
    QObject::connect(&window, &KioskWindow::left, &app, &QApplication::quit);
    auto engine = Engine::open({.home = arguments.home}, {});
    if (!engine) {
        window.showError(engine.error());
        window.showFullScreen();
        return app.exec();
    }
    const Kiosk kiosk(**engine, window);
    window.showFullScreen();
    (*engine)->serve();
    (*engine)->discover();
    return app.exec();
}

/// Making its school takes the second device some seconds, so the window says that it comes.
std::unique_ptr<Demo> beginDemo(Engine &engine, const DesktopWindow &screen, const Demo::Folders &folders)
{
    screen.window().expectDevice(
        QCoreApplication::translate("main", "A second device is being made ready"),
        QCoreApplication::translate("main", "It gets a sample school of some 20,000 records and "
                                            "appears here in a few seconds."));
    return std::make_unique<Demo>(engine, QCoreApplication::applicationFilePath(), folders,
                                  [&screen](const Error &error) { screen.window().showError(error); });
}

} // namespace

int main(int argc, char **argv)
{
    // The demo's second device is this program again, without a window.
    if (const auto peerHome = DemoPeer::requestedHome(argc, argv)) {
        QCoreApplication app(argc, argv);
        return DemoPeer::serve(app, *peerHome);
    }
    QApplication app(argc, argv);
    nameProgram();
    QApplication::setApplicationDisplayName(QStringLiteral("Pitanga"));
    QSettings settings(QStringLiteral("pitanga"), QStringLiteral("pitanga"));
    installEnglishPlurals(app);
    DesktopWindow::speakAsKept(settings);
    const Arguments arguments = readArguments(app);
    theme::install(app, Desktop::appearanceFrom(settings));
    if (arguments.kioskScreen)
        return showKiosk(app, arguments);
    if (arguments.kiosk) {
        const KioskSupervisor supervisor(QApplication::applicationFilePath(),
                                         {QStringLiteral("--home"), arguments.home});
        return app.exec();
    }

    QTemporaryDir demoFolder;
    DeviceOptions device{.home = arguments.demo ? demoFolder.filePath(QStringLiteral("home")) : arguments.home};
    if (arguments.demo)
        device.name = QCoreApplication::translate("main", "This laptop");
    HostOptions hosting;
    if (arguments.demo)
        hosting.listen = QHostAddress(QHostAddress::LocalHost);

    SingleInstance instance(device.home);
    if (!instance.isFirst())
        return 0; // the first window comes to the front
    auto engine = Engine::open(device, hosting);
    if (!engine)
        return showFailure(app, engine.error());
    DesktopWindow screen(**engine, settings, [](QWidget *window, const QString &name) {
        return QFileDialog::getSaveFileName(window, {}, QDir::home().filePath(name));
    });
    QObject::connect(&screen, &DesktopWindow::quitRequested, &app, &QApplication::quit);
    QObject::connect(&instance, &SingleInstance::raiseRequested, &screen, &DesktopWindow::raise);
    if ((*engine)->needsFirstRun() && !arguments.demo)
        screen.beginFirstRun();
    screen.window().show();
    (*engine)->serve();
    if (!arguments.demo) // its second device is on this machine, and nobody else is to see either
        (*engine)->discover();
    const auto demo =
        arguments.demo
            ? beginDemo(**engine, screen, {device.home, demoFolder.filePath(QStringLiteral("second-device"))})
            : nullptr;
    return app.exec();
}
