#include "app/desktop/first_run_wiring.h"

#include "engine/engine.h"
#include "ui/main_window.h"
#include "ui/pages/first_run.h"

namespace pitanga {

namespace {

template <typename T>
std::optional<Error> errorOf(const Result<T> &outcome)
{
    return outcome ? std::nullopt : std::optional(outcome.error());
}

void connectJoining(Engine &engine, FirstRun &steps)
{
    QObject::connect(&steps, &FirstRun::joinRequested, &engine,
                     [&engine, &steps](const QString &peer, const QString &dataset, const QString &user,
                                       const QString &password) {
                         engine.joinFacility(peer, dataset, user, password, &steps,
                                             [&steps](const Result<FacilityFact> &joined) {
                                                 steps.answerJoin(joined ? *joined : FacilityFact(),
                                                                  errorOf(joined));
                                             });
                     });
}

} // namespace

FirstRun &startFirstRun(Engine &engine, MainWindow &window)
{
    FirstRun &steps = window.startFirstRun();
    steps.setDevice(engine.device());
    for (const PeerFact &peer : engine.peers())
        steps.setPeer(peer);
    steps.setCanLeave(!engine.needsFirstRun());
    connectJoining(engine, steps);
    QObject::connect(&steps, &FirstRun::nameChosen, &engine, [&engine, &steps](const QString &name) {
        engine.setDeviceName(name, &steps, [&steps](const Result<> &kept) { steps.answerName(errorOf(kept)); });
    });
    QObject::connect(&steps, &FirstRun::addressEntered, &window, &MainWindow::addPeerRequested);
    QObject::connect(&steps, &FirstRun::createRequested, &engine,
                     [&engine, &steps](const QString &name, const QString &user, const QString &password) {
                         engine.createFacility(
                             name, user, password, &steps, [&steps](const Result<FacilityFact> &made) {
                                 steps.answerCreate(made ? *made : FacilityFact(), errorOf(made));
                             });
                     });
    QObject::connect(&steps, &FirstRun::finished, &window, [&engine, &window](const QString &syncPeerId) {
        engine.finishFirstRun();
        window.endFirstRun();
        if (!syncPeerId.isEmpty())
            engine.sync(syncPeerId);
    });
    return steps;
}

} // namespace pitanga
