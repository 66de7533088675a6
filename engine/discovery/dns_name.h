#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace pitanga {

/// A domain name as RFC 1035 3.1 has it on the wire: length, label, …, 0. Labels are any bytes (UTF-8 in
/// service names), up to 63 each, 255 for the whole. The case is kept and does not count in comparisons. A
/// plain value.
class DnsName
{
public:
    static constexpr int longestLabel = 63;
    static constexpr int longestName = 255;

    /// The root.
    DnsName() : m_wire(1, '\0') {}
    /// Of wire bytes that were checked already.
    static DnsName ofWire(QByteArray checked);
    /// "_pitanga._tcp.local": labels without dots inside. Nothing where a label is empty or too long.
    static std::optional<DnsName> ofText(QByteArrayView dotted);
    /// The same for names that are written in the program; ends it where they are wrong.
    static DnsName literal(const char *dotted);

    /// This name with one more label in front; nothing where that is too long.
    std::optional<DnsName> under(QByteArrayView label) const;
    /// Without the first label; the root stays the root.
    DnsName parent() const;
    QByteArray firstLabel() const;
    bool isRoot() const { return m_wire.size() == 1; }
    bool endsWith(const DnsName &ancestor) const;

    const QByteArray &wire() const { return m_wire; }
    /// Lower-case wire bytes: what names are compared and hashed by.
    QByteArray folded() const;
    /// For logs and errors: labels with dots between, odd bytes as `\ddd`.
    QByteArray text() const;

    friend bool operator==(const DnsName &one, const DnsName &other)
    {
        return one.m_wire.size() == other.m_wire.size() && one.folded() == other.folded();
    }
    friend bool operator<(const DnsName &one, const DnsName &other) { return one.folded() < other.folded(); }

private:
    explicit DnsName(QByteArray wire) : m_wire(std::move(wire)) {}
    QByteArray m_wire;
};

} // namespace pitanga
