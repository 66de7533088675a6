#include "engine/wire/gzip.h"
#include "tests/fuzz/fuzz_target.h"

namespace pitanga::fuzz {

void inflate(QByteArrayView input)
{
    constexpr InflateLimit small{.bytes = 1 << 18, .ratio = 20, .ratioFrom = 1 << 12};
    const Inflated unpacked = gunzip(input, small);
    PROMISE(unpacked.bytes.size() <= small.bytes);
    PROMISE(!unpacked.fault || unpacked.bytes.isEmpty());
    if (unpacked.fault)
        inflateError(*unpacked.fault);
    const QByteArray packed = gzipCompressed(input, input.size() % 2 ? gzipFast : gzipSmall);
    const Inflated again = gunzip(packed);
    PROMISE(!again.fault && again.bytes == input);
    // A member that ends early says so, wherever it ends.
    const Inflated early = gunzip(QByteArrayView(packed).first(packed.size() / 2));
    PROMISE(early.fault.has_value());
}

} // namespace pitanga::fuzz
