#include "ui/pages/kiosk_window.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/error_words.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme_colors.h"
#include "ui/theme/tinted_icon.h"
#include "ui/widgets/pin_card.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QTimer>
#include <QVariantAnimation>

#include <cmath>

namespace pitanga {
namespace {

constexpr int holdMs = 1000;
constexpr int refreshMs = 5000;
constexpr int fadeMs = 400;

QFont fontOf(double pixels, QFont::Weight weight)
{
    QFont font = theme::font(TextSize::Body, weight);
    font.setPixelSize(std::max(10, int(pixels)));
    return font;
}

/// The largest font up to `pixels` in which the text fits the width.
QFont fittingFont(const QString &text, double pixels, QFont::Weight weight, int width)
{
    QFont font = fontOf(pixels, weight);
    for (int wanted = QFontMetrics(font).horizontalAdvance(text); wanted > width && font.pixelSize() > 10;
         wanted = QFontMetrics(font).horizontalAdvance(text))
        font = fontOf(std::min(font.pixelSize() - 1.0, double(font.pixelSize()) * width / wanted), weight);
    return font;
}

QColor softer(const QColor &color)
{
    QColor soft = color;
    soft.setAlphaF(0.84F);
    return soft;
}

} // namespace

KioskWindow::KioskWindow(std::function<QDateTime()> now, QWidget *parent)
    : QWidget(parent),
      m_now(std::move(now)),
      m_pin(new PinCard(this)),
      m_clock(new QTimer(this)),
      m_hold(new QTimer(this)),
      m_fade(new QVariantAnimation(this))
{
    setWindowTitle(QStringLiteral("Pitanga"));
    setWindowIcon(applicationIcon());
    setMinimumSize(640, 400);
    setFocusPolicy(Qt::StrongFocus);
    m_pin->hide();
    m_hold->setSingleShot(true);
    m_hold->setInterval(holdMs);
    m_fade->setDuration(fadeMs);
    connect(m_hold, &QTimer::timeout, this, &KioskWindow::openPin);
    connect(m_clock, &QTimer::timeout, this, &KioskWindow::refresh);
    connect(m_fade, &QVariantAnimation::valueChanged, this, [this](const QVariant &color) {
        m_ground = color.value<QColor>();
        update();
    });
    connect(m_pin, &PinCard::entered, this, &KioskWindow::pinEntered);
    connect(m_pin, &PinCard::chosen, this, &KioskWindow::pinChosen);
    connect(m_pin, &PinCard::cancelled, this, [this] {
        m_pin->hide();
        setFocus(Qt::OtherFocusReason);
    });
    m_clock->start(refreshMs);
    refresh();
}

void KioskWindow::setDevice(const DeviceFact &device)
{
    m_device = device;
    refresh();
}

void KioskWindow::setPeer(const PeerFact &peer)
{
    m_peers.insert(peer.id, peer);
    refresh();
}

void KioskWindow::removePeer(const QString &peerId)
{
    m_peers.remove(peerId);
    refresh();
}

void KioskWindow::setProgress(const SyncProgress &progress)
{
    if (const auto peer = m_peers.find(progress.peerId); peer != m_peers.end())
        peer->running = progress;
    refresh();
}

void KioskWindow::showError(const Error &error)
{
    m_error = error;
    refresh();
}

void KioskWindow::refresh()
{
    m_status = kioskStatus(m_device, m_peers.values(), m_now());
    if (m_error) {
        m_status.state = State::Stop;
        m_status.line = tr("Stopped: this screen needs its administrator");
        m_status.second = errorWords(*m_error).headline;
        m_status.fraction = -1;
    }
    setAccessibleName(m_status.line);
    setAccessibleDescription(m_status.second);
    const QColor ground = QColor::fromRgb(kioskColorsOf(m_status.state).ground);
    if (m_ground.isValid() && m_ground != ground && theme::motionAllowed() && isVisible()) {
        m_fade->setStartValue(m_ground);
        m_fade->setEndValue(ground);
        m_fade->start();
    } else if (m_fade->state() != QAbstractAnimation::Running) {
        m_ground = ground;
    }
    update();
}

void KioskWindow::askForNewPin()
{
    m_pin->askForNew();
}

void KioskWindow::openPin()
{
    if (!m_pin->isVisible())
        m_pin->ask();
}

void KioskWindow::answerPin(const KioskPinVerdict &verdict)
{
    if (verdict.accepted) {
        m_mayClose = true;
        emit left();
        return;
    }
    if (!verdict.isSet)
        return askForNewPin();
    m_pin->refuse(verdict.waitSeconds);
}

void KioskWindow::answerNewPin(const std::optional<Error> &error)
{
    if (error)
        return m_pin->showError(*error);
    m_pin->hide();
    setFocus(Qt::OtherFocusReason);
}

void KioskWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_ground);
    // The whole picture drifts a little, so that nothing burns into a screen that never changes.
    const double turn = double(m_now().toSecsSinceEpoch() % 600) / 600 * 2 * 3.14159265;
    painter.translate(std::round(8 * std::sin(turn)), std::round(8 * std::cos(turn)));
    const int margin = int(height() * 0.052);
    const QRect inner = rect().adjusted(margin, margin, -margin, -margin);
    const int band = int(height() * 0.06);
    paintHead(painter, QRect(inner.left(), inner.top(), inner.width(), band));
    paintFoot(painter, QRect(inner.left(), inner.bottom() - band, inner.width(), band));
    if (m_pin->isVisible())
        return; // the question stands where the state does
    const int ring = int(height() * 0.37);
    paintRing(painter, QRect(inner.center().x() - ring / 2, int(height() * 0.225), ring, ring));
    paintStatus(painter, QRect(inner.left(), int(height() * 0.62), inner.width(), int(height() * 0.2)));
}

void KioskWindow::paintHead(QPainter &painter, const QRect &place)
{
    const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), place, part); };
    const QRect icon(place.left(), place.top(), place.height(), place.height());
    applicationIcon().paint(&painter, mirrored(icon));
    const QString facility = m_device.facilities.isEmpty() ? m_device.name : m_device.facilities.first().name;
    painter.setPen(QColor::fromRgb(kioskText));
    painter.setFont(fontOf(height() * 0.027, QFont::DemiBold));
    const QRect name(icon.right() + icon.width() / 3, place.top(), place.width() * 2 / 3, place.height());
    paintWords(painter, mirrored(name),
               int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), facility);
    painter.setFont(fontOf(height() * 0.038, QFont::DemiBold));
    const QRect time(place.right() - place.width() / 4, place.top(), place.width() / 4, place.height());
    paintWords(painter, mirrored(time),
               int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter),
               QLocale().toString(m_now().toLocalTime().time(), QLocale::ShortFormat));
}

void KioskWindow::paintRing(QPainter &painter, const QRect &place)
{
    const KioskColors colors = kioskColorsOf(m_status.state);
    const double stroke = place.height() * 0.07;
    const QRectF ring = QRectF(place).adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    QPen pen(QColor::fromRgb(colors.ring), stroke, Qt::SolidLine, Qt::RoundCap);
    if (m_status.state == State::Away)
        pen.setDashPattern({0.9, 1.9});
    if (m_status.fraction >= 0) {
        QColor rest = QColor::fromRgb(kioskText);
        rest.setAlphaF(0.2F);
        painter.setPen(QPen(rest, stroke));
        painter.drawEllipse(ring);
        painter.setPen(pen);
        painter.drawArc(ring, 90 * 16, -int(360 * 16 * m_status.fraction));
        painter.setPen(QColor::fromRgb(kioskText));
        painter.setFont(fittingFont(percentWords(1), height() * 0.104, QFont::DemiBold, place.width() * 3 / 4));
        paintWords(painter, place, Qt::AlignCenter, percentWords(m_status.fraction));
        return;
    }
    painter.setPen(pen);
    painter.drawEllipse(ring);
    QPen mark(QColor::fromRgb(kioskText), stroke * 0.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(mark);
    const auto at = [&](double x, double y) {
        return QPointF(place.left() + x * place.width(), place.top() + y * place.height());
    };
    if (m_status.state == State::Ok) {
        painter.drawPolyline(QPolygonF{at(0.32, 0.52), at(0.44, 0.64), at(0.68, 0.37)});
    } else if (m_status.state == State::Ask) {
        painter.drawLine(at(0.5, 0.3), at(0.5, 0.54));
        painter.drawPoint(at(0.5, 0.7));
    } else if (m_status.state == State::Stop) {
        painter.drawLine(at(0.37, 0.37), at(0.63, 0.63));
        painter.drawLine(at(0.63, 0.37), at(0.37, 0.63));
    } else {
        painter.drawLine(at(0.36, 0.5), at(0.64, 0.5));
    }
}

void KioskWindow::paintStatus(QPainter &painter, const QRect &place)
{
    const QColor text = QColor::fromRgb(kioskText);
    painter.setPen(text);
    painter.setFont(fittingFont(m_status.line, height() * 0.081, QFont::DemiBold, place.width()));
    const QRect line(place.left(), place.top(), place.width(), int(height() * 0.12));
    paintWords(painter, line, Qt::AlignCenter, m_status.line);
    painter.setPen(softer(text));
    painter.setFont(fittingFont(m_status.second, height() * 0.035, QFont::Normal, place.width()));
    paintWords(painter, QRect(place.left(), line.bottom(), place.width(), int(height() * 0.06)),
               Qt::AlignCenter, m_status.second);
}

QRect KioskWindow::lockPlace() const
{
    const int margin = int(height() * 0.052);
    const int band = int(height() * 0.06);
    const QRect place(width() / 2, height() - margin - band - 10, width() / 2 - margin, band + 20);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void KioskWindow::paintFoot(QPainter &painter, const QRect &place)
{
    const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), place, part); };
    const QColor text = softer(QColor::fromRgb(kioskText));
    const int side = int(height() * 0.032);
    painter.setPen(text);
    painter.setFont(fontOf(height() * 0.027, QFont::Normal));
    const auto vertical = [&](int x) { return QRect(x, place.center().y() - side / 2, side, side); };
    paintIcon(painter, QStringLiteral("laptop"), mirrored(vertical(place.left())), text);
    const QRect devices(place.left() + side + side / 2, place.top(), place.width() / 2, place.height());
    paintWords(painter, mirrored(devices),
               int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
               m_status.foot);
    const QString how = tr("Hold Esc to enter the PIN");
    const int width = painter.fontMetrics().horizontalAdvance(how) + 2;
    const QRect words(place.right() - width, place.top(), width, place.height());
    paintWords(painter, mirrored(words), Qt::AlignCenter, how);
    paintIcon(painter, QStringLiteral("lock"), mirrored(vertical(words.left() - side - side / 2)), text);
}

void KioskWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_pin->placeWithin(rect());
}

void KioskWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !event->isAutoRepeat())
        m_hold->start();
}

void KioskWindow::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !event->isAutoRepeat())
        m_hold->stop();
}

void KioskWindow::mousePressEvent(QMouseEvent *event)
{
    if (lockPlace().contains(event->position().toPoint()))
        m_hold->start();
}

void KioskWindow::mouseReleaseEvent(QMouseEvent *)
{
    m_hold->stop();
}

void KioskWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_mayClose);
}

} // namespace pitanga
