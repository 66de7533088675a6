# What every run of the tests has around it; to be sourced by bash.

# Where memory can be used as a disk the tests' homes lie there: they wait for the disk thousands of times, and those
# that are about disks bring their own.
if [ -z "${TMPDIR:-}" ] && [ "$(df --output=avail -m /dev/shm 2>/dev/null | tail -n 1)" -gt 2000 ] 2>/dev/null; then
    TMPDIR=$(mktemp -d /dev/shm/pitanga-XXXX)
    trap 'rm -rf "$TMPDIR"' EXIT
    chmod a+x "$TMPDIR" # for servers that do not like to be root's
    export TMPDIR
fi

export QT_QPA_PLATFORM=offscreen
export LC_ALL=C.UTF-8 # Qt wants a UTF-8 locale, and this one is on every machine
