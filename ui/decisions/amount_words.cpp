#include "ui/decisions/amount_words.h"

#include "ui/decisions/ui_words.h"

#include <QLocale>

namespace pitanga {

QString numberWords(qint64 number)
{
    return QLocale().toString(number);
}

QString sizeWords(qint64 bytes)
{
    const int decimals = bytes >= 1'000'000 ? 1 : 0;
    const QString words = QLocale().formattedDataSize(bytes, decimals, QLocale::DataSizeSIFormat);
    // Of a language whose unit comes first, Qt's table has a pattern for a unit ("kilobaiti {0}").
    if (!words.contains(QLatin1String("{0}")))
        return words;
    const QString anywhere = QLocale::c().formattedDataSize(bytes, decimals, QLocale::DataSizeSIFormat);
    return words.section(u' ', 0, 0) + u' ' + anywhere.section(u' ', 1);
}

QString durationWords(qint64 seconds)
{
    const QLocale locale;
    if (seconds < 60)
        return UiWords::tr("%1 s", "seconds").arg(locale.toString(seconds));
    if (seconds < 3600)
        return UiWords::tr("%1 min %2 s", "minutes, seconds")
            .arg(locale.toString(seconds / 60),
                 locale.toString(seconds % 60).rightJustified(2, locale.zeroDigit()[0]));
    return UiWords::tr("%1 h %2 min", "hours, minutes")
        .arg(locale.toString(seconds / 3600), locale.toString(seconds / 60 % 60));
}

QString percentWords(double fraction)
{
    return UiWords::tr("%1 %", "percent").arg(QLocale().toString(int(fraction * 100)));
}

QString isolated(const QString &name)
{
    return QChar(0x2068) + name + QChar(0x2069);
}

QString isolatedLtr(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

QString shortId(const QString &id)
{
    return id.size() <= 12 ? id : id.first(4) + QChar(0x2026) + id.last(4);
}

QString buttonText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace pitanga
