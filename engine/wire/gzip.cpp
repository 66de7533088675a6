#include "engine/wire/gzip.h"

#include "engine/base/words.h"

#include <zlib.h>

#include <algorithm>
#include <limits>
#include <new>

namespace pitanga {

namespace {

constexpr int gzipWindow = 15 + 16; // the largest window, with zlib's flag for gzip instead of its own header
constexpr qint64 firstOutput = 64 * limits::KiB;
constexpr qint64 largestInput = std::numeric_limits<uInt>::max();

Bytef *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<Bytef *>(
        const_cast<char *>(view.data())); // zlib's input is not const, but only read
}

/// What may come out of `packed`, by both rules.
qint64 allowedOutput(qint64 packed, const InflateLimit &limit)
{
    const qint64 byRatio = std::max(limit.ratioFrom, packed * limit.ratio);
    return std::min(limit.bytes, byRatio);
}

/// One inflate stream, which ends with its scope.
class Inflater
{
public:
    Inflater() : m_ready(inflateInit2(&m_stream, gzipWindow) == Z_OK) {}
    ~Inflater() { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Inflater)

    bool ready() const { return m_ready; }
    z_stream &stream() { return m_stream; }

private:
    z_stream m_stream{};
    bool m_ready;
};

/// Gives the stream room behind what `out` already holds: doubled each time, never beyond `allowed` and one
/// byte more, which tells "exactly full" from "too much".
void makeRoom(z_stream &stream, QByteArray &out, qint64 allowed)
{
    const qsizetype used = out.size();
    const qsizetype wanted = std::min<qint64>(allowed + 1, std::max<qint64>(firstOutput, used * 2));
    out.resize(wanted);
    stream.next_out = reinterpret_cast<Bytef *>(out.data()) + used;
    stream.avail_out = uInt(wanted - used);
}

bool onlyZeros(const z_stream &stream)
{
    return std::all_of(stream.next_in, stream.next_in + stream.avail_in, [](Bytef byte) { return byte == 0; });
}

/// Inflates one member behind what `out` holds already. Nothing = it ended well.
std::optional<InflateFault> inflateMember(z_stream &stream, QByteArray &out, qint64 allowed)
{
    for (;;) {
        const qsizetype used = out.size();
        makeRoom(stream, out, allowed);
        const int code = inflate(&stream, Z_NO_FLUSH);
        const bool full = stream.avail_out == 0;
        out.resize(out.size() - qsizetype(stream.avail_out));
        if (out.size() > allowed)
            return InflateFault::TooLarge;
        if (code == Z_STREAM_END)
            return std::nullopt;
        if (code == Z_DATA_ERROR || code == Z_NEED_DICT || code == Z_STREAM_ERROR)
            return used == 0 && stream.total_in < 10 ? InflateFault::NotGzip : InflateFault::Damaged;
        if (!full && stream.avail_in == 0)
            return InflateFault::Truncated;
    }
}

} // namespace

QByteArray gzipCompressed(QByteArrayView plain, int level)
{
    z_stream stream{};
    constexpr int memoryLevel = 8; // zlib's default
    // Records are full of ids, whose digits match by chance: this strategy leaves short matches out, and packs
    // them by a twentieth better.
    if (deflateInit2(&stream, level, Z_DEFLATED, gzipWindow, memoryLevel, Z_FILTERED) != Z_OK)
        qBadAlloc();
    Q_ASSERT(plain.size() < largestInput);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(plain.size()))), Qt::Uninitialized);
    stream.next_in = bytesOf(plain);
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH); // cannot fail: the bound is room enough
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

Inflated gunzip(QByteArrayView packed, const InflateLimit &limit)
{
    if (packed.isEmpty())
        return {{}, InflateFault::Truncated};
    if (packed.size() > largestInput)
        return {{}, InflateFault::TooLarge};
    Inflater inflater;
    if (!inflater.ready())
        qBadAlloc();
    z_stream &stream = inflater.stream();
    stream.next_in = bytesOf(packed);
    stream.avail_in = uInt(packed.size());

    const qint64 allowed = allowedOutput(packed.size(), limit);
    QByteArray out;
    for (;;) {
        if (auto fault = inflateMember(stream, out, allowed))
            return {{}, fault};
        if (onlyZeros(stream))
            return {std::move(out), std::nullopt};
        inflateReset(&stream); // another member follows, or something that is none
    }
}

Error inflateError(InflateFault fault)
{
    switch (fault) {
    case InflateFault::NotGzip:
        return {Error::Kind::Data, Words::tr("The compressed data is not in gzip form."),
                QStringLiteral("no gzip header")};
    case InflateFault::Truncated:
        return {Error::Kind::Data, Words::tr("The compressed data ends too early. Send it again."),
                QStringLiteral("gzip stream truncated")};
    case InflateFault::Damaged:
        return {Error::Kind::Data, Words::tr("The compressed data is damaged. Send it again."),
                QStringLiteral("gzip stream damaged")};
    case InflateFault::TooLarge:
        break;
    }
    return {Error::Kind::Data, Words::tr("The compressed data would become too large. It was not unpacked."),
            QStringLiteral("gzip output over the limit")};
}

} // namespace pitanga
