#pragma once

#include "engine/wire/http_message.h"
#include "engine/wire/limits.h"

#include <memory>
#include <optional>

// HTTP/1.1 as bytes (RFC 9112). Values only: no sockets, no time. What is refused here is refused before
// anybody else looks at it, since two readings of one message are how requests are smuggled.
namespace pitanga {

struct HeaderLimits
{
    qint64 bytes = limits::headerBytes;
    int count = limits::headerCount;
};

/// Why a message was refused: the status that a server answers, and the cause in English for the log.
struct HttpFault
{
    int status = 400;
    QByteArray cause;
};

enum class ParseState {
    Header,   ///< the header is not complete yet
    Body,     ///< the header is known; the body is not complete
    Complete, ///< bytes that follow belong to the next message
    Failed,   ///< see fault(); the connection cannot be used any more
};

/// Reads one request, in whatever pieces it arrives. Trailers of a chunked body are read and dropped.
class RequestParser
{
public:
    explicit RequestParser(const HeaderLimits &limits = {});
    ~RequestParser();
    Q_DISABLE_COPY_MOVE(RequestParser)

    /// Takes what it can use from the front of `input`. Stops once behind the header when a body follows;
    /// the caller then calls limitBody() and goes on.
    ParseState feed(QByteArray &input);
    /// The largest body that may follow; a longer Content-Length fails at once. To be called when feed() first
    /// returned Body.
    ParseState limitBody(qint64 bytes);

    ParseState state() const { return m_state; }
    const HttpFault &fault() const { return m_fault; }
    bool begun() const { return m_begun; } ///< a byte of this request has come

    /// Method, target and headers from state Body on, the body at Complete. The absolute form of a target
    /// (`GET http://host/path`) has become a path.
    const HttpRequest &request() const { return m_request; }
    HttpRequest takeRequest() { return std::move(m_request); }
    qint64 bodyBytes() const; ///< that have come so far
    bool keepAlive() const;   ///< what the client wants, by its version and its Connection header
    bool isHttp10() const;
    bool expectsContinue() const;

private:
    struct Machine;
    void fail(int status, const QByteArray &cause);
    void finishHeader();
    void finish();

    std::unique_ptr<Machine> m_machine;
    HeaderLimits m_limits;
    ParseState m_state = ParseState::Header;
    HttpFault m_fault;
    HttpRequest m_request;
    qint64 m_headerBytes = 0;
    bool m_begun = false;
};

/// Reads one response. Interim answers (100 Continue) are passed over.
class ResponseParser
{
public:
    /// `answersHead`: the response has no body whatever its Content-Length says.
    ResponseParser(bool answersHead, qint64 bodyLimit, const HeaderLimits &limits = {});
    ~ResponseParser();
    Q_DISABLE_COPY_MOVE(ResponseParser)

    ParseState feed(QByteArray &input);
    /// The connection has ended: completes a body that is delimited by that, fails any other.
    ParseState end();

    ParseState state() const { return m_state; }
    const HttpFault &fault() const { return m_fault; } ///< status 413 when the body is over the limit
    bool begun() const { return m_begun; }
    qint64 bodyBytes() const;
    bool keepAlive() const;
    HttpResponse takeResponse() { return std::move(m_response); }

private:
    struct Machine;
    void fail(int status, const QByteArray &cause);
    void restart();
    void finish();

    std::unique_ptr<Machine> m_machine;
    HeaderLimits m_limits;
    bool m_answersHead;
    qint64 m_bodyLimit;
    ParseState m_state = ParseState::Header;
    HttpFault m_fault;
    HttpResponse m_response;
    qint64 m_headerBytes = 0;
    bool m_begun = false;
};

/// Request line and headers, with `Content-Length` of `request.body` and never chunked. The caller's own
/// Content-Length, Transfer-Encoding and Connection fields are left out; line breaks in values become spaces.
QByteArray requestHead(const HttpRequest &request);

/// Whether a target can stand in a request line: it begins with `/` and has neither spaces nor control
/// characters.
bool isSendableTarget(QByteArrayView target);

enum class AfterAnswer { KeepAlive, KeepAliveHttp10, Close };

/// Status line and headers for a body of `bodyBytes` bytes. 204 and 304 have no Content-Length (RFC 9110, 8.6).
QByteArray responseHead(const HttpResponse &response, qint64 bodyBytes, AfterAnswer after);

/// Whether an answer of that status may have a body at all.
bool mayHaveBody(int status);

} // namespace pitanga
