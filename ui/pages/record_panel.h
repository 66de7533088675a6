#pragma once

#include "engine/facts.h"
#include "ui/widgets/card.h"

class QPlainTextEdit;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace pitanga {

class Button;
class MessageBar;
class TextLabel;
class VersionList;

/// One record: its fields, who saved which version, and its raw form. Read-only.
class RecordPanel final : public Card
{
    Q_OBJECT
public:
    explicit RecordPanel(QWidget *parent = nullptr);

    void show(const RecordDetails &record);
    void clear();
    QString recordId() const { return m_record.id; }
    /// So that a version can say "This laptop".
    void setDevice(const DeviceFact &device);
    /// A button back to the table, where only one pane fits.
    void setBackVisible(bool visible);

signals:
    void backRequested();

private:
    QWidget *buildHead();
    QWidget *buildFieldPane();
    void showFields();
    void addField(const FieldFact &field, const QVariant &value);
    void addOrigin();

    RecordDetails m_record;
    QWidget *m_head;
    Button *m_back;
    TextLabel *m_title;
    TextLabel *m_kind;
    QTabBar *m_tabs;
    QStackedWidget *m_panes;
    QScrollArea *m_fieldScroll;
    MessageBar *m_waiting;
    QWidget *m_fields;
    QVBoxLayout *m_fieldColumn;
    VersionList *m_versions;
    QPlainTextEdit *m_raw;
    QWidget *m_hint;
};

} // namespace pitanga
