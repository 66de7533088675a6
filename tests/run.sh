#!/bin/bash
# Installs what is missing, builds Pitanga and its tests, and runs the tests off-screen.
#
#   tests/run.sh [--preset NAME] [--long] [--fuzz SECONDS] [options of ctest…]
#
#   --preset NAME     suite (otherwise), dev, release, asan-ubsan or tsan
#   --long            also the tests that take longer than the others together (PITANGA_LONG_TESTS), and of those
#                     that play a part of their cases all: 200 kills, each way to lose power, the full load
#   --fuzz SECONDS    then fuzzes each target for so long; among the tests it is five seconds
#   -R merge          only the tests whose name holds "merge"; see ctest --help for more
#
# Under asan-ubsan everything must be clean. tsan runs engine/storage alone, whose threads have nothing but our own
# locks between them: what Qt hands from thread to thread (queued calls, thread pools) it cannot follow, since Qt is not
# built for it, and takes for a race.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

preset=suite
long=OFF
fuzz=0
options=()
while [ $# -gt 0 ]; do
    case $1 in
    --preset)
        [ $# -ge 2 ] || { echo "tests/run.sh: --preset needs a name" >&2; exit 2; }
        preset=$2
        shift
        ;;
    --long)
        long=ON
        export PITANGA_TEST_THOROUGHLY=1 PITANGA_LOAD=full
        ;;
    --preset=*) preset=${1#--preset=} ;;
    --fuzz)
        [ $# -ge 2 ] || { echo "tests/run.sh: --fuzz needs a number of seconds" >&2; exit 2; }
        fuzz=$2
        shift
        ;;
    -h | --help)
        sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}"
        exit 0
        ;;
    *) options+=("$1") ;;
    esac
    shift
done
build=$root/build/$preset
[ "$preset" != tsan ] || options+=(-R ^engine/storage/)

bash "$root/app/install-packages.sh" build desktop test

cd "$root" # presets are found in the current folder
echo "Configuring $preset in $build"
cmake --preset "$preset" -DPITANGA_TESTS=ON -DPITANGA_LONG_TESTS="$long"
echo "Building everything"
cmake --build "$build" --parallel "$(nproc)"
echo "Built after $SECONDS s; running the tests"

. tests/surroundings.sh
# A report of undefined behaviour must fail its test; and Qt itself is not built for the thread sanitizer.
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1:halt_on_error=1}
export TSAN_OPTIONS=${TSAN_OPTIONS:-ignore_noninstrumented_modules=1}

# Machines are shared and a few tests look at the clock: one that fails is tried once more. Not those labelled
# steadfast: they look for what is rare, and whoever finds it once has found it.
steadfast=0
ctest --test-dir "$build" -j2 --output-on-failure -L steadfast "${options[@]}" || steadfast=$?
ctest --test-dir "$build" -j2 --output-on-failure --repeat until-pass:2 -LE steadfast "${options[@]}"
[ "$steadfast" -eq 0 ] || exit "$steadfast"

[ "$fuzz" -eq 0 ] || tests/fuzz/run.sh --seconds "$fuzz"
