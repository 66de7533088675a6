#include "engine/wire/gzip.h"

#include "engine/base/words.h"

#include <libdeflate.h>
#include <zlib.h>

#include <QtEndian>

#include <algorithm>
#include <limits>
#include <memory>
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

/// What nearly everybody sends: one member that says truly how long it is. Nothing = it is something else, or
/// wrong.
std::optional<QByteArray> inflatedAtOnce(QByteArrayView packed, qint64 allowed)
{
    constexpr qsizetype leastMember = 18; // header and trailer of RFC 1952
    if (packed.size() < leastMember)
        return std::nullopt;
    const qint64 size = qFromLittleEndian<quint32>(packed.end() - sizeof(quint32));
    if (size > allowed)
        return std::nullopt;
    const std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)> decompressor(
        libdeflate_alloc_decompressor(), libdeflate_free_decompressor);
    if (!decompressor)
        qBadAlloc();
    QByteArray plain(size, Qt::Uninitialized);
    size_t read = 0;
    size_t written = 0;
    const auto outcome = libdeflate_gzip_decompress_ex(decompressor.get(), packed.data(), size_t(packed.size()),
                                                       plain.data(), size_t(plain.size()), &read, &written);
    if (outcome != LIBDEFLATE_SUCCESS || qsizetype(read) != packed.size() || qsizetype(written) != plain.size())
        return std::nullopt;
    return plain;
}

} // namespace

QByteArray gzipCompressed(QByteArrayView plain, int level)
{
    const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> compressor(
        libdeflate_alloc_compressor(level), libdeflate_free_compressor);
    if (!compressor)
        qBadAlloc();
    QByteArray packed(qsizetype(libdeflate_gzip_compress_bound(compressor.get(), size_t(plain.size()))),
                      Qt::Uninitialized);
    const size_t size = libdeflate_gzip_compress(compressor.get(), plain.data(), size_t(plain.size()),
                                                 packed.data(), size_t(packed.size()));
    Q_ASSERT(size > 0); // the bound is room enough
    packed.truncate(qsizetype(size));
    return packed;
}

Inflated gunzip(QByteArrayView packed, const InflateLimit &limit)
{
    if (packed.isEmpty())
        return {{}, InflateFault::Truncated};
    if (packed.size() > largestInput)
        return {{}, InflateFault::TooLarge};
    const qint64 allowed = allowedOutput(packed.size(), limit);
    if (auto plain = inflatedAtOnce(packed, allowed))
        return {*std::move(plain), std::nullopt};
    Inflater inflater;
    if (!inflater.ready())
        qBadAlloc();
    z_stream &stream = inflater.stream();
    stream.next_in = bytesOf(packed);
    stream.avail_in = uInt(packed.size());

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
