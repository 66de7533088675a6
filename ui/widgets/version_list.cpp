#include "ui/widgets/version_list.h"

#include "ui/decisions/amount_words.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>

#include <algorithm>

namespace pitanga {
namespace {

/// The dot of a version on the line that joins them.
class VersionDot final : public QWidget
{
public:
    VersionDot(bool inForce, bool first, bool last, QWidget *parent)
        : QWidget(parent), m_inForce(inForce), m_first(first), m_last(last)
    {
        theme::follow(this, [this] { setFixedWidth(theme::em(1.07)); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const double side = theme::em(0.67);
        const QRectF dot((width() - side) / 2, theme::em(0.35), side, side);
        const QColor line = theme::color(Role::Line);
        if (!m_first)
            painter.fillRect(QRectF(dot.center().x() - 1, 0, 2, dot.top()), line);
        if (!m_last)
            painter.fillRect(QRectF(dot.center().x() - 1, dot.bottom(), 2, height() - dot.bottom()), line);
        Surface surface;
        surface.fill = m_inForce ? Role::Accent : Role::Card;
        surface.line = m_inForce ? Role::Accent : Role::Control;
        surface.radius = side / 2;
        surface.width = 2;
        paintSurface(painter, dot, surface);
    }

private:
    bool m_inForce;
    bool m_first;
    bool m_last;
};

} // namespace

VersionList::VersionList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void VersionList::show(const QList<RecordVersionFact> &versions)
{
    m_versions = versions;
    std::stable_sort(m_versions.begin(), m_versions.end(),
                     [](const RecordVersionFact &a, const RecordVersionFact &b) {
                         return a.isLast != b.isLast ? a.isLast : a.counter > b.counter;
                     });
    build();
}

void VersionList::setOwnInstance(const QString &instanceId)
{
    m_own = instanceId;
    build();
}

void VersionList::build()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < int(m_versions.size()); ++i) {
        const RecordVersionFact &version = m_versions.at(i);
        auto *row = new QWidget(this);
        auto *grid = new QGridLayout(row);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(10);
        grid->setVerticalSpacing(0);
        grid->setColumnStretch(1, 1);
        grid->addWidget(new VersionDot(version.isLast, i == 0, i + 1 == m_versions.size(), row), 0, 0, 3, 1);
        const bool own = version.instance == m_own;
        auto *name = new TextLabel(own ? tr("This laptop") : shortId(version.instance), TextSize::Dense,
                                   Role::Text, version.isLast ? QFont::DemiBold : QFont::Normal, row);
        if (!own)
            name->setMono();
        name->setToolTip(version.instance.toHtmlEscaped());
        grid->addWidget(name, 0, 1);
        if (version.isLast) {
            auto *chip = new StatusChip(row);
            chip->show(State::Ok, tr("Counts now"));
            grid->addWidget(chip, 0, 2);
        }
        auto *counter = new TextLabel(tr("Saved as change %1 of that device").arg(numberWords(version.counter)),
                                      TextSize::Caption, Role::Soft, QFont::Normal, row);
        grid->addWidget(counter->wrapping(), 1, 1, 1, 2);
        grid->setRowMinimumHeight(2, theme::em(0.9));
        m_rows->addWidget(row);
    }
    m_rows->addStretch();
}

} // namespace pitanga
