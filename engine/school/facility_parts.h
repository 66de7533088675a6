#pragma once

#include "engine/certificate_facts.h"
#include "engine/trust/scope.h"

namespace pitanga {

/// What all partitions of the part begin with (kolibri.md 1.5). Assignments lie in the partition that is the
/// data set's id itself, so their prefix is that of everything: they cannot be named alone.
QByteArray prefixOf(FacilityPart part, const QByteArray &dataset);
/// The same for what belongs to one person; empty for parts without persons.
QByteArray prefixOf(FacilityPart part, const QByteArray &dataset, const QByteArray &person);

/// The part in which a partition lies, and whose it is (empty where nobody's); nothing for one that is none of
/// this data set's or of no part that is known here.
struct PartPlace
{
    FacilityPart part = FacilityPart::Structure;
    QByteArray person;
};
std::optional<PartPlace> placeOf(const QByteArray &partition, const QByteArray &dataset);

/// What a scope opens of each part. `person` may be empty.
QList<PartAccess> accessOf(const Scope &scope, const QByteArray &dataset, const QByteArray &person);

} // namespace pitanga
