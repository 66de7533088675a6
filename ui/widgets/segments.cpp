#include "ui/widgets/segments.h"

#include "ui/theme/shapes.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QVBoxLayout>

namespace pitanga {
namespace {

class Segment final : public QAbstractButton
{
public:
    Segment(const QString &text, const QString &group, QWidget *parent) : QAbstractButton(parent)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(Segments::tr("%1: %2", "setting, choice").arg(group, text));
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
        theme::follow(this, [this] { updateGeometry(); });
    }

    QSize sizeHint() const override
    {
        // As wide as it gets when chosen, so that nothing moves.
        const QFontMetrics metrics(theme::font(TextSize::Dense, QFont::DemiBold));
        return QSize(metrics.horizontalAdvance(text()) + 2 * theme::em(0.93),
                     std::max(theme::em(2.13), metrics.height() + theme::em(0.6)));
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Surface ground;
        ground.radius = radiusControl - 1;
        if (isChecked() || underMouse())
            ground.fill = isChecked() ? Role::Selected : Role::Hover;
        if (isChecked() && theme::look() == Look::Contrast)
            ground.line = Role::Accent;
        if (ground.fill)
            paintSurface(painter, rect(), ground);
        painter.setFont(theme::font(TextSize::Dense, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.setPen(theme::color(Role::Text));
        paintWords(painter, rect(), Qt::AlignCenter, text());
    }
};

} // namespace

Segments::Segments(const QString &name, const QStringList &choices, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setAccessibleName(name);
    m_row->setContentsMargins(1, 1, 1, 1);
    m_row->setSpacing(1);
    for (int i = 0; i < int(choices.size()); ++i) {
        auto *segment = new Segment(choices.at(i), name, this);
        m_group->addButton(segment, i);
        m_row->addWidget(segment);
    }
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::choiceMade);
    connect(m_group, &QButtonGroup::idToggled, this, [this] { update(); });
}

void Segments::setChosen(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

int Segments::chosen() const
{
    return m_group->checkedId();
}

void Segments::setStacked(bool stacked)
{
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    setSizePolicy(stacked ? QSizePolicy::Preferred : QSizePolicy::Maximum, QSizePolicy::Fixed);
}

int Segments::widthInOneRow() const
{
    const QMargins margins = m_row->contentsMargins();
    int width = margins.left() + margins.right();
    for (const QAbstractButton *segment : m_group->buttons())
        width += segment->sizeHint().width() + m_row->spacing();
    return width;
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Surface frame;
    frame.fill = Role::Card;
    frame.line = Role::Edge;
    paintSurface(painter, rect(), frame);
}

} // namespace pitanga
