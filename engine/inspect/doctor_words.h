#pragma once

#include "engine/doctor_facts.h"

/// The doctor's sentences, fault by fault: a table, so that every fault has all of them.
namespace pitanga::doctor_words {

/// The fault as the check that found it says it.
QString finding(DoctorFault fault, const QString &peer);
/// Fills in verdict, advice, action and the text to copy from the checks and the fault.
void conclude(DoctorReport &report);

/// The fault's name as programs and reports write it ("firewall-there").
QByteArray nameOf(DoctorFault fault);
QByteArray nameOf(DoctorCheck check);
/// For tests: how many faults there are.
inline constexpr int faultCount = int(DoctorFault::DiskReadOnly) + 1;

} // namespace pitanga::doctor_words
