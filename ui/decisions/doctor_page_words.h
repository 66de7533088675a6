#pragma once

#include "engine/doctor_facts.h"
#include "ui/theme/theme.h"

namespace pitanga {

/// How the doctor's page names things. The engine's report brings its sentences; these are the screen's own.
QString checkTitle(DoctorCheck check);
State checkState(CheckOutcome outcome);
State verdictState(const DoctorReport &report);
QString actionButton(DoctorAction action);
/// What to do by hand, step by step; empty for actions that lead somewhere else in the program.
QStringList actionSteps(DoctorAction action);
/// "Checked just now, in 4 seconds."
QString checkedWords(const DoctorReport &report, const QDateTime &now);

} // namespace pitanga
