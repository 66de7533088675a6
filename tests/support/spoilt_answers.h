#pragma once

#include "memory_network.h"

#include <functional>
#include <vector>

namespace pitanga::test {

/// One answer of a series in which one thing is wrong: a value left out, of another kind, beyond all limits; or
/// the answer as a whole torn, a web page, a refusal.
struct SpoiltAnswer
{
    size_t number; ///< of the answer, from 0
    QByteArrayList
        place; ///< of the value: names of members, "0" for the first of a list; empty: the whole answer
    QByteArray name;
    std::function<void(HttpResponse &answer)> spoil;
};

/// Everything that can be wrong in these answers, as deep as the members of a record on a page.
std::vector<SpoiltAnswer> spoiltAnswers(const std::vector<MemoryNetwork::Exchange> &series);

/// A server that gives the answers of that one but for the spoilt one.
MemoryNetwork::Server spoiling(Endpoints &server, const SpoiltAnswer &spoilt);

/// Those that are played in a usual run, a small part that is the same each time; all of them with
/// PITANGA_TEST_THOROUGHLY.
std::vector<SpoiltAnswer> someOf(const std::vector<SpoiltAnswer> &all);

} // namespace pitanga::test
