#include "app/cli/commands/command_groups.h"

#include "app/cli/input.h"
#include "app/cli/invocation.h"
#include "engine/profile/profile_loader.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace pitanga::cli {

using namespace Qt::StringLiterals;

namespace {

Json summary(const Profile &profile)
{
    Json scopes = Json::array();
    for (const ProfileScope &scope : profile.scopeDefinitions)
        scopes.append(Json(scope.id));
    return Json::object({{"profile", profile.name},
                         {"format", profile.format},
                         {"models", qint64(profile.models.size())},
                         {"scope_definitions", scopes}});
}

Json models(const Profile &profile)
{
    Json list = Json::array();
    for (const Model &model : profile.models) {
        Json fields = Json::array();
        for (const Field &field : model.fields)
            fields.append(Json(field.name));
        list.append(Json::object(
            {{"model", model.name}, {"title", model.title}, {"group", model.group}, {"fields", fields}}));
    }
    return list;
}

Result<> list(Invocation &run)
{
    PITANGA_LET(device, run.device());
    Json profiles = Json::array();
    QList<QStringList> rows;
    for (const Profile &profile : device->profiles()) {
        profiles.append(summary(profile));
        rows << QStringList{QString::fromUtf8(profile.name), QString::number(profile.models.size()),
                            QString::number(profile.scopeDefinitions.size())};
    }
    run.out.table({u"Profile"_s, u"Models"_s, u"Scopes"_s}, rows);
    run.out.document(Json::object({{"profiles", profiles}}));
    return {};
}

Result<> show(Invocation &run)
{
    PITANGA_LET(device, run.device());
    const QString name = run.arguments.operand(0);
    const Profile *profile = device->profile(name.toUtf8());
    if (!profile)
        return Error{Error::Kind::Usage, u"There is no profile “%1” here. See profile list."_s.arg(name), name};
    QList<QStringList> rows;
    for (const Model &model : profile->models) {
        QStringList fields;
        for (const Field &field : model.fields)
            fields << QString::fromUtf8(field.name);
        rows << QStringList{QString::fromUtf8(model.name), model.group, fields.join(u", "_s)};
    }
    run.out.table({u"Model"_s, u"Group"_s, u"Fields"_s}, rows);
    Json document = summary(*profile);
    document.set("models", models(*profile));
    run.out.document(document);
    return {};
}

Result<> validate(Invocation &run)
{
    PITANGA_LET(content, readInput(run.arguments.operand(0)));
    PITANGA_LET(profile, loadProfile(content));
    run.out.line(u"The profile “%1” is good: %2 models."_s.arg(QString::fromUtf8(profile.name))
                     .arg(profile.models.size()));
    run.out.document(summary(profile));
    return {};
}

/// A profile's name becomes a file's name, so it must not lead anywhere else.
bool isPlainName(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '-';
    });
}

Result<> add(Invocation &run)
{
    PITANGA_LET(content, readInput(run.arguments.operand(0)));
    PITANGA_LET(profile, loadProfile(content));
    PITANGA_LET(device, run.device());
    if (device->profile(profile.name))
        return Error{Error::Kind::Usage,
                     u"A profile “%1” is here already."_s.arg(QString::fromUtf8(profile.name)), u"same name"_s};
    if (!isPlainName(profile.name))
        return Error{Error::Kind::Data, u"The profile's name must be letters, digits, “-” and “_”."_s,
                     QString::fromUtf8(profile.name)};
    for (const ProfileScope &scope : profile.scopeDefinitions)
        if (device->scopeDefinitions().find(scope.id)) // it would change what existing certificates allow
            return Error{
                Error::Kind::Data,
                u"A kind of certificate called “%1” is here already."_s.arg(QString::fromUtf8(scope.id)),
                u"scope definition exists"_s};
    const QDir folder(QDir(device->home()).filePath(u"profiles"_s));
    QSaveFile file(folder.filePath(QString::fromUtf8(profile.name) + u".json"_s));
    if (!QDir().mkpath(folder.path()) || !file.open(QIODevice::WriteOnly) ||
        file.write(content) != content.size() || !file.commit())
        return Error{Error::Kind::Storage, u"The profile cannot be written to %1."_s.arg(folder.path()),
                     file.errorString()};
    // A profile can be good by itself and not go with the others here; then the home must stay as it was.
    if (const auto opened = Device::open({.home = run.home(), .mustExist = true}); !opened) {
        QFile::remove(file.fileName());
        return opened.error();
    }
    run.out.line(u"Added the profile “%1”."_s.arg(QString::fromUtf8(profile.name)));
    run.out.document(summary(profile));
    return {};
}

} // namespace

std::vector<Command> profileCommands()
{
    constexpr auto summaryKeys = "{\"profile\", \"format\", \"models\": count, \"scope_definitions\": [id]}";
    return {{.name = "profile list",
             .purpose = "Lists the kinds of data that this device understands.",
             .json = "{\"profiles\": [as profile validate]}",
             .run = list},
            {.name = "profile show",
             .operands = "NAME",
             .purpose = "Shows the models and fields of a profile.",
             .json = "{\"profile\", \"format\", \"scope_definitions\": [id],\n"
                     " \"models\": [{\"model\", \"title\", \"group\", \"fields\": [name]}]}",
             .run = show},
            {.name = "profile validate",
             .operands = "FILE",
             .purpose = "Checks a profile file.\nEvery mistake is named with its place (exit 6).",
             .json = summaryKeys,
             .run = validate},
            {.name = "profile add",
             .operands = "FILE",
             .purpose = "Checks a profile file and copies it into the home.\n"
                        "Programs that have the home open see it when they are started again.",
             .json = summaryKeys,
             .run = add}};
}

} // namespace pitanga::cli
