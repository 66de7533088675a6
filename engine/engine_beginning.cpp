#include "engine/base/words.h"
#include "engine/engine_private.h"
#include "engine/school/accounts.h"
#include "engine/school/facility.h"
#include "engine/tables/kiosk_pin.h"
#include "engine/tables/setting_table.h"

#include <algorithm>

// The part of the door for a new device, and for the kiosk.
namespace pitanga {

namespace {
constexpr auto firstRunSetting = "first-run";
}

Result<> Engine::Private::restoreBeginning(Store &store)
{
    PITANGA_LET(firstRun, SettingTable(store.db()).value(firstRunSetting));
    firstRunDone = !firstRun.isEmpty() || !board.device().facilities.isEmpty();
    return {};
}

bool Engine::needsFirstRun() const
{
    return !d->firstRunDone;
}

void Engine::finishFirstRun()
{
    d->firstRunDone = true;
    d->keep(this, firstRunSetting, "done");
}

void Engine::setDeviceName(const QString &name, QObject *context, Answer<std::monostate> answer)
{
    const QString kept = name.simplified();
    if (std::none_of(kept.begin(), kept.end(), [](QChar letter) { return letter.isLetterOrNumber(); })) {
        answer(Error{Error::Kind::Data, Words::tr("A name needs a letter or a digit. Choose another."), name});
        return;
    }
    d->keep(this, "device:name", kept.toUtf8());
    d->board.setDeviceName(kept);
    emit deviceChanged();
    announce();
    if (context)
        answer(Result<>());
}

void Engine::createFacility(const QString &name, const QString &userName, const QString &password,
                            QObject *context, Answer<FacilityFact> answer)
{
    NewUser administrator;
    administrator.username = userName.toUtf8();
    administrator.fullName = userName.toUtf8();
    administrator.role = SchoolRole::Admin;
    administrator.password = password.toUtf8();
    d->inBackground<Facility>(
        this,
        [name, administrator](Store &store) { return pitanga::createFacility(store, name, administrator); },
        [this, context = QPointer(context), answer](const Result<Facility> &made) {
            const FacilityFact fact =
                made ? FacilityFact{QString::fromLatin1(made->datasetId), made->name} : FacilityFact();
            if (made) {
                d->board.joined(fact);
                emit deviceChanged();
            }
            if (context)
                answer(made ? Result<FacilityFact>(fact) : Result<FacilityFact>(made.error()));
        });
}

void Engine::setKioskPin(const QString &pin, QObject *context, Answer<std::monostate> answer)
{
    d->answerInBackground<std::monostate>(
        this, [pin](Store &store) { return KioskPin(store).set(pin.toUtf8()); }, context, std::move(answer));
}

void Engine::tryKioskPin(const QString &pin, QObject *context, Answer<KioskPinVerdict> answer)
{
    d->answerInBackground<KioskPinVerdict>(
        this, [pin](Store &store) { return KioskPin(store).tryOut(pin.toUtf8()); }, context, std::move(answer));
}

void Engine::kioskPinIsSet(QObject *context, Answer<bool> answer)
{
    d->answerInBackground<bool>(
        this, [](Store &store) { return KioskPin(store).isSet(); }, context, std::move(answer));
}

} // namespace pitanga
