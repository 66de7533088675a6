#include "ui/theme/tinted_icon.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace pitanga {
namespace {

QByteArray drawingOf(const QString &name)
{
    static QHash<QString, QByteArray> read;
    const auto known = read.constFind(name);
    if (known != read.cend())
        return *known;
    QFile file(QStringLiteral(":/pitanga/icons/%1.svg").arg(name));
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(there, "drawingOf", qPrintable(name));
    return *read.insert(name, there ? file.readAll() : QByteArray());
}

QPixmap renderedIcon(const QString &name, int side, const QColor &color, double stroke)
{
    const QString key = QStringLiteral("pitanga/%1/%2/%3/%4").arg(name).arg(side).arg(color.rgba()).arg(stroke);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray drawing = drawingOf(name);
    drawing.replace("currentColor", color.name().toLatin1());
    drawing.replace("stroke-width=\"1.75\"", "stroke-width=\"" + QByteArray::number(stroke) + '"');
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(drawing).render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedIcon final : public QIconEngine
{
public:
    TintedIcon(QString name, Role role, int turned) : m_name(std::move(name)), m_role(role), m_turned(turned) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, m_name, rect, theme::color(mode == QIcon::Disabled ? Role::Faint : m_role), 1.75,
                  m_turned);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedIcon(m_name, m_role, m_turned); }

private:
    QString m_name;
    Role m_role;
    int m_turned;
};

} // namespace

void paintIcon(QPainter &painter, const QString &name, const QRectF &place, const QColor &color, double stroke,
               int turned)
{
    const double ratio = painter.device()->devicePixelRatio();
    const double side = std::min(place.width(), place.height());
    const int pixels = qRound(side * ratio);
    if (pixels < 1)
        return;
    QPixmap pixmap = renderedIcon(name, pixels, color, stroke);
    pixmap.setDevicePixelRatio(ratio);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    // On whole pixels, or the strokes blur.
    const QPointF corner(std::round(place.center().x() - side / 2), std::round(place.center().y() - side / 2));
    painter.translate(corner + QPointF(side / 2, side / 2));
    painter.rotate(turned);
    painter.drawPixmap(QPointF(-side / 2, -side / 2), pixmap);
    painter.restore();
}

int chevronForward(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? 180 : 0;
}

int chevronBack(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? 0 : 180;
}

QIcon tintedIcon(const QString &name, Role role, int turned)
{
    return QIcon(new TintedIcon(name, role, turned));
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/pitanga/icons/pitanga.svg"));
}

} // namespace pitanga
