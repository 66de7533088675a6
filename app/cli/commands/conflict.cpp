#include "app/cli/commands/command_groups.h"

#include "app/cli/invocation.h"
#include "engine/sync/conflicts.h"

namespace pitanga::cli {

using namespace Qt::StringLiterals;

namespace {

Json describe(const Conflict &conflict)
{
    return Json::object({{"id", conflict.id},
                         {"profile", conflict.profile},
                         {"model", conflict.model},
                         {"partition", conflict.partition},
                         {"deleted", conflict.deleted},
                         {"versions", qint64(conflict.others.size())}});
}

/// JSON as it is; other text, which peers may send, as a string.
Json versionJson(const QByteArray &text)
{
    const auto parsed = Json::parse(text);
    return parsed ? *parsed : Json(text);
}

Json fieldsJson(const Json &inForce, const Json &other)
{
    Json list = Json::array();
    for (const FieldDifference &field : compareVersions(inForce, other))
        list.append(Json::object({{"field", field.field},
                                  {"mine", field.inForce},
                                  {"theirs", field.other},
                                  {"differs", field.differs}}));
    return list;
}

void tell(const Json &inForce, const Json &other, Output &out)
{
    QList<QStringList> rows;
    for (const FieldDifference &field : compareVersions(inForce, other))
        rows << QStringList{field.differs ? u"≠"_s : u""_s, QString::fromUtf8(field.field),
                            QString::fromUtf8(field.inForce.toCompact()),
                            QString::fromUtf8(field.other.toCompact())};
    if (other.isObject())
        out.table({u" "_s, u"Field"_s, u"Mine (in force)"_s, u"Theirs"_s}, rows);
    else
        out.line(u"A version that cannot be read: %1"_s.arg(other.toString()));
}

Result<> list(Invocation &run)
{
    PITANGA_LET(store, run.store());
    PITANGA_LET(found, conflicts(*store));
    Json document = Json::array();
    QList<QStringList> rows;
    for (const Conflict &conflict : found) {
        document.append(describe(conflict));
        rows << QStringList{QString::fromUtf8(conflict.model), QString::fromUtf8(conflict.id),
                            QString::number(conflict.others.size())};
    }
    if (found.empty())
        run.out.line(u"No record was changed on two devices at once."_s);
    else
        run.out.table({u"Model"_s, u"Id"_s, u"Other versions"_s}, rows);
    run.out.document(Json::object({{"conflicts", document}}));
    return {};
}

Result<> show(Invocation &run)
{
    PITANGA_LET(store, run.store());
    const QString id = run.arguments.operand(0);
    PITANGA_LET(conflict, conflictOf(*store, id.toUtf8()));
    if (!conflict)
        return Error{Error::Kind::Usage, u"There is no conflict in a record %1. See conflict list."_s.arg(id),
                     id};
    const Json inForce = versionJson(conflict->inForce);
    Json others = Json::array();
    run.out.line(u"%1 %2"_s.arg(QString::fromUtf8(conflict->model), id));
    for (const QByteArray &text : conflict->others) {
        const Json other = versionJson(text);
        others.append(Json::object({{"version", other}, {"fields", fieldsJson(inForce, other)}}));
        run.out.line({});
        tell(inForce, other, run.out);
    }
    Json document = describe(*conflict);
    document.set("mine", inForce);
    document.set("theirs", others);
    run.out.document(document);
    return {};
}

} // namespace

std::vector<Command> conflictCommands()
{
    return {
        {.name = "conflict list",
         .purpose = "Lists records changed on two devices at once.\nOne version is in force, the others are "
                    "kept beside it.",
         .json = "{\"conflicts\": [{\"id\", \"profile\", \"model\", \"partition\", \"deleted\",\n"
                 "                \"versions\": count of those kept beside it}]}",
         .run = list},
        {.name = "conflict show",
         .operands = "ID",
         .purpose = "Shows the versions of such a record, field by field.\nThe newest first.",
         .json = "as in conflict list, and {\"mine\": {…}, \"theirs\": [{\"version\": {…},\n"
                 " \"fields\": [{\"field\", \"mine\", \"theirs\", \"differs\"}]}]}",
         .run = show},
        {.name = "conflict resolve",
         .operands = "ID",
         .purpose = "Decides a conflict: the choice becomes a new version.",
         .options = {{"--keep", "VERSION", "mine, theirs, or the fields as JSON", true}}},
    };
}

} // namespace pitanga::cli
