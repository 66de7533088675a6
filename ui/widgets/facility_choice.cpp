#include "ui/widgets/facility_choice.h"

#include "ui/decisions/amount_words.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/icon_view.h"

namespace pitanga {

FacilityChoice::FacilityChoice(const QString &name, const QString &datasetId, QWidget *parent)
    : QRadioButton(buttonText(name), parent), m_name(name), m_datasetId(datasetId)
{
    setAccessibleName(name);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    theme::follow(this, [this] { updateGeometry(); });
}

QSize FacilityChoice::sizeHint() const
{
    return QSize(theme::em(16), theme::em(4.6));
}

void FacilityChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Surface ground;
    ground.fill = underMouse() && isEnabled() ? Role::Hover : Role::Card;
    ground.line = isChecked() ? Role::Accent : Role::Line;
    ground.width = isChecked() ? 2 : 0;
    ground.radius = radiusCard;
    paintSurface(painter, rect(), ground);
    const auto mirrored = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const int mark = theme::em(1.2);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = mirrored(QRect(16, (height() - mark) / 2, mark, mark));
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
    const int side = theme::em(3.2);
    const QRect tile(16 + mark + 16, (height() - side) / 2, side, side);
    paintTile(painter, mirrored(tile), QStringLiteral("school"), theme::tileHue(m_datasetId));
    const QFont font = theme::font(TextSize::Section, QFont::DemiBold);
    const QRect text(tile.right() + 16, 0, width() - tile.right() - 32, height());
    painter.setFont(font);
    painter.setPen(theme::color(isEnabled() ? Role::Text : Role::Faint));
    paintWords(painter, mirrored(text),
               int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
               QFontMetrics(font).elidedText(m_name, Qt::ElideMiddle, text.width()));
}

} // namespace pitanga
