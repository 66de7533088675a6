#pragma once

#include "engine/facts.h"
#include "ui/widgets/page.h"

class QComboBox;
class QListView;
class QStackedWidget;

namespace pitanga {

class Card;
class DataTable;
class EmptyState;
class MessageBar;
class ModelListModel;
class RecordPanel;
class RecordTableModel;
class SearchField;
class TextLabel;

/// The records of this device: kinds of record, their table, one record. Read-only.
class DataPage final : public Page
{
    Q_OBJECT
public:
    explicit DataPage(QWidget *parent = nullptr);

    void setDevice(const DeviceFact &device);
    void setModels(const QList<ModelFact> &models);
    void setPage(const RecordPage &page);
    void setRecord(const RecordDetails &record);
    /// Shows the records of that model.
    void openModel(const QString &model);
    /// Of every model only the records that a sync brought, until the person wants all again.
    void openArrivals(const QString &model, const SyncSummary &sync);
    /// Something in the store changed: asks again for what is shown.
    void refresh();
    const RecordTableModel *table() const { return m_records; }

    void setLayoutClass(LayoutClass layout, int windowHeight) override;
    QWidget *firstControl() const override;
    QList<QWidget *> panes() const override;
    void reload() override;
    void startSearch();
    /// From the record back to the table where only one fits.
    void goBack() override;

signals:
    void nearbyRequested();
    void modelsRequested();
    void pageRequested(const pitanga::RecordQuery &query);
    void recordRequested(const QString &model, const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildModelList();
    QWidget *buildTableCard();
    void arrangePanes();
    void chooseModel(int row);
    void chooseRecord();
    void fitColumns();
    void keepChosen();
    void tellCount();
    void showAll();
    bool isOnePane() const { return layoutClassNow() == LayoutClass::Narrow; }

    ModelListModel *m_models;
    RecordTableModel *m_records;
    QListView *m_modelList;
    QComboBox *m_modelBox;
    SearchField *m_search;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_panes;
    Card *m_tableCard;
    DataTable *m_table;
    TextLabel *m_nothing;
    TextLabel *m_count;
    RecordPanel *m_record;
    MessageBar *m_arrivals;
    QString m_session; ///< only what this sync brought; empty for all
    QString m_wantedModel;
    QString m_columnsFitFor;
    QString m_chosen; ///< id of the record whose row is marked
    bool m_recordInFront = false;
    bool m_keepsChosen = false; ///< the mark moves by itself, nobody chose
    bool m_showChosen = false;  ///< after another order or search: the chosen row is scrolled to
};

} // namespace pitanga
