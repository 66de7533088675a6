#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QRegularExpression>
#include <QStringList>
#include <QWidget>

// What a window writes, seen where it is painted: labels tell their texts, but rows of tables and trees, charts
// and the kiosk write theirs themselves.
namespace pitanga::page_checks {

/// A text and the place that may show it, both in pixels of the window.
struct PaintedText
{
    QString text;
    QRectF place;
    QRectF shown; ///< what clipping leaves: of the text's own rectangle, and of the widget
};

/// Takes down texts instead of painting them.
class TextRecorder final : public QPaintDevice
{
public:
    explicit TextRecorder(const QWidget &like)
        : m_size(like.size()), m_dpiX(like.logicalDpiX()), m_dpiY(like.logicalDpiY())
    {
    }

    QPaintEngine *paintEngine() const override { return &m_engine; }
    const QList<PaintedText> &texts() const { return m_engine.texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_dpiX;
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_dpiY;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    class Engine final : public QPaintEngine
    {
    public:
        Engine() : QPaintEngine(AllFeatures) {}
        QList<PaintedText> texts;

        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        Type type() const override { return User; }
        void updateState(const QPaintEngineState &state) override
        {
            if (state.state() & DirtyTransform)
                m_transform = state.transform();
        }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawPath(const QPainterPath &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            const QRectF place(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
            PaintedText text{item.text(), m_transform.mapRect(place), QRectF(systemClip().boundingRect())};
            if (systemClip().isEmpty())
                text.shown = QRectF(0, 0, painter()->device()->width(), painter()->device()->height());
            if (painter()->hasClipping())
                text.shown &= m_transform.mapRect(painter()->clipBoundingRect());
            texts.append(text);
        }

    private:
        QTransform m_transform;
    };

    mutable Engine m_engine;
    QSize m_size;
    int m_dpiX;
    int m_dpiY;
};

inline QList<PaintedText> paintedTexts(QWidget &window)
{
    TextRecorder recorder(window);
    window.render(&recorder);
    return recorder.texts();
}

/// Texts that end at an edge from side to side. What is half scrolled away above or below is not cut: one can
/// scroll.
inline QStringList textsCutWhenPainted(QWidget &window)
{
    // Two ends of an id stand for it; elsewhere words are left out of the middle of nothing.
    static const QRegularExpression id(QStringLiteral("[0-9a-f]{4}\u2026[0-9a-f]{4}"));
    QStringList cut;
    for (const PaintedText &text : paintedTexts(window)) {
        if (text.text.trimmed().isEmpty() || text.shown.intersected(text.place).isEmpty())
            continue;
        if (text.place.left() < text.shown.left() - 2 || text.place.right() > text.shown.right() + 2)
            cut << QStringLiteral("cut where it is painted: %1 (%2 to %3, shown %4 to %5)")
                       .arg(text.text)
                       .arg(text.place.left())
                       .arg(text.place.right())
                       .arg(text.shown.left())
                       .arg(text.shown.right());
        const qsizetype dots = text.text.indexOf(QChar(0x2026));
        if (dots >= 0 && dots + 1 < text.text.trimmed().size() && !text.text.contains(id))
            cut << QStringLiteral("words left out: ") + text.text;
    }
    return cut;
}

} // namespace pitanga::page_checks
