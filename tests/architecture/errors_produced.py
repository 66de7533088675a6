"""Which errors of the catalogue some test produced. Every test of the engine, the window and the programs notes the
sentences that it got to see (tests/test_program.cpp) in a folder; after all of them ran, each error must be among
them. Where only some ran, nothing can be said, and the test is skipped."""

import sys
from pathlib import Path

import check_errors
import source_tree

SKIPPED = 77

# Only a broken machine, a broken installation or a mistake of ours shows these.
OUT_OF_REACH = {
    "The memory is full. Close other programs, then try again.",
    "This installation lacks the SQLite driver of Qt. Install it.",
    "A new key could not be made. Start the program again.",
    "The key that other devices know this one by could not be made. Start the program again.",
    "The description of the school's data is missing from the program. Install it again.",
}


def main():
    parser = source_tree.arguments(__doc__)
    parser.add_argument("--told", type=Path, required=True, help="the folder of what was told")
    parser.add_argument("tests", nargs="*", help="the tests that must have run")
    options = parser.parse_args()
    missing = [test for test in options.tests if not (options.told / f"{test}.txt").exists()]
    if missing:
        print(f"{len(missing)} tests did not run, such as {missing[0]}: nothing can be said")
        sys.exit(SKIPPED)
    told = set()
    for path in options.told.glob("*.txt"):
        told.update(line for line in path.read_text(encoding="utf-8").splitlines())
    offences = []
    for sentence, (path, line) in check_errors.listed(options.root).items():
        if sentence.replace('\\"', '"') not in told and sentence not in OUT_OF_REACH:
            offences.append((path, line, f"no test produces it: {sentence}"))
    source_tree.verdict(options.root, offences, "every error of the catalogue is produced by a test")


if __name__ == "__main__":
    main()
