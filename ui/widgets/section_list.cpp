#include "ui/widgets/section_list.h"

#include "ui/theme/shapes.h"

#include <QStyledItemDelegate>

namespace pitanga {
namespace {

constexpr int sectionPadding = 12; // beside a section's words

class SectionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return QSize(10, theme::em(2.47));
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const QRect place = option.rect.adjusted(0, 1, 0, -1);
        Surface ground;
        if (current || option.state.testFlag(QStyle::State_MouseOver))
            ground.fill = current ? Role::Selected : Role::Hover;
        if (current && theme::look() == Look::Contrast)
            ground.line = Role::Line;
        paintSurface(*painter, place, ground);
        if (current) { // the same mark as in the window's navigation
            Surface mark;
            mark.fill = Role::Accent;
            mark.radius = 2;
            const QRect bar(place.left(), place.top() + 8, 3, place.height() - 16);
            paintSurface(*painter, QStyle::visualRect(option.direction, place, bar), mark);
        }
        if (option.state.testFlag(QStyle::State_HasFocus) &&
            option.state.testFlag(QStyle::State_KeyboardFocusChange))
            paintRing(*painter, place, radiusControl, Role::Focus, theme::lineWidth() + 1.0);
        const QFont font = theme::font(TextSize::Body, current ? QFont::DemiBold : QFont::Normal);
        const QRect text = place.adjusted(sectionPadding, 0, -sectionPadding, 0);
        painter->setFont(font);
        painter->setPen(theme::color(current ? Role::Text : Role::Soft));
        paintWords(*painter, text,
                   int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter |
                       Qt::TextSingleLine),
                   QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
    }
};

} // namespace

SectionList::SectionList(const QString &accessibleName, QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new SectionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto fit = [this] {
        const QFontMetrics metrics(theme::font(TextSize::Body, QFont::DemiBold));
        int widest = theme::em(10.4);
        for (int row = 0; row < count(); ++row)
            widest = std::max(widest, metrics.size(Qt::TextSingleLine, item(row)->text()).width() +
                                          2 * sectionPadding + 2);
        setFixedWidth(widest);
        doItemsLayout();
    };
    theme::follow(this, fit);
    connect(model(), &QAbstractItemModel::rowsInserted, this, fit);
    connect(model(), &QAbstractItemModel::dataChanged, this, fit);
}

} // namespace pitanga
