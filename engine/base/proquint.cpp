#include "engine/base/proquint.h"

#include "engine/base/words.h"

#include <algorithm>

namespace pitanga {

namespace {

constexpr std::string_view consonants = "bdfghjklmnprstvz"; // 4 bits each
constexpr std::string_view vowels = "aiou";                 // 2 bits each
constexpr int lettersAWord = 5;

bool isVowelPlace(int place)
{
    return place == 1 || place == 3;
}

Error noProquint(QByteArrayView text)
{
    return {
        Error::Kind::Data,
        Words::tr(
            "“%1” is not a number in words. Check the spelling: each word has five letters, such as “damuh”.")
            .arg(QString::fromUtf8(text)),
        QStringLiteral("Malformed proquint")};
}

} // namespace

QByteArray proquint(quint64 number)
{
    QByteArray backwards;
    do {
        if (!backwards.isEmpty())
            backwards += '-';
        for (int place = 0; place < lettersAWord; ++place) {
            const auto letters = isVowelPlace(place) ? vowels : consonants;
            backwards += letters[number % letters.size()];
            number /= letters.size();
        }
    } while (number > 0);
    std::reverse(backwards.begin(), backwards.end());
    return backwards;
}

Result<quint64> numberOfProquint(QByteArrayView text)
{
    const qsizetype words = (text.size() + 1) / (lettersAWord + 1);
    if (words < 1 || words > 4 || text.size() != words * (lettersAWord + 1) - 1)
        return noProquint(text);
    quint64 number = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = int(i % (lettersAWord + 1));
        if (place == lettersAWord) {
            if (text[i] != '-')
                return noProquint(text);
            continue;
        }
        const auto letters = isVowelPlace(place) ? vowels : consonants;
        const size_t digit = letters.find(text[i]);
        if (digit == std::string_view::npos)
            return noProquint(text);
        number = number * letters.size() + digit;
    }
    return number;
}

QByteArray instanceHash(const InstanceId &id)
{
    return proquint(id.toHex().first(8).toULongLong(nullptr, 16));
}

} // namespace pitanga
