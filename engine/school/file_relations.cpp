#include "engine/school/file_relations.h"

namespace pitanga {

namespace {

QByteArray borrowed(QByteArrayView text)
{
    return QByteArray::fromRawData(text.data(), text.size());
}

} // namespace

void FileRelations::add(const Model &model, const QByteArray &id, const Json &fields)
{
    m_byId.insert(id, {&model, &fields});
}

QByteArray FileRelations::modelOf(QByteArrayView id) const
{
    if (const auto known = m_byId.constFind(borrowed(id)); known != m_byId.cend())
        return known->model->name;
    if (const auto known = m_storedModels.constFind(borrowed(id)); known != m_storedModels.cend())
        return *known;
    return *m_storedModels.insert(id.toByteArray(), m_stored.modelOf(id));
}

Json FileRelations::fieldOf(QByteArrayView id, QByteArrayView field) const
{
    if (const auto known = m_byId.constFind(borrowed(id)); known != m_byId.cend())
        return known->fields->value(field);
    const QByteArray key = id.toByteArray() + '\n' + field.toByteArray();
    if (const auto known = m_storedFields.constFind(key); known != m_storedFields.cend())
        return *known;
    return *m_storedFields.insert(key, m_stored.fieldOf(id, field));
}

bool FileRelations::exists(QByteArrayView model, const QList<QPair<QByteArray, QByteArray>> &values) const
{
    QByteArrayList fields;
    QByteArrayList wanted;
    for (const auto &[field, value] : values) {
        fields << field;
        wanted << value;
    }
    return combinations(model, fields).contains(wanted.join('\n')) || m_stored.exists(model, values);
}

const QSet<QByteArray> &FileRelations::combinations(QByteArrayView model, const QByteArrayList &fields) const
{
    const QByteArray question = model.toByteArray() + '\n' + fields.join('\n');
    if (const auto known = m_combinations.constFind(question); known != m_combinations.cend())
        return *known;
    QSet<QByteArray> found;
    for (const Known &record : m_byId) {
        if (record.model->name != model)
            continue;
        QByteArrayList values;
        for (const QByteArray &field : fields)
            values << record.fields->value(field).toUtf8();
        found.insert(values.join('\n'));
    }
    return *m_combinations.insert(question, found);
}

} // namespace pitanga
