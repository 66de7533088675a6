#pragma once

#include <QString>

#include <span>

/// The titles of models and fields, which profiles hold in English, in the language of whoever reads them.
namespace pitanga::titles {

/// The title itself where there is no translation.
QString translated(const QString &title);

/// Every title that translators are asked for, in English.
std::span<const char *const> known();

} // namespace pitanga::titles
