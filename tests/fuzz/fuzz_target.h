#pragma once

#include <QByteArrayView>

#include <cstdio>
#include <cstdlib>

namespace pitanga::fuzz {

/// One reader of what strangers send. It is called with any bytes at all, and must hold its promises for them.
struct Target
{
    const char *name; ///< also the folder of its corpus
    void (*run)(QByteArrayView input);
};

void httpMessages(QByteArrayView input);
void records(QByteArrayView input);
void inflate(QByteArrayView input);
void chains(QByteArrayView input);
void keys(QByteArrayView input);
void filters(QByteArrayView input);
void counters(QByteArrayView input);
void profiles(QByteArrayView input);
void packets(QByteArrayView input);

/// The first line of the input, and what follows it: for targets that read two texts.
inline std::pair<QByteArrayView, QByteArrayView> firstLine(QByteArrayView input)
{
    const qsizetype end = input.indexOf('\n');
    return end < 0 ? std::pair(input, QByteArrayView()) : std::pair(input.first(end), input.sliced(end + 1));
}

} // namespace pitanga::fuzz

/// A promise that holds for every input; one that does not is a finding.
#define PROMISE(condition)                                                                                     \
    do {                                                                                                       \
        if (!(condition)) {                                                                                    \
            std::fprintf(stderr, "%s:%d: broken promise: %s\n", __FILE__, __LINE__, #condition);               \
            std::abort();                                                                                      \
        }                                                                                                      \
    } while (false)
