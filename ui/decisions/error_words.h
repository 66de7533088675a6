#pragma once

#include "engine/facts.h"

namespace pitanga {

/// An error as a message shows it: what happened stands out, why and what to do follow; from the catalogue
/// where the error itself does not say it.
struct ErrorWords
{
    QString headline; ///< the first sentence
    QString rest;     ///< the others; may be empty
};

ErrorWords errorWords(const Error &error);

/// Everything about the end of a sync as plain text, for *Copy report*: facts first, the technical cause last.
/// No names: those of devices can be people's too.
QString syncReport(const SyncSummary &summary, const SyncDetails &details = {});
/// The same for an error outside a sync; `doing` says what was tried.
QString errorReport(const Error &error, const QString &doing);

/// The text without what nobody should hand on: keys and fingerprints, passwords, sign-in data, and whatever
/// stands in quotation marks, where the names of learners could be. Every report goes through it.
QString withoutSecrets(const QString &report);

} // namespace pitanga
