"""The real program, driven through its windows by people on networks of their own, from the first start on.

    tests/windows/run.py PROGRAMS PITANGA_BENCH PERSON [--only TEXT] [--records N] [--seconds N]

PROGRAMS is the folder of pitanga and pitanga-cli; PERSON the plugin that is loaded into it. Needs
root, for network namespaces. Kolibri comes from PyPI, as in tests/interop/kolibri; where it cannot be had, its story is
skipped; with CI=true in the environment that is a failure.
"""

import argparse
import os
import subprocess
import sys
import traceback
from pathlib import Path

sys.dont_write_bytecode = True  # nothing but sources in the tree
HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent / "discovery"))

import networks
from day import Day
from flood_day import FloodDay
from kolibri import KolibriNearby
from parties import Failed, temporary_folder
from python_environment import Unavailable

NOTHING_TO_RUN = 77  # what CTest takes for "skipped"
STORIES = {"day": Day, "flood": FloodDay, "kolibri": KolibriNearby}


class Use:
    """What the stories work with."""

    def __init__(self, given):
        self.window, self.cli = given.programs.resolve() / "pitanga", given.programs.resolve() / "pitanga-cli"
        self.bench, self.plugins = given.bench.resolve(), given.person.resolve().parents[1]
        self.records, self.seconds = given.records, given.seconds

    def make_school(self, home, records):
        """A school with that many logs, on a device called like the folder."""
        subprocess.run([self.bench, "make", home, str(records)], check=True, capture_output=True)


def tell(story, use):
    """Whether all of its steps went well; the first that fails ends it, since the others build on it. Unavailable
    where something is not to be had here."""
    with temporary_folder() as folder, networks.Lab() as lab:
        told = story(lab, folder, use)
        try:
            for step in story.STEPS:
                try:
                    said = step(told)
                except Exception as failure:  # whatever it is
                    if not isinstance(failure, (Failed, networks.Unavailable)):
                        traceback.print_exc()
                    print(f"FAILED  {step.__doc__} {failure}", flush=True)
                    return False
                print(f"ok      {step.__doc__}{f' {said}' if said else ''}", flush=True)
        finally:
            told.end()
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", type=Path, metavar="PROGRAMS")
    parser.add_argument("bench", type=Path, metavar="PITANGA_BENCH")
    parser.add_argument("person", type=Path, metavar="PERSON")
    parser.add_argument("--only", default="", help="stories whose name holds this")
    parser.add_argument("--records", type=int, default=50_000, help="in the school")
    parser.add_argument("--seconds", type=int, default=10, help="of idleness that are measured")
    given = parser.parse_args()
    chosen = [story for name, story in STORIES.items() if given.only in name]
    try:
        networks.check()
        return 0 if all([tell(story, Use(given)) for story in chosen]) else 1
    except networks.Unavailable as reason:
        print(f"Skipped: {reason}")
        return NOTHING_TO_RUN
    except Unavailable as reason:
        print(f"There is no Kolibri beside which to open a window: {reason}")
        return 1 if os.environ.get("CI") == "true" else NOTHING_TO_RUN


if __name__ == "__main__":
    sys.exit(main())
