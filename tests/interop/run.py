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

from combinations import CHOICES, every_pair, everything
from devices import Morango, MorangoSide, PitangaSide, Refused
from postgres import Postgres
from reference import Outcome, References, compare, sides_of_two
from results import keep
from python_environment import DJANGO_1, Unavailable, python_with
from scenario import Differs
from steps import School

ROOT = Path(__file__).resolve().parents[2]
NOTHING_TO_RUN = 77  # what CTest takes for "skipped"


def repeats(combination, with_pitanga=True):
    """Whether more is sent than has changed, by the rules of the protocol; the receiver has it already."""
    # A legacy client tells nobody what it has (7.6); ours does.
    legacy_client = combination.stages == "not async" and not (with_pitanga and combination.client == "Pitanga")
    # v1 counts what is known under every partition of a filter: the least of them (8.3).
    return legacy_client or combination.scope == "single-user" and combination.counters == "v1"


class Report:
    """What came of the steps, told cell by cell."""

    def __init__(self):
        self.passed = self.failed = self.skipped = 0
        self.lacking = False  # something that a combination needs
        self.outcomes = []  # (combination, what it failed at, the known differences seen, where two Morangos end)
        self.lock = threading.Lock()

    def cell(self, title, seconds, passed, total, failure, combination, seen, ended):
        with self.lock:
            self.passed += passed
            self.outcomes.append((combination, failure, seen, ended))
            if failure:
                self.failed += 1
                self.skipped += total - passed - 1
                print(f"FAILED  {title}: {failure}", flush=True)
                return
            print(f"ok      {title}: {passed} steps in {seconds:.1f} s", flush=True)
            for known, count in sorted(seen.items()):
                print(f"            {known} ({count} times)", flush=True)
            if ended:
                print(f"            two Morangos end at {ended}", flush=True)

    def left_out(self, title, reason, lacking=False):
        with self.lock:
            self.skipped += 1
            self.lacking |= lacking
            print(f"skipped {title}: {reason}", flush=True)


class Lane:
    """Takes cells one after another; lanes share references, and nothing else, so they can run at the same time."""

    def __init__(self, program, python, folder, report, postgres, references):
        self.program, self.python, self.folder, self.report = program, python, folder, report
        self.postgres, self.references = postgres, references
        self.devices = {}
        folder.mkdir()

    def morango(self, lacks, database, plays_pitanga=False):
        """A Morango device; a process of it for each set of capabilities, started when it is first needed."""
        key = lacks, database, plays_pitanga
        if key not in self.devices:
            postgres = self.postgres() if database == "PostgreSQL" else None
            folder = self.folder / "plays-pitanga" if plays_pitanga else self.folder
            folder.mkdir(exist_ok=True)
            self.devices[key] = Morango(self.python, folder, lacks, postgres=postgres, other_kinds=plays_pitanga)
        return self.devices[key]

    # checklist 201, 202, 203
    def cell(self, number, combination):
        title = f"{number} {combination.title()}"
        begun = time.monotonic()
        passed, total, failure, doing, seen, ended = 0, 1, None, "start", {}, None
        pitanga = PitangaSide(self.program, self.folder / f"pitanga-{number}")
        try:
            morango = MorangoSide(self.morango(combination.lacks(), combination.database))
            sides = (pitanga, morango) if combination.client == "Pitanga" else (morango, pitanga)
            school = School(*sides, combination.scope, combination.direction, repeats(combination))
            rounds = self.rounds(school, combination)
            total = 1 + sum(len(steps) for steps, _ in rounds)
            for steps, take in rounds:
                doing = ", ".join(step.__name__ for step in steps)
                take()
                passed += len(steps)
            doing = "the comparison with two Morangos"
            seen, ended = self.as_two_morangos(school, combination)
            passed += 1
        except Unavailable as reason:
            self.report.left_out(title, str(reason), lacking=True)
            return
        except (Differs, Refused) as reason:
            failure = f"at {doing}\n    {reason}"
        except Exception:  # a mistake in here
            failure = traceback.format_exc()
        finally:
            pitanga.end()
        seconds = time.monotonic() - begun
        self.report.cell(title, seconds, passed, total, failure, combination, seen, ended)

    def as_two_morangos(self, school, combination):
        """Compares with what two Morangos end with; where they fail themselves, with what two that lack nothing end with.
        (the known differences seen, where two Morangos end)"""
        reference = self.references.outcome(combination, lambda: self.two_morangos(combination))
        seen = compare(school, combination, reference)
        if reference.ended:
            able = combination.able()
            compare(school, combination, self.references.outcome(able, lambda: self.two_morangos(able)))
        return seen, reference.ended

    def two_morangos(self, combination):
        """The same with two of them."""
        plays_pitanga = self.morango((), "SQLite", plays_pitanga=True)
        sides = sides_of_two(combination, plays_pitanga, self.morango(combination.lacks(), "SQLite"))
        school = School(*sides, combination.scope, combination.direction, repeats(combination, with_pitanga=False))
        doing = "start"
        try:
            for steps, take in self.rounds(school, combination):
                doing = ", ".join(step.__name__ for step in steps)
                take()
        except (Differs, Refused) as reason:
            return Outcome(school.pictures, f"{doing}: {reason}")
        return Outcome(school.pictures)

    def rounds(self, school, combination):
        """[(steps, what takes them)]"""
        if combination.as_released:
            mended = MorangoSide(self.morango((), combination.database))
            later = [([school.stock_client_fails], lambda: school.stock_client_fails(mended))]
        else:
            later = [([school.join], school.join)]
            if school.scope == "full-facility":
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


def paragraphs(report):
    """What came of the combinations, for RESULTS.md."""
    rows, differences, ends = {}, {}, {}
    for combination, failure, seen, ended in report.outcomes:
        row = rows.setdefault(combination[:3] + (combination.as_released,), {})
        passed, played = row.get(combination[3:5], (0, 0))
        row[combination[3:5]] = passed + (not failure), played + 1
        for title in seen:
            differences[title] = differences.get(title, 0) + 1
        if ended:
            ends[combination.stages, combination.counters] = ends.get((combination.stages, combination.counters), 0) + 1
    kinds = [(stages, counters) for stages in CHOICES["stages"] for counters in CHOICES["counters"]]
    table = ["| client | direction | scope | " + " | ".join(map(", ".join, kinds)) + " |", "|---" * (3 + len(kinds)) + "|"]
    for (client, direction, scope, as_released), row in sorted(rows.items()):
        told = [client + " as released" * as_released, direction, scope]
        told += ["{} of {}".format(*row[kind]) if kind in row else "" for kind in kinds]
        table.append(f"| {' | '.join(told)} |")
    failures = [f"- {combination.title()}: {failure}" for combination, failure, *_ in report.outcomes if failure]
    return [f"{report.passed} steps passed, {report.failed} combinations failed, {report.skipped} were left out.",
            "\n".join(table),
            "\n".join(["Known differences, and in how many combinations they were seen:", "",
                       *([f"- {title}: {count}" for title, count in sorted(differences.items())] or ["- none"])]),
            "\n".join(["Where two Morangos fail themselves, in so many combinations:", "",
                       *([f"- {', '.join(kind)}: {count}" for kind, count in sorted(ends.items())] or ["- none"])]),
            "\n".join(["What failed:", "", *(failures or ["- nothing"])])]


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
    chosen = every_pair() if pairs else everything()
    if release != "0.8":  # older ones are tried with files only
        chosen = dict.fromkeys(combination._replace(database="SQLite") for combination in chosen)
    cells = queue.SimpleQueue()
    for cell in enumerate(chosen, 1):
        if text in cell[1].title():
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
    parser.add_argument("--keep-results", action="store_true", help="write what came of it into RESULTS.md")
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
    references = References()
    lanes = [Lane(given.program.resolve(), python, folder / f"lane-{number}", report, postgres, references)
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
    if given.keep_results:
        keep(f"Combinations with Morango {given.release}", given.program, python, paragraphs(report))
    incomplete = report.lacking and os.environ.get("CI") == "true"
    return 1 if report.failed or incomplete else 0


if __name__ == "__main__":
    sys.exit(main())
