#include "app/desktop/meeting_wiring.h"

#include "engine/engine.h"
#include "ui/main_window.h"
#include "ui/pages/approval_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/first_run.h"
#include "ui/pages/nearby_page.h"

#include <QLocale>

namespace pitanga {

namespace {

void connectComparison(Meetings &meetings, MainWindow &window)
{
    ComparePage &page = window.compare();
    QObject::connect(&meetings, &Meetings::meetingChanged, &window, &MainWindow::setMeeting);
    if (const auto meeting = meetings.current()) // begun before another window
        window.setMeeting(*meeting);
    QObject::connect(&window.nearby(), &NearbyPage::compareRequested, &meetings, &Meetings::meet);
    QObject::connect(&page, &ComparePage::agreed, &meetings, &Meetings::agree);
    QObject::connect(&page, &ComparePage::differed, &meetings, &Meetings::differ);
    QObject::connect(&page, &ComparePage::left, &meetings, &Meetings::leave);
    QObject::connect(&page, &ComparePage::startAgainRequested, &meetings, &Meetings::meet);
}

void connectApproval(Meetings &meetings, MainWindow &window)
{
    ApprovalPage &page = window.approval();
    const auto ask = [&meetings, &window, &page](const ApprovalRequestFact &request) {
        window.askApproval(request);
        meetings.learners(request.facility.datasetId, &page,
                          [&page](const Result<QList<LearnerFact>> &learners) {
                              if (learners)
                                  page.setLearners(*learners);
                              else
                                  page.showError(learners.error());
                          });
    };
    QObject::connect(&meetings, &Meetings::approvalAsked, &window, ask);
    for (const ApprovalRequestFact &request : meetings.requests()) // another window was asked
        ask(request);
    QObject::connect(&meetings, &Meetings::approvalEnded, &window, &MainWindow::endApproval);
    QObject::connect(&page, &ApprovalPage::refused, &meetings, &Meetings::refuse);
    QObject::connect(&page, &ApprovalPage::approved, &meetings,
                     [&meetings, &page](const QString &request, const ApprovalChoice &choice) {
                         meetings.approve(request, choice, &page, [&page](const Result<> &approved) {
                             if (!approved)
                                 page.showError(approved.error());
                         });
                     });
}

} // namespace

void connectMeetings(Engine &engine, MainWindow &window)
{
    Meetings &meetings = engine.meetings();
    meetings.setLanguage(QLocale().name());
    connectComparison(meetings, window);
    connectApproval(meetings, window);
}

void connectMeetings(Engine &engine, FirstRun &steps)
{
    Meetings &meetings = engine.meetings();
    QObject::connect(&steps, &FirstRun::meetRequested, &meetings, &Meetings::meet);
    QObject::connect(&steps, &FirstRun::agreed, &meetings, &Meetings::agree);
    QObject::connect(&steps, &FirstRun::differed, &meetings, &Meetings::differ);
    QObject::connect(&steps, &FirstRun::meetingLeft, &meetings, &Meetings::leave);
    QObject::connect(&steps, &FirstRun::approvalCancelled, &meetings, &Meetings::stopAsking);
    QObject::connect(&steps, &FirstRun::approvalRequested, &meetings,
                     [&meetings, &steps](const QString &peer, const QString &dataset) {
                         meetings.askToJoin(
                             peer, dataset, &steps, [&steps](const Result<FacilityFact> &joined) {
                                 steps.answerJoin(joined ? *joined : FacilityFact(),
                                                  joined ? std::nullopt : std::optional(joined.error()));
                             });
                     });
    steps.setCanCompare(true);
}

} // namespace pitanga
