#pragma once

#include <QtGlobal>

#include <chrono>

/// What a stranger may take from us before anybody looked at who they are. Every number has its reason;
/// servers and clients take them as defaults, so that a test can choose smaller ones.
namespace pitanga::limits {

using namespace std::chrono_literals;

inline constexpr qint64 KiB = 1024;
inline constexpr qint64 MiB = 1024 * KiB;

// --- One message ---

/// Request line and headers together. Browsers stay below 8 KiB; ours are below 1 KiB.
inline constexpr qint64 headerBytes = 16 * KiB;
/// Fields of one header: a request of a stock peer has about ten.
inline constexpr int headerCount = 100;
/// A JSON body: certificate chains and session requests are kilobytes; one with 2 MB of extra fields was seen
/// to work between stock peers.
inline constexpr qint64 jsonBodyBytes = 4 * MiB;
/// Values in one message: a chain of a hundred certificates has a thousand. (Counters come as one text.)
inline constexpr qint64 messageValues = 20'000;
/// A body of records: 10,000 of them as plain JSON are 15 MB, so a whole school in one request still fits.
inline constexpr qint64 recordsBodyBytes = 16 * MiB;
/// The answer to a client: a page of records is the largest thing that anybody answers.
inline constexpr qint64 responseBytes = 64 * MiB;
/// Any other answer: the longest holds what a server knows, below 3 MB from a Pitanga.
inline constexpr qint64 answerBytes = 8 * MiB;
/// Values in one answer: a list of 5,000 certificates has 60,000.
inline constexpr qint64 answerValues = 100'000;
/// Records of one transfer: the reference's column is a signed 32-bit number.
inline constexpr qint64 records = 2147483647;
/// The filter of a transfer: 1,900 partitions of one school. Each is looked up, and each record held against
/// all.
inline constexpr qint64 filterBytes = 64 * KiB;
/// What a client says of itself when it opens a session, and we keep: stock ones need half a kilobyte.
inline constexpr qint64 descriptionBytes = 16 * KiB;
/// What one gzip body may become. Twice the plain limit: packing must not be a way around it, and whoever packs
/// must not be refused where plain text would pass.
inline constexpr qint64 inflatedBytes = 2 * recordsBodyBytes;
/// Records shrink 7 to 8 times, repetitive ones 50 times; a bomb is near the 1,032 that the format allows.
inline constexpr int inflateRatio = 200;
/// What becomes larger than this is unpacked for one client at a time.
inline constexpr qint64 inflatedTogether = 4 * MiB;
/// Up to here the ratio is not looked at: small texts may be very repetitive and hurt nobody.
inline constexpr qint64 inflateRatioFrom = 4 * MiB;
/// Below this, packing an answer saves no packet.
inline constexpr qint64 compressFrom = 1 * KiB;

// --- Time ---

/// TLS takes 2 ms here and three round trips of a bad radio link elsewhere.
inline constexpr std::chrono::milliseconds handshake = 5s;
/// From the first byte of a header to its end, whatever the pace.
inline constexpr std::chrono::milliseconds header = 10s;
/// A body must move at least `minimumBytesPerSecond` over each such stretch of time.
inline constexpr std::chrono::milliseconds rateWindow = 10s;
/// The same for an answer. Longer, since the system reports room only when a third of its buffer is empty.
inline constexpr std::chrono::milliseconds answerRateWindow = 60s;
/// Slower than the slowest telephone line that still syncs; faster than somebody who only holds the line.
inline constexpr qint64 minimumBytesPerSecond = 512;
/// Nobody needs longer for one body, at whatever pace: 64 MiB at 300 kbit/s.
inline constexpr std::chrono::milliseconds transfer = 30min;
/// Between two requests. Longer than the 10 s of a stock server, since a client merges between two pages.
inline constexpr std::chrono::milliseconds keepAlive = 60s;
/// After an error the rest of a body is read and dropped for that long, so that the answer is not lost in a
/// reset.
inline constexpr std::chrono::milliseconds drain = 1s;
/// How long a server that stops waits for the requests that run.
inline constexpr std::chrono::milliseconds stopGrace = 5s;
/// A client that waits for somebody to pick up.
inline constexpr std::chrono::milliseconds connect = 10s;
/// Stock servers close a connection that was idle for 10 s: an older one is not used again, since a request
/// written into a closing connection is lost and only some may be repeated.
inline constexpr std::chrono::milliseconds reuseIdle = 8s;
/// How soon a cancelled wait ends.
inline constexpr std::chrono::milliseconds cancelSlice = 100ms;

/// Behind the free ones each wrong password doubles the wait before the next attempt, up to this.
inline constexpr std::chrono::seconds longestSignInWait = 32s;
/// How long an address is remembered for its wrong passwords.
inline constexpr std::chrono::milliseconds signInMemory = 10min;

// --- Numbers ---

/// Half of the 1,024 file descriptors that a process usually has.
inline constexpr int connections = 512;
/// A whole class behind one address translation, and no more.
inline constexpr int connectionsPerAddress = 64;
/// Handlers wait for the one writer of the database: more of them would only queue there.
inline constexpr int workers = 4;
/// Wrong passwords of one address that cost it nothing: a room of people behind one address mistypes.
inline constexpr int freeSignInFailures = 5;
/// Requests that wait or run; the next one is told to come again. Each may hold a body.
inline constexpr int queuedRequests = 128;
/// Bodies and answers of all connections together: what a small laptop can spare for strangers.
inline constexpr qint64 heldBytes = 32 * MiB;
/// Bytes that a socket buffers in each direction: enough for full speed, little enough for many.
inline constexpr qint64 socketReadBytes = 256 * KiB;
inline constexpr qint64 socketWriteBytes = 512 * KiB;
/// Ports tried after the preferred one.
inline constexpr int furtherPorts = 20;
/// Redirects that a GET follows.
inline constexpr int redirects = 5;

} // namespace pitanga::limits
