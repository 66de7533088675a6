#!/bin/bash
# Builds the engine and its tests so that they count what runs, runs them, and prints which part of engine/ did.
#
#   tests/coverage.sh [options of ctest…]
#
# Lines of engine/: at least 90 of 100, or it fails. Of engine/merge and engine/trust every condition that came out in
# one way only is named; in trust those are answers of OpenSSL and of the disk that only come when the machine fails.
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
cmake --preset coverage >/dev/null
cmake --build build/coverage --parallel "$(nproc)"

build=$root/build/coverage
rm -rf "$build/counts"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
export LLVM_PROFILE_FILE=$build/counts/%m.profraw # one file for each program, however often it runs
ctest --test-dir "$build" -j2 --output-on-failure --repeat until-pass:2 -LE architecture "$@"

llvm-profdata-14 merge -o "$build/counts/all.profdata" "$build"/counts/*.profraw
python3 tests/coverage_report.py "$build"
