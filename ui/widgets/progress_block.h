#pragma once

#include "engine/facts.h"
#include "ui/decisions/layout_class.h"
#include "ui/decisions/progress_words.h"

#include <QWidget>

class QGridLayout;
class QProgressBar;
class QVariantAnimation;

namespace pitanga {

class Button;
class KeyValues;
class StepList;
class TextLabel;

/// A running sync: what it does, how far it is overall, its four steps. Never goes backwards.
class ProgressBlock final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressBlock(QWidget *parent = nullptr);

    void show(const SyncProgress &progress, const QString &peerName, const QDateTime &now);
    void setLayoutClass(LayoutClass layout);

private:
    void moveBar(double fraction);
    void announce(const SyncProgress &progress);
    void showDetails();

    TextLabel *m_line;
    TextLabel *m_timeLeft;
    TextLabel *m_percent;
    QProgressBar *m_bar;
    StepList *m_steps;
    TextLabel *m_note;
    TextLabel *m_traffic;
    Button *m_detailsButton;
    KeyValues *m_details;
    QWidget *m_foot;
    QGridLayout *m_grid;
    QVariantAnimation *m_movement;

    SyncProgress m_progress;
    TimeLeftWords m_timeWords;
    QDateTime m_startedAt;
    double m_fraction = 0;
    int m_announcedQuarter = -1;
    SyncStep m_announcedStep = SyncStep::Waiting;
};

} // namespace pitanga
