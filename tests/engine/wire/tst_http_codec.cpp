#include "engine/wire/http_codec.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace pitanga;

namespace {

/// Feeds `bytes` in pieces and goes on behind the header, as a connection does.
ParseState parse(RequestParser &parser, const QByteArray &bytes, qsizetype piece, qint64 bodyLimit = 1000)
{
    QByteArray input;
    bool limited = false;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        input += bytes.mid(at, piece);
        for (;;) {
            const qsizetype before = input.size();
            const ParseState state = parser.feed(input);
            if (state == ParseState::Body && !limited) {
                limited = true;
                parser.limitBody(bodyLimit);
                continue;
            }
            if (parser.state() == ParseState::Complete || parser.state() == ParseState::Failed)
                return parser.state();
            if (input.size() == before)
                break;
        }
    }
    return parser.state();
}

const QByteArray get = "GET /a HTTP/1.1\r\nHost: h\r\n";
const QByteArray post = "POST /a HTTP/1.1\r\nHost: h\r\n";

} // namespace

class TestHttpCodec : public QObject
{
    Q_OBJECT
private slots:
    void malformedRequestsAreRefused_data();
    void malformedRequestsAreRefused();
    void wellFormedRequestsAreRead_data();
    void wellFormedRequestsAreRead();
    void anUnfinishedRequestWaits_data();
    void anUnfinishedRequestWaits();
    void aPipelinedRequestStaysInTheInput();
    void trailersAddNoHeaders();
    void theConnectionEndsAsTheClientWants_data();
    void theConnectionEndsAsTheClientWants();
    void aTargetIsTakenApart();
    void listsInHeadersAreRead();
    void responsesAreRead_data();
    void responsesAreRead();
    void brokenResponsesAreRefused_data();
    void brokenResponsesAreRefused();
    void writtenRequestsHaveAnExactLength();
    void writtenResponsesHaveAnExactLength();
    void aHeaderValueCannotEndItsLine();
};

void TestHttpCodec::malformedRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("a negative length") << post + "Content-Length: -1\r\n\r\n" << 400;
    QTest::newRow("a signed length") << post + "Content-Length: +5\r\n\r\nhello" << 400;
    QTest::newRow("a length that is no number") << post + "Content-Length: five\r\n\r\nhello" << 400;
    QTest::newRow("an empty length") << post + "Content-Length:\r\n\r\nhello" << 400;
    QTest::newRow("a length over 64 bits") << post + "Content-Length: 99999999999999999999\r\n\r\n" << 400;
    QTest::newRow("two different lengths")
        << post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello" << 400;
    QTest::newRow("the same length twice")
        << post + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello" << 400;
    QTest::newRow("a list of lengths") << post + "Content-Length: 5, 5\r\n\r\nhello" << 400;
    QTest::newRow("a length, then chunked")
        << post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
        << 400;
    QTest::newRow("chunked, then a length")
        << post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n"
        << 400;
    QTest::newRow("an unknown coding") << post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" << 400;
    QTest::newRow("gzip before chunked") << post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n" << 400;
    QTest::newRow("chunked twice")
        << post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
        << 400;
    QTest::newRow("identity beside a length")
        << post + "Content-Length: 5\r\nTransfer-Encoding: identity\r\n\r\nhello" << 400;
    QTest::newRow("chunked in HTTP/1.0")
        << QByteArray("POST /a HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << 400;
    QTest::newRow("a chunk size that is no number")
        << post + "Transfer-Encoding: chunked\r\n\r\nxyz\r\nhello\r\n0\r\n\r\n"
        << 400;
    QTest::newRow("a chunk size over 64 bits")
        << post + "Transfer-Encoding: chunked\r\n\r\n11111111111111111\r\nhello" << 400;
    QTest::newRow("a chunk longer than its size")
        << post + "Transfer-Encoding: chunked\r\n\r\n3\r\nhello\r\n0\r\n\r\n"
        << 400;
    QTest::newRow("an endless chunk header")
        << post + "Transfer-Encoding: chunked\r\n\r\n5;" + QByteArray(20'000, 'x') << 400;
    QTest::newRow("an endless trailer")
        << post + "Transfer-Encoding: chunked\r\n\r\n0\r\n" + QByteArray("A: b\r\n").repeated(4'000) << 400;
    QTest::newRow("HTTP/2.0") << QByteArray("GET /a HTTP/2.0\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("HTTP/1.9") << QByteArray("GET /a HTTP/1.9\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("HTTP/0.9") << QByteArray("GET /a\r\n\r\n") << 400;
    QTest::newRow("a version that is none") << QByteArray("GET /a HTTQ/1.1\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("no Host") << QByteArray("GET /a HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("two Hosts") << get + "Host: other\r\n\r\n" << 400;
    QTest::newRow("a blank before the colon") << get + "X : y\r\n\r\n" << 400;
    QTest::newRow("a field without a colon") << get + "nonsense\r\n\r\n" << 400;
    QTest::newRow("a control character in a value") << get + QByteArray("X: a\0b\r\n\r\n", 10) << 400;
    QTest::newRow("a target that is no path") << QByteArray("GET a HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("the server as target") << QByteArray("OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("a tunnel") << QByteArray("CONNECT h:443 HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("a TLS hello") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) << 400;
    QTest::newRow("one endless field") << get + "X: " + QByteArray(20'000, 'x') << 431;
    QTest::newRow("an endless target") << "GET /" + QByteArray(20'000, 'x') << 431;
    QTest::newRow("endless fields") << get + QByteArray("X: 345678901234567890123456789\r\n").repeated(1'000)
                                    << 431;
    QTest::newRow("too many fields") << get + QByteArray("X: y\r\n").repeated(101) + "\r\n" << 431;
    QTest::newRow("a body over the limit by its length") << post + "Content-Length: 1001\r\n\r\n" << 413;
    QTest::newRow("a body over the limit in one chunk")
        << post + "Transfer-Encoding: chunked\r\n\r\n3e9\r\n" + QByteArray(1001, 'x') << 413;
    QTest::newRow("a body over the limit in many chunks")
        << post + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray("5\r\nhello\r\n").repeated(201) << 413;
}

void TestHttpCodec::malformedRequestsAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    for (qsizetype piece : {bytes.size(), qsizetype(1000), qsizetype(7), qsizetype(1)}) {
        RequestParser parser;
        QCOMPARE(parse(parser, bytes, piece), ParseState::Failed);
        QCOMPARE(parser.fault().status, status);
        QVERIFY(!parser.fault().cause.isEmpty());
    }
}

void TestHttpCodec::wellFormedRequestsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no body") << get + "\r\n" << QByteArray("/a") << QByteArray();
    QTest::newRow("an empty body") << post + "Content-Length: 0\r\n\r\n" << QByteArray("/a") << QByteArray();
    QTest::newRow("a body by its length")
        << post + "Content-Length: 5\r\n\r\nhello" << QByteArray("/a") << QByteArray("hello");
    QTest::newRow("a body in chunks")
        << post + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n1\r\n!\r\n0\r\n\r\n"
        << QByteArray("/a") << QByteArray("hello!");
    QTest::newRow("chunks with extensions and a trailer")
        << post + "Transfer-Encoding: Chunked\r\n\r\n5;a=b\r\nhello\r\n0\r\nX: y\r\n\r\n"
        << QByteArray("/a") << QByteArray("hello");
    QTest::newRow("no chunk but the last") << post + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                                           << QByteArray("/a") << QByteArray();
    QTest::newRow("exactly the limit") << post + "Content-Length: 1000\r\n\r\n" + QByteArray(1000, 'x')
                                       << QByteArray("/a") << QByteArray(1000, 'x');
    QTest::newRow("a GET with a body")
        << get + "Content-Length: 2\r\n\r\nhi" << QByteArray("/a") << QByteArray("hi");
    QTest::newRow("empty lines before it") << "\r\n\r\n" + get + "\r\n" << QByteArray("/a") << QByteArray();
    QTest::newRow("HTTP/1.0 without a Host")
        << QByteArray("GET /a HTTP/1.0\r\n\r\n") << QByteArray("/a") << QByteArray();
    QTest::newRow("the absolute form")
        << QByteArray("GET http://h:1/a?b HTTP/1.1\r\nHost: h:1\r\n\r\n") << QByteArray("/a?b") << QByteArray();
    QTest::newRow("the absolute form of the root")
        << QByteArray("GET http://h HTTP/1.1\r\nHost: h\r\n\r\n") << QByteArray("/") << QByteArray();
    QTest::newRow("a hundred fields") << get + QByteArray("X: y\r\n").repeated(99) + "\r\n"
                                      << QByteArray("/a") << QByteArray();
}

void TestHttpCodec::wellFormedRequestsAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    for (qsizetype piece : {bytes.size(), qsizetype(7), qsizetype(1)}) {
        RequestParser parser;
        QCOMPARE(parse(parser, bytes, piece), ParseState::Complete);
        QCOMPARE(parser.request().target, target);
        QCOMPARE(parser.request().body, body);
    }
}

void TestHttpCodec::anUnfinishedRequestWaits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("in the request line") << QByteArray("GET /a HT");
    QTest::newRow("in a field") << get + "X: y";
    QTest::newRow("before the empty line") << get;
    QTest::newRow("in the body") << post + "Content-Length: 5\r\n\r\nhell";
    QTest::newRow("in a chunk size") << post + "Transfer-Encoding: chunked\r\n\r\n5";
    QTest::newRow("before the end of the last chunk") << post + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r";
}

void TestHttpCodec::anUnfinishedRequestWaits()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype piece : {bytes.size(), qsizetype(1)}) {
        RequestParser parser;
        const ParseState state = parse(parser, bytes, piece);
        QVERIFY(state == ParseState::Header || state == ParseState::Body);
    }
}

void TestHttpCodec::aPipelinedRequestStaysInTheInput()
{
    QByteArray input = get + "\r\nGET /b HTTP/1.1\r\nHost: h\r\n\r\n";
    RequestParser first;
    QCOMPARE(first.feed(input), ParseState::Complete);
    QCOMPARE(first.request().target, "/a");
    RequestParser second;
    QCOMPARE(second.feed(input), ParseState::Complete);
    QCOMPARE(second.request().target, "/b");
    QVERIFY(input.isEmpty());
}

void TestHttpCodec::trailersAddNoHeaders()
{
    RequestParser parser;
    parse(parser, post + "Transfer-Encoding: chunked\r\n\r\n0\r\nAuthorization: Basic eDp5\r\n\r\n", 1000);
    QCOMPARE(parser.state(), ParseState::Complete);
    QVERIFY(!parser.request().headers.contains("Authorization"));
}

void TestHttpCodec::theConnectionEndsAsTheClientWants_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("keepAlive");
    QTest::newRow("HTTP/1.1 stays") << get + "\r\n" << true;
    QTest::newRow("HTTP/1.1 with close ends") << get + "Connection: close\r\n\r\n" << false;
    QTest::newRow("HTTP/1.0 ends") << QByteArray("GET /a HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("HTTP/1.0 with keep-alive stays")
        << QByteArray("GET /a HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n") << true;
}

void TestHttpCodec::theConnectionEndsAsTheClientWants()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, keepAlive);
    RequestParser parser;
    parse(parser, bytes, 1000);
    QCOMPARE(parser.keepAlive(), keepAlive);
}

void TestHttpCodec::aTargetIsTakenApart()
{
    HttpRequest request;
    request.target = "/a%20b/?filter=x%3Ay+z&limit=1&limit=2&empty=&bare&%C3%A9=%F0%9F%91%8D";
    QCOMPARE(request.path(), "/a b/");
    QCOMPARE(*request.query("filter"), "x:y z");
    QCOMPARE(*request.query("limit"), "2");
    QCOMPARE(*request.query("empty"), "");
    QCOMPARE(*request.query("bare"), "");
    QCOMPARE(*request.query("\xC3\xA9"), "\xF0\x9F\x91\x8D");
    QVERIFY(!request.query("offset"));
    QCOMPARE(request.queryItems().size(), size_t(6));
}

void TestHttpCodec::listsInHeadersAreRead()
{
    const HttpHeaders headers{{"accept-encoding", "br;q=0.5, GZIP ;q=1"}, {"Accept-Encoding", "zstd;q=0"}};
    QVERIFY(headers.hasToken("Accept-Encoding", "gzip"));
    QVERIFY(headers.hasToken("Accept-Encoding", "br"));
    QVERIFY(!headers.hasToken("Accept-Encoding", "zstd"));
    QVERIFY(!headers.hasToken("Accept-Encoding", "gz"));
}

void TestHttpCodec::responsesAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("toHead");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("keepAlive");
    QTest::newRow("by its length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi") << false
                                   << 200 << QByteArray("hi") << true;
    QTest::newRow("in chunks") << QByteArray("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n"
                                             "2\r\nhi\r\n0\r\n\r\n")
                               << false << 201 << QByteArray("hi") << true;
    QTest::newRow("until the end") << QByteArray("HTTP/1.0 200 OK\r\n\r\nhello") << false << 200
                                   << QByteArray("hello") << false;
    QTest::newRow("without a reason") << QByteArray("HTTP/1.1 404 \r\nContent-Length: 0\r\n\r\n") << false
                                      << 404 << QByteArray() << true;
    QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << false << 204 << QByteArray()
                                << true;
    QTest::newRow("to HEAD") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n") << true << 200
                             << QByteArray() << true;
    QTest::newRow("behind an interim answer")
        << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi") << false
        << 200 << QByteArray("hi") << true;
    QTest::newRow("with close") << QByteArray(
                                       "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
                                << false << 200 << QByteArray() << false;
}

void TestHttpCodec::responsesAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, toHead);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, keepAlive);
    for (qsizetype piece : {bytes.size(), qsizetype(1)}) {
        ResponseParser parser(toHead, 100);
        QByteArray input;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            input += bytes.mid(at, piece);
            parser.feed(input);
        }
        QCOMPARE(parser.end(), ParseState::Complete);
        QCOMPARE(parser.keepAlive(), keepAlive);
        const HttpResponse response = parser.takeResponse();
        QCOMPARE(response.status, status);
        QCOMPARE(response.body, body);
    }
}

void TestHttpCodec::brokenResponsesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("another protocol") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << 400;
    QTest::newRow("nothing") << QByteArray() << 400;
    QTest::newRow("half a header") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << 400;
    QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhell") << 400;
    QTest::newRow("half a chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhe")
                                  << 400;
    QTest::newRow("two lengths")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 4\r\n\r\nhello") << 400;
    QTest::newRow("an endless header") << "HTTP/1.1 200 OK\r\n" + QByteArray("X: y\r\n").repeated(5'000) << 431;
    QTest::newRow("over the limit by its length")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\n") << 413;
    QTest::newRow("over the limit until the end") << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(101, 'x') << 413;
}

void TestHttpCodec::brokenResponsesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    ResponseParser parser(false, 100);
    parser.feed(bytes);
    QCOMPARE(parser.end(), ParseState::Failed);
    QCOMPARE(parser.fault().status, status);
}

void TestHttpCodec::writtenRequestsHaveAnExactLength()
{
    HttpRequest request{.method = "POST", .target = "/a?b=c"};
    request.headers = {{"Host", "h"}, {"Content-Length", "99"}, {"Transfer-Encoding", "chunked"}};
    request.body = "hello";
    QCOMPARE(requestHead(request), "POST /a?b=c HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\n");
    request.body.clear();
    QVERIFY(requestHead(request).contains("Content-Length: 0\r\n"));
    request.method = "GET";
    QVERIFY(!requestHead(request).contains("Content-Length"));
}

void TestHttpCodec::writtenResponsesHaveAnExactLength()
{
    HttpResponse response = HttpResponse::json(200, "{}");
    QCOMPARE(responseHead(response, 2, AfterAnswer::KeepAlive),
             "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n");
    QVERIFY(responseHead(response, 2, AfterAnswer::Close).contains("Connection: close\r\n"));
    QVERIFY(responseHead(response, 2, AfterAnswer::KeepAliveHttp10).contains("Connection: keep-alive\r\n"));
    QCOMPARE(responseHead(HttpResponse::empty(204), 0, AfterAnswer::KeepAlive),
             "HTTP/1.1 204 No Content\r\n\r\n");
    QVERIFY(
        responseHead(HttpResponse::empty(404), 0, AfterAnswer::KeepAlive).contains("Content-Length: 0\r\n"));
}

void TestHttpCodec::aHeaderValueCannotEndItsLine()
{
    HttpResponse response;
    response.headers.add("X", "a\r\nSet-Cookie: b");
    QVERIFY(!responseHead(response, 0, AfterAnswer::KeepAlive).contains("\r\nSet-Cookie"));
    QVERIFY(!isSendableTarget("/a b"));
    QVERIFY(!isSendableTarget("/a\r\nX: y"));
    QVERIFY(!isSendableTarget("a"));
    QVERIFY(isSendableTarget("/a?b=%20"));
}

PITANGA_TEST(TestHttpCodec)
#include "tst_http_codec.moc"
