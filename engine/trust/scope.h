#pragma once

#include "engine/base/result.h"
#include "engine/records/filter.h"

#include <QMap>

namespace pitanga {

/// A kind of certificate, as the profile describes it (protocol 4.3). Never sent: both peers have the same.
struct ScopeDefinition
{
    QByteArray id;
    QByteArray profile;
    qint64 version = 1;
    QByteArray primaryParamKey; ///< the parameter that is the root's own id; empty: cannot be a root
    QByteArray description;     ///< a template in English, for people
    QByteArray readTemplate;
    QByteArray writeTemplate;
    QByteArray readWriteTemplate;

    friend bool operator==(const ScopeDefinition &, const ScopeDefinition &) = default;
};

/// What a certificate allows. `read`: what its holder may receive; `write`: what its holder may originate.
struct Scope
{
    Filter read;
    Filter write;

    /// Both sides must be. A side without any template contains everything, so it lies within no usual parent.
    bool isSubsetOf(const Scope &other) const
    {
        return read.isSubsetOf(other.read) && write.isSubsetOf(other.write);
    }
    friend bool operator==(const Scope &, const Scope &) = default;
};

/// The filters of a definition with these parameters (a JSON object). Missing parameters leave their
/// placeholders as partition text, as in Morango; refuse such scopes before making one.
Scope scopeOf(const ScopeDefinition &definition, const Json &params);

/// The definitions that are installed here. A value.
class ScopeDefinitions
{
public:
    ScopeDefinitions() = default;
    ScopeDefinitions(std::initializer_list<ScopeDefinition> definitions);

    /// Replaces one of the same id.
    void add(const ScopeDefinition &definition) { m_byId.insert(definition.id, definition); }
    /// Fails for an id that is not installed here.
    Result<ScopeDefinition> find(const QByteArray &id) const;
    QList<ScopeDefinition> all() const { return m_byId.values(); }

private:
    QMap<QByteArray, ScopeDefinition> m_byId;
};

} // namespace pitanga
