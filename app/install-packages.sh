#!/bin/bash
# Installs what Pitanga needs from the distribution, and only what is missing.
#
#   app/install-packages.sh GROUP…      groups: build desktop test coverage
#
# The one list of packages for every script. Debian 12 and Ubuntu 24.04 know all of these names.
set -euo pipefail

build=(g++ cmake ninja-build ccache
    qt6-base-dev libqt6sql6-sqlite # Qt's SQLite driver is a package of its own; without it only running fails
    libssl-dev zlib1g-dev libdeflate-dev libsqlite3-dev libboost-dev libsimdjson-dev rapidjson-dev)

desktop=(qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-translations-l10n # Qt's own buttons and dialogs in the reader's language
    qt6-wayland)

test=(qt6-svg-dev xvfb xauth openbox xdotool imagemagick fonts-noto-core python3 python3-venv
    postgresql # a stock peer keeps its data in it
    iproute2 avahi-daemon avahi-utils dbus-daemon # networks of their own, with another responder in them
    clang-format-14 # this version on every machine: another one lays the same code out differently
    clang-14 libclang-rt-14-dev) # libFuzzer

coverage=(clang-14 libclang-rt-14-dev llvm-14) # counts branches as they stand in the source, which gcc cannot

fail() {
    echo "Pitanga: $*" >&2
    exit 1
}

wanted=()
for group in "$@"; do
    case $group in
    build) wanted+=("${build[@]}") ;;
    desktop) wanted+=("${desktop[@]}") ;;
    test) wanted+=("${test[@]}") ;;
    coverage) wanted+=("${coverage[@]}") ;;
    *) fail "there is no package group “$group”; the groups are build, desktop, test and coverage." ;;
    esac
done
[ ${#wanted[@]} -gt 0 ] || fail "name at least one package group: build, desktop, test or coverage."

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    fail "this needs Debian 12, Ubuntu 24.04 or newer: apt-get and dpkg-query are not here." \
        "On another system install the counterparts of: ${wanted[*]}"
fi

# dpkg-query fails when it has never heard of a package, and still lists the others.
installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null || true)
missing=()
for package in "${wanted[@]}"; do
    grep -qxF "$package installed" <<<"$installed" || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then
    echo "Packages: nothing is missing."
    exit 0
fi
echo "Packages: installing ${missing[*]}"

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "installing packages needs root, and sudo is not here." \
        "Run as root: apt-get install ${missing[*]}"
    as_root=(sudo)
fi

apt_get() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=120 "$@"
}

# One unreachable third-party source must not stop what the others can give, so only installing decides.
apt_get -o APT::Update::Error-Mode=any update ||
    echo "Pitanga: the lists of packages could not all be refreshed; trying with those that are here." >&2
apt_get install -y --no-install-recommends "${missing[@]}" ||
    fail "these packages could not be installed: ${missing[*]}." \
        "The reason stands above; most often there is no network, or the package source is switched off" \
        "(on Ubuntu “universe” has to be on)."
