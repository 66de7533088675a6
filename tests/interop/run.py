"""Syncs Pitanga with the stock reference peer, each as client and as server, and compares what both hold.

    tests/interop/run.py PITANGA_CLI [--pairs] [--minutes M] [--only TEXT] [--release 0.7] [--keep]

Needs Python's standard library only; the reference peer comes from PyPI (requirements.txt) into
build/interop-venv, an older release of it (requirements-0.7.txt, requirements-0.6.txt) into a folder of its own. Where it cannot be had, everything is skipped; with CI=true in the environment that is a failure.
"""

import argparse
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

from combinations import every_pair, everything
from devices import Morango, MorangoSide, PitangaSide, Refused
from postgres import Postgres
from python_environment import DJANGO_1, Unavailable, python_with
from scenario import Differs
from steps import School

ROOT = Path(__file__).resolve().parents[2]
NOTHING_TO_RUN = 77  # what CTest takes for "skipped"


def repeats(combination):
    """Whether more is sent than has changed, by the rules of the protocol; the receiver has it already."""
    # A legacy client tells nobody what it has (7.6).
    legacy_client = combination.client == "Morango" and combination.stages == "not async"
    # v1 counts what is known under every partition of a filter: the least of them (8.3).
    return legacy_client or combination.scope == "single-user" and combination.counters == "v1"


class Report:
    """What came of the steps, told cell by cell."""

    def __init__(self):
        self.passed = self.failed = self.skipped = 0
        self.lacking = False  # something that a combination needs
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

    def left_out(self, title, reason, lacking=False):
        with self.lock:
            self.skipped += 1
            self.lacking |= lacking
            print(f"skipped {title}: {reason}", flush=True)


class Lane:
    """Takes cells one after another; lanes share nothing, so they can run at the same time."""

    def __init__(self, program, python, folder, report, postgres):
        self.program, self.python, self.folder, self.report = program, python, folder, report
        self.postgres = postgres
        self.devices = {}
        folder.mkdir()

    def morango(self, lacks, database):
        """One Morango device; a process of it for each set of capabilities, started when it is first needed."""
        if (lacks, database) not in self.devices:
            postgres = self.postgres() if database == "PostgreSQL" else None
            self.devices[lacks, database] = Morango(self.python, self.folder, lacks, postgres=postgres)
        return MorangoSide(self.devices[lacks, database])

    # checklist 201, 202, 203
    def cell(self, number, combination):
        title = f"{number} {combination.title()}"
        begun = time.monotonic()
        passed, total, failure, doing = 0, 1, None, "start"
        pitanga = PitangaSide(self.program, self.folder / f"pitanga-{number}")
        try:
            morango = self.morango(combination.lacks(), combination.database)
            sides = (pitanga, morango) if combination.client == "Pitanga" else (morango, pitanga)
            school = School(*sides, combination.scope, combination.direction, repeats(combination))
            rounds = self.rounds(school, combination)
            total = sum(len(steps) for steps, _ in rounds)
            for steps, take in rounds:
                doing = ", ".join(step.__name__ for step in steps)
                take()
                passed += len(steps)
        except Unavailable as reason:
            self.report.left_out(title, str(reason), lacking=True)
            return
        except (Differs, Refused) as reason:
            failure = f"at {doing}\n    {reason}"
        except Exception:  # a mistake in here
            failure = traceback.format_exc()
        finally:
            pitanga.end()
        self.report.cell(title, time.monotonic() - begun, passed, total, failure)

    def rounds(self, school, combination):
        """[(steps, what takes them)]"""
        if combination.as_released:
            mended = self.morango((), combination.database)
            later = [([school.stock_client_fails], lambda: school.stock_client_fails(mended))]
        else:
            later = [([school.join], school.join)]
            if school.scope == "full-facility" and combination.stages == "async":
                later.append(([school.several_filters], school.several_filters))
            for steps in school.rounds(one_by_one=combination.thorough()):
                later.append((steps, lambda steps=steps: school.together(*steps)))
        return [([school.begin], school.begin), *later]

    def run(self, cells, until):
        try:
            while True:
                number, combination = cells.get_nowait()
                if time.monotonic() > until:
                    self.report.left_out(combination.title(), "the time is up")
                else:
                    self.cell(number, combination)
        except queue.Empty:
            pass
        finally:
            for device in self.devices.values():
                device.end()


class SharedPostgres:
    """One for all lanes, begun when one of them asks for it."""

    def __init__(self):
        self.lock = threading.Lock()
        self.begun = None

    def __call__(self):
        with self.lock:
            self.begun = self.begun or Postgres()
            return self.begun

    def end(self):
        if self.begun:
            self.begun.end()


def chosen_cells(pairs, text, release):
    cells = queue.SimpleQueue()
    for cell in enumerate(every_pair() if pairs else everything(), 1):
        if text in cell[1].title() and (release == "0.8" or cell[1].database == "SQLite"):
            cells.put(cell)
    return cells


def python_of(release):
    here = Path(__file__).resolve().parent
    if release == "0.8":
        return python_with(here / "requirements.txt", ROOT / "build" / "interop-venv")
    return python_with(here / f"requirements-{release}.txt", ROOT / "build" / f"interop-{release}-venv", DJANGO_1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path, help="pitanga-cli")
    parser.add_argument("--pairs", action="store_true", help="a few combinations in which every two choices meet")
    parser.add_argument("--minutes", type=float, default=600, help="begin no combination after so many")
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
    report, cells, postgres = Report(), chosen_cells(given.pairs, given.only, given.release), SharedPostgres()
    until = time.monotonic() + 60 * given.minutes
    lanes = [Lane(given.program.resolve(), python, folder / f"lane-{number}", report, postgres)
             for number in range(min(4, os.cpu_count() or 1))]
    threads = [threading.Thread(target=lane.run, args=(cells, until)) for lane in lanes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    postgres.end()
    if given.keep:
        print(f"The devices' files: {folder}")
    else:
        shutil.rmtree(folder, ignore_errors=True)
    print(f"{report.passed} passed, {report.failed} failed, {report.skipped} skipped")
    incomplete = report.lacking and os.environ.get("CI") == "true"
    return 1 if report.failed or incomplete else 0


if __name__ == "__main__":
    sys.exit(main())
