#pragma once

#include "engine/doctor_facts.h"
#include "ui/widgets/page.h"

class QGridLayout;
class QVBoxLayout;

namespace pitanga {

class Card;
class TextLabel;
class VerdictBadge;

/// Why a device cannot be reached: one verdict with one thing to do, then every check with its sentence.
class DoctorPage final : public Page
{
    Q_OBJECT
public:
    explicit DoctorPage(QWidget *parent = nullptr);

    /// The checks of that peer have begun.
    void begin(const PeerFact &peer);
    /// Their outcome; one of another peer is left out.
    void show(const DoctorReport &report);
    void showError(const QString &peerId, const Error &error);
    QString peerId() const { return m_peerId; }

    void setLayoutClass(LayoutClass layout, int windowHeight) override;
    void setNow(const QDateTime &now) override;
    QWidget *firstControl() const override;
    void reload() override;

signals:
    void checkRequested(const QString &peerId);
    /// Something that leads out of this page.
    void actionRequested(const QString &peerId, pitanga::DoctorAction action);

private:
    void buildVerdict();
    void setChecking(bool checking);
    void showChecks();
    void addCheck(const CheckFact &fact, int &row);
    void showSteps();
    void act();

    QString m_question; ///< the title while the cause is not known
    QString m_peerId;
    DoctorReport m_report;
    bool m_checking = false;
    Button *m_copy;
    Button *m_again;
    Card *m_verdict;
    QGridLayout *m_verdictGrid;
    VerdictBadge *m_badge;
    TextLabel *m_headline;
    TextLabel *m_advice;
    Button *m_action;
    TextLabel *m_steps;
    Card *m_checks;
    QVBoxLayout *m_checkColumn;
    TextLabel *m_foot;
};

} // namespace pitanga
