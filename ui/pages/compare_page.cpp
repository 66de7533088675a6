#include "ui/pages/compare_page.h"

#include "ui/decisions/amount_words.h"
#include "ui/widgets/code_comparison.h"

#include <QVBoxLayout>

namespace pitanga {

ComparePage::ComparePage(QWidget *parent)
    : Page(Form::Calm, tr("Do both screens show the same words?"), parent),
      m_comparison(new CodeComparison(this))
{
    setColumnWidth(50);
    setBack(tr("Nearby"));
    body()->addWidget(m_comparison);
    body()->addStretch();
    connect(m_comparison, &CodeComparison::agreed, this, &ComparePage::agreed);
    connect(m_comparison, &CodeComparison::differed, this, &ComparePage::differed);
    connect(m_comparison, &CodeComparison::startAgainRequested, this, &ComparePage::startAgainRequested);
    connect(this, &Page::backRequested, this, [this] {
        if (meeting().isUnderWay())
            emit left(meeting().id);
    });
}

void ComparePage::setDevice(const DeviceFact &device)
{
    m_comparison->setDevice(device);
}

void ComparePage::setMeeting(const MeetingFact &meeting)
{
    m_comparison->show(meeting, now());
    const QString name = isolated(meeting.peerName);
    setTitle(meeting.state == MeetingState::Calling ? tr("Compare words with %1").arg(name)
                                                    : tr("Do both screens show the same words?"));
    setSubtitle(meeting.startedHere
                    ? tr("Look at %1. The same words prove that nobody is in between.").arg(name)
                    : tr("%1 asks for it. The same words prove that nobody is in between.").arg(name));
}

const MeetingFact &ComparePage::meeting() const
{
    return m_comparison->meeting();
}

void ComparePage::goBack()
{
    emit backRequested();
}

void ComparePage::setLayoutClass(LayoutClass layout, int windowHeight)
{
    Page::setLayoutClass(layout, windowHeight);
    m_comparison->setStacked(layout == LayoutClass::Narrow);
}

QWidget *ComparePage::firstControl() const
{
    return m_comparison->firstControl();
}

} // namespace pitanga
