#pragma once

#include "engine/meeting_facts.h"
#include "ui/widgets/page.h"

namespace pitanga {

class CodeComparison;

/// Comparing the words with another Pitanga, from its card or because it called.
class ComparePage final : public Page
{
    Q_OBJECT
public:
    explicit ComparePage(QWidget *parent = nullptr);

    void setDevice(const DeviceFact &device);
    void setMeeting(const MeetingFact &meeting);
    const MeetingFact &meeting() const;

    void goBack() override;
    void setLayoutClass(LayoutClass layout, int windowHeight) override;
    QWidget *firstControl() const override;

signals:
    void agreed(const QString &meetingId);
    void differed(const QString &meetingId);
    void left(const QString &meetingId); ///< without an answer
    void startAgainRequested(const QString &peerId);

private:
    CodeComparison *m_comparison;
};

} // namespace pitanga
