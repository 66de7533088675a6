#pragma once

#include <QCoreApplication>

#include <optional>
#include <span>

// Every error that a person can meet, listed once: what happened, why, and what to do. A gate
// (tests/architecture) sees that no sentence of the engine or the window is missing; the tests tell which of
// them were produced.
namespace pitanga {

/// What there is to say about one error. All three are the English source texts.
struct CataloguedError
{
    const char *says; ///< the sentence that the engine tells: what happened
    const char *why;
    const char *remedy; ///< what the person can do
};

/// The same for one error that was told.
struct ErrorExplanation
{
    QString says; ///< the English source text, without the names that were filled in
    QString why;  ///< in the language of the screen, as the next
    QString remedy;
};

/// What the catalogue says about an error's sentence as it was told, in any language of the screen, with its
/// names filled in. Nothing for a sentence of another program.
std::optional<ErrorExplanation> explainError(const QString &sentence);

/// The sentence in the language of the screen: it may have been told in another one, by another device or
/// before the person chose this one. One that is not in the catalogue stays as it is.
QString toldAnew(const QString &sentence);

namespace error_catalogue {

std::span<const CataloguedError> network();
std::span<const CataloguedError> trust();
std::span<const CataloguedError> storage();
std::span<const CataloguedError> records();

} // namespace error_catalogue

} // namespace pitanga
