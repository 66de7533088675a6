#include "engine/sync/sync_choice.h"

#include "engine/base/words.h"
#include "engine/school/facility_parts.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/tables/setting_table.h"

namespace pitanga {

namespace {

QByteArray prefixOfSettings(const QByteArray &peer)
{
    return "choice:" + peer + ':';
}

Json listOf(const QStringList &ids)
{
    Json list = Json::array();
    for (const QString &id : ids)
        list.append(Json(id.toUtf8()));
    return list;
}

QStringList idsIn(const Json &list)
{
    QStringList ids;
    for (const Json &id : list.items())
        ids << id.toString();
    return ids;
}

Result<> addLearners(Store &store, const QString &classId, QStringList &people)
{
    const QByteArray id = classId.toUtf8();
    Query learners(store.db(), "SELECT user_id FROM membership WHERE collection_id = ?1 ORDER BY user_id");
    learners.bind(id);
    while (learners.next())
        if (const QString person = learners.string(0); !people.contains(person))
            people << person;
    return learners.done();
}

} // namespace

Result<SyncChoice> rememberedChoice(Store &store, const QByteArray &peer, const QByteArray &dataset)
{
    PITANGA_LET(text, SettingTable(store.db()).value(prefixOfSettings(peer) + dataset));
    SyncChoice choice;
    const auto kept = Json::parse(text);
    if (!kept || !kept->isObject())
        return choice;
    const auto flag = [&](const char *key) { return kept->value(key).toBool(); };
    choice.everything = flag("everything");
    choice.structure = flag("structure");
    choice.everybody = flag("everybody");
    choice.anonymous = flag("anonymous");
    choice.classes = idsIn(kept->value("classes"));
    choice.people = idsIn(kept->value("people"));
    return choice;
}

Result<> rememberChoice(Store &store, const QByteArray &peer, const QByteArray &dataset,
                        const SyncChoice &choice)
{
    const Json kept = Json::object({{"everything", choice.everything},
                                    {"structure", choice.structure},
                                    {"everybody", choice.everybody},
                                    {"anonymous", choice.anonymous},
                                    {"classes", listOf(choice.classes)},
                                    {"people", listOf(choice.people)}});
    Transaction transaction(store.db(), Transaction::Kind::Write);
    PITANGA_TRY(SettingTable(store.db()).set(prefixOfSettings(peer) + dataset, kept.toCompact()));
    return transaction.commit();
}

Result<> forgetChoices(Store &store, const QByteArray &peer)
{
    const QByteArray prefix = prefixOfSettings(peer);
    return Query(store.db(), "DELETE FROM _setting WHERE substr(name, 1, ?2) = ?1")
        .run(prefix, qint64(prefix.size()));
}

Result<std::optional<Filter>> filterOf(Store &store, const QByteArray &dataset, const SyncChoice &choice)
{
    if (choice.everything)
        return std::optional<Filter>();
    QByteArrayList entries;
    if (choice.structure)
        entries << prefixOf(FacilityPart::Structure, dataset);
    if (choice.anonymous)
        entries << prefixOf(FacilityPart::Anonymous, dataset);
    QStringList people = choice.people;
    for (const QString &id : choice.classes)
        PITANGA_TRY(addLearners(store, id, people));
    if (choice.everybody)
        people = QStringList{QString()}; // the prefix of a nameless person is everybody's
    for (const QString &person : people)
        for (const FacilityPart part : {FacilityPart::Accounts, FacilityPart::Activity})
            entries << prefixOf(part, dataset, person.toUtf8());
    if (entries.isEmpty())
        return Error{
            Error::Kind::Usage,
            Words::tr("Nothing is chosen to sync with this device. Choose what to sync, then try again."),
            QStringLiteral("empty choice")};
    return std::optional(Filter::fromText(entries.join('\n')));
}

} // namespace pitanga
