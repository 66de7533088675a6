#include "engine/trust/scope.h"

#include "engine/base/words.h"

namespace pitanga {

Scope scopeOf(const ScopeDefinition &definition, const Json &params)
{
    const Filter both = Filter::fromTemplate(definition.readWriteTemplate, params);
    return {both + Filter::fromTemplate(definition.readTemplate, params),
            both + Filter::fromTemplate(definition.writeTemplate, params)};
}

ScopeDefinitions::ScopeDefinitions(std::initializer_list<ScopeDefinition> definitions)
{
    for (const ScopeDefinition &definition : definitions)
        add(definition);
}

Result<ScopeDefinition> ScopeDefinitions::find(const QByteArray &id) const
{
    if (const auto found = m_byId.constFind(id); found != m_byId.constEnd())
        return *found;
    return Error{
        Error::Kind::Data,
        Words::tr("The kind of certificate “%1” is not known on this device. Both devices need the same "
                  "version of the school's profile.")
            .arg(QString::fromUtf8(id)),
        QStringLiteral("ScopeDefinition matching query does not exist.")};
}

} // namespace pitanga
