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
    // Where one sentence is another with more in the place of its name, the closest one is meant.
    const CataloguedError *closest = nullptr;
    for (const auto &errors : {error_catalogue::network(), error_catalogue::trust(), error_catalogue::storage(),
                               error_catalogue::records()})
        for (const CataloguedError &error : errors)
            if (isTold(QCoreApplication::translate("pitanga::Words", error.says), sentence) &&
                (!closest || qstrlen(error.says) > qstrlen(closest->says)))
                closest = &error;
    if (!closest)
        return std::nullopt;
    return ErrorExplanation{QString::fromUtf8(closest->says), UiWords::tr(closest->why),
                            UiWords::tr(closest->remedy)};
}

} // namespace pitanga
