#include "engine/wire/http_codec.h"
#include "tests/fuzz/fuzz_target.h"

namespace pitanga::fuzz {

namespace {

constexpr HeaderLimits smallHeaders{.bytes = 2048, .count = 20};
constexpr qint64 bodyLimit = 4096;

/// Feeds the bytes in pieces of that size (0: at once), as a socket would; the parser keeps the rest in `left`.
void feed(RequestParser &parser, QByteArrayView bytes, qsizetype piece, QByteArray &left)
{
    bool limited = false;
    qsizetype at = 0;
    for (;;) {
        const qsizetype before = left.size();
        const ParseState state = parser.feed(left);
        if (state == ParseState::Body && !limited) {
            limited = true;
            parser.limitBody(bodyLimit);
            continue;
        }
        if (state == ParseState::Complete || state == ParseState::Failed)
            return;
        if (left.size() < before)
            continue; // it may use more of what is there
        if (at == bytes.size())
            return;
        const qsizetype next = piece == 0 ? bytes.size() - at : std::min(piece, bytes.size() - at);
        left.append(bytes.sliced(at, next));
        at += next;
    }
}

void checkRequest(const RequestParser &parser)
{
    const HttpRequest &request = parser.request();
    PROMISE(request.target.startsWith('/'));
    PROMISE(request.body.size() <= bodyLimit);
    PROMISE(request.headers.values("Content-Length").size() <= 1);
    PROMISE(int(request.headers.fields().size()) <= smallHeaders.count);
    request.path();
    request.query("limit");
    request.headers.hasToken("Accept-Encoding", "gzip");
    parser.keepAlive();
    parser.expectsContinue();
    // What we write of it is read back as the same.
    if (isSendableTarget(request.target)) {
        QByteArray again = requestHead(request) + request.body;
        RequestParser reader({.bytes = 4 * smallHeaders.bytes, .count = 2 * smallHeaders.count});
        QByteArray left;
        feed(reader, again, 0, left);
        if (reader.state() == ParseState::Complete)
            PROMISE(reader.request().target == request.target && reader.request().body == request.body);
    }
}

void readRequests(QByteArrayView bytes)
{
    RequestParser whole(smallHeaders);
    QByteArray rest;
    feed(whole, bytes, 0, rest);
    if (whole.state() == ParseState::Complete)
        checkRequest(whole);
    // However the network cuts a message, it is the same message: two readings are how requests are smuggled.
    RequestParser cut(smallHeaders);
    QByteArray restOfCut;
    feed(cut, bytes, 7, restOfCut);
    if (whole.state() == ParseState::Complete && cut.state() == ParseState::Complete) {
        PROMISE(whole.request().target == cut.request().target);
        PROMISE(whole.request().method == cut.request().method);
        PROMISE(whole.request().headers == cut.request().headers);
        PROMISE(whole.request().body == cut.request().body);
    }
    PROMISE((whole.state() == ParseState::Complete) == (cut.state() == ParseState::Complete));
}

void readResponse(QByteArrayView bytes, bool toHead)
{
    ResponseParser parser(toHead, bodyLimit, smallHeaders);
    QByteArray input = bytes.toByteArray();
    if (parser.feed(input) != ParseState::Complete)
        parser.end();
    parser.keepAlive();
    if (parser.state() != ParseState::Complete)
        return;
    const HttpResponse response = parser.takeResponse();
    PROMISE(response.body.size() <= bodyLimit);
    PROMISE(!toHead || response.body.isEmpty());
    responseHead(response, response.body.size(), AfterAnswer::Close);
}

} // namespace

void httpMessages(QByteArrayView input)
{
    readRequests(input);
    readResponse(input, false);
    readResponse(input, true);
}

} // namespace pitanga::fuzz
