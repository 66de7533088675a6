#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QSize>

// The looks and sizes in which every page is drawn.
namespace pitanga {

struct Form
{
    const char *name;
    Look look = Look::Light;
    QSize size = QSize(1280, 800);
    double text = 1;
    bool rightToLeft = false;
};

inline const QList<Form> forms{{"light"},
                               {"dark", Look::Dark},
                               {"contrast", Look::Contrast},
                               {"rtl", Look::Light, QSize(1024, 600), 1, true},
                               {"1024", Look::Light, QSize(1024, 600)},
                               {"1920", Look::Light, QSize(1920, 1080)},
                               {"smallest", Look::Dark, QSize(720, 480)},
                               {"text200", Look::Light, QSize(1024, 600), 2}};

/// How hard a picture is packed: the usual way takes longer than drawing it.
inline constexpr int pictureQuality = 80;

} // namespace pitanga
