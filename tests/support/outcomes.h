#pragma once

#include "engine/base/result.h"

#include <QTest>

namespace pitanga::test {

template <typename T>
QByteArray reasonOf(const Result<T> &result)
{
    return result ? QByteArray()
                  : (result.error().forPerson + QStringLiteral(" | ") + result.error().forLog).toUtf8();
}

/// The value of a result that must be there; ends the program with the reason where it is not. For the
/// preparation of a test; what a test is about is checked with VERIFY_OK.
template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", reasonOf(result).constData());
    return std::move(*result);
}

} // namespace pitanga::test

/// The test fails with the error's own words unless the `Result` holds a value.
#define VERIFY_OK(expression)                                                                                  \
    do {                                                                                                       \
        const auto verified = (expression);                                                                    \
        QVERIFY2(bool(verified), pitanga::test::reasonOf(verified).constData());                               \
    } while (false)

/// The test fails unless the `Result` holds an error of that kind, with a sentence for a person.
#define VERIFY_FAILS(expression, expectedKind)                                                                 \
    do {                                                                                                       \
        const auto verified = (expression);                                                                    \
        QVERIFY2(!verified, #expression " went well");                                                         \
        QVERIFY2(verified.error().kind == pitanga::Error::Kind::expectedKind,                                  \
                 pitanga::test::reasonOf(verified).constData());                                               \
        QVERIFY(!verified.error().forPerson.isEmpty());                                                        \
    } while (false)
