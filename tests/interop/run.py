"""Syncs Pitanga with the stock reference peer, each as client and as server, and compares what both hold.

    tests/interop/run.py PITANGA_CLI [--quick] [--only TEXT] [--keep]

Needs Python's standard library only; the reference peer comes from PyPI (requirements.txt) into
build/interop-venv. Where it cannot be had, everything is skipped; with CI=true in the environment that is a failure.
"""

import argparse
import itertools
import os
import shutil
import sys
import tempfile
import time
import traceback
from pathlib import Path

from devices import Morango, MorangoSide, PitangaSide, Refused
from python_environment import Unavailable, reference_python
from scenario import Differs, Scenario

ROOT = Path(__file__).resolve().parents[2]
DIRECTIONS = ("both", "push", "pull")
SCOPES = ("full-facility", "single-user")
LACKS = ((), ("NO_FSIC_V2",), ("NO_ASYNC",), ("NO_ASYNC", "NO_FSIC_V2"))


class Run:
    def __init__(self, program, python, folder):
        self.program, self.python, self.folder = program, python, folder
        self.devices = {}
        self.passed = self.failed = self.skipped = 0

    def morango(self, lacks):
        """One Morango device; a process of it for each set of capabilities, started when it is first needed."""
        if lacks not in self.devices:
            self.devices[lacks] = Morango(self.python, self.folder, lacks)
        return MorangoSide(self.devices[lacks])

    def cell(self, number, client, direction, scope, lacks):
        pitanga = PitangaSide(self.program, self.folder / f"pitanga-{number}")
        morango = self.morango(lacks)
        sides = (pitanga, morango) if client == "Pitanga" else (morango, pitanga)
        scenario = Scenario(*sides, scope, direction)
        steps = scenario.steps()
        begun = time.monotonic()
        try:
            for at, step in enumerate(steps):
                step()
                self.passed += 1
            print(f"  ok: {len(steps)} steps in {time.monotonic() - begun:.1f} s", flush=True)
        except (Differs, Refused) as failure:
            self.failed += 1
            self.skipped += len(steps) - at - 1
            print(f"  FAILED at “{step.__name__}” ({step.__doc__.strip().splitlines()[0]})\n    {failure}", flush=True)
        except Exception:
            self.failed += 1
            self.skipped += len(steps) - at - 1
            traceback.print_exc(file=sys.stdout)
        finally:
            pitanga.end()

    def end(self):
        for device in self.devices.values():
            device.end()


def cells(quick):
    everything = itertools.product(("Pitanga", "Morango"), DIRECTIONS, SCOPES, LACKS)
    for client, direction, scope, lacks in everything:
        if quick and (direction != "both" or (lacks and scope == "single-user")):
            continue
        yield client, direction, scope, lacks


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path, help="pitanga-cli")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", default="", help="cells whose title holds this text")
    parser.add_argument("--keep", action="store_true", help="leave the devices' files, and say where they are")
    given = parser.parse_args()
    try:
        python = reference_python(ROOT / "build" / "interop-venv")
    except Unavailable as reason:
        print(f"There is no reference peer to sync with: {reason}")
        print("0 passed, 0 failed, 1 skipped")
        return 1 if os.environ.get("CI") == "true" else 77
    folder = Path(tempfile.mkdtemp(prefix="pitanga-interop-"))
    run = Run(given.program.resolve(), python, folder)
    try:
        for number, cell in enumerate(cells(given.quick), 1):
            client, direction, scope, lacks = cell
            title = f"{client} as client, {direction}, {scope}, " + (", ".join(lacks) or "all capabilities")
            if given.only in title:
                print(f"{number}: {title}", flush=True)
                run.cell(number, *cell)
    finally:
        run.end()
        if given.keep:
            print(f"The devices' files: {folder}")
        else:
            shutil.rmtree(folder, ignore_errors=True)
    print(f"{run.passed} passed, {run.failed} failed, {run.skipped} skipped")
    return 1 if run.failed else 0


if __name__ == "__main__":
    sys.exit(main())
