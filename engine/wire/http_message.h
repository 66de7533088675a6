#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

namespace pitanga {

/// The fields of a header in their order; names compare without case (RFC 9110, 5.1). A plain value.
class HttpHeaders
{
public:
    using Field = std::pair<QByteArray, QByteArray>;

    HttpHeaders() = default;
    HttpHeaders(std::initializer_list<Field> fields) : m_fields(fields) {}

    /// The first field of that name; a null array where there is none.
    QByteArray value(QByteArrayView name) const;
    QList<QByteArray> values(QByteArrayView name) const;
    bool contains(QByteArrayView name) const { return !values(name).isEmpty(); }
    /// Whether a comma-separated list holds `token`, without case: `Connection: close`, `Accept-Encoding:
    /// gzip;q=1`. An entry with `q=0` means "not this" (RFC 9110, 12.4.2).
    bool hasToken(QByteArrayView name, QByteArrayView token) const;

    void add(const QByteArray &name, const QByteArray &value) { m_fields.emplace_back(name, value); }
    /// Replaces all fields of that name.
    void set(const QByteArray &name, const QByteArray &value);
    void remove(QByteArrayView name);

    const std::vector<Field> &fields() const { return m_fields; }
    friend bool operator==(const HttpHeaders &, const HttpHeaders &) = default;

private:
    std::vector<Field> m_fields;
};

/// What a client asks. A plain value; on the server three members say who asked.
struct HttpRequest
{
    QByteArray method = "GET";
    QByteArray target = "/"; ///< path and query as sent
    HttpHeaders headers{};
    QByteArray body{};

    QString peerAddress{};                   ///< numeric; IPv4 without the IPv6 clothing
    bool secure = false;                     ///< came through TLS
    QByteArray peerCertificateFingerprint{}; ///< SHA-256, lower-case hex; empty without a client certificate

    qint64 answerLimit =
        0; ///< bytes that the client takes as the answer, unpacked too; 0: as many as its transport

    /// The part before `?`, percent-decoded.
    QByteArray path() const;
    /// Names and values of the query, decoded (`+` is a space), in their order.
    std::vector<HttpHeaders::Field> queryItems() const;
    /// The last value of that name, as stock servers read it; nothing when the name is not there.
    std::optional<QByteArray> query(QByteArrayView name) const;
};

/// `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, 5.6.7).
QByteArray httpDate(const QDateTime &utc);
/// Nothing where that is no such date.
std::optional<QDateTime> fromHttpDate(const QByteArray &text);

/// What a server answers. A plain value.
struct HttpResponse
{
    int status = 200;
    HttpHeaders headers{};
    QByteArray body{};
    bool mayCompress = true; ///< false: the server leaves the body as it is

    static HttpResponse json(int status, QByteArray utf8);
    static HttpResponse text(int status, const QString &sentence);
    static HttpResponse empty(int status);

    bool isSuccess() const { return status >= 200 && status < 300; }
};

} // namespace pitanga
