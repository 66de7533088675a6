"""Syncs Pitanga with the stock reference peer, each as client and as server, and compares what both hold.

    tests/interop/run.py PITANGA_CLI [--quick] [--only TEXT] [--release 0.7] [--keep]

Needs Python's standard library only; the reference peer comes from PyPI (requirements.txt) into
build/interop-venv, an older release of it (requirements-0.7.txt, requirements-0.6.txt) into a folder of its own. Where it cannot be had, everything is skipped; with CI=true in the environment that is a failure.
"""

import argparse
import itertools
import os
import queue
import shutil
import sys
import tempfile
import threading
import time
import traceback
from pathlib import Path

sys.dont_write_bytecode = True  # nothing but sources in the tree

from devices import Morango, MorangoSide, PitangaSide, Refused
from python_environment import DJANGO_1, Unavailable, python_with
from scenario import Differs
from steps import School

ROOT = Path(__file__).resolve().parents[2]
NOTHING_TO_RUN = 77  # what CTest takes for "skipped"
DIRECTIONS = ("both", "push", "pull")
SCOPES = ("full-facility", "single-user")
LACKS = ((), ("NO_FSIC_V2",), ("NO_ASYNC",), ("NO_ASYNC", "NO_FSIC_V2"), ("NO_GZIP",))
CAPABILITIES = {"NO_FSIC_V2": "v1", "NO_ASYNC": "not async", "NO_GZIP": "no gzip", "AS_RELEASED": "as released"}


def repeats(client, scope, lacks):
    """Whether more is sent than has changed, by the rules of the protocol; the receiver has it already."""
    legacy_client = client == "Morango" and "NO_ASYNC" in lacks  # tells nobody what it has (7.6)
    # v1 counts what is known under every partition of a filter: the least of them (8.3).
    return legacy_client or scope == "single-user" and "NO_FSIC_V2" in lacks


class Report:
    """What came of the steps, told cell by cell."""

    def __init__(self):
        self.passed = self.failed = self.skipped = 0
        self.lock = threading.Lock()

    def cell(self, title, seconds, passed, total, failure):
        with self.lock:
            self.passed += passed
            if failure:
                self.failed += 1
                self.skipped += total - passed - 1
                print(f"FAILED  {title}: {failure}", flush=True)
            else:
                print(f"ok      {title}: {passed} steps in {seconds:.1f} s", flush=True)


class Lane:
    """Takes cells one after another; lanes share nothing, so they can run at the same time."""

    def __init__(self, program, python, folder, report):
        self.program, self.python, self.folder, self.report = program, python, folder, report
        self.devices = {}
        folder.mkdir()

    def morango(self, lacks):
        """One Morango device; a process of it for each set of capabilities, started when it is first needed."""
        if lacks not in self.devices:
            self.devices[lacks] = Morango(self.python, self.folder, lacks)
        return MorangoSide(self.devices[lacks])

    # checklist 201, 202, 203
    def cell(self, title, client, direction, scope, lacks):
        begun = time.monotonic()
        passed, total, failure, doing = 0, 1, None, "start"
        pitanga = PitangaSide(self.program, self.folder / f"pitanga-{title.split()[0]}")
        try:
            morango = self.morango(lacks)
            sides = (pitanga, morango) if client == "Pitanga" else (morango, pitanga)
            school = School(*sides, scope, direction, repeats(client, scope, lacks))
            rounds = self.rounds(school, direction, lacks)
            total = sum(len(steps) for steps, _ in rounds)
            for steps, take in rounds:
                doing = ", ".join(step.__name__ for step in steps)
                take()
                passed += len(steps)
        except (Differs, Refused) as reason:
            failure = f"at {doing}\n    {reason}"
        except Exception:  # a mistake in here
            failure = traceback.format_exc()
        finally:
            pitanga.end()
        self.report.cell(title, time.monotonic() - begun, passed, total, failure)

    def rounds(self, school, direction, lacks):
        """[(steps, what takes them)]"""
        if "AS_RELEASED" in lacks:
            later = [([school.stock_client_fails], lambda: school.stock_client_fails(self.morango(())))]
        else:
            later = [([school.join], school.join)]
            if school.scope == "full-facility" and "NO_ASYNC" not in lacks:
                later.append(([school.several_filters], school.several_filters))
            thorough = direction == "both" and school.scope == "full-facility" and not lacks
            for steps in school.rounds(one_by_one=thorough):
                later.append((steps, lambda steps=steps: school.together(*steps)))
        return [([school.begin], school.begin), *later]

    def run(self, cells):
        try:
            while True:
                self.cell(*cells.get_nowait())
        except queue.Empty:
            pass
        finally:
            for device in self.devices.values():
                device.end()


def chosen_cells(quick, text):
    """Every combination, and the known failures; for --quick each scope and each capability with each client."""
    everything = [*itertools.product(("Pitanga", "Morango"), DIRECTIONS, SCOPES, LACKS),
                  ("Morango", "both", "full-facility", ("NO_ASYNC", "AS_RELEASED")),
                  ("Morango", "both", "full-facility", ("NO_FSIC_V2", "AS_RELEASED"))]
    cells = queue.SimpleQueue()
    for number, (client, direction, scope, lacks) in enumerate(everything, 1):
        brief = direction == "both" and (not lacks or scope == "full-facility" and len(lacks) == 1)
        capabilities = ", ".join(CAPABILITIES[name] for name in lacks) or "all capabilities"
        title = f"{number} {client} as client, {direction}, {scope}, {capabilities}"
        if text in title and (brief or not quick):
            cells.put((title, client, direction, scope, lacks))
    return cells


def python_of(release):
    here = Path(__file__).resolve().parent
    if release == "0.8":
        return python_with(here / "requirements.txt", ROOT / "build" / "interop-venv")
    return python_with(here / f"requirements-{release}.txt", ROOT / "build" / f"interop-{release}-venv", DJANGO_1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path, help="pitanga-cli")
    parser.add_argument("--quick", action="store_true", help="a part that takes little more than a minute")
    parser.add_argument("--only", default="", metavar="TEXT", help="cells whose title holds this text")
    parser.add_argument("--keep", action="store_true", help="leave the devices' files, and say where they are")
    parser.add_argument("--release", choices=("0.8", "0.7", "0.6"), default="0.8", help="of the reference peer")
    given = parser.parse_args()
    try:
        python = python_of(given.release)
    except Unavailable as reason:
        print(f"There is no reference peer to sync with: {reason}\n0 passed, 0 failed, 1 skipped")
        return 1 if os.environ.get("CI") == "true" else NOTHING_TO_RUN
    folder = Path(tempfile.mkdtemp(prefix="pitanga-interop-"))
    report, cells = Report(), chosen_cells(given.quick, given.only)
    lanes = [Lane(given.program.resolve(), python, folder / f"lane-{number}", report)
             for number in range(min(4, os.cpu_count() or 1))]
    threads = [threading.Thread(target=lane.run, args=(cells,)) for lane in lanes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if given.keep:
        print(f"The devices' files: {folder}")
    else:
        shutil.rmtree(folder, ignore_errors=True)
    print(f"{report.passed} passed, {report.failed} failed, {report.skipped} skipped")
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
