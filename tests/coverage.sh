#!/bin/bash
# Builds the engine and its tests so that they count what runs, runs them, and prints which part of engine/ did.
#
#   tests/coverage.sh [options of ctest…]
#
# It fails where less than 90 of 100 lines of engine/ ran, or where a condition in engine/merge or engine/trust came out
# in one way only; what PITANGA_LET and PITANGA_TRY hand on is a condition, exceptions are none.
# In November 2026: 95.0 of 100 lines (18,417 of 19,387), each of the 41 conditions of merge and the 207 of trust.
# Every line and branch that did not run: build/coverage/uncovered.txt
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
case ${1:-} in
-h | --help)
    sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}"
    exit 0
    ;;
esac

bash "$root/app/install-packages.sh" build test coverage
cd "$root" # presets are found in the current folder
build=$root/build/coverage
cmake --preset coverage >/dev/null
# The tests of the engine's own folders: those of the programs and of whole schools run over the same lines again.
cmake --build "$build" --parallel "$(nproc)" --target engine_tests

rm -rf "$build/counts"
failed=no
. tests/surroundings.sh
export LLVM_PROFILE_FILE=$build/counts/%m.profraw # one file for each program, however often it runs
ctest --test-dir "$build" -j2 --output-on-failure --repeat until-pass:2 -R ^engine/ "$@" || failed=yes

llvm-profdata-14 merge -o "$build/counts/all.profdata" "$build"/counts/*.profraw
python3 -B tests/coverage_report.py "$build"
[ $failed = no ] || { echo "Some tests failed, see above" >&2; exit 1; }
