#include "ui/pages/data_page.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/time_words.h"
#include "ui/models/model_list_model.h"
#include "ui/models/record_table_model.h"
#include "ui/pages/record_panel.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/model_delegate.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pitanga {

DataPage::DataPage(QWidget *parent)
    : Page(Form::Panes, tr("Data"), parent),
      m_models(new ModelListModel(this)),
      m_records(new RecordTableModel(this)),
      m_modelList(new QListView(this)),
      m_modelBox(new QComboBox(this)),
      m_search(new SearchField(tr("Search these records"), this)),
      m_stack(new QStackedWidget(this)),
      m_empty(
          new EmptyState(Drawing::Records, tr("No records yet"), tr("They come with the first sync."), this)),
      m_panes(new QWidget(this)),
      m_tableCard(new Card(m_panes)),
      m_table(new DataTable(tr("Records"), m_tableCard)),
      m_nothing(new TextLabel({}, TextSize::Dense, Role::Soft, QFont::Normal, m_table)),
      m_count(new TextLabel({}, TextSize::Dense, Role::Soft, QFont::Normal, m_tableCard)),
      m_record(new RecordPanel(m_panes)),
      m_arrivals(new MessageBar(State::Busy, this))
{
    actions()->addWidget(m_modelBox);
    actions()->addWidget(m_search);
    auto *nearby = new Button(Button::Kind::Primary, tr("Open Nearby"));
    connect(nearby, &Button::clicked, this, &DataPage::nearbyRequested);
    m_empty->addHelp(QStringLiteral("nearby"), Role::Soft, tr("Where do they come from?"),
                     tr("From another device. Join its facility on the page Nearby, then sync."), nearby);
    buildModelList();
    buildTableCard();
    auto *panes = new QHBoxLayout(m_panes);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(12);
    panes->addWidget(m_modelList);
    panes->addWidget(m_tableCard, 1);
    panes->addWidget(m_record);
    m_stack->addWidget(m_panes);
    m_stack->addWidget(m_empty);
    m_arrivals->hide();
    Button *all = m_arrivals->addButton(new Button(Button::Kind::Plain, tr("Show all"), m_arrivals));
    connect(all, &Button::clicked, this, &DataPage::showAll);
    body()->addWidget(m_arrivals);
    body()->addWidget(m_stack, 1);
    connect(m_search, &SearchField::searched, m_records, &RecordTableModel::search);
    connect(m_records, &RecordTableModel::pageNeeded, this, [this] { m_showChosen |= m_records->isLoading(); });
    connect(m_records, &RecordTableModel::pageNeeded, this, &DataPage::pageRequested);
    connect(m_records, &RecordTableModel::totalChanged, this, &DataPage::tellCount);
    connect(m_record, &RecordPanel::backRequested, this, &DataPage::goBack);
    theme::follow(this, [this] {
        m_modelBox->setFont(theme::font(TextSize::Dense));
        m_modelBox->setFixedHeight(m_search->height()); // not as high as a row of its list
        arrangePanes();
    });
}

void DataPage::buildModelList()
{
    m_modelList->setModel(m_models);
    m_modelList->setItemDelegate(new ModelDelegate(m_modelList));
    m_modelList->setAccessibleName(tr("Kinds of record"));
    m_modelList->setFrameShape(QFrame::NoFrame);
    m_modelList->viewport()->setAutoFillBackground(false);
    m_modelList->setMouseTracking(true);
    m_modelList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_modelList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_modelList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_modelBox->setModel(m_models);
    m_modelBox->setItemDelegate(new ModelDelegate(m_modelBox));
    m_modelBox->setAccessibleName(tr("Kind of record"));
    m_modelBox->setMaxVisibleItems(14);
    connect(m_modelList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { chooseModel(current.row()); });
    connect(m_modelBox, &QComboBox::activated, this, &DataPage::chooseModel);
}

QWidget *DataPage::buildTableCard()
{
    m_table->setModel(m_records);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->wrapping();
    m_nothing->hide();
    auto *nothing = new QVBoxLayout(m_table->viewport());
    nothing->addWidget(m_nothing);
    theme::follow(m_count, [this] {
        m_count->setContentsMargins(theme::em(0.6), 0, theme::em(0.6), 0);
        m_count->setFixedHeight(theme::em(2.13));
    });
    auto *column = new QVBoxLayout(m_tableCard);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(new Hairline(m_tableCard));
    column->addWidget(m_count);
    m_tableCard->setSunken(m_table->horizontalHeader());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DataPage::chooseRecord);
    connect(m_table, &QTableView::activated, this, &DataPage::chooseRecord);
    connect(m_table, &QTableView::clicked, this, &DataPage::chooseRecord);
    return m_tableCard;
}

void DataPage::setDevice(const DeviceFact &device)
{
    m_record->setDevice(device);
}

void DataPage::setModels(const QList<ModelFact> &models)
{
    const QString shown = m_records->model().name;
    m_models->setModels(models);
    qint64 records = 0;
    for (const ModelFact &model : models)
        records += model.records;
    m_stack->setCurrentWidget(records > 0 ? m_panes : static_cast<QWidget *>(m_empty));
    const QString wanted = m_wantedModel.isEmpty() ? shown : m_wantedModel;
    int row = m_models->rowOf(wanted);
    if (row < 0)
        row = m_models->firstRowWithRecords();
    if (row < 0 || records == 0)
        return arrangePanes();
    m_modelList->setCurrentIndex(m_models->index(row));
    m_modelBox->setCurrentIndex(row);
    chooseModel(row);
    arrangePanes();
}

void DataPage::openArrivals(const QString &model, const SyncSummary &sync)
{
    m_session = sync.sessionId;
    m_arrivals->say(tr("Only what came from %1 with this sync.").arg(isolated(sync.peerName)),
                    timeWords(sync.endedAt, now()));
    arrangePanes();
    openModel(model);
}

void DataPage::showAll()
{
    m_session.clear();
    arrangePanes();
    chooseModel(m_modelBox->currentIndex());
}

void DataPage::openModel(const QString &model)
{
    m_wantedModel = model;
    const int row = m_models->rowOf(model);
    if (row < 0)
        return emit modelsRequested();
    m_modelList->setCurrentIndex(m_models->index(row));
    chooseModel(row);
}

void DataPage::chooseModel(int row)
{
    const ModelFact *model = m_models->modelAt(row);
    if (!model)
        return;
    m_wantedModel = model->name;
    m_modelBox->setCurrentIndex(row);
    if (m_modelList->currentIndex().row() != row)
        m_modelList->setCurrentIndex(m_models->index(row));
    if (m_records->model().name == model->name && m_records->session() == m_session)
        return;
    m_search->clear();
    m_record->clear();
    m_chosen.clear();
    m_recordInFront = false;
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_records->setModel(*model, m_session);
    m_table->scrollToTop();
    tellCount();
    arrangePanes();
}

void DataPage::chooseRecord()
{
    if (m_keepsChosen)
        return;
    const QString id = m_records->recordId(m_table->currentIndex().row());
    m_chosen = id;
    if (id.isEmpty())
        return;
    m_recordInFront = isOnePane();
    arrangePanes();
    if (id != m_record->recordId())
        emit recordRequested(m_records->model().name, id);
}

void DataPage::setPage(const RecordPage &page)
{
    m_records->setPage(page);
    keepChosen();
    fitColumns();
}

// Another order or search moves records to other rows: the mark goes with its record, or goes away with it.
void DataPage::keepChosen()
{
    if (m_chosen.isEmpty() || m_records->isLoading())
        return;
    const int row = m_records->rowOf(m_chosen);
    const QModelIndex current = m_table->currentIndex();
    const QScopedValueRollback quiet(m_keepsChosen, true);
    if (row < 0 && !m_records->recordId(current.row()).isEmpty()) { // another record's row
        m_table->setCurrentIndex({});
        m_table->clearSelection();
    } else if (row >= 0 && current.row() != row) {
        const int scrolled = m_table->verticalScrollBar()->value();
        m_table->setCurrentIndex(m_records->index(row, std::max(0, current.column())));
        m_table->verticalScrollBar()->setValue(scrolled);
    }
    if (row >= 0 && m_showChosen)
        m_table->scrollTo(m_records->index(row, std::max(0, current.column())));
    m_showChosen = false;
}

void DataPage::setRecord(const RecordDetails &record)
{
    if (record.model == m_records->model().name)
        m_record->show(record);
}

// Once a model: as wide as what the first rows hold, within reason. Later the person's own widths stay.
void DataPage::fitColumns()
{
    if (m_columnsFitFor == m_records->model().name)
        return;
    if (m_records->rowCount() > 0)
        m_columnsFitFor = m_records->model().name;
    m_table->fitColumns();
}

void DataPage::tellCount()
{
    const bool searching = !m_records->searchText().isEmpty();
    const int rows = m_records->rowCount();
    m_count->setText(searching ? tr("%Ln record(s) found", nullptr, rows) : tr("%Ln record(s)", nullptr, rows));
    m_nothing->setVisible(rows == 0 && !m_records->isLoading());
    m_nothing->setText(searching             ? tr("Nothing has these words. Search for fewer or other ones.")
                       : m_session.isEmpty() ? tr("There are none of these yet.")
                                             : tr("None of these came with this sync."));
}

void DataPage::refresh()
{
    emit modelsRequested();
    m_records->refresh();
    if (!m_record->recordId().isEmpty())
        emit recordRequested(m_records->model().name, m_record->recordId());
}

void DataPage::reload()
{
    refresh();
}

void DataPage::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void DataPage::goBack()
{
    if (!m_recordInFront)
        return;
    m_recordInFront = false;
    arrangePanes();
    m_table->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> DataPage::panes() const
{
    QList<QWidget *> shown;
    for (QWidget *pane : std::initializer_list<QWidget *>{m_modelList, m_modelBox, m_table})
        if (pane->isVisible())
            shown.append(pane);
    if (m_record->isVisible() && !m_record->recordId().isEmpty())
        shown.append(m_record);
    return shown;
}

void DataPage::setLayoutClass(LayoutClass layout, int windowHeight)
{
    Page::setLayoutClass(layout, windowHeight);
    arrangePanes();
}

void DataPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangePanes();
}

void DataPage::arrangePanes()
{
    const LayoutClass layout = layoutClassNow();
    const bool listed = layout >= LayoutClass::Normal;
    const bool full = m_stack->currentWidget() == m_panes;
    m_modelList->setVisible(listed);
    m_modelList->setFixedWidth(theme::em(layout == LayoutClass::Wide ? 16 : 13.6));
    m_modelBox->setVisible(!listed && full && !m_recordInFront);
    m_search->setVisible(full && !m_recordInFront);
    m_arrivals->setVisible(!m_session.isEmpty() && !m_recordInFront); // it tells about the table
    m_arrivals->setStacked(layout == LayoutClass::Narrow);
    // Side by side with the box, also where large letters leave little room.
    const int share = (width() - 2 * pageMargins(layout, 0).side - 12) / 2;
    m_modelBox->setFixedWidth(std::min(theme::em(15.4), share));
    m_search->setFixedWidth(std::min(theme::em(listed ? 19 : 15.4), share));
    m_tableCard->setVisible(!isOnePane() || !m_recordInFront);
    m_record->setVisible(!isOnePane() || m_recordInFront);
    m_record->setBackVisible(isOnePane());
    if (isOnePane()) {
        m_record->setMinimumWidth(0);
        m_record->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_record->setFixedWidth(theme::em(layout == LayoutClass::Wide      ? 26
                                          : layout == LayoutClass::Compact ? 19
                                                                           : 20.4));
    }
}

QWidget *DataPage::firstControl() const
{
    if (m_stack->currentWidget() != m_panes)
        return nullptr;
    return m_modelList->isVisibleTo(this) ? static_cast<QWidget *>(m_modelList) : m_table;
}

} // namespace pitanga
