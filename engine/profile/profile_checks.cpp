#include "engine/profile/profile_checks.h"

#include "engine/base/words.h"
#include "engine/profile/field_forms.h"

#include <QSet>

#include <algorithm>

namespace pitanga {

namespace {

QString text(const QByteArray &name)
{
    return QString::fromUtf8(name);
}

/// One model with its place in the file, and the list for complaints.
class ModelChecks
{
public:
    ModelChecks(const Profile &profile, const Model &model, const QString &place, QStringList &problems)
        : m_profile(profile), m_model(model), m_place(place), m_problems(problems)
    {
    }

    void run()
    {
        for (qsizetype i = 0; i < m_model.fields.size(); ++i)
            checkField(i);
        checkSelfReference();
        checkTemplate(m_model.label, QStringLiteral("label"), true);
        checkTemplate(m_model.sourceId.text, QStringLiteral("source_id.template"), false);
        for (qsizetype i = 0; i < m_model.partition.size(); ++i)
            checkPartitionRule(i);
        for (const QList<QByteArray> &set : m_model.uniqueTogether)
            for (const QByteArray &field : set)
                requireField(field, QStringLiteral("unique_together"));
        for (const auto &[field, value] : m_model.constantFields)
            checkConstant(field, value);
    }

private:
    void complain(const QString &sentence) { m_problems += m_place + QStringLiteral(": ") + sentence; }
    void complainOf(qsizetype field, const QString &sentence)
    {
        m_problems += QStringLiteral("%1, fields[%2] '%3': %4")
                          .arg(m_place)
                          .arg(field)
                          .arg(text(m_model.fields.at(field).name), sentence);
    }

    bool requireField(const QByteArray &field, const QString &key)
    {
        if (m_model.find(field))
            return true;
        complain(Words::tr("%1 names '%2', which is no field of this model").arg(key, text(field)));
        return false;
    }

    void checkField(qsizetype place)
    {
        const Field &field = m_model.fields.at(place);
        for (const Field &common : m_profile.commonFields)
            if (common.name == field.name)
                complainOf(place, Words::tr("every record has a field of this name already"));
        for (const QByteArray &target : field.references)
            checkReference(place, target);
        if (field.defaultValue)
            if (const auto problem = problemOfDefault(field, *field.defaultValue))
                complainOf(place, Words::tr("default does not fit: %1").arg(*problem));
        for (const Json &choice : field.choices)
            if (const auto problem = problemOfType(field, choice))
                complainOf(place, Words::tr("choices do not fit: %1").arg(*problem));
    }

    void checkReference(qsizetype place, const QByteArray &target)
    {
        if (!m_profile.find(target))
            complainOf(place, Words::tr("references '%1', which is no model here").arg(text(target)));
        const bool declared =
            m_model.selfReference && m_model.selfReference->field == m_model.fields.at(place).name;
        if (target == m_model.name && !declared)
            complainOf(place,
                       m_model.selfReference
                           ? Words::tr("a second reference to its own model; the protocol knows at most one")
                           : Words::tr("refers to its own model, so the model needs self_reference"));
    }

    void checkSelfReference()
    {
        if (!m_model.selfReference)
            return;
        const QString key = QStringLiteral("self_reference");
        const SelfReference &self = *m_model.selfReference;
        if (!requireField(self.field, key))
            return;
        const Field &field = *m_model.find(self.field);
        if (!field.isReference())
            complain(Words::tr("%1 names '%2', which has no references").arg(key, text(self.field)));
        for (const QByteArray &parent : self.parents)
            if (!field.references.contains(parent))
                complain(Words::tr("%1 has the parent '%2', which '%3' does not refer to")
                             .arg(key, text(parent), text(self.field)));
    }

    void checkTemplate(const TextTemplate &checked, const QString &key, bool alternatives)
    {
        if (!alternatives && checked.hasAlternatives())
            complain(Words::tr("%1 must not have alternatives; only a label may").arg(key));
        for (const QByteArray &field : checked.fields())
            requireField(field, key);
        for (const TextTemplate::Part &part : checked.parts) {
            const Field *field =
                part.kind == TextTemplate::Part::Kind::HexField ? m_model.find(part.fields.first()) : nullptr;
            if (field && field->type != FieldType::UuidDashed)
                complain(Words::tr("%1 has '%2' in hex, which is no uuid_dashed").arg(key, text(field->name)));
        }
    }

    void checkPartitionRule(qsizetype index)
    {
        const PartitionRule &rule = m_model.partition.at(index);
        checkTemplate(rule.text, QStringLiteral("partition[%1]").arg(index), false);
        for (const PartitionRule::Condition &condition : rule.when)
            requireField(condition.field, QStringLiteral("partition[%1].when").arg(index));
    }

    void checkConstant(const QByteArray &name, const Json &value)
    {
        if (!requireField(name, QStringLiteral("constant_fields")))
            return;
        if (const auto problem = problemOfValue(*m_model.find(name), value))
            complain(Words::tr("constant_fields.%1 does not fit: %2").arg(text(name), *problem));
    }

    const Profile &m_profile;
    const Model &m_model;
    QString m_place;
    QStringList &m_problems;
};

/// Records of models that share a table must be told apart by what is constant in each.
void checkSharedTables(const Profile &profile, QStringList &problems)
{
    for (qsizetype i = 0; i < profile.models.size(); ++i)
        for (qsizetype j = 0; j < i; ++j) {
            const Model &one = profile.models.at(j);
            const Model &other = profile.models.at(i);
            if (one.table == other.table && one.constantFields == other.constantFields)
                problems +=
                    Words::tr("models[%1] '%2': shares its table with '%3' and has the same constant_fields")
                        .arg(i)
                        .arg(text(other.name), text(one.name));
        }
}

/// Follows references among the models that are left until one comes again.
QString circleAmong(const QList<Model> &left)
{
    QStringList path;
    QByteArray name = left.first().name;
    while (!path.contains(text(name))) {
        path += text(name);
        const auto model =
            std::find_if(left.begin(), left.end(), [&](const Model &m) { return m.name == name; });
        QByteArray next;
        for (const Field &field : model->fields)
            for (const QByteArray &target : field.references)
                if (target != name &&
                    std::any_of(left.begin(), left.end(), [&](const Model &m) { return m.name == target; }))
                    next = target;
        name = next;
    }
    return (path.mid(path.indexOf(text(name))) << text(name)).join(QStringLiteral(" → "));
}

} // namespace

void checkModels(const Profile &profile, QStringList &problems)
{
    QSet<QByteArray> names;
    int roots = 0;
    for (qsizetype i = 0; i < profile.models.size(); ++i) {
        const Model &model = profile.models.at(i);
        const QString place = QStringLiteral("models[%1] '%2'").arg(i).arg(text(model.name));
        if (names.contains(model.name) && !model.name.isEmpty())
            problems += place + QStringLiteral(": ") + Words::tr("this name is taken by another model");
        names.insert(model.name);
        if (model.sourceId.kind == SourceIdKind::RootCertificate && ++roots > 1)
            problems += place + QStringLiteral(": ") +
                        Words::tr("a second model with root_certificate_id; one data set has one root");
        ModelChecks(profile, model, place, problems).run();
    }
    checkSharedTables(profile, problems);
}

QList<Model> inDependencyOrder(const QList<Model> &models, QStringList &problems)
{
    QList<Model> ordered;
    QList<Model> left = models;
    QSet<QByteArray> waiting;
    for (const Model &model : models)
        waiting.insert(model.name);
    const auto isReady = [&](const Model &model) {
        return std::none_of(model.fields.begin(), model.fields.end(), [&](const Field &field) {
            return std::any_of(field.references.begin(), field.references.end(), [&](const QByteArray &target) {
                return target != model.name && waiting.contains(target);
            });
        });
    };
    while (!left.isEmpty()) {
        const auto next = std::find_if(left.begin(), left.end(), isReady);
        if (next == left.end()) {
            problems += Words::tr("models: references go in a circle: %1").arg(circleAmong(left));
            return ordered + left;
        }
        waiting.remove(next->name);
        ordered += *next;
        left.erase(next);
    }
    return ordered;
}

void chooseIndexes(Profile &profile, const QSet<QByteArray> &modelsWithOwnList)
{
    const Model *root = profile.rootModel();
    const QByteArray rootName = root ? root->name : QByteArray();
    for (Model &model : profile.models) {
        if (modelsWithOwnList.contains(model.name))
            continue;
        for (Field &field : model.fields)
            field.indexed = field.isReference() && !field.mustBeNull && field.references != QList{rootName};
    }
}

} // namespace pitanga
