#include "ui/widgets/word_tiles.h"

#include "ui/theme/shapes.h"

namespace pitanga {
namespace {

constexpr int gap = 10;
constexpr int padding = 10;

QFont wordFont()
{
    QFont font = theme::font(TextSize::Section, QFont::DemiBold);
    font.setPixelSize(theme::em(1.33));
    return font;
}

} // namespace

WordTiles::WordTiles(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus); // it is what has to be read before answering
    theme::follow(this, [this] { updateGeometry(); });
}

void WordTiles::show(const QStringList &words, const QStringList &digits)
{
    m_words = words;
    m_digits = digits;
    setAccessibleName(tr("The words: %1").arg(words.join(QStringLiteral(", "))));
    setAccessibleDescription(tr("The same in digits: %1").arg(digits.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

void WordTiles::setColumns(int columns)
{
    m_columns = columns;
    updateGeometry();
    update();
}

int WordTiles::rows() const
{
    return int(m_words.size() + m_columns - 1) / m_columns;
}

int WordTiles::tileHeight() const
{
    return QFontMetrics(wordFont()).height() + 2 * QFontMetrics(theme::font(TextSize::Caption)).height() +
           2 * padding;
}

int WordTiles::tileWidth() const
{
    int width = theme::em(5);
    for (const QString &word : m_words)
        width = std::max(width, QFontMetrics(wordFont()).horizontalAdvance(word) + 2 * padding);
    return width;
}

QSize WordTiles::sizeHint() const
{
    return QSize(m_columns * (tileWidth() + gap) - gap, std::max(1, rows()) * (tileHeight() + gap) - gap);
}

void WordTiles::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int width = (this->width() + gap) / m_columns - gap;
    const int caption = QFontMetrics(theme::font(TextSize::Caption)).height();
    const int word = QFontMetrics(wordFont()).height();
    for (int i = 0; i < int(m_words.size()); ++i) {
        const QRect place((i % m_columns) * (width + gap), (i / m_columns) * (tileHeight() + gap), width,
                          tileHeight());
        const QRect tile = QStyle::visualRect(layoutDirection(), rect(), place);
        Surface ground;
        ground.fill = Role::Sunken;
        ground.line = Role::Line;
        paintSurface(painter, tile, ground);
        painter.setFont(theme::font(TextSize::Caption));
        painter.setPen(theme::color(Role::Soft));
        paintWords(painter, QRect(tile.left(), tile.top() + padding, tile.width(), caption), Qt::AlignCenter,
                   locale().toString(i + 1));
        paintWords(painter, QRect(tile.left(), tile.bottom() - padding - caption + 1, tile.width(), caption),
                   Qt::AlignCenter, m_digits.value(i));
        painter.setFont(wordFont());
        painter.setPen(theme::color(Role::Text));
        paintWords(painter, QRect(tile.left(), tile.top() + padding + caption, tile.width(), word),
                   Qt::AlignCenter, m_words.at(i));
    }
}

} // namespace pitanga
