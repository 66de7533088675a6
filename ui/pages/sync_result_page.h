#pragma once

#include "engine/facts.h"
#include "ui/widgets/page.h"

#include <QMap>

class QBoxLayout;
class QVBoxLayout;

namespace pitanga {

class Card;
class DetailsBox;
class MessageBar;
class VerdictBadge;
class TextLabel;

/// The end of a sync; stays until the person leaves it.
class SyncResultPage final : public Page
{
    Q_OBJECT
public:
    explicit SyncResultPage(QWidget *parent = nullptr);

    /// `models`: by name; what came is told in their titles.
    void show(const SyncSummary &summary, const QMap<QString, ModelFact> &models);
    const SyncSummary &summary() const { return m_summary; }

    void setLayoutClass(LayoutClass layout, int windowHeight) override;
    void setNow(const QDateTime &now) override;
    QWidget *firstControl() const override;

signals:
    void syncRequested(const QString &peerId);  ///< once more, after one that did not end well
    void causeRequested(const QString &peerId); ///< why it stopped
    void modelRequested(const QString &model);

private:
    QLayout *buildHead();
    void showWords();
    void showFigures();
    void showModels(const QMap<QString, ModelFact> &models);

    SyncSummary m_summary;
    VerdictBadge *m_badge;
    TextLabel *m_headline;
    TextLabel *m_sentence;
    QWidget *m_remedies; ///< after one that stopped
    Button *m_tryAgain;
    Button *m_cause;
    Card *m_figures;
    QBoxLayout *m_figureRow;
    MessageBar *m_review;
    MessageBar *m_waiting;
    Card *m_models;
    QVBoxLayout *m_modelRows;
    TextLabel *m_foot;
    Button *m_detailsButton;
    DetailsBox *m_details;
    Button *m_done;
};

} // namespace pitanga
