#pragma once

#include <QString>

#include <concepts>
#include <utility>
#include <variant>

namespace pitanga {

/// What went wrong: a kind for the program, a sentence for a person, a cause for the log.
struct Error
{
    /// The kinds decide what a program does next; `pitanga-cli` makes them its exit codes.
    enum class Kind {
        Usage,         ///< the request itself makes no sense
        NotAuthorised, ///< no certificate, or a wrong name or password
        Unreachable,   ///< nobody answers there, or the connection broke
        Refused,       ///< the peer answered, and said no
        Data,          ///< a file, record or message is not what it should be
        Storage,       ///< the database or the disk
        Cancelled,     ///< a person stopped it; nothing is lost
        Internal,      ///< everything else
    };

    Kind kind = Kind::Internal;
    QString forPerson; ///< What happened, why, what to do next; translated, plain text.
    QString forLog;    ///< The technical cause; never shown alone.

    /// The same error, saying also what this layer was doing: "Could not open the school: <error>".
    Error whileDoing(const QString &what) const
    {
        return {kind, what + QStringLiteral(": ") + forPerson, forLog};
    }
};

/// A value, or the reason why there is none. Programming mistakes are not failures: those assert.
template <typename T = std::monostate>
class [[nodiscard]] Result
{
public:
    Result() requires std::same_as<T, std::monostate>
    = default;
    Result(T value) : m_content(std::move(value)) {}
    Result(Error error) : m_content(std::move(error)) {}

    explicit operator bool() const { return std::holds_alternative<T>(m_content); }

    const T &value() const & { return std::get<T>(m_content); }
    T &value() & { return std::get<T>(m_content); }
    T &&value() && { return std::get<T>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return std::get<Error>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// Leaves the function with the error of a `Result` expression that failed.
#define PITANGA_TRY(expression)                                                                                \
    do {                                                                                                       \
        if (auto tried = (expression); !tried)                                                                 \
            return tried.error();                                                                              \
    } while (false)

#define PITANGA_JOIN_(a, b) a##b
#define PITANGA_JOIN(a, b) PITANGA_JOIN_(a, b)
/// `PITANGA_LET(name, expression)` declares `name` with the value of a `Result`, or leaves with its error.
#define PITANGA_LET(name, expression)                                                                          \
    auto PITANGA_JOIN(result_of_, __LINE__) = (expression);                                                    \
    if (!PITANGA_JOIN(result_of_, __LINE__))                                                                   \
        return PITANGA_JOIN(result_of_, __LINE__).error();                                                     \
    auto &&name = *std::move(PITANGA_JOIN(result_of_, __LINE__))

} // namespace pitanga
