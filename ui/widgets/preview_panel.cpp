#include "ui/widgets/preview_panel.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/error_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_label.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace pitanga {

PreviewPanel::PreviewPanel(QWidget *parent)
    : Card(parent),
      m_brief(new TextLabel({}, TextSize::Dense, Role::Soft, QFont::Normal, this)),
      m_scroll(new QScrollArea(this)),
      m_content(new QWidget),
      m_column(new QVBoxLayout(m_content)),
      m_title(new TextLabel(tr("What will happen"), TextSize::Section, Role::Text, QFont::DemiBold, m_content)),
      m_note(new TextLabel({}, TextSize::Dense, Role::Soft, QFont::Normal, m_content)),
      m_figures(new QWidget(m_content)),
      m_receive(new TextLabel({}, TextSize::Title, Role::Text, QFont::DemiBold, m_figures)),
      m_receiveWords(new TextLabel({}, TextSize::Caption, Role::Soft, QFont::Normal, m_figures)),
      m_send(new TextLabel({}, TextSize::Title, Role::Text, QFont::DemiBold, m_figures)),
      m_sendWords(new TextLabel({}, TextSize::Caption, Role::Soft, QFont::Normal, m_figures)),
      m_facts(new KeyValues(8, m_content)),
      m_error(new MessageBar(State::Stop, m_content)),
      m_warning(new MessageBar(State::Ask, m_content)),
      m_mend(new Button(Button::Kind::Plain, {}, m_warning)),
      m_mendBriefly(new Button(Button::Kind::Plain, {}, this)),
      m_buttons(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_sync(new Button(Button::Kind::Primary, tr("Sync now"), this)),
      m_save(new Button(Button::Kind::Plain, tr("Save for later"), this))
{
    setAccessibleName(tr("What will happen"));
    m_sync->setIconName(QStringLiteral("sync"));
    buildContent();
    m_buttons->setSpacing(8);
    m_buttons->addWidget(m_sync);
    m_buttons->addWidget(m_save);
    m_mendBriefly->setDense();
    auto *brief = new QHBoxLayout;
    brief->setSpacing(8);
    brief->addWidget(m_brief, 1);
    brief->addWidget(m_mendBriefly);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(brief);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_buttons);
    connect(m_mend, &Button::clicked, this, &PreviewPanel::mendRequested);
    connect(m_mendBriefly, &Button::clicked, this, &PreviewPanel::mendRequested);
    connect(m_sync, &Button::clicked, this, &PreviewPanel::syncRequested);
    connect(m_save, &Button::clicked, this, &PreviewPanel::saveRequested);
    showWorking();
}

/// What is told scrolls where it must; the buttons below it stay.
void PreviewPanel::buildContent()
{
    for (TextLabel *label : {m_brief, m_title, m_receive, m_send, m_note})
        label->wrapping();
    auto *figures = new QVBoxLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(8);
    figures->addWidget(makeFigure(QStringLiteral("receive"), m_receive, m_receiveWords));
    figures->addWidget(makeFigure(QStringLiteral("send"), m_send, m_sendWords));
    m_error->setStacked(true);
    m_warning->setStacked(true);
    Button *tryAgain = m_error->addButton(new Button(Button::Kind::Plain, tr("Try again"), m_error));
    connect(tryAgain, &Button::clicked, this, &PreviewPanel::tryAgainRequested);
    m_warning->addButton(m_mend);
    m_column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_note, m_figures, m_facts, m_error, m_warning})
        m_column->addWidget(part);
    m_column->addStretch(1);
    m_content->setAutoFillBackground(false);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setMinimumSize(1, 1);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false); // the area set it
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
    m_briefWords = m_words;
    arrange();
}

void PreviewPanel::showNothingChosen()
{
    m_hasFigures = false;
    m_failed = false;
    m_words = tr("Nothing is chosen. Tick what this laptop is to have.");
    m_briefWords = m_words;
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
    m_receiveWords->setText(
        preview.toReceive > 0
            ? tr("to receive, about %1", "so many records").arg(sizeWords(preview.bytesToReceive))
            : tr("to receive"));
    m_send->setText(number(preview.toSend));
    m_sendWords->setText(preview.toSend > 0
                             ? tr("to send, about %1", "so many records").arg(sizeWords(preview.bytesToSend))
                             : tr("to send"));
    m_facts->clear();
    if (m_freeBytes >= 0)
        m_facts->add(tr("Free space after"),
                     sizeWords(std::max<qint64>(0, m_freeBytes - 2 * preview.bytesToReceive)));
    m_words = preview.toReceive + preview.toSend == 0 ? tr("Nothing new. Both devices hold the same.")
              : preview.estimated ? tr("An estimate: %1 tells no more before a sync.").arg(isolated(m_peerName))
                                  : tr("Nothing has moved yet.");
    m_briefWords =
        (preview.estimated ? tr("An estimate: %1 to receive, %2 to send.") : tr("%1 to receive, %2 to send."))
            .arg(numberWords(preview.toReceive), numberWords(preview.toSend));
    arrange();
}

void PreviewPanel::showError(const Error &error)
{
    m_hasFigures = false;
    const ErrorWords words = errorWords(error);
    m_error->say(words.headline, words.rest);
    m_error->setReport(errorReport(error, QStringLiteral("previewing a sync")));
    m_failed = true;
    m_words.clear();
    m_briefWords = words.headline;
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
    arrange();
}

void PreviewPanel::setLow(bool low)
{
    m_low = low;
    arrange();
}

void PreviewPanel::arrange()
{
    const bool tight = m_compact || m_low;
    const int side = tight ? 12 : 20;
    layout()->setContentsMargins(side, tight ? 12 : 18, side, tight ? 12 : 18);
    m_column->setSpacing(tight ? 8 : 12);
    const QString lacking = m_dangling == Dangling::WithoutStructure ? tr("People will lack their classes.")
                            : m_dangling == Dangling::WithoutLessons ? tr("Scores will lack their questions.")
                                                                     : QString();
    m_brief->setText(QStringList{m_briefWords, lacking}.join(u' ').trimmed());
    m_brief->setVisible(m_compact && !m_brief->text().isEmpty());
    m_scroll->setVisible(!m_compact);
    m_figures->setVisible(m_hasFigures);
    m_facts->setVisible(m_hasFigures);
    m_note->setText(m_words);
    m_note->setVisible(!m_words.isEmpty());
    m_warning->setVisible(m_dangling != Dangling::Nothing);
    m_error->setVisible(m_failed);
    m_mendBriefly->setText(m_mend->text());
    m_mendBriefly->setVisible(m_compact && m_dangling != Dangling::Nothing);
    m_buttons->setDirection(m_compact ? QBoxLayout::RightToLeft : QBoxLayout::TopToBottom);
    m_buttons->setStretch(0, m_compact ? 1 : 0);
}

} // namespace pitanga
