#include "ui/theme/theme_colors.h"

namespace pitanga {
namespace {

constexpr ThemeColors light{
    0xfff4f7f5, // window
    0xffe9eeeb, // nav
    0xffffffff, // card
    0xffeff3f1, // sunken
    0xffe6ece9, // hover
    0xffd6ebe0, // selected
    0xffd9e0dc, // line
    0xffb4bfb9, // edge
    0xff76837c, // control
    0xff141f1a, // text
    0xff46544d, // soft
    0xff5c6962, // faint
    0xff17694a, // accent
    0xff125a3e, // accent-hover
    0xff0c4630, // accent-press
    0xffffffff, // on-accent
    0xff145f43, // link
    0xff17694a, // ok
    0xffddf0e6, // ok-tint
    0xff1a5ca3, // busy
    0xffe0ecf8, // busy-tint
    0xff7a4b00, // ask
    0xfffaebcd, // ask-tint
    0xffae1430, // stop
    0xfffbe4e6, // stop-tint
    0xff505d56, // away
    0xffe6ebe8, // away-tint
    0xffae1430, // danger
    0xff1a5ca3, // focus
    0xffd6ebe0, // tonal
    0xff9fcdb6, // hatch
    0xffdce4e0, // track
    0xff5b3a94, // violet
    0xffece4f7, // violet-tint
    0xff0e5f68, // teal
    0xffdceef0, // teal-tint
};

constexpr ThemeColors dark{
    0xff121614, // window
    0xff0d110f, // nav
    0xff1b211e, // card
    0xff151a17, // sunken
    0xff252d29, // hover
    0xff1e3b2f, // selected
    0xff2f3834, // line
    0xff48544e, // edge
    0xff7a8881, // control
    0xffe9efec, // text
    0xffb6c2bc, // soft
    0xff95a39c, // faint
    0xff52c392, // accent
    0xff6bd2a5, // accent-hover
    0xff3faa7b, // accent-press
    0xff04180f, // on-accent
    0xff74d6aa, // link
    0xff62cb9c, // ok
    0xff16332a, // ok-tint
    0xff86bdf7, // busy
    0xff172e48, // busy-tint
    0xfff0be68, // ask
    0xff3a2c10, // ask-tint
    0xffff929a, // stop
    0xff451a20, // stop-tint
    0xffaab6b0, // away
    0xff29312d, // away-tint
    0xffff929a, // danger
    0xff86bdf7, // focus
    0xff1e3b2f, // tonal
    0xff2f6b53, // hatch
    0xff333d38, // track
    0xffc3aaf2, // violet
    0xff2d2440, // violet-tint
    0xff7fd0da, // teal
    0xff12343a, // teal-tint
};

constexpr ThemeColors contrast{
    0xff000000, // window
    0xff000000, // nav
    0xff000000, // card
    0xff000000, // sunken
    0xff1f1f1f, // hover
    0xff003b26, // selected
    0xffffffff, // line
    0xffffffff, // edge
    0xffffffff, // control
    0xffffffff, // text
    0xffffffff, // soft
    0xffd6d6d6, // faint
    0xff7cffc4, // accent
    0xffa8ffd8, // accent-hover
    0xff52e0a0, // accent-press
    0xff000000, // on-accent
    0xff7cffc4, // link
    0xff7cffc4, // ok
    0xff000000, // ok-tint
    0xff8cc8ff, // busy
    0xff000000, // busy-tint
    0xffffd75e, // ask
    0xff000000, // ask-tint
    0xffffa3aa, // stop
    0xff000000, // stop-tint
    0xffe2e2e2, // away
    0xff000000, // away-tint
    0xffffa3aa, // danger
    0xffffff00, // focus
    0xff000000, // tonal
    0xff7cffc4, // hatch
    0xff4a4a4a, // track
    0xffffffff, // violet
    0xff000000, // violet-tint
    0xffffffff, // teal
    0xff000000, // teal-tint
};

} // namespace

KioskColors kioskColorsOf(State state)
{
    switch (state) {
    case State::Ok:
        return {0xff0f4a35, 0xff7ee2b4};
    case State::Busy:
        return {0xff123f73, 0xff9fd0ff};
    case State::Ask:
        return {0xff5a3a00, 0xffffd27a};
    case State::Stop:
        return {0xff6e0f24, 0xffffb3ba};
    case State::Away:
        break;
    }
    return {0xff2b3330, 0xffb4c0ba};
}

const ThemeColors &colorsOf(Look look)
{
    switch (look) {
    case Look::Dark:
        return dark;
    case Look::Contrast:
        return contrast;
    case Look::Light:
        break;
    }
    return light;
}

} // namespace pitanga
