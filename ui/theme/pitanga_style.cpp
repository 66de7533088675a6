#include "ui/theme/pitanga_style.h"

#include "ui/theme/shapes.h"
#include "ui/theme/style_controls.h"
#include "ui/theme/tinted_icon.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace pitanga {

PitangaStyle::PitangaStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

int PitangaStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 2 + 2 * theme::lineWidth(); // a gap of 2, then the ring
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return theme::em(2.4);
    case PM_MenuPanelWidth:
        return theme::lineWidth();
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return 6;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return theme::em(1.35);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return theme::em(1.2);
    case PM_TabBarTabHSpace:
        return 20;
    case PM_TabBarTabVSpace:
        return theme::em(0.9);
    case PM_HeaderMargin:
    case PM_TabBarBaseHeight:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonDefaultIndicator:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PitangaStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_Menu_Mask: // round corners also where nothing blends windows
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(returned); mask && option) {
            mask->region = controls::menuShape(option->rect);
            return 1;
        }
        return 0;
    case SH_FocusFrame_Mask:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ScrollBar_Transient:
        return 0;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return theme::motionAllowed() ? QProxyStyle::styleHint(hint, option, widget, returned) : 0;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void PitangaStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        controls::paintField(*painter, *option, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        controls::paintCheckBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        controls::paintRadio(*painter, *option);
        return;
    case PE_FrameFocusRect: // the ring is one QFocusFrame; lists draw theirs within the row
    case PE_FrameLineEdit:
    case PE_FrameTabBarBase:
    case PE_PanelItemViewRow:
    case PE_PanelScrollAreaCorner:
    case PE_IndicatorHeaderArrow: // drawn with the label
        return;
    case PE_FrameMenu:
        return;
    case PE_PanelMenu: {
        Surface panel;
        panel.fill = Role::Card;
        panel.line = Role::Edge;
        painter->fillRect(option->rect, theme::color(Role::Card));
        paintSurface(*painter, option->rect, panel);
        return;
    }
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme::color(Role::Text));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void PitangaStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto as = [option]<typename T>(const T *) { return qstyleoption_cast<const T *>(option); };
    switch (element) {
    case CE_FocusFrame: {
        const double width = theme::lineWidth() + 1.0;
        const int margin = pixelMetric(PM_FocusFrameHMargin, option, widget);
        paintRing(*painter, QRectF(option->rect).adjusted(1, 1, -1, -1), radiusControl + margin - 1,
                  Role::Focus, width);
        return;
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return; // the card below it has the ground, with its round corners
    case CE_HeaderLabel:
        if (const auto *header = as(static_cast<const QStyleOptionHeader *>(nullptr)))
            return controls::paintHeaderLabel(*painter, *header);
        break;
    case CE_ProgressBar:
        if (const auto *bar = as(static_cast<const QStyleOptionProgressBar *>(nullptr)))
            return controls::paintProgressBar(*painter, *bar);
        break;
    case CE_MenuItem:
        if (const auto *item = as(static_cast<const QStyleOptionMenuItem *>(nullptr)))
            return controls::paintMenuItem(*painter, *item);
        break;
    case CE_MenuEmptyArea:
        return;
    case CE_TabBarTab:
        if (const auto *tab = as(static_cast<const QStyleOptionTab *>(nullptr)))
            return controls::paintTab(*painter, *tab);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void PitangaStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        return controls::paintScrollBar(*painter, *bar, controls::scrollBarHandle(*bar, widget));
    }
    if (control == CC_ComboBox)
        return controls::paintComboBox(*painter, *qstyleoption_cast<const QStyleOptionComboBox *>(option));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect PitangaStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                   const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        switch (sub) {
        case SC_ScrollBarSlider:
            return controls::scrollBarHandle(*bar, widget);
        case SC_ScrollBarGroove:
            return controls::scrollBarGroove(*bar, widget);
        case SC_ScrollBarAddLine:
        case SC_ScrollBarSubLine:
            return {};
        default:
            break;
        }
    }
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(theme::em(0.67), 0, -theme::em(2), 0));
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

void PitangaStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                                bool enabled, const QString &text, QPalette::ColorRole role) const
{
    const Qt::LayoutDirection screen = painter->layoutDirection();
    painter->setLayoutDirection(directionOf(text, screen));
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
    painter->setLayoutDirection(screen);
}

QIcon PitangaStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    return icon == SP_LineEditClearButton ? tintedIcon(QStringLiteral("close"), Role::Soft)
                                          : QProxyStyle::standardIcon(icon, option, widget);
}

QSize PitangaStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_ComboBox:
        size.setHeight(std::max(size.height(), theme::em(2.4)));
        if (type == CT_ComboBox)
            size.rwidth() += theme::em(2.4);
        break;
    case CT_HeaderSection:
        size.setHeight(theme::em(2.27));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            size = QSize(size.width() + theme::em(1.5), std::max(size.height(), theme::em(2.27)));
        break;
    case CT_RadioButton:
        size.setHeight(std::max(size.height(), theme::em(2.27)));
        break;
    default:
        break;
    }
    return size;
}

} // namespace pitanga
