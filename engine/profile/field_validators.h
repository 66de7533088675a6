#pragma once

#include <string_view>

// The validators that a profile can name for a string field; pure functions over UTF-8.
namespace pitanga {

/// An e-mail address, or at most 30 code points without white space and without any of
/// `` `~!@#$%^&*()-+={}[]|\/:;"'<>,.? `` (kolibri.md 1.5). Any script is allowed.
bool isEmailOrKolibriUsername(std::string_view text);

/// 1900 to 3000 in digits, or one of the words NOT_SPECIFIED and DEFERRED.
bool isBirthYear(std::string_view text);

} // namespace pitanga
