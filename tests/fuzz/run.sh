#!/bin/bash
# Builds the fuzz targets with clang and runs them, as many at a time as there are cores.
#
#   tests/fuzz/run.sh [--build | --built] [--jobs N] [--seconds N] [--seed N] [--merge] [TARGET…]
#
#   --build       only builds them
#   --built       takes them as they were built last
#   --jobs N      builds with so many processes, and runs so many targets at a time; otherwise as there are cores
#   --seconds N   how long each target runs; otherwise 5, as among the tests
#   --seed N      from the corpus alone and nearly the same way each time: so do the tests, where what is found should
#                 come from a change. Otherwise by chance, going on from what was found before
#   --merge       then takes what reached new code into the corpus, if it is small (1 KiB)
#   TARGET        http records inflate chains keys filters counters profiles packets; otherwise all
#
# What breaks a promise is kept as build/fuzz/findings/TARGET-… and is tried first from then on; alone it is run by
# giving the file to build/fuzz/tests/fuzz/fuzz --target=TARGET. Inputs that reach new code are kept in
# build/fuzz/found/TARGET.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
seconds=5
jobs=$(nproc)
build=yes
run=yes
seed=
merge=no
targets=()
while [ $# -gt 0 ]; do
    case $1 in
    --seconds | --jobs | --seed)
        [ $# -ge 2 ] || { echo "tests/fuzz/run.sh: $1 needs a number" >&2; exit 2; }
        declare "${1#--}=$2"
        shift
        ;;
    --build) run=no ;;
    --built) build=no ;;
    --merge) merge=yes ;;
    -h | --help)
        sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}"
        exit 0
        ;;
    *) targets+=("$1") ;;
    esac
    shift
done

cd "$root" # presets are found in the current folder
[ ${#targets[@]} -gt 0 ] || targets=($(ls tests/fuzz/corpus)) # each has one
export work=build/fuzz
export program=$work/tests/fuzz/fuzz

if [ $build = yes ]; then
    [ "$work/build.ninja" -nt CMakePresets.json ] || cmake --preset fuzz >/dev/null
    cmake --build "$work" --target fuzz --parallel "$jobs"
elif [ ! -x "$program" ]; then
    echo "fuzz: the targets are not built; that takes clang++-14" >&2
    [ "${CI:-}" = true ] && exit 1 || exit 77 # what CTest takes for "skipped"
fi
[ $run = yes ] || exit 0

# A leak and a read behind the end end the target like a broken promise. Nothing here takes five seconds, whatever
# it is given, nor half a gigabyte at once. Of all that was freed in ten minutes the sanitizer has kept a gigabyte.
fuzz() {
    "$program" "--target=$1" -max_len=16384 -timeout=5 -rss_limit_mb=2560 -malloc_limit_mb=512 "${@:2}"
}

run_one() {
    local target=$1 seconds=$2 seed=$3
    local found=$work/found/$target${seed:+.$seed} log=$work/$target.log
    [ -z "$seed" ] || { rm -rf "$found" && export QT_HASH_SEED=0; }
    mkdir -p "$found" "$work/findings"
    local known=("$work/findings/$target"-*) before
    [ -e "${known[0]}" ] || known=()
    before=$(ls "$found" | wc -l)
    if { [ ${#known[@]} -eq 0 ] || fuzz "$target" "${known[@]}"; } >"$log" 2>&1 &&
        fuzz "$target" -max_total_time="$seconds" -print_final_stats=1 -artifact_prefix="$work/findings/$target-" \
            ${seed:+"-seed=$seed"} "$found" "tests/fuzz/corpus/$target" >>"$log" 2>&1; then
        local runs
        runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
        echo "fuzz $target: $runs inputs in $seconds s, $(($(ls "$found" | wc -l) - before)) reached new code, nothing found"
    else
        echo "fuzz $target: FOUND SOMETHING, see $log" >&2
        tail -n 40 "$log" >&2
        return 1
    fi
}

# Of the small ones as few as together reach what the corpus does not, however often they run through it.
merge_one() {
    local target=$1 corpus=tests/fuzz/corpus/$1
    local small=$work/small/$target before
    rm -rf "$small"
    mkdir -p "$small"
    find "$work/found/$target" -type f -size -1025c -exec cp -t "$small" {} +
    before=$(ls "$corpus" | wc -l)
    fuzz "$target" -set_cover_merge=1 -use_counters=0 "$corpus" "$small" >"$work/$target.merge.log" 2>&1
    echo "fuzz $target: $(($(ls "$corpus" | wc -l) - before)) taken into the corpus"
}

export -f fuzz run_one merge_one
each() {
    printf '%s\0' "${targets[@]}" | xargs -0 -P "$jobs" -I{} bash -c 'set -euo pipefail; "$@"' fuzz "$1" {} "$seconds" "$seed"
}
each run_one
[ $merge = no ] || each merge_one
