#pragma once

#include "engine/choice_facts.h"
#include "ui/decisions/choice_rules.h"
#include "ui/widgets/card.h"

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace pitanga {

class Button;
class KeyValues;
class MessageBar;
class TextLabel;

/// What a sync would move, before anything does, and what the choice would leave dangling.
class PreviewPanel final : public Card
{
    Q_OBJECT
public:
    explicit PreviewPanel(QWidget *parent = nullptr);

    void setPeer(const QString &name);
    void setFreeBytes(qint64 bytes) { m_freeBytes = bytes; }
    /// The peer is being asked.
    void showWorking();
    void show(const SyncPreview &preview);
    void showError(const Error &error);
    /// Nothing at all is chosen: there is nothing to sync.
    void showNothingChosen();
    void setDangling(Dangling dangling);
    /// Below the tree, in one line, where there is little room.
    void setCompact(bool compact);
    /// Beside the tree in a window that is not high: less air.
    void setLow(bool low);
    Button *syncButton() const { return m_sync; }

signals:
    void syncRequested();
    void saveRequested();
    void tryAgainRequested();
    void mendRequested(); ///< add what the choice would lack

private:
    QWidget *makeFigure(const QString &icon, TextLabel *number, TextLabel *words);
    void buildContent();
    void arrange();

    QString m_peerName;
    qint64 m_freeBytes = -1;
    bool m_compact = false;
    bool m_low = false;
    bool m_hasFigures = false;
    bool m_failed = false;
    Dangling m_dangling = Dangling::Nothing;
    QString m_words;      ///< of the note
    QString m_briefWords; ///< the same where there is little room
    TextLabel *m_brief;   ///< all of it in one line
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_column;
    TextLabel *m_title;
    TextLabel *m_note;
    QWidget *m_figures;
    TextLabel *m_receive;
    TextLabel *m_receiveWords;
    TextLabel *m_send;
    TextLabel *m_sendWords;
    KeyValues *m_facts;
    MessageBar *m_error;
    MessageBar *m_warning;
    Button *m_mend;
    Button *m_mendBriefly; ///< the same where the panel is the foot of the page
    QBoxLayout *m_buttons;
    Button *m_sync;
    Button *m_save;
};

} // namespace pitanga
