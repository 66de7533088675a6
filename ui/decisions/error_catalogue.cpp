#include "ui/decisions/error_catalogue.h"

#include "ui/decisions/ui_words.h"

#include <QRegularExpression>

namespace pitanga {
namespace {

/// The sentence with anything in the places of its names. Those that have no name are compared as they are.
bool isTold(const QString &pattern, const QString &sentence)
{
    const qsizetype name = pattern.indexOf(u'%');
    if (name < 0)
        return pattern == sentence;
    if (!sentence.startsWith(QStringView(pattern).first(name)))
        return false;
    static const QRegularExpression place(QStringLiteral("(?:%|\\\\%)[1-9]"));
    const QString any =
        QRegularExpression::escape(pattern).replace(place, QStringLiteral(".*")); // may escape the sign itself
    return QRegularExpression(QRegularExpression::anchoredPattern(any),
                              QRegularExpression::DotMatchesEverythingOption)
        .match(sentence)
        .hasMatch();
}

} // namespace

std::optional<ErrorExplanation> explainError(const QString &sentence)
{
    for (const auto &errors : {error_catalogue::network(), error_catalogue::trust(), error_catalogue::storage(),
                               error_catalogue::records()})
        for (const CataloguedError &error : errors)
            if (isTold(QCoreApplication::translate("pitanga::Words", error.says), sentence))
                return ErrorExplanation{QString::fromUtf8(error.says), UiWords::tr(error.why),
                                        UiWords::tr(error.remedy)};
    return std::nullopt;
}

} // namespace pitanga
