#include "ui/pages/history_page.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/error_words.h"
#include "ui/decisions/history_days.h"
#include "ui/models/history_model.h"
#include "ui/pages/history_details.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pitanga {
namespace {

class ColorKey final : public QWidget
{
public:
    ColorKey(Role role, QWidget *parent) : QWidget(parent), m_role(role) { setFixedSize(12, 12); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Surface square;
        square.fill = m_role;
        square.radius = 3;
        paintSurface(painter, rect(), square);
    }

private:
    Role m_role;
};

} // namespace

HistoryPage::HistoryPage(QWidget *parent)
    : Page(Form::Panes, tr("History"), parent),
      m_model(new HistoryModel(this)),
      m_filter(new HistoryFilter(m_model, this)),
      m_filterRows(new QWidget(this)),
      m_device(new QComboBox(this)),
      m_period(new QComboBox(this)),
      m_outcome(new QComboBox(this)),
      m_export(new Button(Button::Kind::Plain, tr("Export…"), this)),
      m_exportMenu(new QMenu(this)),
      m_message(new MessageBar(State::Ok, this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(Drawing::Clock, tr("No sync yet"),
                             tr("Every sync is listed here: when, with whom, and what moved."), this)),
      m_full(new QWidget(this)),
      m_chartCard(new Card(m_full)),
      m_headline(new TextLabel({}, TextSize::Section, Role::Text, QFont::DemiBold, m_chartCard)),
      m_received(new TextLabel({}, TextSize::Caption, Role::Soft, QFont::Normal, m_chartCard)),
      m_sent(new TextLabel({}, TextSize::Caption, Role::Soft, QFont::Normal, m_chartCard)),
      m_chart(new BarChart(m_chartCard)),
      m_listCard(new Card(m_full)),
      m_table(new DataTable(tr("Syncs"), m_listCard)),
      m_nothing(new TextLabel(tr("No sync is like that. Choose other filters."), TextSize::Dense, Role::Soft,
                              QFont::Normal, m_table)),
      m_details(new HistoryDetails(m_listCard))
{
    auto *nearby = new Button(Button::Kind::Primary, tr("Open Nearby"));
    connect(nearby, &Button::clicked, this, &HistoryPage::nearbyRequested);
    m_empty->addHelp(QStringLiteral("sync"), Role::Soft, tr("How do you sync?"),
                     tr("On the page Nearby, choose a device and click Sync."), nearby);
    buildFilters();
    buildExport();
    auto *column = new QVBoxLayout(m_full);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildChart());
    column->addWidget(buildList(), 1);
    m_stack->addWidget(m_full);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    body()->addWidget(m_filterRows);
    body()->addWidget(m_message);
    body()->addWidget(m_stack, 1);
    connect(m_details, &HistoryDetails::tryAgainRequested, this, &HistoryPage::syncRequested);
    connect(m_details, &HistoryDetails::causeRequested, this, &HistoryPage::causeRequested);
    connect(m_details, &HistoryDetails::roomChanged, this, &HistoryPage::shareRoom);
    theme::follow(this, [this] {
        m_device->setFont(theme::font(TextSize::Dense));
        m_outcome->setFont(theme::font(TextSize::Dense));
        m_period->setFont(theme::font(TextSize::Dense));
        fitColumns();
    });
}

void HistoryPage::buildFilters()
{
    m_device->setAccessibleName(tr("Device"));
    m_outcome->setAccessibleName(tr("Result"));
    m_outcome->addItem(tr("Any result"));
    m_outcome->addItem(tr("Done"), int(SyncOutcome::Completed));
    m_outcome->addItem(tr("Stopped"), int(SyncOutcome::Failed));
    m_outcome->addItem(tr("Cancelled"), int(SyncOutcome::Cancelled));
    m_period->setAccessibleName(tr("Time"));
    m_period->addItem(tr("Any time"), 0);
    m_period->addItem(tr("Today"), 1);
    m_period->addItem(tr("Last 7 days"), 7);
    m_period->addItem(tr("Last 30 days"), 30);
    for (QComboBox *box : {m_device, m_period, m_outcome}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->hide();
    }
    new FlowLayout(12, 8, m_filterRows);
    m_filterRows->hide();
    placeFilters(false);
    connect(m_device, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setDevice(m_device->currentData().toString());
        chooseFirst();
        showDays();
    });
    connect(m_period, &QComboBox::currentIndexChanged, this, &HistoryPage::choosePeriod);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant outcome = m_outcome->currentData();
        m_filter->setOutcome(outcome.isValid() ? std::optional(SyncOutcome(outcome.toInt())) : std::nullopt);
        chooseFirst();
    });
}

void HistoryPage::placeFilters(bool inRows)
{
    int place = 0;
    for (QComboBox *box : {m_device, m_period, m_outcome}) {
        const bool shown = !box->isHidden();
        if (inRows)
            m_filterRows->layout()->addWidget(box);
        else
            actions()->insertWidget(place++, box);
        box->setVisible(shown); // a widget that moves is hidden
    }
    shareRoom();
}

// One pane instead of two where there is little room.
void HistoryPage::shareRoom()
{
    const bool detailsAlone = m_details->wantsAllRoom();
    m_table->setVisible(!detailsAlone);
    m_filterRows->setVisible(layoutClassNow() == LayoutClass::Narrow && m_stack->currentWidget() == m_full &&
                             !detailsAlone);
    m_listCard->update();
}

void HistoryPage::choosePeriod()
{
    const int days = m_period->currentData().toInt();
    const QDate first = now().toLocalTime().date().addDays(1 - days);
    m_filter->setSince(days > 0 ? first.startOfDay() : QDateTime());
    chooseFirst();
    showDays();
}

void HistoryPage::buildExport()
{
    m_export->setDense();
    m_export->hide();
    m_message->hide();
    m_message->setClosable();
    actions()->addWidget(m_export);
    const auto add = [this](const QString &name, ExportFormat format) {
        m_exportMenu->addAction(name, this,
                                [this, format] { emit exportRequested(m_filter->shown(), format); });
    };
    add(tr("For a spreadsheet (CSV)…"), ExportFormat::Csv);
    add(tr("For a program (JSON)…"), ExportFormat::Json);
    connect(m_export, &Button::clicked, this, [this] {
        const int start = isRightToLeft() ? 0 : m_export->width() - m_exportMenu->sizeHint().width();
        m_exportMenu->popup(m_export->mapToGlobal(QPoint(start, m_export->height() + 4)));
    });
}

void HistoryPage::showSaved(const QString &path, int syncs)
{
    m_message->setState(State::Ok);
    m_message->say(tr("%Ln sync(s) saved.", nullptr, syncs), isolatedLtr(path));
    m_message->show();
}

void HistoryPage::showNotSaved(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_message->setState(State::Stop);
    m_message->say(words.headline, words.rest);
    m_message->show();
}

void HistoryPage::setDetails(const QList<SyncDetails> &details)
{
    for (const SyncDetails &one : details)
        m_details->showDetails(one);
}

QWidget *HistoryPage::buildChart()
{
    m_headline->wrapping();
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_headline, 1);
    head->addWidget(new ColorKey(Role::Busy, m_chartCard));
    head->addWidget(m_received);
    head->addSpacing(8);
    head->addWidget(new ColorKey(Role::Ok, m_chartCard));
    head->addWidget(m_sent);
    auto *column = new QVBoxLayout(m_chartCard);
    column->setContentsMargins(18, 16, 18, 12);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_chart);
    return m_chartCard;
}

QWidget *HistoryPage::buildList()
{
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::Device, QHeaderView::Stretch);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->wrapping();
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    (new QVBoxLayout(m_table->viewport()))->addWidget(m_nothing);
    auto *column = new QVBoxLayout(m_listCard);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_details);
    m_listCard->setSunken(m_table->horizontalHeader(), m_details);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showChosen);
    return m_listCard;
}

void HistoryPage::setHistory(const QList<SyncSummary> &history)
{
    const QModelIndex before = m_filter->mapToSource(m_table->currentIndex());
    const QDateTime chosen = before.isValid() ? m_model->at(before.row()).endedAt : QDateTime();
    m_model->setHistory(history, now());
    m_stack->setCurrentWidget(history.isEmpty() ? static_cast<QWidget *>(m_empty) : m_full);
    m_device->setVisible(!history.isEmpty());
    m_outcome->setVisible(!history.isEmpty());
    m_period->setVisible(!history.isEmpty());
    m_export->setVisible(!history.isEmpty());
    shareRoom();
    fillDevices();
    showDays();
    fitColumns();
    chooseFirst();
    for (int row = 0; row < int(history.size()); ++row) // a new sync on top does not take the choice away
        if (history.at(row).endedAt == chosen)
            m_table->setCurrentIndex(m_filter->mapFromSource(m_model->index(row, 0)));
}

void HistoryPage::fillDevices()
{
    const QString chosen = m_device->currentData().toString();
    const QSignalBlocker quiet(m_device);
    m_device->clear();
    m_device->addItem(tr("All devices"));
    QSet<QString> known;
    for (const SyncSummary &sync : m_model->history()) {
        if (known.contains(sync.peerId))
            continue;
        known.insert(sync.peerId);
        m_device->addItem(sync.peerName, sync.peerId);
    }
    m_device->setCurrentIndex(std::max(0, m_device->findData(chosen)));
    m_headline->setText(tr("%1 with %2", "so many syncs, so many devices")
                            .arg(tr("%Ln sync(s)", nullptr, int(m_model->history().size())),
                                 tr("%Ln device(s)", "in a sentence", int(known.size()))));
}

void HistoryPage::showDays()
{
    const QList<DayTotals> days =
        historyDays(m_filter->shown(), now(), m_period->currentData().toInt() == 7 ? 7 : 30);
    qint64 received = 0;
    qint64 sent = 0;
    for (const DayTotals &day : days) {
        received += day.received;
        sent += day.sent;
    }
    m_received->setText(tr("Received %1").arg(numberWords(received)));
    m_sent->setText(tr("Sent %1").arg(numberWords(sent)));
    m_chart->show(days);
}

void HistoryPage::chooseFirst()
{
    m_details->setVisible(m_filter->rowCount() > 0);
    m_nothing->setVisible(m_filter->rowCount() == 0);
    m_table->setCurrentIndex(m_filter->index(0, 0));
    showChosen();
    m_listCard->update();
}

void HistoryPage::showChosen()
{
    const QModelIndex row = m_filter->mapToSource(m_table->currentIndex());
    if (!row.isValid())
        return;
    const SyncSummary &chosen = m_model->at(row.row());
    m_details->show(chosen, now());
    if (!chosen.sessionId.isEmpty())
        emit detailsRequested(chosen.sessionId);
}

void HistoryPage::fitColumns()
{
    // As wide as in most languages; where words are longer, as wide as they are.
    const auto width = [this](int column, double ems) {
        m_table->setColumnWidth(column, std::max(theme::em(ems), m_table->widthOf(column)));
    };
    width(HistoryModel::Result, 10.4);
    width(HistoryModel::When, 9.6);
    width(HistoryModel::Took, 6.6);
    width(HistoryModel::Received, 6.2);
    width(HistoryModel::Sent, 5);
    width(HistoryModel::Size, 5.8);
}

void HistoryPage::setLayoutClass(LayoutClass layout, int windowHeight)
{
    Page::setLayoutClass(layout, windowHeight);
    m_chartCard->setVisible(windowHeight >= 640 && layout != LayoutClass::Narrow);
    m_table->setColumnHidden(HistoryModel::Took, layout == LayoutClass::Narrow);
    m_table->setColumnHidden(HistoryModel::Size, layout <= LayoutClass::Compact);
    m_table->setColumnHidden(HistoryModel::Sent, layout == LayoutClass::Narrow);
    m_table->setColumnHidden(HistoryModel::Received, layout == LayoutClass::Narrow);
    m_details->setLayoutClass(layout);
    // Chart, list, figures and report together want that much; with less, one row of the list is left.
    m_details->setLittleRoom(windowHeight < std::max(640, theme::em(60)) || layout == LayoutClass::Narrow);
    placeFilters(layout == LayoutClass::Narrow);
}

QList<QWidget *> HistoryPage::panes() const
{
    QList<QWidget *> shown;
    for (QWidget *pane : std::initializer_list<QWidget *>{m_chart, m_table})
        if (pane->isVisible())
            shown.append(pane);
    return shown;
}

QWidget *HistoryPage::firstControl() const
{
    return m_stack->currentWidget() == m_full ? m_table : nullptr;
}

} // namespace pitanga
