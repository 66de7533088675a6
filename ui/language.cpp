#include "ui/language.h"

#include <QTranslator>

namespace pitanga {

void installEnglishPlurals(QCoreApplication &app)
{
    auto *english = new QTranslator(&app);
    const bool loaded = english->load(QStringLiteral(":/pitanga/i18n/pitanga_en.qm"));
    Q_ASSERT(loaded);
    Q_UNUSED(loaded);
    QCoreApplication::installTranslator(english);
}

} // namespace pitanga
