#pragma once

#include "engine/meeting_facts.h"

#include <QWidget>

class QBoxLayout;
class QTimer;

namespace pitanga {

class Button;
class Card;
class DeviceTile;
class IconView;
class MessageBar;
class TextLabel;
class WordTiles;

/// The code of a meeting, to be compared with the other screen. Neither answer is the default: Enter does
/// nothing, and *They are the same* wakes after two seconds, so that nobody clicks without looking.
class CodeComparison final : public QWidget
{
    Q_OBJECT
public:
    explicit CodeComparison(QWidget *parent = nullptr);

    void setDevice(const DeviceFact &device);
    void show(const MeetingFact &meeting, const QDateTime &now);
    const MeetingFact &meeting() const { return m_meeting; }
    void setStacked(bool stacked);
    QWidget *firstControl() const;

signals:
    void agreed(const QString &meetingId);
    void differed(const QString &meetingId);
    void startAgainRequested(const QString &peerId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildDevices();
    QWidget *buildAnswers();
    void showEnd();
    void tellWaiting(const QDateTime &now);
    void wake();

    DeviceFact m_device;
    MeetingFact m_meeting;
    Card *m_card;
    DeviceTile *m_ownTile;
    DeviceTile *m_peerTile;
    TextLabel *m_ownName;
    TextLabel *m_peerName;
    WordTiles *m_words;
    TextLabel *m_hint;
    QWidget *m_answers;
    QBoxLayout *m_answerRow;
    Button *m_differ;
    Button *m_same;
    TextLabel *m_waiting;
    MessageBar *m_end;
    Button *m_startAgain;
    QTimer *m_wake;
};

} // namespace pitanga
