#include "engine/wire/http_message.h"

#include <QLocale>

#include <algorithm>

namespace pitanga {

namespace {

constexpr auto httpDateForm = "ddd, dd MMM yyyy HH:mm:ss 'GMT'";

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QByteArray decodedQueryPart(QByteArray part)
{
    part.replace('+', ' ');
    return QByteArray::fromPercentEncoding(part);
}

} // namespace

QByteArray HttpHeaders::value(QByteArrayView name) const
{
    for (const Field &field : m_fields)
        if (sameName(field.first, name))
            return field.second;
    return {};
}

QList<QByteArray> HttpHeaders::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const Field &field : m_fields)
        if (sameName(field.first, name))
            found.append(field.second);
    return found;
}

bool HttpHeaders::hasToken(QByteArrayView name, QByteArrayView token) const
{
    for (const QByteArray &value : values(name)) {
        for (const QByteArray &entry : value.split(',')) {
            const QList<QByteArray> parts = entry.split(';');
            if (!sameName(parts.first().trimmed(), token))
                continue;
            const bool excluded = std::any_of(parts.begin() + 1, parts.end(), [](const QByteArray &parameter) {
                const QByteArray bare = parameter.trimmed().toLower();
                return bare.startsWith("q=") && bare.mid(2).toDouble() == 0;
            });
            return !excluded;
        }
    }
    return false;
}

void HttpHeaders::set(const QByteArray &name, const QByteArray &value)
{
    remove(name);
    add(name, value);
}

void HttpHeaders::remove(QByteArrayView name)
{
    std::erase_if(m_fields, [&](const Field &field) { return sameName(field.first, name); });
}

QByteArray HttpRequest::path() const
{
    const qsizetype end = target.indexOf('?');
    return QByteArray::fromPercentEncoding(end < 0 ? target : target.left(end));
}

std::vector<HttpHeaders::Field> HttpRequest::queryItems() const
{
    std::vector<HttpHeaders::Field> items;
    const qsizetype begin = target.indexOf('?');
    if (begin < 0)
        return items;
    for (const QByteArray &item : target.mid(begin + 1).split('&')) {
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        if (equals < 0)
            items.emplace_back(decodedQueryPart(item), QByteArray());
        else
            items.emplace_back(decodedQueryPart(item.left(equals)), decodedQueryPart(item.mid(equals + 1)));
    }
    return items;
}

std::optional<QByteArray> HttpRequest::query(QByteArrayView name) const
{
    std::optional<QByteArray> found;
    for (auto &[key, value] : queryItems())
        if (key == name)
            found = std::move(value);
    return found;
}

HttpResponse HttpResponse::json(int status, QByteArray utf8)
{
    return {status, {{"Content-Type", "application/json"}}, std::move(utf8)};
}

HttpResponse HttpResponse::text(int status, const QString &sentence)
{
    return {status, {{"Content-Type", "text/plain; charset=utf-8"}}, sentence.toUtf8()};
}

HttpResponse HttpResponse::empty(int status)
{
    return {status, {}, {}};
}

QByteArray httpDate(const QDateTime &utc)
{
    return QLocale::c().toString(utc.toUTC(), QLatin1String(httpDateForm)).toLatin1();
}

std::optional<QDateTime> fromHttpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), QLatin1String(httpDateForm));
    date.setTimeSpec(Qt::UTC);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace pitanga
