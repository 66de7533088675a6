#!/bin/bash
# Installs what is missing, builds Pitanga and opens it.
#
#   app/start.sh [--demo] [--build-only] [options of pitanga…]
#
#   --demo         a second device with a sample school to sync with; everything in a temporary home
#   --build-only   stop before opening the window
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/build/release

build_only=no
options=()
for argument in "$@"; do
    case $argument in
    --build-only) build_only=yes ;;
    -h | --help)
        sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}"
        exit 0
        ;;
    *) options+=("$argument") ;;
    esac
done

bash "$root/app/install-packages.sh" build desktop

cd "$root" # presets are found in the current folder
if [ ! -f "$build/build.ninja" ]; then
    echo "Configuring in $build"
    cmake --preset release -DPITANGA_TESTS=OFF
fi
echo "Building pitanga and pitanga-cli (the first time takes minutes, later times seconds)"
cmake --build "$build" --parallel "$(nproc)" --target pitanga pitanga-cli
echo "Built after $SECONDS s: $build/app/pitanga, $build/app/pitanga-cli"
[ "$build_only" = no ] || exit 0

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    cat >&2 <<HELP
Pitanga is built, but there is no screen to open its window on: neither DISPLAY nor WAYLAND_DISPLAY is set.
To try it on an invisible screen (packages: xvfb, xauth, openbox):
    xvfb-run -s '-screen 0 1280x800x24' bash -c 'openbox & exec "\$0" "\$@"' $build/app/pitanga ${options[*]}
The program without a screen is $build/app/pitanga-cli
HELP
    exit 1
fi
echo "Opening Pitanga"
exec "$build/app/pitanga" "${options[@]}"
