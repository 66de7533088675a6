#include "engine/base/display_name.h"

#include <algorithm>
#include <array>

namespace pitanga {

namespace {

constexpr qsizetype longestName = 100;
constexpr int mostMarks = 4; // on one letter; Tibetan and Vietnamese need as many

/// Letters and symbols by their class that look like nothing at all.
constexpr std::array<char32_t, 6> blanks{0x034f, 0x115f, 0x1160, 0x2800, 0x3164, 0xffa0};

constexpr char32_t zeroWidthNonJoiner = 0x200c; // Persian and Hindi words are spelled with them
constexpr char32_t zeroWidthJoiner = 0x200d;

bool isMark(char32_t letter)
{
    return QChar::isMark(letter);
}

bool isJoiner(char32_t letter)
{
    return letter == zeroWidthNonJoiner || letter == zeroWidthJoiner;
}

/// Nothing that a name needs: the directions of U+202A to U+202E and U+2066 to U+2069 are formats, too.
bool isUnseen(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Other_Format:
        return !isJoiner(letter);
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return std::find(blanks.begin(), blanks.end(), letter) != blanks.end();
    }
}

bool breaksLine(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    return category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

} // namespace

QString displayName(const QString &chosen)
{
    std::u32string shown;
    int marks = 0;
    bool hasLetter = false; // that a mark or a joiner can belong to
    for (const char32_t letter : chosen.left(4 * longestName).toUcs4()) {
        if (isUnseen(letter))
            continue;
        const bool clings = isMark(letter) || isJoiner(letter);
        marks = clings ? marks + 1 : 0;
        if (clings && (!hasLetter || marks > mostMarks))
            continue;
        hasLetter = clings || !(breaksLine(letter) || QChar::isSpace(letter));
        shown.push_back(breaksLine(letter) ? U' ' : letter);
    }
    QString name = QString::fromUcs4(shown.data(), qsizetype(shown.size())).simplified().left(longestName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name;
}

} // namespace pitanga
