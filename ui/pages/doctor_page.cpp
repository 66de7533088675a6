#include "ui/pages/doctor_page.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/doctor_page_words.h"
#include "ui/decisions/error_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/verdict_badge.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace pitanga {

DoctorPage::DoctorPage(QWidget *parent)
    : Page(Form::Calm, tr("Find the cause"), parent),
      m_copy(new Button(Button::Kind::Plain, tr("Copy report"), this)),
      m_again(new Button(Button::Kind::Plain, tr("Check again"), this)),
      m_verdict(new Card(this)),
      m_verdictGrid(new QGridLayout(m_verdict)),
      m_badge(new VerdictBadge(3.73, m_verdict)),
      m_headline(new TextLabel({}, TextSize::Sentence, Role::Text, QFont::DemiBold, m_verdict)),
      m_advice(new TextLabel({}, TextSize::Body, Role::Soft, QFont::Normal, m_verdict)),
      m_action(new Button(Button::Kind::Primary, tr("Check again"), m_verdict)),
      m_steps(new TextLabel({}, TextSize::Body, Role::Text, QFont::Normal, m_verdict)),
      m_checks(new Card(this)),
      m_checkColumn(new QVBoxLayout(m_checks)),
      m_foot(new TextLabel(tr("The report holds no names of learners, no passwords and no keys."),
                           TextSize::Caption, Role::Soft, QFont::Normal, this))
{
    setBack(tr("Nearby"));
    m_copy->setIconName(QStringLiteral("copy"));
    m_again->setIconName(QStringLiteral("sync"));
    actions()->addWidget(m_copy);
    actions()->addWidget(m_again);
    m_checkColumn->setContentsMargins(24, 4, 24, 4);
    m_checkColumn->setSpacing(0);
    m_foot->wrapping();
    m_foot->setContentsMargins(4, 0, 4, 0);
    buildVerdict();
    body()->addWidget(m_verdict);
    body()->addWidget(m_checks);
    body()->addWidget(m_foot);
    body()->addStretch();
    connect(m_copy, &Button::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_report.copyText); });
    connect(m_again, &Button::clicked, this, &DoctorPage::reload);
    connect(m_action, &Button::clicked, this, &DoctorPage::act);
    theme::follow(this, [this] {
        if (!m_peerId.isEmpty())
            showChecks();
    });
}

void DoctorPage::buildVerdict()
{
    m_headline->wrapping();
    m_advice->wrapping();
    m_steps->wrapping();
    m_steps->setContentsMargins(0, 8, 0, 0);
    m_steps->hide();
    m_verdictGrid->setContentsMargins(24, 24, 24, 24);
    m_verdictGrid->setHorizontalSpacing(16);
    m_verdictGrid->setVerticalSpacing(4);
    m_verdictGrid->setColumnStretch(1, 1);
}

void DoctorPage::begin(const PeerFact &peer)
{
    m_peerId = peer.id;
    m_report = {};
    m_report.peerId = peer.id;
    m_report.peerName = peer.name;
    m_question = peer.reach == PeerReach::Reachable ? tr("Why %1 does not sync").arg(isolated(peer.name))
                                                    : tr("Why %1 cannot be reached").arg(isolated(peer.name));
    setTitle(m_question);
    setChecking(true);
}

void DoctorPage::setChecking(bool checking)
{
    m_checking = checking;
    m_again->setEnabled(!checking);
    m_copy->setEnabled(!checking);
    m_action->setVisible(!checking);
    m_steps->hide();
    m_foot->setVisible(!checking); // there is no report yet
    if (checking) {
        setSubtitle({});
        m_badge->setState(State::Busy);
        m_headline->setText(tr("Looking for the cause"));
        m_advice->setText(tr("This takes a few seconds, up to half a minute where nothing answers."));
    }
    showChecks();
}

void DoctorPage::show(const DoctorReport &report)
{
    if (report.peerId != m_peerId)
        return;
    m_report = report;
    setTitle(report.fault == DoctorFault::None ? tr("%1 can be reached").arg(isolated(report.peerName))
                                               : m_question);
    setSubtitle(checkedWords(report, now()));
    m_badge->setState(verdictState(report));
    m_headline->setText(report.verdict);
    m_advice->setText(report.advice);
    m_action->setText(actionButton(report.action));
    setChecking(false);
}

void DoctorPage::showError(const QString &peerId, const Error &error)
{
    if (peerId != m_peerId)
        return;
    const ErrorWords words = errorWords(error);
    m_badge->setState(State::Stop);
    m_headline->setText(words.headline);
    m_advice->setText(words.rest);
    m_report.action = DoctorAction::CheckAgain;
    m_report.copyText = errorReport(error, QStringLiteral("connection check"));
    m_action->setText(actionButton(m_report.action));
    setChecking(false);
}

void DoctorPage::showChecks()
{
    while (QLayoutItem *item = m_checkColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_checks->setVisible(!m_report.checks.isEmpty());
    int row = 0;
    for (const CheckFact &fact : std::as_const(m_report.checks))
        addCheck(fact, row);
}

/// Icon, what was looked at, how it went, and the technical word: at the end, or below where there is no room.
void DoctorPage::addCheck(const CheckFact &fact, int &row)
{
    if (row++ > 0)
        m_checkColumn->addWidget(new Hairline(m_checks));
    const bool failed = fact.outcome == CheckOutcome::Failed;
    const bool open = fact.outcome == CheckOutcome::NotChecked;
    const bool narrow = layoutClassNow() == LayoutClass::Narrow;
    const bool besides = layoutClassNow() == LayoutClass::Normal || layoutClassNow() == LayoutClass::Wide;
    const QFont::Weight weight = failed ? QFont::DemiBold : QFont::Normal;

    auto *line = new QWidget(m_checks);
    auto *grid = new QGridLayout(line);
    grid->setContentsMargins(0, 11, 0, 11);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(2, 1);
    const State state = checkState(fact.outcome);
    auto *icon = new IconView(theme::iconOf(state), open ? Role::Faint : theme::roleOf(state), 1.35, line);
    auto *title =
        new TextLabel(checkTitle(fact.check), TextSize::Body, open ? Role::Faint : Role::Text, weight, line);
    auto *sentence = new TextLabel(fact.sentence, TextSize::Body,
                                   open     ? Role::Faint
                                   : failed ? Role::Text
                                            : Role::Soft,
                                   weight, line);
    sentence->wrapping();
    sentence->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    sentence->setAccessibleName(tr("%1: %2").arg(title->text(), fact.sentence));
    grid->addWidget(icon, 0, 0, Qt::AlignTop);
    grid->addWidget(title, 0, 1, narrow ? 1 : 2, narrow ? 2 : 1, Qt::AlignTop);
    grid->addWidget(sentence, narrow ? 1 : 0, narrow ? 1 : 2, 1, narrow ? 2 : 1);
    if (!narrow)
        grid->setColumnMinimumWidth(1, theme::em(10));
    if (!fact.technical.isEmpty()) {
        auto *technical = new TextLabel(fact.technical, TextSize::Caption, Role::Faint, QFont::Normal, line);
        technical->setMono();
        if (besides)
            grid->addWidget(technical, 0, 3, Qt::AlignTop | Qt::AlignTrailing);
        else
            grid->addWidget(technical, narrow ? 2 : 1, narrow ? 1 : 2, 1, narrow ? 2 : 1, Qt::AlignLeading);
    }
    m_checkColumn->addWidget(line);
}

void DoctorPage::showSteps()
{
    QStringList lines;
    const QStringList steps = actionSteps(m_report.action);
    for (qsizetype i = 0; i < steps.size(); ++i)
        lines << tr("%1. %2", "number of a step, the step").arg(i + 1).arg(steps[i]);
    m_steps->setText(lines.join(u'\n'));
    m_steps->show();
}

void DoctorPage::act()
{
    if (m_report.action == DoctorAction::CheckAgain)
        reload();
    else if (!actionSteps(m_report.action).isEmpty())
        showSteps();
    else
        emit actionRequested(m_peerId, m_report.action);
}

void DoctorPage::reload()
{
    if (m_checking || m_peerId.isEmpty())
        return;
    m_report.checks.clear();
    setChecking(true);
    emit checkRequested(m_peerId);
}

void DoctorPage::setLayoutClass(LayoutClass layout, int windowHeight)
{
    Page::setLayoutClass(layout, windowHeight);
    m_badge->setVisible(layout != LayoutClass::Narrow);
    const bool below = layout == LayoutClass::Narrow;
    m_verdictGrid->setVerticalSpacing(below ? 8 : 4);
    m_verdictGrid->addWidget(m_badge, 0, 0, 2, 1, Qt::AlignVCenter);
    m_verdictGrid->addWidget(m_headline, 0, 1, Qt::AlignBottom);
    m_verdictGrid->addWidget(m_advice, 1, 1, Qt::AlignTop);
    m_verdictGrid->addWidget(m_action, below ? 2 : 0, below ? 1 : 2, below ? 1 : 2, 1,
                             below ? Qt::AlignLeading : Qt::AlignVCenter);
    m_verdictGrid->addWidget(m_steps, 3, 1, 1, 2);
    showChecks();
}

void DoctorPage::setNow(const QDateTime &now)
{
    Page::setNow(now);
    if (!m_checking && !m_report.checks.isEmpty())
        setSubtitle(checkedWords(m_report, now));
}

QWidget *DoctorPage::firstControl() const
{
    return m_checking ? static_cast<QWidget *>(m_copy) : m_action;
}

} // namespace pitanga
