#include "engine/profile/model_rules.h"

#include "engine/base/words.h"
#include "engine/profile/field_forms.h"
#include "engine/profile/titles.h"
#include "engine/profile/wire_time.h"

#include <QTimeZone>

// What Kolibri keeps in its save methods (kolibri.md 1.4, 1.5): coded by hand, since the profile has it in
// words.
namespace pitanga {

namespace {

/// The field that names the data set, in any model of the profile that has one ("dataset_id").
const Field *dataSetField(const Profile &profile, const Model &model)
{
    const Model *root = profile.rootModel();
    if (!root)
        return nullptr;
    for (const Field &field : model.fields)
        if (field.references.contains(root->name))
            return &field;
    return nullptr;
}

/// One record under examination, with what the rules ask of it.
class SaveRules
{
public:
    SaveRules(const Profile &profile, const Model &model, const Json &record, const RelatedRecords &related,
              RecordProblems &problems)
        : m_profile(profile), m_model(model), m_record(record), m_related(related), m_problems(problems)
    {
    }

    void run()
    {
        checkConstants();
        for (const Field &field : m_model.fields)
            if (field.isReference() && !text(field.name).isEmpty())
                checkReference(field);
        if (m_profile.name != "facilitydata")
            return;
        if (m_model.name == "facilitydataset")
            checkFacilitySettings();
        else if (m_model.name == "role")
            checkRole();
        else if (m_model.name == "membership")
            checkMembership();
    }

private:
    QByteArray text(QByteArrayView field) const { return m_record.value(field).toUtf8(); }
    void complain(const QByteArray &field, const QString &sentence) { m_problems.append({field, sentence}); }

    void checkConstants()
    {
        for (const auto &[field, value] : m_model.constantFields)
            if (m_record.contains(field) && m_record.value(field) != value)
                complain(field, Words::tr("must be %1").arg(value.toString()));
    }

    void checkReference(const Field &field)
    {
        const QByteArray target = text(field.name);
        const QByteArray model = m_related.modelOf(target);
        if (model.isEmpty())
            return complain(field.name, Words::tr("names a record that is not here"));
        if (!field.references.contains(model)) {
            const Model *found = m_profile.find(model);
            return complain(field.name,
                            Words::tr("cannot be a record of the kind \"%1\"")
                                .arg(found ? titles::translated(found->title) : QString::fromUtf8(model)));
        }
        const Field *ours = dataSetField(m_profile, m_model);
        const Field *theirs = dataSetField(m_profile, *m_profile.find(model));
        if (ours && theirs && m_related.fieldOf(target, theirs->name).toUtf8() != text(ours->name))
            complain(field.name, Words::tr("belongs to another school"));
    }

    bool setting(const char *field) const
    {
        const Json *value = m_record.find(field);
        return value ? value->toBool() : m_model.find(field)->defaultValue.value_or(Json(false)).toBool();
    }

    void checkFacilitySettings()
    {
        if (setting("learner_can_login_with_no_password") && setting("learner_can_edit_password"))
            complain("learner_can_login_with_no_password",
                     Words::tr("cannot be on while learners may change their password"));
    }

    void checkRole()
    {
        const QByteArray collection = text("collection_id");
        const QByteArray place = m_related.modelOf(collection);
        if (place == "learnergroup" || place == "adhoclearnersgroup")
            return complain("collection_id",
                            Words::tr("cannot be a group: roles belong to a class or the facility"));
        if (place != "classroom")
            return;
        if (text("kind") != "coach")
            return complain("kind", Words::tr("can only be coach in a class"));
        const QByteArray facility = m_related.fieldOf(collection, "parent_id").toUtf8();
        if (!m_related.exists("role", {{"user_id", text("user_id")}, {"collection_id", facility}}))
            complain("user_id", Words::tr("needs a role in the facility before being coach of a class: add "
                                          "\"classroom assignable coach\" there first"));
    }

    void checkMembership()
    {
        const QByteArray collection = text("collection_id");
        const QByteArray place = m_related.modelOf(collection);
        if (place == "facility")
            return complain("collection_id",
                            Words::tr("cannot be the facility: everyone in it belongs to it already"));
        if (place != "learnergroup" && place != "adhoclearnersgroup")
            return;
        const QByteArray classroom = m_related.fieldOf(collection, "parent_id").toUtf8();
        if (!m_related.exists("membership", {{"user_id", text("user_id")}, {"collection_id", classroom}}))
            complain("user_id", Words::tr("must be in the class before being in one of its groups"));
    }

    const Profile &m_profile;
    const Model &m_model;
    const Json &m_record;
    const RelatedRecords &m_related;
    RecordProblems &m_problems;
};

qint64 questionsIn(const Json &source, qint64 version)
{
    if (version >= 3)
        return qint64(source.value("questions").items().size());
    return version == 0 ? source.value("number_of_questions").toInt().value_or(0) : 1;
}

/// A quiz counts its questions; sections without any go (kolibri.md 1.5).
void recountQuestions(const Json &record, Json &computed)
{
    auto sources = Json::parse(record.value("question_sources").toUtf8());
    if (!sources || !sources->isArray())
        return;
    const qint64 version = record.value("data_model_version").toInt().value_or(3);
    std::vector<Json> kept;
    qint64 count = 0;
    for (Json &source : sources->items()) {
        const qint64 questions = questionsIn(source, version);
        count += questions;
        if (questions > 0 || version < 3)
            kept.push_back(std::move(source));
    }
    const bool dropped = kept.size() != sources->items().size();
    if (dropped)
        computed.set("question_sources", wireDocument(Json::array(std::move(kept))));
    if (record.value("question_count").toInt() != count)
        computed.set("question_count", Json(count));
}

/// A zone that a peer's time-zone database does not know stops the whole integration there (kolibri.md 1.3), so
/// in doubt the time says UTC; the moment stays the same.
std::optional<Json> withKnownZone(const Json &value)
{
    auto time = WireTime::fromZoned(view(value.toUtf8()));
    if (!time || time->zone.isEmpty() || time->zone == "UTC" || QTimeZone::isTimeZoneIdAvailable(time->zone))
        return std::nullopt;
    time->zone = "UTC";
    return Json(time->toZoned());
}

} // namespace

RecordProblems validateOnSave(const Profile &profile, const Model &model, const Json &record,
                              const StoredColumns &stored, const RelatedRecords &related)
{
    RecordProblems problems = validateOnReceipt(model, record, stored);
    SaveRules(profile, model, record, related, problems).run();
    return problems;
}

Json computedOnSave(const Profile &profile, const Model &model, const Json &record, const QDateTime &nowUtc)
{
    Json computed = Json::object();
    for (const auto &[field, value] : model.constantFields)
        if (record.value(field) != value)
            computed.set(field, value);
    for (const Field &field : model.fields) {
        if (field.setOnSave)
            computed.set(field.name, wireTime(field, nowUtc));
        else if (field.type == FieldType::DateTimeTz)
            if (const auto known = withKnownZone(record.value(field.name)))
                computed.set(field.name, *known);
    }
    if (profile.name == "facilitydata" && model.name == "exam")
        recountQuestions(record, computed);
    return computed;
}

} // namespace pitanga
