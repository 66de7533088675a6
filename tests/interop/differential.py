"""Plays programs made by chance on a cluster of Pitangas and stock Morangos and on one of stock Morangos alone: both
must end up with the same data, in all devices.

    tests/interop/differential.py PITANGA_CLI [--seed N] [--scripts N] [--minutes M] [--shrink] [--keep]

A script is what happens to a handful of objects; many play at the same time on objects of their own, and share the
syncs. With --shrink one that differs is cut down and printed as it goes into regressions.json, whose programs are played
first.
Needs Python's standard library only, and the reference peer as run.py does."""

import argparse
import json
import os
import shutil
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.dont_write_bytecode = True  # nothing but sources in the tree

from cluster import DEVICES, Cluster, Morangos
from devices import Refused
from programs import program, script_of, shrunk
from python_environment import Unavailable, python_with
from results import keep

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
NOTHING_TO_RUN = 77  # what CTest takes for "skipped"
AT_ONCE = 50  # scripts in one program
MIXED = [("Pitanga", "Morango", "Pitanga", "Morango"), ("Morango", "Pitanga", "Morango", "Pitanga"),
         ("Pitanga", "Pitanga", "Morango", "Morango"), ("Morango", "Pitanga", "Pitanga", "Morango")]


class Played:
    """What a cluster ended up with."""

    def __init__(self, cluster, founder, steps):
        cluster.begin(founder)
        self.outcomes = cluster.play(steps) + cluster.rest(founder)
        stores = cluster.stores()
        self.apart = {cluster.names.get(key, key): fields for key, fields in cluster.apart(stores).items()}
        self.data = cluster.data(stores[founder])
        self.lowered = sum(side.raised for side in cluster.devices)


class StockEnds(Exception):
    """Morangos alone cannot go on with a program, so there is nothing to compare with."""


class Field:
    """Where clusters play. The Morangos go on from one program to the next."""

    def __init__(self, program_file, python, folder):
        self.program_file, self.folder = program_file, folder
        self.morangos = {name: Morangos(python, folder / name) for name in ("mixed", "stock")}
        self.played = 0
        self.undecided = 0  # objects on which Morangos alone do not agree in the end
        self.lowered = 0    # database counters that Morangos alone lowered

    def differences(self, kinds, founder, steps):
        """{script, or None for what concerns all: [what is different]}"""
        self.played += 1
        told, refused = {}, {}
        lanes = [threading.Thread(target=self.play, args=(name, who, founder, steps, told, refused))
                 for name, who in (("mixed", kinds), ("stock", ("Morango",) * DEVICES))]
        for lane in lanes:
            lane.start()
        for lane in lanes:
            lane.join()
        if "stock" in refused:
            raise StockEnds(refused["stock"])
        if len(told) < 2:
            raise RuntimeError(f"a cluster ended early: {refused}")
        self.undecided += len(told["stock"].apart)
        self.lowered += told["stock"].lowered
        return compared(told["mixed"], told["stock"], steps)

    def play(self, name, kinds, founder, steps, told, refused):
        place = self.folder / f"{name}-{self.played}"
        cluster = Cluster(name, kinds, self.morangos[name], self.program_file, place)
        try:
            told[name] = Played(cluster, founder, steps)
        except Refused as reason:
            refused[name] = reason
        finally:
            cluster.end()
            shutil.rmtree(place, ignore_errors=True)

    def end(self):
        for morangos in self.morangos.values():
            morangos.end()


def waits_for_what_is_gone(name, ours, theirs):
    """What belongs to a deleted class goes with it here; stock waits for the class for ever, and shows neither."""
    return ".group#" in name and ours["deleted"] and not theirs["deleted"] and not theirs["applied"]


def keeps_what_was_deleted(name, ours, theirs):
    """Made again after a deletion: stock takes the deleted text for a version of somebody else, since 0.8.15 leaves the
    deleted row waiting, and keeps it as a conflict. Nobody's words are lost with us: they were deleted."""
    left = iter(theirs["beside it"])
    return ({**ours, "beside it": 0} == {**theirs, "beside it": 0}
            and all(any(text == other for other in left) for text in ours["beside it"]))


KNOWN = (waits_for_what_is_gone, keeps_what_was_deleted)


def makes_a_namesake(step, ours, theirs):
    """Somebody who was deleted elsewhere is made anew where they still are: a second account of that name, which stock
    makes and ours does not. All that the script does afterwards is about another account then."""
    return step[0] == "write" and step[3] == "user" and (ours, theirs) == ("refused", "made")


def compared(mixed, stock, steps):
    told = {}
    deleting = {script_of(step) for step in steps if step[0] == "delete"}

    def differs(script, text):
        told.setdefault(script, []).append(text)

    namesakes = {script_of(step) for step, ours, theirs in zip(steps, mixed.outcomes, stock.outcomes)
                 if makes_a_namesake(step, ours, theirs)}
    for number, (ours, theirs) in enumerate(zip(mixed.outcomes, stock.outcomes)):
        both_failed = ours.startswith("failed") and theirs.startswith("failed")  # each in words of its own
        if ours != theirs and not both_failed:
            step = steps[number] if number < len(steps) else "at rest"
            differs(script_of(step) if number < len(steps) else None, f"{step}: {ours!r}, Morangos alone: {theirs!r}")
    for name, fields in mixed.apart.items():
        if name not in stock.apart:
            differs(name.split(".")[0], f"{name} is not the same on all devices: {fields}")
    for name in sorted((mixed.data.keys() | stock.data.keys()) - mixed.apart.keys() - stock.apart.keys()):
        script, ours, theirs = name.split(".")[0], mixed.data.get(name), stock.data.get(name)
        known = ours and theirs and script in deleting and any(rule(name, ours, theirs) for rule in KNOWN)
        if ours != theirs and not known:
            differs(script, f"{name}:\n      {ours}\n      Morangos alone: {theirs}")
    return {script: texts for script, texts in told.items() if script not in namesakes}


def play_seed(field, seed, count, until):
    """Plays the scripts of a seed, and cuts one down that differs until a time. How many differ; nothing
    where Morangos alone cannot play them to the end."""
    kinds = MIXED[seed % len(MIXED)]
    founder, steps = program(seed, range(count))
    begun = time.monotonic()
    try:
        told = field.differences(kinds, founder, steps)
    except StockEnds as reason:
        print(f"left    seed {seed}: Morangos alone cannot go on: {reason}"[:1500], flush=True)
        return None
    word = "FAILED " if told else "ok     "
    print(f"{word} seed {seed}: {count} scripts on {', '.join(kinds)} in {time.monotonic() - begun:.1f} s", flush=True)
    for script, texts in sorted(told.items(), key=lambda pair: pair[0] or ""):
        for text in texts:
            print(f"    {script}: {text}"[:1500], flush=True)
        print(f"    {script}: {[step for step in steps if script_of(step) in (None, script)]}", flush=True)
    if told and time.monotonic() < until:
        script = min(filter(None, told), default=None)
        cut_down(field, kinds, founder, [step for step in steps if script_of(step) in (None, script)], until)
    return len(told)


def cut_down(field, kinds, founder, steps, until):
    def fails(fewer):
        return bool(field.differences(kinds, founder, fewer))

    steps = shrunk(steps, fails, lambda: time.monotonic() > until)
    if not fails(steps):
        print("    alone it does not differ", flush=True)
        return
    print("    " + json.dumps({"reason": "", "kinds": kinds, "founder": founder, "steps": steps},
                              ensure_ascii=False), flush=True)
    for texts in field.differences(kinds, founder, steps).values():
        print("\n".join(f"    {text}" for text in texts), flush=True)


def regressions(field):
    failed = 0
    for known in json.loads((HERE / "regressions.json").read_text("utf-8")):
        told = field.differences(known["kinds"], known["founder"], [tuple(step) for step in known["steps"]])
        print(f"{'FAILED ' if told else 'ok     '} {known['reason']}", *(text for texts in told.values() for text in texts),
              sep="\n    " if told else "", flush=True)
        failed += bool(told)
    return failed


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path, help="pitanga-cli")
    parser.add_argument("--seed", type=int, default=1, help="of the first program")
    parser.add_argument("--scripts", type=int, default=100)
    parser.add_argument("--minutes", type=float, default=60, help="begin no program after so many")
    parser.add_argument("--shrink", action="store_true", help="cut down what differs, which takes minutes")
    parser.add_argument("--keep", action="store_true", help="leave the devices' files, and say where they are")
    parser.add_argument("--keep-results", action="store_true", help="write what came of it into RESULTS.md")
    given = parser.parse_args()
    try:
        python = python_with(HERE / "requirements.txt", ROOT / "build" / "interop-venv")
    except Unavailable as reason:
        print(f"There is no reference peer to sync with: {reason}\n0 passed, 0 failed, 1 skipped")
        return 1 if os.environ.get("CI") == "true" else NOTHING_TO_RUN
    folder = Path(tempfile.mkdtemp(prefix="pitanga-differential-"))
    begun = time.monotonic()
    until = begun + 60 * given.minutes
    field = Field(given.program.resolve(), python, folder)
    played, left, seed = 0, 0, given.seed
    try:
        failed = regressions(field)
        while played < given.scripts and time.monotonic() < until:
            count = min(AT_ONCE, given.scripts - played)
            differ = play_seed(field, seed, count, until if given.shrink else 0)
            left += count if differ is None else 0
            failed += differ or 0
            played, seed = played + count, seed + 1
    finally:
        field.end()
    if given.keep:
        print(f"The devices' files: {folder}")
    else:
        shutil.rmtree(folder, ignore_errors=True)
    came_of_it = (f"{played - failed - left} passed, {failed} failed, {given.scripts - played + left} skipped"
                  f" in {time.monotonic() - begun:.0f} s")
    alone = (f"Morangos alone did not agree on {field.undecided} objects in the end, and lowered {field.lowered} database"
             " counters on the way.")
    print(alone, came_of_it, sep="\n")
    if given.keep_results:
        keep(f"Programs by chance, seeds {given.seed} to {seed - 1}", given.program, python,
             [f"{AT_ONCE} scripts in a program: {came_of_it}. {alone}"])
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
