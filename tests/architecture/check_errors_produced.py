"""Every error of the catalogue is produced by a test: while the tests ran, the place that says it said it.

Each test of the programs tests_* leaves a file of the sentences that were said (tests/support/said_sentences.h). What a
test says itself does not count, so tests say nothing: they compare with texts of their own.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

import check_errors
import source_tree

# Broken on networks that tests make for themselves, which some containers do not let them.
NEED_A_NETWORK = {
    "Devices nearby cannot be found: another program keeps the port for it (5353) to itself. Addresses can still be"
    " typed.",
    "This device is not connected to a network. Connect it to the one that the others are in.",
    "Port %1 is reserved for the system. Choose one above 1023.",
}
SKIPPED = 77  # as ctest is told
SAYS = re.compile(r'\btr(?:anslate)?\(\s*(?:"[\w:]+",\s*)?' + check_errors.TEXTS)


def recordings(folder):
    """The tests, each with its file and the program that it is part of (tests.txt is written by CMake)."""
    for line in (folder / "tests.txt").read_text(encoding="utf-8").splitlines():
        name, program = line.split(" ", 1)
        yield name.removesuffix(".json"), folder / name, Path(program)


def has_run(file, program):
    """Whether the test ran to its end since it was built."""
    return file.exists() and program.exists() and file.stat().st_mtime >= program.stat().st_mtime


def said_by_tests(root, errors):
    """Where a test says an error itself."""
    for path in source_tree.files(root, ("tests",), source_tree.CPP):
        code = source_tree.without_comments(source_tree.text(path))
        for match in SAYS.finditer(code):
            if check_errors.joined(match[1]) in errors:
                yield path, code.count("\n", 0, match.start()) + 1, "a test says an error itself"


def can_have_a_network():
    return any(subprocess.run(["unshare", *options, "true"], capture_output=True, check=False).returncode == 0
               for options in (["--net"], ["--user", "--net"]))


def main():
    parser = source_tree.arguments(__doc__.splitlines()[0])
    parser.add_argument("--said", type=Path, required=True, help="the folder that the tests wrote to")
    parser.add_argument("--list", action="store_true", help="which tests produce each error, and end")
    given = parser.parse_args()

    tests = list(recordings(given.said))
    producers = {}
    for name, file, _ in tests:
        for sentence in json.loads(source_tree.text(file)) if file.exists() else ():
            producers.setdefault(sentence, []).append(name)
    listed = check_errors.listed(given.root)
    if given.list:
        for sentence in listed:
            print(f"{sentence}\n    {' '.join(producers.get(sentence, ['produced by no test']))}")
        return
    missing = [name for name, file, program in tests if not has_run(file, program)]
    if missing:
        print(f"not judged, since {len(missing)} of {len(tests)} tests have not run: {' '.join(missing[:5])}…")
        sys.exit(SKIPPED)
    offences = list(said_by_tests(given.root, listed))
    excused = set() if can_have_a_network() else NEED_A_NETWORK
    offences += [(path, line, f"is produced by no test: {sentence}")
                 for sentence, (path, line) in listed.items() if sentence not in excused.union(producers)]
    source_tree.verdict(given.root, offences, f"each of {len(listed)} errors is produced by a test")


if __name__ == "__main__":
    main()
