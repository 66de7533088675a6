#include "engine/tables/kiosk_pin.h"

#include "engine/base/json.h"
#include "engine/base/words.h"
#include "engine/storage/transaction.h"
#include "engine/tables/setting_table.h"
#include "engine/trust/password_hash.h"

#include <algorithm>

namespace pitanga {

namespace {

constexpr auto pinSetting = "kiosk:pin";
constexpr auto triesSetting = "kiosk:tries";
constexpr int freeTries = 3;
constexpr int firstWaitSeconds = 30;
constexpr int longestWaitSeconds = 15 * 60;

} // namespace

Result<bool> KioskPin::isSet() const
{
    PITANGA_LET(kept, SettingTable(m_store.db()).value(pinSetting));
    return !kept.isEmpty();
}

Result<> KioskPin::set(const QByteArray &pin)
{
    const bool digits =
        std::all_of(pin.begin(), pin.end(), [](char digit) { return digit >= '0' && digit <= '9'; });
    if (!digits || pin.size() < 4 || pin.size() > 12)
        return Error{Error::Kind::Data, Words::tr("A PIN has 4 to 12 digits. Choose another."),
                     QStringLiteral("not 4 to 12 digits")};
    const QByteArray hash = makePasswordHash(pin, makePasswordSalt(m_store.device().random()));
    Transaction transaction(m_store.db(), Transaction::Kind::Write);
    SettingTable settings(m_store.db());
    PITANGA_TRY(settings.set(pinSetting, hash));
    PITANGA_TRY(settings.set(triesSetting, {}));
    return transaction.commit();
}

Result<KioskPinVerdict> KioskPin::tryOut(const QByteArray &pin)
{
    PITANGA_LET(kept, SettingTable(m_store.db()).value(pinSetting));
    if (kept.isEmpty())
        return KioskPinVerdict{.isSet = false};
    PITANGA_LET(before, tries());
    if (const int wait = waitAfter(before); wait > 0)
        return KioskPinVerdict{.waitSeconds = wait};
    // Counted before it is looked at: who switches the machine off meanwhile has used it up all the same.
    const Tries after{before.wrong + 1, m_store.device().clock().nowUtc()};
    PITANGA_TRY(note(after));
    if (!passwordMatches(pin, kept))
        return KioskPinVerdict{.waitSeconds = waitAfter(after)};
    PITANGA_TRY(note({}));
    return KioskPinVerdict{.accepted = true};
}

Result<KioskPin::Tries> KioskPin::tries() const
{
    PITANGA_LET(text, SettingTable(m_store.db()).value(triesSetting));
    const auto kept = Json::parse(text);
    if (!kept)
        return Tries();
    return Tries{int(kept->value("wrong").toInt().value_or(0)),
                 QDateTime::fromString(kept->value("last").toString(), Qt::ISODateWithMs)};
}

Result<> KioskPin::note(const Tries &tries)
{
    const QByteArray kept =
        tries.wrong == 0
            ? QByteArray()
            : Json::object({{"wrong", tries.wrong}, {"last", tries.last.toString(Qt::ISODateWithMs)}})
                  .toCompact();
    Transaction transaction(m_store.db(), Transaction::Kind::Write);
    PITANGA_TRY(SettingTable(m_store.db()).set(triesSetting, kept));
    return transaction.commit();
}

/// A clock that was set back makes nobody wait for longer than the pause is.
int KioskPin::waitAfter(const Tries &tries) const
{
    if (tries.wrong < freeTries)
        return 0;
    const int doublings = std::min(tries.wrong - freeTries, 10);
    const qint64 pause = std::min(longestWaitSeconds, firstWaitSeconds << doublings);
    const qint64 passed = std::max<qint64>(0, tries.last.secsTo(m_store.device().clock().nowUtc()));
    return int(std::max<qint64>(0, pause - passed));
}

} // namespace pitanga
