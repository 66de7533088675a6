#include "ui/decisions/error_catalogue.h"

#include "ui/language.h"

#include <QMap>
#include <QRegularExpression>

#include <vector>

namespace pitanga {
namespace {

/// Where the sentences of errors are translated.
constexpr const char *contexts[] = {"pitanga::Words", "pitanga::UiWords", "pitanga::MainWindow"};

constexpr auto groupOfName = "name%1";

/// A catalogued sentence in one language.
struct KnownSentence
{
    const CataloguedError *error;
    const char *context;
    QString text;
    qsizetype firstName;      ///< where its first name stands; -1 if it has none
    QRegularExpression names; ///< the sentence with anything in the places of its names, each a group
};

QRegularExpression withAnyNames(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("(?:%|\\\\%)([1-9])")); // the sign may be escaped
    const QString escaped = QRegularExpression::escape(text);
    QString pattern;
    QStringList seen;
    qsizetype done = 0;
    for (auto all = place.globalMatch(escaped); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        const QString group = QString::fromLatin1(groupOfName).arg(match.captured(1));
        pattern += QStringView(escaped).sliced(done, match.capturedStart() - done);
        pattern += (seen.contains(group) ? QStringLiteral("\\k<%1>") : QStringLiteral("(?<%1>.*)")).arg(group);
        seen << group;
        done = match.capturedEnd();
    }
    pattern += QStringView(escaped).sliced(done);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::DotMatchesEverythingOption);
}

void add(const CataloguedError &error, std::vector<KnownSentence> &sentences)
{
    const char *context = contexts[0];
    QStringList texts;
    for (const char *other : contexts)
        if (const QStringList found = inEveryLanguage(other, error.says); !found.isEmpty()) {
            context = other;
            texts = found;
        }
    texts.prepend(QString::fromUtf8(error.says));
    for (const QString &text : std::as_const(texts))
        sentences.push_back({&error, context, text, text.indexOf(u'%'), withAnyNames(text)});
}

std::vector<KnownSentence> everySentence()
{
    std::vector<KnownSentence> sentences;
    for (const auto &errors : {error_catalogue::network(), error_catalogue::trust(), error_catalogue::storage(),
                               error_catalogue::records()})
        for (const CataloguedError &error : errors)
            add(error, sentences);
    return sentences;
}

bool isTold(const KnownSentence &known, const QString &sentence)
{
    if (known.firstName < 0)
        return known.text == sentence;
    return sentence.startsWith(QStringView(known.text).first(known.firstName)) &&
           known.names.match(sentence).hasMatch();
}

/// Where one sentence is another with more in the place of its name, the closest one is meant.
const KnownSentence *closest(const QString &sentence)
{
    static const std::vector<KnownSentence> all = everySentence();
    const KnownSentence *found = nullptr;
    for (const KnownSentence &known : all)
        if (isTold(known, sentence) && (!found || known.text.size() > found->text.size()))
            found = &known;
    return found;
}

} // namespace

std::optional<ErrorExplanation> explainError(const QString &sentence)
{
    const KnownSentence *known = closest(sentence);
    if (!known)
        return std::nullopt;
    constexpr auto context = "pitanga::error_catalogue";
    return ErrorExplanation{QString::fromUtf8(known->error->says),
                            QCoreApplication::translate(context, known->error->why),
                            QCoreApplication::translate(context, known->error->remedy)};
}

QString toldAnew(const QString &sentence)
{
    const KnownSentence *known = closest(sentence);
    if (!known)
        return sentence;
    const QString text = QCoreApplication::translate(known->context, known->error->says);
    if (text == known->text)
        return sentence; // it is in the language of the screen
    const QRegularExpressionMatch match = known->names.match(sentence);
    static const QRegularExpression place(QStringLiteral("%([1-9])"));
    QString anew;
    qsizetype done = 0;
    for (auto all = place.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch name = all.next();
        anew += QStringView(text).sliced(done, name.capturedStart() - done);
        anew += match.captured(QString::fromLatin1(groupOfName).arg(name.captured(1)));
        done = name.capturedEnd();
    }
    return anew + text.sliced(done);
}

} // namespace pitanga
