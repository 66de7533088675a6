#include "app/cli/commands/command_groups.h"

#include "app/cli/input.h"
#include "app/cli/invocation.h"
#include "engine/tables/record.h"

namespace pitanga::cli {

using namespace Qt::StringLiterals;

namespace {

/// The profile that knows the model; the first one says that nobody does.
const Profile &profileOf(const Device &device, const QByteArray &model)
{
    for (const Profile &profile : device.profiles())
        if (profile.find(model))
            return profile;
    return device.profiles().front();
}

Result<> get(Invocation &run)
{
    PITANGA_LET(store, run.store());
    const QByteArray model = run.arguments.operand(0).toUtf8();
    const QByteArray id = run.arguments.operand(1).toUtf8();
    PITANGA_LET(record, RecordTable(*store, profileOf(store->device(), model)).find(model, id));
    if (!record)
        return Error{Error::Kind::Usage,
                     u"There is no record %1 of the model %2 here."_s.arg(run.arguments.operand(1),
                                                                          run.arguments.operand(0)),
                     u"not shown"_s};
    for (const auto &[name, value] : record->fields.members())
        run.out.line(u"%1: %2"_s.arg(QString::fromUtf8(name), QString::fromUtf8(value.toCompact())));
    run.out.document(Json::object({{"id", record->id.toHex()},
                                   {"model", record->model},
                                   {"partition", record->partition},
                                   {"source_id", record->sourceId},
                                   {"changed", record->changed},
                                   {"fields", record->fields}}));
    return {};
}

Result<Json> fieldsGiven(const QString &operand)
{
    QByteArray text = operand.toUtf8();
    if (operand == "-"_L1) {
        PITANGA_LET(content, readInput(operand));
        text = content;
    }
    PITANGA_LET(fields, Json::parse(text));
    if (!fields.isObject())
        return Error{Error::Kind::Data, u"The fields must be a JSON object: {\"name\": \"value\", …}."_s,
                     u"no object"_s};
    return fields;
}

Result<> put(Invocation &run)
{
    PITANGA_LET(store, run.store());
    const QByteArray model = run.arguments.operand(0).toUtf8();
    PITANGA_LET(fields, fieldsGiven(run.arguments.operand(1)));
    RecordTable records(*store, profileOf(store->device(), model));
    const QByteArray id = fields.value("id").toUtf8();
    PITANGA_LET(known, records.find(model, id));
    QByteArray written = id;
    if (known) {
        PITANGA_TRY(records.change(model, id, fields));
    } else {
        PITANGA_LET(made, records.create(model, fields));
        written = made.toHex();
    }
    run.out.line(u"%1 %2"_s.arg(known ? u"Changed"_s : u"Made"_s, QString::fromUtf8(written)));
    run.out.document(Json::object({{"id", written}, {"model", model}, {"created", !known}}));
    return {};
}

Result<> remove(Invocation &run)
{
    PITANGA_LET(store, run.store());
    const QByteArray model = run.arguments.operand(0).toUtf8();
    const QByteArray id = run.arguments.operand(1).toUtf8();
    RecordTable records(*store, profileOf(store->device(), model));
    PITANGA_LET(gone, run.arguments.has("--hard") ? records.erase(model, id) : records.remove(model, id));
    run.out.line(u"Deleted %1."_s.arg(counted(gone, "record", "records")));
    run.out.document(Json::object({{"deleted", gone}}));
    return {};
}

} // namespace

std::vector<Command> recordCommands()
{
    return {
        {.name = "data get",
         .operands = "MODEL ID",
         .purpose = "Shows one record.",
         .json =
             "{\"id\", \"model\", \"partition\", \"source_id\", \"changed\": not stamped yet, \"fields\": {…}}",
         .run = get},
        {.name = "data put",
         .operands = "MODEL JSON|-",
         .purpose = "Makes or changes a record.\nThe record whose id is among the fields is changed; otherwise "
                    "one is made.\n"
                    "Fields left out take their defaults, or stay as they are.",
         .json = "{\"id\", \"model\", \"created\"}",
         .run = put},
        {.name = "data delete",
         .operands = "MODEL ID",
         .purpose = "Deletes a record and all that refers to it.",
         .json = "{\"deleted\": count}",
         .options = {{"--hard", "", "erase for privacy: the texts are wiped here and on every device"}},
         .run = remove},
    };
}

} // namespace pitanga::cli
