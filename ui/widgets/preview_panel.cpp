#include "ui/widgets/preview_panel.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/error_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace pitanga {

PreviewPanel::PreviewPanel(QWidget *parent)
    : Card(parent),
      m_title(new TextLabel(tr("What will happen"), TextSize::Section, Role::Text, QFont::DemiBold, this)),
      m_note(new TextLabel({}, TextSize::Dense, Role::Soft, QFont::Normal, this)),
      m_figures(new QWidget(this)),
      m_receive(new TextLabel({}, TextSize::Title, Role::Text, QFont::DemiBold, m_figures)),
      m_receiveWords(new TextLabel({}, TextSize::Caption, Role::Soft, QFont::Normal, m_figures)),
      m_send(new TextLabel({}, TextSize::Title, Role::Text, QFont::DemiBold, m_figures)),
      m_sendWords(new TextLabel({}, TextSize::Caption, Role::Soft, QFont::Normal, m_figures)),
      m_facts(new KeyValues(8, this)),
      m_error(new MessageBar(State::Stop, this)),
      m_warning(new MessageBar(State::Ask, this)),
      m_mend(new Button(Button::Kind::Plain, {}, m_warning)),
      m_sync(new Button(Button::Kind::Primary, tr("Sync now"), this)),
      m_save(new Button(Button::Kind::Plain, tr("Save for later"), this))
{
    setAccessibleName(tr("What will happen"));
    m_title->wrapping();
    m_receive->wrapping();
    m_send->wrapping();
    m_note->wrapping();
    m_sync->setIconName(QStringLiteral("sync"));
    auto *figures = new QVBoxLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(12);
    figures->addWidget(makeFigure(QStringLiteral("receive"), m_receive, m_receiveWords));
    figures->addWidget(makeFigure(QStringLiteral("send"), m_send, m_sendWords));
    m_error->setStacked(true);
    m_warning->setStacked(true);
    Button *tryAgain = m_error->addButton(new Button(Button::Kind::Plain, tr("Try again"), m_error));
    connect(tryAgain, &Button::clicked, this, &PreviewPanel::tryAgainRequested);
    m_error->hide();
    m_warning->addButton(m_mend);
    m_warning->hide();
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_sync);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(m_figures);
    column->addWidget(m_facts);
    column->addWidget(m_error);
    column->addWidget(m_warning);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(m_mend, &Button::clicked, this, &PreviewPanel::mendRequested);
    connect(m_sync, &Button::clicked, this, &PreviewPanel::syncRequested);
    connect(m_save, &Button::clicked, this, &PreviewPanel::saveRequested);
    showWorking();
}

QWidget *PreviewPanel::makeFigure(const QString &icon, TextLabel *number, TextLabel *words)
{
    auto *box = new QWidget(m_figures);
    words->wrapping();
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(0);
    texts->addWidget(number);
    texts->addWidget(words);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new IconView(icon, Role::Busy, 1.35, box), 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    return box;
}

void PreviewPanel::setPeer(const QString &name)
{
    m_peerName = name;
}

void PreviewPanel::showWorking()
{
    m_hasFigures = false;
    m_failed = false;
    m_words = tr("Asking %1 what it has…").arg(isolated(m_peerName));
    arrange();
}

void PreviewPanel::showNothingChosen()
{
    m_hasFigures = false;
    m_failed = false;
    m_words = tr("Nothing is chosen. Tick what this laptop is to have.");
    arrange();
}

void PreviewPanel::show(const SyncPreview &preview)
{
    m_hasFigures = true;
    m_failed = false;
    const auto number = [&](qint64 records) {
        return preview.estimated && records > 0 ? tr("about %1").arg(numberWords(records))
                                                : numberWords(records);
    };
    m_receive->setText(number(preview.toReceive));
    m_receiveWords->setText(preview.toReceive > 0
                                ? tr("records to receive, about %1").arg(sizeWords(preview.bytesToReceive))
                                : tr("records to receive"));
    m_send->setText(number(preview.toSend));
    m_sendWords->setText(preview.toSend > 0
                             ? tr("records to send, about %1").arg(sizeWords(preview.bytesToSend))
                             : tr("records to send"));
    m_facts->clear();
    if (m_freeBytes >= 0)
        m_facts->add(tr("Free space after"),
                     sizeWords(std::max<qint64>(0, m_freeBytes - 2 * preview.bytesToReceive)));
    m_words = m_compact
                  ? tr("%1 to receive, %2 to send.").arg(number(preview.toReceive), number(preview.toSend))
              : preview.toReceive + preview.toSend == 0 ? tr("Nothing new. Both devices hold the same.")
              : preview.estimated ? tr("An estimate: %1 tells no more before a sync.").arg(isolated(m_peerName))
                                  : tr("Nothing has moved yet.");
    arrange();
}

void PreviewPanel::showError(const Error &error)
{
    m_hasFigures = false;
    const ErrorWords words = errorWords(error);
    m_error->say(words.headline, words.rest);
    m_error->setReport(errorReport(error, QStringLiteral("previewing a sync")));
    m_failed = true;
    m_words = m_compact ? words.headline : QString();
    arrange();
}

void PreviewPanel::setDangling(Dangling dangling)
{
    if (dangling == Dangling::WithoutStructure) {
        m_warning->say(tr("People will lack their classes."),
                       tr("Without the school, its classes and groups, they cannot be shown."));
        m_mend->setText(tr("Add the school"));
    } else {
        m_warning->say(tr("Scores will lack their questions."),
                       tr("Lessons and quizzes come only together with everything."));
        m_mend->setText(tr("Sync everything"));
    }
    m_dangling = dangling;
    arrange();
}

void PreviewPanel::setCompact(bool compact)
{
    m_compact = compact;
    layout()->setContentsMargins(compact ? 14 : 20, compact ? 12 : 18, compact ? 14 : 20, compact ? 12 : 18);
    arrange();
}

void PreviewPanel::arrange()
{
    m_title->setVisible(!m_compact);
    m_figures->setVisible(m_hasFigures && !m_compact);
    m_facts->setVisible(m_hasFigures && !m_compact);
    const QString lacking = m_dangling == Dangling::WithoutStructure ? tr("People will lack their classes.")
                            : m_dangling == Dangling::WithoutLessons ? tr("Scores will lack their questions.")
                                                                     : QString();
    m_note->setText(m_compact ? QStringList{m_words, lacking}.join(u' ').trimmed() : m_words);
    m_note->setVisible(!m_note->text().isEmpty());
    m_warning->setVisible(!m_compact && m_dangling != Dangling::Nothing);
    m_error->setVisible(!m_compact && m_failed);
    m_save->setVisible(!m_compact);
}

} // namespace pitanga
