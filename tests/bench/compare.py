#!/usr/bin/env python3
"""Two Morangos, two Pitangas, and one of each: the same records, the same syncs, in one run, and their ratios.

    tests/bench/compare.py PITANGA_BENCH [--records 1000,5000] [--pauses] [--json FILE]

All of it goes over plain HTTP on loopback. Stock Morango comes from PyPI, as tests/interop/README.md says; it takes
minutes for what Pitanga does in a second, so large numbers want patience. With --pauses its client sleeps between two
looks at the server as it does in the field. Bytes and requests are counted by a proxy, in runs that are not timed.
"""

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "interop"))
from counting_proxy import CountingProxy  # noqa: E402
from devices import Morango  # noqa: E402
from homes import PASSWORD, USER, Failed, Home  # noqa: E402
from python_environment import Unavailable, python_with  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
TICKS = os.sysconf("SC_CLK_TCK")
MB = 1e6


class Pitanga:
    """A home that can serve and sync, in the words of this comparison."""

    name = "Pitanga"

    def __init__(self, program, folder):
        self.home = Home(program, folder)

    def serve(self):
        self.home.__enter__()
        return self.home.http

    def rest(self):
        if self.home.server:
            self.home.__exit__()

    def join(self, url, dataset):
        self.home.run("join", url, dataset, USER, PASSWORD)

    def begin(self):
        if self.home.server:
            self.home.begin()

    def used(self):
        return self.home.usage()

    def sync(self, url, dataset, direction):
        told = self.home.run("sync", url, direction)
        return {"moved": told["received"] + told["sent"], "wall": told["wall"], "cpu": told["cpu"],
                "peak": told["peak"]}


class Stock:
    """The same with a Morango, whose one process is client and server."""

    name = "Morango"

    def __init__(self, python, folder, pauses):
        folder.mkdir()
        self.device = Morango(python, folder, pauses=pauses)
        self.chunk = 500  # as released

    def serve(self):
        return self.device.url

    def rest(self):
        pass

    def end(self):
        self.device.end()

    def join(self, url, dataset):
        self.device.run("request_certificate", url, "--facility", dataset, "--scope", "full-facility", "--user", USER,
                        "--password", PASSWORD)

    def begin(self):
        Path(f"/proc/{self.device.process.pid}/clear_refs").write_text("5")
        self.before = self.cpu()

    def cpu(self):
        stat = Path(f"/proc/{self.device.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(stat[11]) + int(stat[12])) / TICKS

    def used(self):
        status = Path(f"/proc/{self.device.process.pid}/status").read_text()
        peak = next(line for line in status.splitlines() if line.startswith("VmHWM"))
        return {"cpu": self.cpu() - self.before, "peak": int(peak.split()[1]) * 1024}

    def sync(self, url, dataset, direction):
        self.begin()
        begun = time.monotonic()
        told = json.loads(self.device.run("sync", url, "--facility", dataset, "--chunk", str(self.chunk),
                                          *([] if direction == "both" else ["--" + direction])))
        return {"moved": sum(told.values()), "wall": time.monotonic() - begun, **self.used()}


class Comparison:
    """All pairs with one number of records."""

    def __init__(self, program, python, folder, records, pauses):
        self.program, self.python, self.folder, self.records, self.pauses = program, python, folder, records, pauses
        self.rows, self.devices = [], []
        self.folder.mkdir()

    def pitanga(self, name):
        return Pitanga(self.program, self.folder / name)

    def stock(self, name):
        self.devices.append(Stock(self.python, self.folder / name, self.pauses))
        return self.devices[-1]

    def run(self):
        source = self.pitanga("source")
        self.dataset = source.home.run("make", self.records)["dataset"]
        try:
            # Whoever has pulled everything is the source of the next ones.
            self.pair(source, self.pitanga("p1"), self.pitanga("p2"))
            first = self.stock("m1")
            self.pair(source, first, self.stock("m2"))
            self.pair(first, self.pitanga("p3"), self.pitanga("p4"))
            self.pair(first, self.stock("m3"), self.stock("m4"))
        finally:
            source.rest()
            for device in self.devices:
                device.end()
        return self.rows

    def pair(self, source, puller, receiver):
        """A full pull, a sync without a change, and a full push; what they move is counted in other syncs."""
        url = source.serve()
        for device in (puller, receiver):
            device.join(url, self.dataset)
        self.measure("full pull", puller, source, url, "pull", self.records)
        self.measure("no change", puller, source, url, "both", 0)
        self.count("no change", puller, url, "both")
        source.rest()
        url = receiver.serve()
        self.measure("full push", source, receiver, url, "push", self.records)
        receiver.rest()

    def measure(self, what, client, server, url, direction, least):
        server.begin()
        told = client.sync(url, self.dataset, direction)
        if told["moved"] < least:
            raise Failed(f"{what}: {told['moved']} records moved")
        used = server.used()
        row = {"what": what, "client": client.name, "server": server.name, **told, "server_cpu": used["cpu"],
               "server_peak": used["peak"]}
        self.rows.append(row)
        print(f"{self.records:>8} {what:10} {client.name:>8} -> {server.name:8}{told['wall']:9.2f} s"
              f"{told['cpu']:9.2f}{used['cpu']:9.2f} s CPU{told['peak'] / MB:8.0f}{used['peak'] / MB:6.0f} MB",
              flush=True)

    def count(self, what, client, url, direction):
        """The same once more through a proxy."""
        proxy = CountingProxy(int(url.rstrip("/").rsplit(":", 1)[1]))
        client.sync(proxy.url, self.dataset, direction)
        proxy.close()
        self.rows[-1].update(requests=proxy.requests, bytes=proxy.bytes)


def print_ratios(rows):
    """How many times two Morangos' figure each other pair's fits in."""
    stock = {row["what"]: row for row in rows if row["client"] == row["server"] == "Morango"}
    print("\nratios (two Morangos = 1; more is better): wall, CPU and memory of both sides")
    for row in rows:
        other = stock[row["what"]]
        line = f"  {row['what']:10} {row['client']:>8} -> {row['server']:8}{other['wall'] / row['wall']:9.1f}"
        for side in ("", "server_"):
            for figure in ("cpu", "peak"):
                line += f"{other[side + figure] / max(row[side + figure], 0.001):9.1f}"
        if "requests" in row:
            line += f"   {row['requests']} requests of {other['requests']}, {row['bytes']} bytes of {other['bytes']}"
        print(line)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument("--records", default="1000,5000", help="how many, separated by commas")
    parser.add_argument("--pauses", action="store_true", help="let Morango's client sleep as it does in the field")
    parser.add_argument("--json", type=Path, metavar="FILE", help="where all figures go")
    given = parser.parse_args()
    try:
        python = python_with(ROOT / "tests" / "interop" / "requirements.txt", ROOT / "build" / "interop-venv")
    except Unavailable as reason:
        print(f"There is no reference peer to compare with: {reason}")
        return 77
    folder = Path(tempfile.mkdtemp(prefix="pitanga-compare-"))
    results = {}
    try:
        for records in map(int, given.records.split(",")):
            comparison = Comparison(given.program.resolve(), python, folder / str(records), records, given.pauses)
            results[records] = comparison.run()
            print_ratios(results[records])
    except Failed as reason:
        print(f"FAILED: {reason}", file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    if given.json:
        given.json.write_text(json.dumps(results, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
