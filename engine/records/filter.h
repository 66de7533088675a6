#pragma once

#include "engine/base/json.h"

#include <QByteArray>
#include <QByteArrayList>

namespace pitanga {

/// Protocol 4.1: puts the values of `params` (a JSON object; anything else has none) where `template_` says
/// `$name` or `${name}`, and "$" where it says "$$". One pass. Names nobody knows, and broken ones, stay as
/// they are; it never fails. Values that are no strings appear as Python would print them.
QByteArray substituteTemplate(QByteArrayView template_, const Json &params);

/// Which partitions a transfer or a scope is about: a list of prefixes. An immutable value.
class Filter
{
public:
    /// The filter that contains every partition: its single entry is empty.
    Filter() = default;

    /// Reads prefixes separated by Unicode white space. Goes through one substitution without values, as in
    /// Morango: "$$" becomes "$". A blank text contains every partition.
    static Filter fromText(QByteArrayView text) { return fromTemplate(text, Json::object()); }
    static Filter fromTemplate(QByteArrayView template_, const Json &params);

    /// Never empty. In the order of the text, repetitions included.
    const QByteArrayList &entries() const { return m_entries; }
    /// The entries joined by "\n": the spelling on the wire and in the session table.
    QByteArray toText() const { return m_entries.join('\n'); }

    bool contains(QByteArrayView partition) const;
    bool containsEverything() const { return m_entries.contains(QByteArray()); }
    /// Whether every entry lies within some entry of `other`.
    bool isSubsetOf(const Filter &other) const;

    /// Both texts read as one. A blank side adds nothing: everything + "a" is "a", as in Morango, where a
    /// scope whose template is empty gives no rights beyond its other template.
    friend Filter operator+(const Filter &a, const Filter &b)
    {
        return fromText(a.toText() + '\n' + b.toText());
    }
    /// The same set of entries, whatever their order.
    friend bool operator==(const Filter &a, const Filter &b);

private:
    QByteArrayList m_entries{QByteArray("")};
};

} // namespace pitanga
