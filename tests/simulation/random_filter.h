#pragma once

#include "simulated_school.h"
#include "tests/support/seeded_random.h"

namespace pitanga::test {

/// What a sync of the two devices may be limited to: one to four prefixes by chance, also such that lie within
/// each other, stand there twice or hold nothing. Each is within what both certificates allow in every
/// direction that the request wants; nothing where they have nothing in common.
std::optional<Filter> someFilter(const SyncRequest &request, SimulatedDevice &client, SimulatedDevice &server,
                                 const QByteArray &dataset, SeededRandom &chance);

} // namespace pitanga::test
