#!/bin/bash
# Builds the fuzz targets with clang and runs them, as many at a time as there are cores.
#
#   tests/fuzz/run.sh [--seconds N] [TARGET…]
#
#   --seconds N   how long each target runs; otherwise 5
#   TARGET        http records inflate chains keys filters counters profiles packets; otherwise all
#
# What breaks a promise is kept as build/fuzz/findings/TARGET-…; it is run again by giving the file to
# build/fuzz/tests/fuzz/fuzz --target=TARGET. Inputs that reach new code are kept in build/fuzz/found/TARGET.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
seconds=5
targets=()
while [ $# -gt 0 ]; do
    case $1 in
    --seconds)
        [ $# -ge 2 ] || { echo "tests/fuzz/run.sh: --seconds needs a number" >&2; exit 2; }
        seconds=$2
        shift
        ;;
    -h | --help)
        sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}"
        exit 0
        ;;
    *) targets+=("$1") ;;
    esac
    shift
done
[ ${#targets[@]} -gt 0 ] || targets=(http records inflate chains keys filters counters profiles packets)

cd "$root" # presets are found in the current folder
cmake --preset fuzz >/dev/null
cmake --build build/fuzz --target fuzz --parallel "$(nproc)"

# A leak and a read behind the end end the target like a broken promise. Nothing here takes five seconds, whatever
# it is given, nor a gigabyte, of which the sanitizer keeps a quarter.
run_one() {
    local target=$1 seconds=$2 work=build/fuzz
    mkdir -p "$work/found/$target" "$work/findings"
    local log=$work/$target.log
    if "$work/tests/fuzz/fuzz" "--target=$target" -max_total_time="$seconds" -max_len=16384 -timeout=5 \
        -rss_limit_mb=1024 -print_final_stats=1 -artifact_prefix="$work/findings/$target-" \
        "$work/found/$target" "tests/fuzz/corpus/$target" >"$log" 2>&1; then
        local runs
        runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
        echo "fuzz $target: $runs inputs in $seconds s, nothing found"
    else
        echo "fuzz $target: FOUND SOMETHING, see $log" >&2
        tail -n 40 "$log" >&2
        return 1
    fi
}
export -f run_one
printf '%s\0' "${targets[@]}" | xargs -0 -P "$(nproc)" -I{} bash -c 'run_one "$1" "$2"' run_one {} "$seconds"
