#include "engine/wire/message_reader.h"

#include "engine/base/words.h"

namespace pitanga {

namespace {

/// Commas and opening brackets outside of texts: no less than a document's values, but for the outermost.
qsizetype separatorsIn(QByteArrayView json)
{
    qsizetype count = 0;
    bool inText = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (inText && c == '\\')
            ++at;
        else if (c == '"')
            inText = !inText;
        else if (!inText && (c == ',' || c == '[' || c == '{'))
            ++count;
    }
    return count;
}

} // namespace

Result<Json> readMessage(QByteArrayView text, qint64 mostValues)
{
    // Two bytes of text can become a value of a hundred: what strangers send needs a bound on their number,
    // too.
    if (separatorsIn(text) > mostValues)
        return Error{Error::Kind::Data, Words::tr("The other device sent a message that makes no sense."),
                     QStringLiteral("more than %1 values").arg(mostValues)};
    return Json::parse(text);
}

} // namespace pitanga
