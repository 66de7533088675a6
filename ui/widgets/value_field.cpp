#include "ui/widgets/value_field.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/mono_label.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace pitanga {
namespace {

constexpr int longest = 400; // characters; the raw form has all of it

} // namespace

ValueField::ValueField(const QString &title, const ValueWords &value, QWidget *parent) : QFrame(parent)
{
    const QString text = value.text.size() > longest ? value.text.first(longest) + QChar(0x2026) : value.text;
    QWidget *shown = nullptr;
    if (value.mono) {
        shown = new MonoLabel(text, this);
    } else {
        auto *label = new TextLabel(text, TextSize::Dense, Role::Text, QFont::Normal, this);
        label->wrapping();
        if (!value.secret)
            label->setSelectable();
        shown = label;
    }
    const QString spoken = value.secret ? tr("secret, not shown") : text.isEmpty() ? tr("empty") : text;
    shown->setAccessibleName(tr("%1: %2", "field, value").arg(title, spoken));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 0, 10, 0);
    layout->addWidget(shown);
    theme::follow(this, [this, layout] {
        const int padding =
            std::max(4, (theme::em(2.27) - QFontMetrics(theme::font(TextSize::Dense)).height()) / 2);
        layout->setContentsMargins(10, padding, 10, padding);
        setMinimumHeight(theme::em(2.27));
    });
}

void ValueField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Surface ground;
    ground.fill = Role::Sunken;
    ground.line = Role::Line;
    paintSurface(painter, rect(), ground);
}

} // namespace pitanga
