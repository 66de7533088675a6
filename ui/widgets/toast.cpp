#include "ui/widgets/toast.h"

#include "ui/theme/shapes.h"
#include "ui/theme/tinted_icon.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>

namespace pitanga {
namespace {

constexpr int staysMs = 8000;
constexpr int fromEdge = 24;

/// A button on the dark ground of a toast: words or an icon in the ground's own contrary.
class ToastButton final : public QAbstractButton
{
public:
    ToastButton(const QString &icon, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(theme::font(TextSize::Dense, QFont::DemiBold));
        const int height = theme::em(2.27);
        return QSize(m_icon.isEmpty() ? metrics.horizontalAdvance(text()) + theme::em(1.3) : height, height);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(theme::color(Role::Window));
        QFont font = theme::font(TextSize::Dense, QFont::DemiBold);
        font.setUnderline(underMouse());
        painter.setFont(font);
        paintWords(painter, rect(), Qt::AlignCenter, text());
        if (m_icon.isEmpty())
            return;
        QRect place(0, 0, theme::em(1.1), theme::em(1.1));
        place.moveCenter(rect().center());
        paintIcon(painter, m_icon, place, theme::color(Role::Window));
    }

private:
    QString m_icon;
};

} // namespace

Toast::Toast(QWidget *parent)
    : QFrame(parent),
      m_words(new TextLabel({}, TextSize::Dense, Role::Window, QFont::Normal, this)),
      m_action(new ToastButton({}, this)),
      m_close(new ToastButton(QStringLiteral("close"), this)),
      m_timer(new QTimer(this))
{
    hide();
    m_words->wrapping();
    m_close->setAccessibleName(tr("Close message"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(12);
    row->addWidget(new IconView(theme::iconOf(State::Ok), Role::Window, 1.35, this));
    row->addWidget(m_words, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_timer->setInterval(staysMs);
    connect(m_timer, &QTimer::timeout, this, &Toast::goUnlessHeld);
    connect(m_close, &QAbstractButton::clicked, this, &QWidget::hide);
    connect(m_action, &QAbstractButton::clicked, this, [this] {
        hide();
        if (m_act)
            m_act();
    });
    parent->installEventFilter(this);
    theme::follow(this, [this] { place(); });
}

void Toast::say(const QString &words, const QString &action, std::function<void()> act)
{
    m_words->setText(words);
    m_action->setText(action);
    m_act = std::move(act);
    setAccessibleName(words);
    show();
    raise();
    place();
    m_timer->start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::goUnlessHeld()
{
    if (underMouse() || isAncestorOf(window()->focusWidget()))
        return; // looked at again in eight seconds
    m_timer->stop();
    hide();
}

void Toast::place()
{
    const QWidget *over = parentWidget();
    // Never over the navigation, whose icons are left alone in a narrow window.
    const int most = std::min(over->width() - 2 * fromEdge - theme::em(3), theme::em(40));
    // In one line where there is room.
    const QFontMetrics metrics(theme::font(TextSize::Dense));
    const int wanted = metrics.horizontalAdvance(m_words->text()) + m_action->sizeHint().width() +
                       m_close->sizeHint().width() + theme::em(1.35) + 16 + 8 + 3 * 12 + 4;
    const int width = std::min(most, wanted);
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                     : layout()->totalSizeHint().height();
    const int x = isRightToLeft() ? fromEdge : over->width() - width - fromEdge;
    setGeometry(x, over->height() - height - fromEdge, width, height);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Surface ground;
    ground.fill = Role::Text;
    ground.radius = radiusCard;
    paintSurface(painter, rect(), ground);
}

} // namespace pitanga
