#pragma once

#include "engine/facts.h"
#include "ui/decisions/layout_class.h"

#include <QDateTime>
#include <QWidget>

class QBoxLayout;
class QGridLayout;

namespace pitanga {

class Button;
class DetailsBox;
class IconView;
class KeyValues;
class TextLabel;

/// The chosen sync of the history: how it ended, what can be done, and its figures.
class HistoryDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryDetails(QWidget *parent = nullptr);

    void show(const SyncSummary &summary, const QDateTime &now);
    /// What the store knows of the session that is shown; others are not meant.
    void showDetails(const SyncDetails &details);
    const SyncSummary &summary() const { return m_summary; }
    void setLayoutClass(LayoutClass layout);
    /// Where there is little room, the report takes it all: whoever holds this hides what stands above.
    void setLittleRoom(bool little);
    bool wantsAllRoom() const;

signals:
    void tryAgainRequested(const QString &peerId);
    void causeRequested(const QString &peerId); ///< why it stopped
    void roomChanged();                         ///< `wantsAllRoom` may have another answer now

private:
    void showFacts();
    void arrange();

    SyncSummary m_summary;
    SyncDetails m_details;
    IconView *m_icon;
    TextLabel *m_headline;
    TextLabel *m_sentence;
    Button *m_tryAgain;
    Button *m_cause;
    Button *m_more;
    DetailsBox *m_report;
    QWidget *m_buttons;
    KeyValues *m_facts;
    QBoxLayout *m_row;
    QGridLayout *m_start;
    bool m_stacked = false;
    bool m_littleRoom = false;
};

} // namespace pitanga
