#pragma once

#include "engine/facts.h"
#include "ui/decisions/history_export.h"
#include "ui/widgets/page.h"

class QComboBox;
class QMenu;
class QStackedWidget;

namespace pitanga {

class BarChart;
class Button;
class Card;
class DataTable;
class EmptyState;
class HistoryDetails;
class HistoryFilter;
class HistoryModel;
class MessageBar;
class TextLabel;

/// Every sync that ended: days, list, and the one that is chosen.
class HistoryPage final : public Page
{
    Q_OBJECT
public:
    explicit HistoryPage(QWidget *parent = nullptr);

    void setHistory(const QList<SyncSummary> &history);
    /// More about syncs that were asked for.
    void setDetails(const QList<SyncDetails> &details);
    /// What became of a file that was asked for.
    void showSaved(const QString &path, int syncs);
    void showNotSaved(const Error &error);

    void setLayoutClass(LayoutClass layout, int windowHeight) override;
    QWidget *firstControl() const override;
    QList<QWidget *> panes() const override;
    void reload() override { emit historyRequested(); }

signals:
    void nearbyRequested();
    void historyRequested();
    void syncRequested(const QString &peerId);
    void causeRequested(const QString &peerId);
    void detailsRequested(const QString &sessionId);
    void exportRequested(const QList<pitanga::SyncSummary> &syncs, pitanga::ExportFormat format);

private:
    void buildFilters();
    void buildExport();
    void choosePeriod();
    void placeFilters(bool inRows);
    void shareRoom();
    QWidget *buildChart();
    QWidget *buildList();
    void fillDevices();
    void showDays();
    void showChosen();
    void chooseFirst();
    void fitColumns();

    HistoryModel *m_model;
    HistoryFilter *m_filter;
    QWidget *m_filterRows; ///< holds the filters where the head has no room for them
    QComboBox *m_device;
    QComboBox *m_period;
    QComboBox *m_outcome;
    Button *m_export;
    QMenu *m_exportMenu;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_full;
    Card *m_chartCard;
    TextLabel *m_headline;
    TextLabel *m_received;
    TextLabel *m_sent;
    BarChart *m_chart;
    Card *m_listCard;
    DataTable *m_table;
    TextLabel *m_nothing;
    HistoryDetails *m_details;
};

} // namespace pitanga
