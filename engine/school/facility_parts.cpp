#include "engine/school/facility_parts.h"

namespace pitanga {

namespace {

bool isOfPersons(FacilityPart part)
{
    return part == FacilityPart::Accounts || part == FacilityPart::Activity;
}

Access accessTo(const QByteArray &prefix, const Scope &scope)
{
    const bool read = scope.read.contains(prefix);
    const bool write = scope.write.contains(prefix);
    if (read)
        return write ? Access::ReadAndChange : Access::Read;
    return write ? Access::AddOnly : Access::Closed;
}

} // namespace

QByteArray prefixOf(FacilityPart part, const QByteArray &dataset)
{
    switch (part) {
    case FacilityPart::Structure:
        return dataset + ":allusers-ro";
    case FacilityPart::Accounts:
        return dataset + ":user-ro:";
    case FacilityPart::Activity:
        return dataset + ":user-rw:";
    case FacilityPart::Anonymous:
        return dataset + ":anonymous";
    case FacilityPart::Assignments:
        break;
    }
    return dataset;
}

QByteArray prefixOf(FacilityPart part, const QByteArray &dataset, const QByteArray &person)
{
    return isOfPersons(part) ? prefixOf(part, dataset) + person : QByteArray();
}

std::optional<PartPlace> placeOf(const QByteArray &partition, const QByteArray &dataset)
{
    for (const FacilityPart part : facilityParts) {
        const QByteArray prefix = prefixOf(part, dataset);
        if (partition == prefix)
            return PartPlace{part, {}};
        if (isOfPersons(part) && partition.startsWith(prefix))
            return PartPlace{part, partition.sliced(prefix.size())};
    }
    return std::nullopt;
}

QList<PartAccess> accessOf(const Scope &scope, const QByteArray &dataset, const QByteArray &person)
{
    QList<PartAccess> opens;
    for (const FacilityPart part : facilityParts) {
        PartAccess access{part, accessTo(prefixOf(part, dataset), scope), Access::Closed};
        if (!person.isEmpty() && isOfPersons(part))
            access.person = accessTo(prefixOf(part, dataset, person), scope);
        opens << access;
    }
    return opens;
}

} // namespace pitanga
