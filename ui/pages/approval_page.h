#pragma once

#include "engine/meeting_facts.h"
#include "ui/widgets/page.h"

class QButtonGroup;
class QListWidget;

namespace pitanga {

class Button;
class Card;
class MessageBar;
class PresetCard;
class SearchField;
class TextLabel;

/// Another device asks to join a facility: what may it have? Everything, or what belongs to some learners.
class ApprovalPage final : public Page
{
    Q_OBJECT
public:
    explicit ApprovalPage(QWidget *parent = nullptr);

    /// `learners` follow with `setLearners`.
    void open(const ApprovalRequestFact &request);
    const ApprovalRequestFact &request() const { return m_request; }
    void setLearners(const QList<LearnerFact> &learners);
    void showError(const Error &error);

    void setLayoutClass(LayoutClass layout, int windowHeight) override;
    QWidget *firstControl() const override;

signals:
    void approved(const QString &requestId, const pitanga::ApprovalChoice &choice);
    void refused(const QString &requestId);

private:
    QWidget *buildList();
    QWidget *buildAnswers();
    ApprovalChoice choice() const;
    void showChoice();
    void find(const QString &words);

    ApprovalRequestFact m_request;
    PresetCard *m_everything;
    PresetCard *m_some;
    QButtonGroup *m_ways;
    class QBoxLayout *m_wayRow;
    Card *m_listCard;
    SearchField *m_search;
    QListWidget *m_list;
    TextLabel *m_hint;
    MessageBar *m_error;
    Button *m_refuse;
    Button *m_approve;
};

} // namespace pitanga
