#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace pitanga::test {

/// The tests of one folder share a program, which runs one of them: `tests_engine_trust tst_keys [options of
/// Qt Test]`. Each is still a process of its own when ctest runs it; compiled and linked they are one.
void addTest(const char *file, std::function<std::unique_ptr<QObject>()> make);

} // namespace pitanga::test

/// Stands at the end of a test's source: the class is run under the name of its file.
#define PITANGA_TEST(Class)                                                                                    \
    [[maybe_unused]] static const bool registered##Class = [] {                                                \
        pitanga::test::addTest(__FILE__, [] { return std::make_unique<Class>(); });                            \
        return true;                                                                                           \
    }();
