#pragma once

#include "engine/facts.h"
#include "ui/widgets/page.h"

class QComboBox;
class QStackedWidget;

namespace pitanga {

class BarChart;
class Card;
class DataTable;
class EmptyState;
class HistoryDetails;
class HistoryFilter;
class HistoryModel;
class TextLabel;

/// Every sync that ended: days, list, and the one that is chosen.
class HistoryPage final : public Page
{
    Q_OBJECT
public:
    explicit HistoryPage(QWidget *parent = nullptr);

    void setHistory(const QList<SyncSummary> &history);

    void setLayoutClass(LayoutClass layout, int windowHeight) override;
    QWidget *firstControl() const override;
    QList<QWidget *> panes() const override;
    void reload() override { emit historyRequested(); }

signals:
    void nearbyRequested();
    void historyRequested();
    void syncRequested(const QString &peerId);

private:
    void buildFilters();
    QWidget *buildChart();
    QWidget *buildList();
    void fillDevices();
    void showDays();
    void showChosen();
    void chooseFirst();
    void fitColumns();

    HistoryModel *m_model;
    HistoryFilter *m_filter;
    QComboBox *m_device;
    QComboBox *m_outcome;
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
    HistoryDetails *m_details;
};

} // namespace pitanga
