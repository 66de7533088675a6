#include "random_filter.h"

#include "engine/storage/query.h"
#include "tests/support/outcomes.h"

namespace pitanga::test {

namespace {

constexpr int mostEntries = 4;

/// An id that the device shows, or one of nobody.
QByteArray someId(SimulatedDevice &device, const char *model, SeededRandom &chance)
{
    QByteArrayList ids{QByteArray(32, 'a')};
    Query rows(device.db(), QByteArray("SELECT id FROM ") + model + " ORDER BY id");
    while (rows.next())
        ids << rows.bytes(0);
    need(rows.done());
    return ids[chance.below(int(ids.size()))];
}

/// Of the whole school: every kind of partition, of people and classes that the device shows, and parts of
/// their ids, since an entry is a prefix and nothing more.
QByteArray someOfSchool(SimulatedDevice &device, const QByteArray &dataset, SeededRandom &chance)
{
    const auto person = [&] { return someId(device, "facilityuser", chance); };
    switch (chance.below(12)) {
    case 0:
        return dataset;
    case 1:
        return dataset + ":allusers-ro";
    case 2:
        return dataset + ":user-r"; // both kinds of all people
    case 3:
        return dataset + (chance.below(2) ? ":user-ro:" : ":user-rw:");
    case 4:
        return dataset + ":user-rw:" + person().first(1 + chance.below(3));
    case 5:
        return dataset + ":anonymous";
    case 6:
    case 7:
        return dataset + ":classroom:" + someId(device, "classroom", chance) +
               (chance.below(2) ? ":coach-rw" : "");
    case 8:
        return dataset + ":user-ro:" + person();
    default:
        return dataset + ":user-rw:" + person();
    }
}

/// What travels from or to a learner's device in every direction that is wanted.
QByteArrayList sharedWithLearners(const SyncRequest &request, const SimulatedDevice &client,
                                  const SimulatedDevice &server, const QByteArray &dataset)
{
    const QByteArray learner = client.isLearners() ? client.learner() : server.learner();
    QByteArrayList shared{dataset + ":user-rw:" + learner};
    if (client.isLearners() == server.isLearners() || request.pull == request.push)
        return shared;
    if (client.isLearners() == request.push)
        shared << dataset + ":anonymous";
    else
        shared << dataset + ":allusers-ro" << dataset + ":user-ro:" + learner;
    return shared;
}

} // namespace

std::optional<Filter> someFilter(const SyncRequest &request, SimulatedDevice &client, SimulatedDevice &server,
                                 const QByteArray &dataset, SeededRandom &chance)
{
    if (client.isLearners() && server.isLearners() && client.learner() != server.learner())
        return std::nullopt;
    QByteArrayList entries;
    for (int number = 1 + chance.below(mostEntries); number > 0; --number) {
        if (!client.isLearners() && !server.isLearners()) {
            entries << someOfSchool(chance.below(2) ? client : server, dataset, chance);
            continue;
        }
        const QByteArrayList shared = sharedWithLearners(request, client, server, dataset);
        entries << shared[chance.below(int(shared.size()))] + (chance.below(8) ? "" : ":below");
    }
    return Filter::fromText(entries.join('\n'));
}

} // namespace pitanga::test
