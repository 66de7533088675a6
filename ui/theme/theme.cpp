#include "ui/theme/theme.h"

#include "ui/theme/pitanga_style.h"
#include "ui/theme/theme_colors.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPalette>
#include <QPixmapCache>
#include <QPointer>
#include <QToolTip>

#include <cmath>

static void loadResources()
{
    Q_INIT_RESOURCE(ui);
}

namespace pitanga {
namespace {

constexpr double smallestEm = 15; // pixels at 96 dpi

/// Announces changes; also hears when the system turns dark or light.
class LookInForce final : public QObject
{
    Q_OBJECT
public:
    Appearance appearance;
    Look look = Look::Light;
    double em = smallestEm;
    QStringList families;
    QString monoFamily;
    std::function<QPalette()> systemPalette;
    bool changing = false;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ThemeChange && watched->isWindowType() && !changing && !appearance.look)
            QMetaObject::invokeMethod(
                this, [this] { theme::apply(appearance); }, Qt::QueuedConnection);
        return false;
    }

signals:
    void changed();
};

LookInForce &inForce()
{
    static QPointer<LookInForce> instance;
    if (!instance)
        instance = new LookInForce; // deleted with the application, see install()
    return *instance;
}

// Qt 6.4 does not tell the colour scheme: the system is dark when its windows are darker than their text.
Look lookOfSystem()
{
    const QPalette palette = inForce().systemPalette();
    const QColor ground = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    if (ground == QColor(Qt::black) && text == QColor(Qt::white))
        return Look::Contrast;
    return ground.lightnessF() < text.lightnessF() ? Look::Dark : Look::Light;
}

QPalette desktopPalette()
{
    QApplication::setPalette(QPalette());
    return QGuiApplication::palette();
}

QPalette paletteOfLook()
{
    using theme::color;
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole target, Role role) {
        palette.setColor(target, color(role));
    };
    set(QPalette::Window, Role::Window);
    set(QPalette::Base, Role::Card);
    set(QPalette::AlternateBase, Role::Sunken);
    set(QPalette::Text, Role::Text);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::OnAccent);
    set(QPalette::PlaceholderText, Role::Faint);
    set(QPalette::Highlight, Role::Selected);
    set(QPalette::HighlightedText, Role::Text);
    set(QPalette::Link, Role::Link);
    set(QPalette::LinkVisited, Role::Link);
    set(QPalette::Button, Role::Card);
    set(QPalette::Light, Role::Card);
    set(QPalette::Midlight, Role::Hover);
    set(QPalette::Mid, Role::Line);
    set(QPalette::Dark, Role::Control);
    set(QPalette::Shadow, Role::Edge);
    set(QPalette::ToolTipBase, Role::Text);
    set(QPalette::ToolTipText, Role::Window);
    for (const auto target :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, target, color(Role::Faint));
    return palette;
}

void readSystemFonts(LookInForce &force, const QFont &base)
{
    const double shown = QFontInfo(base).pixelSize();
    force.em = std::max(shown, smallestEm) * std::clamp(force.appearance.textScale, 1.0, 2.0);
    force.families = {QFontInfo(base).family(),
                      QStringLiteral("Noto Sans"),
                      QStringLiteral("Noto Sans Arabic"),
                      QStringLiteral("Noto Sans Devanagari"),
                      QStringLiteral("Noto Sans Ethiopic"),
                      QStringLiteral("Noto Sans Khmer"),
                      QStringLiteral("Noto Sans Myanmar"),
                      QStringLiteral("Noto Sans CJK SC")};
    force.families.removeDuplicates();
    force.monoFamily = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
}

QFont sized(QFont font, double factor)
{
    font.setPixelSize(std::max(1, qRound(inForce().em * factor)));
    return font;
}

double factorOf(TextSize size)
{
    switch (size) {
    case TextSize::Caption:
        return 0.87;
    case TextSize::Dense:
        return 0.93;
    case TextSize::Body:
        return 1;
    case TextSize::Section:
        return 1.13;
    case TextSize::Sentence:
        return 1.2;
    case TextSize::Title:
        return 1.6;
    case TextSize::Figure:
        return 2.13;
    }
    return 1;
}

} // namespace

namespace theme {

void install(QApplication &app, const Appearance &appearance, std::function<QPalette()> systemPalette)
{
    loadResources();
    LookInForce &force = inForce();
    force.setParent(&app);
    force.systemPalette = systemPalette ? std::move(systemPalette) : desktopPalette;
    app.setStyle(new PitangaStyle);
    app.installEventFilter(&force);
    apply(appearance);
}

void apply(const Appearance &appearance)
{
    static const QFont systemFont = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    LookInForce &force = inForce();
    force.changing = true;
    force.appearance = appearance;
    force.look = appearance.look ? *appearance.look : lookOfSystem();
    readSystemFonts(force, systemFont);
    QPixmapCache::clear();
    QApplication::setFont(font(TextSize::Body));
    QApplication::setPalette(paletteOfLook());
    QToolTip::setFont(font(TextSize::Caption));
    emit force.changed();
    for (QWidget *window : QApplication::topLevelWidgets())
        window->update();
    force.changing = false;
}

const Appearance &appearance()
{
    return inForce().appearance;
}

Look look()
{
    return inForce().look;
}

QColor color(Role role)
{
    return QColor::fromRgb(colorsOf(inForce().look)[size_t(role)]);
}

Role roleOf(State state)
{
    switch (state) {
    case State::Ok:
        return Role::Ok;
    case State::Busy:
        return Role::Busy;
    case State::Ask:
        return Role::Ask;
    case State::Stop:
        return Role::Stop;
    case State::Away:
        break;
    }
    return Role::Away;
}

Role tintOf(State state)
{
    return Role(int(roleOf(state)) + 1); // each tint stands right after its state
}

QString iconOf(State state)
{
    switch (state) {
    case State::Ok:
        return QStringLiteral("state-ok");
    case State::Busy:
        return QStringLiteral("state-busy");
    case State::Ask:
        return QStringLiteral("state-ask");
    case State::Stop:
        return QStringLiteral("state-stop");
    case State::Away:
        break;
    }
    return QStringLiteral("state-away");
}

std::pair<Role, Role> tileHue(const QString &deviceId)
{
    constexpr std::pair<Role, Role> hues[]{
        {Role::OkTint, Role::Ok},     {Role::BusyTint, Role::Busy},     {Role::AskTint, Role::Ask},
        {Role::AwayTint, Role::Away}, {Role::VioletTint, Role::Violet}, {Role::TealTint, Role::Teal},
    };
    uint sum = 0; // the same on every start, unlike qHash
    for (const QChar letter : deviceId)
        sum = sum * 31 + letter.unicode();
    return hues[sum % std::size(hues)];
}

double emPixels()
{
    return inForce().em;
}

int em(double n)
{
    return qRound(inForce().em * n);
}

QFont font(TextSize size, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(inForce().families);
    font.setWeight(weight);
    return sized(font, factorOf(size));
}

QFont monoFont(TextSize size)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setFamilies(
        {inForce().monoFamily, QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono")});
    return sized(font, factorOf(size));
}

int lineWidth()
{
    return look() == Look::Contrast ? 2 : 1;
}

bool motionAllowed()
{
    return look() != Look::Contrast && QApplication::isEffectEnabled(Qt::UI_General) &&
           QGuiApplication::platformName() != QLatin1String("offscreen");
}

void follow(QObject *context, std::function<void()> react)
{
    react();
    QObject::connect(&inForce(), &LookInForce::changed, context, std::move(react));
}

} // namespace theme
} // namespace pitanga

#include "theme.moc"
