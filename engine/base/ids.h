#pragma once

#include <QByteArray>
#include <QHashFunctions>

#include <array>
#include <cstring>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace pitanga {

/// 32 lower-case hex digits without dashes, the only spelling of an id on the wire and in the store
/// (protocol 1.6). Each kind of id is a type of its own, made from checked text only, so an id that exists
/// is well formed and cannot be passed where another kind is meant.
template <typename Tag>
class Id
{
public:
    static std::optional<Id> fromHex(std::string_view hex)
    {
        if (hex.size() != 32)
            return std::nullopt;
        for (char c : hex)
            if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
                return std::nullopt;
        Id id;
        std::memcpy(id.m_hex.data(), hex.data(), 32);
        return id;
    }
    static std::optional<Id> fromHex(const QByteArray &hex)
    {
        return fromHex(std::string_view(hex.constData(), size_t(hex.size())));
    }

    std::string_view view() const { return {m_hex.data(), m_hex.size()}; }
    QByteArray toHex() const { return {m_hex.data(), 32}; }
    QString toString() const { return QString::fromLatin1(m_hex.data(), 32); }

    friend auto operator<=>(const Id &, const Id &) = default;
    friend bool operator==(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHashBits(id.m_hex.data(), 32, seed); }

private:
    Id() = default;
    std::array<char, 32> m_hex{};
};

using InstanceId = Id<struct InstanceTag>;
using DatabaseId = Id<struct DatabaseTag>;
using RecordId = Id<struct RecordTag>;
using SyncSessionId = Id<struct SyncSessionTag>;
using TransferId = Id<struct TransferTag>;
using CertificateId = Id<struct CertificateTag>;

/// Protocol 1.1: the parts joined with "::", SHA-256, the first 32 hex digits.
QByteArray sha2Uuid(std::initializer_list<QByteArrayView> parts);

/// Protocol 1.2: the parts that are not empty joined with ":", and that one text hashed as above.
/// Empty when every part is empty; the caller then makes a random id.
QByteArray mixinId(std::initializer_list<QByteArrayView> parts);

/// Protocol 1.6: dashed, braced, upper-case and "urn:uuid:" spellings become plain hex; nothing when the
/// text is no UUID at all.
std::optional<QByteArray> normalisedUuid(QByteArrayView text);

} // namespace pitanga
