#include "trouble.h"

namespace pitanga::test {

QByteArray Trouble::told() const
{
    const QByteArray who = onServer ? "the server" : "the client";
    const QByteArray number = QByteArray::number(amount);
    const auto text = [&]() -> QByteArray {
        switch (kind) {
        case RequestIsLost:
            return "the request is lost";
        case AnswerIsLost:
            return "the answer is lost";
        case RequestIsCut:
            return "the request is cut at " + QByteArray::number(place);
        case AnswerIsCut:
            return "the answer is cut at " + QByteArray::number(place);
        case ArrivesLate:
            return "the request comes " + number + " exchanges late";
        case TakesLong:
            return "it takes " + number + " s";
        case PersonCancels:
            return "a person cancels";
        case DiskFills:
            return who + " has room for " + number + " bytes";
        case IsKilled:
            return who + " is killed";
        case IsKilledWriting:
            return who + " is killed after " + number + " writes";
        case LosesPower:
            return who + " loses its power at sync " + number;
        case ServerRestarts:
            return "the server is killed and restarts";
        case SomebodyWorks:
            return "somebody works at " + who;
        case OthersSync:
            return "another device syncs with " + who;
        case KindCount:
            break;
        }
        return "nothing";
    };
    return "at " + QByteArray::number(at) + ' ' + text();
}

std::vector<Trouble> someTroubles(SeededRandom &chance)
{
    std::vector<Trouble> troubles(size_t(std::max(0, chance.below(7) - 3)));
    for (Trouble &trouble : troubles) {
        trouble.kind = Trouble::Kind(chance.below(Trouble::KindCount));
        trouble.at = 1 + chance.below(30);
        trouble.place = chance.below(4) ? chance.below(1001) / 1000.0 : chance.below(2);
        trouble.onServer = chance.below(2);
        trouble.amount = trouble.kind == Trouble::DiskFills    ? chance.below(3) * chance.below(60'000)
                         : trouble.kind == Trouble::LosesPower ? 1 + chance.below(6)
                         : trouble.kind == Trouble::TakesLong  ? chance.below(4000)
                                                               : chance.below(12);
    }
    return troubles;
}

} // namespace pitanga::test
