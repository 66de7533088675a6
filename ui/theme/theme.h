#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <functional>
#include <optional>

class QApplication;

namespace pitanga {

/// What a colour is for. Code names roles; only `theme_colors.cpp` knows colours.
enum class Role {
    Window,
    Nav,
    Card,
    Sunken,
    Hover,
    Selected,
    Line,
    Edge,
    Control,
    Text,
    Soft,
    Faint,
    Accent,
    AccentHover,
    AccentPress,
    OnAccent,
    Link,
    Ok,
    OkTint,
    Busy,
    BusyTint,
    Ask,
    AskTint,
    Stop,
    StopTint,
    Away,
    AwayTint,
    Danger,
    Focus,
    Tonal,
    Hatch,
    Track,
    Violet,
    VioletTint,
    Teal,
    TealTint,
    Count
};

enum class Look { Light, Dark, Contrast };

/// Blue moves, green rests, amber asks, red stops, grey is away. No other colour carries meaning.
enum class State { Ok, Busy, Ask, Stop, Away };

enum class TextSize { Caption, Dense, Body, Section, Sentence, Title, Figure };

/// What the person (or the system) chose.
struct Appearance
{
    std::optional<Look> look; ///< nothing: as the system
    double textScale = 1;     ///< 1 to 2
    friend bool operator==(const Appearance &, const Appearance &) = default;
};

/// The look in force: one for the application, as its palette and its font are. GUI thread only.
namespace theme {

/// Sets style, palette and font of the application. Call it once before the first widget. Where no look is
/// chosen it follows `systemPalette`, by default the desktop's, also when that turns dark or light later.
void install(QApplication &app, const Appearance &appearance = {},
             std::function<QPalette()> systemPalette = {});
/// Changes them while windows are open; everything that follows the theme is drawn anew.
void apply(const Appearance &appearance);
const Appearance &appearance();
Look look();

QColor color(Role role);
Role roleOf(State state);
Role tintOf(State state);
QString iconOf(State state);
/// Ground and foreground of a device's tile; the hue comes from its id and means nothing.
std::pair<Role, Role> tileHue(const QString &deviceId);

/// Pixels of `n` times the size of the application's text (which the text setting enlarges).
int em(double n);
double emPixels();
QFont font(TextSize size, QFont::Weight weight = QFont::Normal);
QFont monoFont(TextSize size = TextSize::Caption);
/// Width of hairlines and frames: 1, in the contrast theme 2.
int lineWidth();
/// Whether things may move at all.
bool motionAllowed();

/// Calls `react` now and after every change of the look or the text size, while `context` lives.
void follow(QObject *context, std::function<void()> react);

} // namespace theme
} // namespace pitanga
