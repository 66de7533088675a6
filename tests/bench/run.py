#!/usr/bin/env python3
"""Measures two Pitangas that sync over TLS on loopback, each a process with its database on disk.

    tests/bench/run.py PITANGA_BENCH [--records 1000,2000,10000,50000,200000] [--repeat 3] [--json FILE] [--judge]
    tests/bench/run.py PITANGA_BENCH --smoke

Makes that many log records of 400 to 700 bytes in the partitions of 200 learners, then measures a full pull, a full
push, 100 changes (that lie together, or apart) and no change, and beside them the floor of the machine: the same rows
through the plain C interface of SQLite, the same bytes over a socket. Of several runs the quickest counts, since others only slow a run down.
"""

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path

from homes import Failed, Home, sync
from report import print_report
from targets import judge

CHANGES = 100
TIMES = 3  # how often the floor and the small syncs are measured


class Bench:
    """All measurements with one number of records."""

    def __init__(self, program, folder, records):
        self.program, self.folder, self.records = program, folder / str(records), records
        self.folder.mkdir()
        self.result = {"records": records, "runs": {}, "floors": []}

    def home(self, name):
        return Home(self.program, self.folder / name)

    def measure(self, repeat):
        source = self.home("source")
        made = source.run("make", self.records)
        self.result.update(made)
        for number in range(repeat):
            self.full("pull", source, self.home(f"puller{number}"), number + 1 < repeat)
            self.full("push", source, self.home(f"receiver{number}"), True)
        self.small(source, self.home(f"puller{repeat - 1}"))
        self.result["file_bytes"] = self.home(f"puller{repeat - 1}").file_size()
        self.result["browse"] = min((source.run("browse") for _ in range(TIMES)),
                                    key=lambda told: told["models"] + told["page"])
        shutil.rmtree(self.folder)
        return self.result

    def full(self, direction, source, other, forget):
        """Everything from the source to the other, which begins with nothing."""
        with source:
            other.join(source, self.result["dataset"])
            if direction == "pull":
                told = sync(other, source, "pull")
        if direction == "push":
            with other:
                told = sync(source, other, "push")
        moved = told["received"] if direction == "pull" else told["sent"]
        if moved < self.records or told["waiting"]:
            raise Failed(f"{moved} records of {self.records} moved, {told['waiting']} wait")
        self.keep(f"full {direction}", told)
        self.floor(other, told["bytes"])
        if forget:
            shutil.rmtree(other.folder)

    def floor(self, home, wire_bytes):
        self.result["floors"].append(home.run("floor", self.folder / "floor.db", wire_bytes, 1))

    def small(self, source, other):
        for _ in range(TIMES):
            source.run("change", CHANGES)
            with source:
                self.expect("100 changes pulled", sync(other, source, "both"), CHANGES, 0)
                self.expect("no change", sync(other, source, "both"), 0, 0)
            other.run("change", CHANGES)
            with source:
                self.expect("100 changes pushed", sync(other, source, "both"), 0, CHANGES)
            source.run("change", CHANGES, "apart")
            with source:
                self.expect("100 apart pulled", sync(other, source, "both"), CHANGES, 0)
            other.run("change", CHANGES, "apart")
            with source:
                self.expect("100 apart pushed", sync(other, source, "both"), 0, CHANGES)

    def expect(self, name, told, received, sent):
        if (told["received"], told["sent"]) != (received, sent):
            raise Failed(f"{name}: {told['received']} received, {told['sent']} sent")
        self.keep(name, told)

    def keep(self, name, told):
        self.result["runs"].setdefault(name, []).append(told)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument("--records", default="1000,2000,10000,50000,200000", help="how many, separated by commas")
    parser.add_argument("--repeat", type=int, default=3, help="full syncs of each kind; the largest number has two")
    parser.add_argument("--json", type=Path, metavar="FILE", help="where all figures go")
    parser.add_argument("--judge", action="store_true", help="fails where a target is missed")
    parser.add_argument("--folder", type=Path, help="where the homes lie meanwhile")
    parser.add_argument("--smoke", action="store_true", help="a few seconds, to see that it works")
    given = parser.parse_args()
    sizes = [1000] if given.smoke else [int(size) for size in given.records.split(",")]
    folder = Path(tempfile.mkdtemp(prefix="pitanga-bench-", dir=given.folder))
    try:
        results = []
        for size in sizes:
            repeat = 1 if given.smoke else min(given.repeat, 2) if size > 100_000 else given.repeat
            results.append(Bench(given.program.resolve(), folder, size).measure(repeat))
            print_report(results[-1])
    except Failed as reason:
        print(f"FAILED: {reason}", file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    if given.json:
        given.json.write_text(json.dumps(results, indent=1))
    return 1 if given.judge and not judge(results) else 0


if __name__ == "__main__":
    sys.exit(main())
