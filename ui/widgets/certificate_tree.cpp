#include "ui/widgets/certificate_tree.h"

#include "ui/decisions/certificate_words.h"
#include "ui/theme/shapes.h"
#include "ui/theme/tinted_icon.h"
#include "ui/widgets/tree_branches.h"

#include <QHash>
#include <QSet>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace pitanga {
namespace {

enum TreeRole { IdRole = Qt::UserRole, ScopeRole, IconRole, YoursRole, ValidRole, RootRole };

/// A row: drawing, holder over what it opens, and at the end "Yours" or the state.
class CertificateDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return QSize(10, theme::em(3));
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect row = option.rect;
        const auto mirrored = [&](const QRect &place) {
            return QStyle::visualRect(option.direction, row, place);
        };
        const int side = theme::em(1.35);
        const bool root = index.data(RootRole).toBool();
        const QRect icon(row.left() + 4, row.center().y() - side / 2, side, side);
        paintIcon(*painter, index.data(IconRole).toString(), mirrored(icon),
                  theme::color(root ? Role::Ok : Role::Soft));
        const int end = paintEnd(*painter, option, index);
        const QRect text(icon.right() + 10, row.top(), end - icon.right() - 18, row.height());
        const bool strong = root || option.state.testFlag(QStyle::State_Selected);
        const bool valid = index.data(ValidRole).toBool();
        const int half = text.height() / 2;
        paintLine(*painter, option, mirrored(QRect(text.left(), text.top() + 2, text.width(), half)),
                  index.data().toString(),
                  theme::font(TextSize::Dense, strong ? QFont::DemiBold : QFont::Normal), Role::Text);
        paintLine(*painter, option, mirrored(QRect(text.left(), text.top() + half - 1, text.width(), half)),
                  index.data(ScopeRole).toString(), theme::font(TextSize::Caption),
                  valid ? Role::Soft : Role::Stop, Qt::ElideRight);
    }

private:
    /// Returns where the end's drawing begins, in unmirrored coordinates.
    static int paintEnd(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const QRect row = option.rect;
        const auto mirrored = [&](const QRect &place) {
            return QStyle::visualRect(option.direction, row, place);
        };
        const int side = theme::em(1.35);
        if (!index.data(YoursRole).toBool()) {
            const State state = index.data(ValidRole).toBool() ? State::Ok : State::Stop;
            const QRect mark(row.right() - side - 9, row.center().y() - side / 2, side, side);
            paintIcon(painter, theme::iconOf(state), mirrored(mark), theme::color(theme::roleOf(state)));
            return mark.left();
        }
        const QString word = CertificateTree::tr("Yours");
        const QFont font = theme::font(TextSize::Caption);
        const int key = theme::em(1.1);
        const int width = QFontMetrics(font).horizontalAdvance(word) + key + 20;
        const int height = theme::em(1.4);
        const QRect tag(row.right() - width - 9, row.center().y() - height / 2, width, height);
        Surface surface;
        surface.fill = Role::Card;
        surface.line = Role::Line;
        surface.radius = radiusBox;
        paintSurface(painter, mirrored(tag), surface);
        const QRect mark(tag.left() + 6, tag.center().y() - key / 2, key, key);
        paintIcon(painter, QStringLiteral("key"), mirrored(mark), theme::color(Role::Soft));
        paintLine(painter, option, mirrored(tag.adjusted(key + 11, 0, -6, 0)), word, font, Role::Soft);
        return tag.left();
    }

    static void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                          const QString &text, const QFont &font, Role role,
                          Qt::TextElideMode mode = Qt::ElideMiddle)
    {
        painter.setFont(font);
        painter.setPen(theme::color(role));
        paintWords(painter, place,
                   int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter |
                       Qt::TextSingleLine),
                   QFontMetrics(font).elidedText(text, mode, place.width()));
    }
};

QStandardItem *itemOf(const CertificateFact &certificate)
{
    auto *item = new QStandardItem(certificateHolder(certificate));
    const QString scope = certificateScope(certificate);
    item->setData(certificate.id, IdRole);
    item->setData(scope, ScopeRole);
    item->setData(certificateIcon(certificate), IconRole);
    item->setData(certificate.keyHere, YoursRole);
    item->setData(certificate.valid, ValidRole);
    item->setData(certificate.parentId.isEmpty(), RootRole);
    item->setData(certificate.keyHere ? CertificateTree::tr("%1, %2, yours").arg(item->text(), scope)
                                      : CertificateTree::tr("%1, %2").arg(item->text(), scope),
                  Qt::AccessibleTextRole);
    item->setToolTip(QStringLiteral("%1<br>%2").arg(item->text().toHtmlEscaped(), scope.toHtmlEscaped()));
    item->setEditable(false);
    return item;
}

} // namespace

CertificateTree::CertificateTree(QWidget *parent) : QTreeView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new CertificateDelegate(this));
    setAccessibleName(tr("Certificates"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    theme::follow(this, [this] {
        setIndentation(theme::em(1.2));
        doItemsLayout();
    });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { emit certificateChosen(chosen()); });
}

void CertificateTree::setCertificates(const QList<CertificateFact> &certificates)
{
    const QString before = chosen();
    QSet<QString> closed;
    const QList<QStandardItem *> known = m_model->findItems(QString(), Qt::MatchContains | Qt::MatchRecursive);
    for (const QStandardItem *item : known)
        if (item->hasChildren() && !isExpanded(item->index()))
            closed.insert(item->data(IdRole).toString());
    {
        const QSignalBlocker quiet(selectionModel());
        m_model->clear();
    }
    QHash<QString, QStandardItem *> items;
    for (const CertificateFact &certificate : certificates) {
        QStandardItem *parent = items.value(certificate.parentId, m_model->invisibleRootItem());
        QStandardItem *item = itemOf(certificate);
        parent->appendRow(item);
        items.insert(certificate.id, item);
    }
    for (QStandardItem *item : std::as_const(items))
        setExpanded(item->index(), !closed.contains(item->data(IdRole).toString()));
    choose(items.contains(before) || certificates.isEmpty() ? before : certificates.first().id);
}

QString CertificateTree::chosen() const
{
    return currentIndex().data(IdRole).toString();
}

void CertificateTree::choose(const QString &id)
{
    const QList<QStandardItem *> items = m_model->findItems(QString(), Qt::MatchContains | Qt::MatchRecursive);
    for (const QStandardItem *item : items)
        if (item->data(IdRole).toString() == id)
            setCurrentIndex(item->index());
}

// The whole row is lit, its indentation included, and the arrow follows the reading direction.
void CertificateTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    paintBranches(*this, *painter, rect, index);
    if (!index.parent().isValid() && index.row() > 0)
        painter->fillRect(QRect(0, rect.top(), viewport()->width(), 1), theme::color(Role::Line));
}

} // namespace pitanga
