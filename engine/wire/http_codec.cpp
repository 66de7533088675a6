// The one translation unit that pays for Beast's headers.
// Beast asserts that a last chunk arrives in no smaller piece than five bytes, which a stranger decides: its
// code is right without the assertion (see the test that feeds byte by byte), and a program must not end there.
#define BOOST_DISABLE_ASSERTS
#include "engine/wire/http_codec.h"

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/status.hpp>

#include <algorithm>
#include <limits>

namespace pitanga {

namespace http = boost::beast::http;
using boost::beast::error_code;
using boost::beast::string_view;

namespace {

QByteArray bytesOf(string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// Beast's parser with our values as its output.
template <bool isRequest>
class Collector : public http::basic_parser<isRequest>
{
public:
    explicit Collector(const HeaderLimits &limits) : maxFields(limits.count)
    {
        this->header_limit(std::uint32_t(limits.bytes));
        this->body_limit(std::numeric_limits<std::uint64_t>::max()); // ours comes once the header is known
    }

    const int maxFields;
    QByteArray method;
    QByteArray target;
    int version = 0;
    int status = 0;
    HttpHeaders headers;
    QByteArray body;

private:
    void on_request_impl(http::verb, string_view name, string_view where, int v, error_code &) override
    {
        method = bytesOf(name);
        target = bytesOf(where);
        version = v;
    }
    void on_response_impl(int code, string_view, int v, error_code &) override
    {
        status = code;
        version = v;
    }
    void on_field_impl(http::field, string_view name, string_view value, error_code &ec) override
    {
        if (m_headerDone)
            return; // a trailer: nobody shall add a header after the checks
        if (int(headers.fields().size()) >= maxFields)
            ec = http::error::header_limit;
        else
            headers.add(bytesOf(name), bytesOf(value));
    }
    void on_header_impl(error_code &) override { m_headerDone = true; }
    void on_body_init_impl(const boost::optional<std::uint64_t> &length, error_code &) override
    {
        // A promise costs nothing, so it gets little room; all of it when some bytes are there, since what
        // grows step by step takes twice its size.
        m_promised = length ? qsizetype(*length) : 0;
        body.reserve(std::min<qsizetype>(m_promised, limits::MiB));
    }
    std::size_t on_body_impl(string_view bytes, error_code &) override
    {
        if (body.size() + qsizetype(bytes.size()) > limits::MiB && body.capacity() < m_promised)
            body.reserve(m_promised);
        body.append(bytes.data(), qsizetype(bytes.size()));
        return bytes.size();
    }
    void on_chunk_header_impl(std::uint64_t, string_view, error_code &) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, string_view bytes, error_code &ec) override
    {
        return on_body_impl(bytes, ec);
    }
    void on_finish_impl(error_code &) override {}

    bool m_headerDone = false;
    qsizetype m_promised = 0; ///< bytes of the body; at most the parser's limit
};

/// Gives the parser what it can use from the front of `input`. Nothing = no error; more may be needed.
template <bool isRequest>
error_code put(Collector<isRequest> &parser, QByteArray &input, qint64 &headerBytes)
{
    const bool inHeader = !parser.is_header_done();
    error_code ec;
    const std::size_t used = parser.put({input.constData(), std::size_t(input.size())}, ec);
    input.remove(0, qsizetype(used));
    if (inHeader)
        headerBytes += qint64(used);
    return ec == http::error::need_more ? error_code() : ec;
}

int statusOf(const error_code &ec)
{
    if (ec == http::error::header_limit)
        return 431;
    if (ec == http::error::body_limit)
        return 413;
    return 400;
}

void dropEmptyLines(QByteArray &input)
{
    while (input.startsWith("\r\n"))
        input.remove(0, 2);
}

/// What Beast leaves to its user. Nothing = the header is fine.
template <bool isRequest>
std::optional<QByteArray> framingFault(const Collector<isRequest> &parser)
{
    const QList<QByteArray> lengths = parser.headers.values("Content-Length");
    if (lengths.size() > 1 || (lengths.size() == 1 && lengths.first().contains(',')))
        return "more than one Content-Length";
    const QList<QByteArray> encodings = parser.headers.values("Transfer-Encoding");
    if (encodings.isEmpty())
        return std::nullopt;
    if (encodings.size() > 1 || encodings.first().trimmed().compare("chunked", Qt::CaseInsensitive) != 0)
        return "Transfer-Encoding is not just \"chunked\"";
    if (!lengths.isEmpty())
        return "Content-Length beside Transfer-Encoding";
    if (parser.version < 11)
        return "Transfer-Encoding in HTTP/1.0";
    return std::nullopt;
}

std::optional<QByteArray> hostFault(const Collector<true> &parser)
{
    const qsizetype hosts = parser.headers.values("Host").size();
    if (hosts > 1)
        return "more than one Host";
    if (hosts == 0 && parser.version >= 11)
        return "no Host";
    return std::nullopt;
}

/// A path and query, from either form that a server must take (RFC 9112, 3.2.1 and 3.2.2); empty for all
/// others.
QByteArray originForm(const QByteArray &target)
{
    if (target.startsWith('/'))
        return target;
    const QByteArray scheme = target.left(8).toLower();
    const qsizetype authority = scheme.startsWith("http://") ? 7 : scheme == "https://" ? 8 : 0;
    if (authority == 0)
        return {};
    const qsizetype path = target.indexOf('/', authority);
    return path < 0 ? QByteArray("/") : target.mid(path);
}

bool isFramingField(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == "content-length" || lower == "transfer-encoding" || lower == "connection";
}

/// A value cannot end its line: what came from a peer may stand in a header.
void appendField(QByteArray &out, QByteArrayView name, QByteArrayView value)
{
    for (QByteArrayView part : {name, QByteArrayView(": "), value})
        for (char c : part)
            out.append(c == '\r' || c == '\n' || c == '\0' ? ' ' : c);
    out.append("\r\n");
}

void appendFields(QByteArray &out, const HttpHeaders &headers)
{
    for (const auto &[name, value] : headers.fields())
        if (!isFramingField(name))
            appendField(out, name, value);
}

QByteArray reasonPhrase(int status)
{
    return bytesOf(http::obsolete_reason(http::int_to_status(unsigned(status))));
}

} // namespace

// --- Requests, as a server reads them ---

struct RequestParser::Machine : Collector<true>
{
    using Collector::Collector;
};

RequestParser::RequestParser(const HeaderLimits &limits)
    : m_machine(std::make_unique<Machine>(limits)), m_limits(limits)
{
}

RequestParser::~RequestParser() = default;

ParseState RequestParser::feed(QByteArray &input)
{
    if (!m_begun)
        dropEmptyLines(input); // left over from a request before this one (RFC 9112, 2.2)
    const bool perhapsEmptyLine = !m_begun && input == "\r";
    if (m_state == ParseState::Complete || m_state == ParseState::Failed || input.isEmpty() || perhapsEmptyLine)
        return m_state;
    m_begun = true;

    const bool wasHeader = m_state == ParseState::Header;
    if (const error_code ec = put(*m_machine, input, m_headerBytes)) {
        fail(statusOf(ec), QByteArray::fromStdString(ec.message()));
        return m_state;
    }
    if (wasHeader) {
        const bool done = m_machine->is_header_done();
        if (m_headerBytes + (done ? 0 : input.size()) > m_limits.bytes)
            fail(431, "header over the limit");
        else if (done)
            finishHeader();
    } else if (m_machine->is_done()) {
        finish();
    } else if (input.size() > m_limits.bytes) {
        fail(400, "chunk header or trailer over the limit"); // the parser takes those only whole
    }
    return m_state;
}

ParseState RequestParser::limitBody(qint64 bytes)
{
    if (m_state != ParseState::Body)
        return m_state;
    m_machine->body_limit(std::uint64_t(bytes));
    const auto length = m_machine->content_length();
    if (length && *length > std::uint64_t(bytes))
        fail(413, "Content-Length " + QByteArray::number(quint64(*length)) + " over the limit");
    return m_state;
}

void RequestParser::finishHeader()
{
    std::optional<QByteArray> fault = framingFault(*m_machine);
    if (!fault)
        fault = hostFault(*m_machine);
    const QByteArray target = originForm(m_machine->target);
    if (!fault && target.isEmpty())
        fault = "target is no path";
    if (fault) {
        fail(400, *fault);
        return;
    }
    m_request.method = m_machine->method;
    m_request.target = target;
    m_request.headers = m_machine->headers;
    m_machine->eager(true); // from here on, as much as there is
    m_state = ParseState::Body;
    if (m_machine->is_done())
        finish();
}

void RequestParser::finish()
{
    m_request.body = std::move(m_machine->body);
    m_state = ParseState::Complete;
}

void RequestParser::fail(int status, const QByteArray &cause)
{
    m_fault = {status, cause};
    m_state = ParseState::Failed;
}

qint64 RequestParser::bodyBytes() const
{
    return m_state == ParseState::Complete ? m_request.body.size() : m_machine->body.size();
}

bool RequestParser::keepAlive() const
{
    return m_machine->is_header_done() && m_machine->keep_alive();
}

bool RequestParser::isHttp10() const
{
    return m_machine->version < 11;
}

bool RequestParser::expectsContinue() const
{
    return !isHttp10() && m_request.headers.hasToken("Expect", "100-continue");
}

// --- Responses, as a client reads them ---

struct ResponseParser::Machine : Collector<false>
{
    using Collector::Collector;
};

ResponseParser::ResponseParser(bool answersHead, qint64 bodyLimit, const HeaderLimits &limits)
    : m_limits(limits), m_answersHead(answersHead), m_bodyLimit(bodyLimit)
{
    restart();
}

ResponseParser::~ResponseParser() = default;

void ResponseParser::restart()
{
    m_machine = std::make_unique<Machine>(m_limits);
    m_machine->body_limit(std::uint64_t(m_bodyLimit));
    m_machine->eager(true);
    m_machine->skip(m_answersHead);
}

ParseState ResponseParser::feed(QByteArray &input)
{
    while (!input.isEmpty() && (m_state == ParseState::Header || m_state == ParseState::Body)) {
        m_begun = true;
        const qsizetype before = input.size();
        if (const error_code ec = put(*m_machine, input, m_headerBytes)) {
            fail(statusOf(ec), QByteArray::fromStdString(ec.message()));
        } else if (m_machine->is_done() && m_machine->status / 100 == 1) {
            restart(); // an interim answer; the real one follows
        } else if (m_machine->is_done()) {
            finish();
        } else {
            m_state = m_machine->is_header_done() ? ParseState::Body : ParseState::Header;
            const qint64 earlier = m_state == ParseState::Header ? m_headerBytes : 0;
            if (earlier + input.size() > m_limits.bytes)
                fail(400, "header or chunk header over the limit");
            if (input.size() == before)
                break;
        }
    }
    return m_state;
}

ParseState ResponseParser::end()
{
    if (m_state == ParseState::Complete || m_state == ParseState::Failed)
        return m_state;
    error_code ec = http::error::partial_message;
    if (m_machine->got_some())
        m_machine->put_eof(ec);
    if (ec)
        fail(400, QByteArray::fromStdString(ec.message()));
    else
        finish();
    return m_state;
}

void ResponseParser::finish()
{
    if (auto fault = framingFault(*m_machine)) {
        fail(400, *fault);
        return;
    }
    m_response.status = m_machine->status;
    m_response.headers = m_machine->headers;
    m_response.body = std::move(m_machine->body);
    m_state = ParseState::Complete;
}

void ResponseParser::fail(int status, const QByteArray &cause)
{
    m_fault = {status, cause};
    m_state = ParseState::Failed;
}

qint64 ResponseParser::bodyBytes() const
{
    return m_machine->body.size();
}

bool ResponseParser::keepAlive() const
{
    return m_machine->is_header_done() && m_machine->keep_alive();
}

// --- Writing ---

bool isSendableTarget(QByteArrayView target)
{
    return target.startsWith('/') && std::all_of(target.begin(), target.end(),
                                                 [](char c) { return uchar(c) > 0x20 && uchar(c) != 0x7f; });
}

QByteArray requestHead(const HttpRequest &request)
{
    QByteArray head = request.method + ' ' + request.target + " HTTP/1.1\r\n";
    appendFields(head, request.headers);
    const bool usuallyHasBody =
        request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
    if (usuallyHasBody || !request.body.isEmpty())
        appendField(head, "Content-Length", QByteArray::number(request.body.size()));
    return head + "\r\n";
}

bool mayHaveBody(int status)
{
    return status / 100 != 1 && status != 204 && status != 304;
}

QByteArray responseHead(const HttpResponse &response, qint64 bodyBytes, AfterAnswer after)
{
    QByteArray head =
        "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    appendFields(head, response.headers);
    if (mayHaveBody(response.status))
        appendField(head, "Content-Length", QByteArray::number(bodyBytes));
    if (after == AfterAnswer::Close)
        appendField(head, "Connection", "close");
    else if (after == AfterAnswer::KeepAliveHttp10)
        appendField(head, "Connection", "keep-alive");
    return head + "\r\n";
}

} // namespace pitanga
