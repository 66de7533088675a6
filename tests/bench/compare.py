#!/usr/bin/env python3
"""Two Morangos, two Pitangas, and one of each: the same records, the same syncs, in one run, and their ratios.

    tests/bench/compare.py PITANGA_BENCH [--records 1000,5000] [--pauses] [--json FILE]

All of it goes over plain HTTP on loopback. Stock Morango comes from PyPI, as tests/interop/README.md says; it takes
minutes for what Pitanga does in a second, so large numbers want patience. With --pauses its client sleeps between two
looks at the server as it does in the field. Bytes are counted by the clients; those of a sync without a change, and its
requests, by a proxy, in a run that is not timed.
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
        return {"moved": told["received"] + told["sent"],
                **{figure: told[figure] for figure in ("wall", "cpu", "peak", "bytes")}}


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
        counted = told["bytes"]
        return {"moved": told.get("pulled", 0) + told.get("pushed", 0), "wall": time.monotonic() - begun, "bytes": counted, **self.used()}


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
        self.rows[-1].update(requests=proxy.requests, bytes=proxy.bytes)  # as they were on the wire


def ratios(row, stock):
    """How many times what the two Morangos used what this pair used: wall, CPU and peak of the client, of the server."""
    figures = ("wall", "cpu", "peak", "server_cpu", "server_peak", "bytes")
    return {figure: stock[figure] / max(row[figure], 0.001) for figure in figures}


def print_ratios(rows):
    stock = {row["what"]: row for row in rows if row["client"] == row["server"] == "Morango"}
    print("\nratios (two Morangos = 1; more is better)\n"
          f"{'':32}{'wall':>9}{'client:':>9}{'CPU':>7}{'memory':>8}{'server:':>9}{'CPU':>7}{'memory':>8}{'bytes':>8}")
    for row in rows:
        told = ratios(row, stock[row["what"]])
        line = (f"  {row['what']:10} {row['client']:>8} -> {row['server']:8}{told['wall']:9.1f}{told['cpu']:16.1f}"
                f"{told['peak']:8.1f}{told['server_cpu']:16.1f}{told['server_peak']:8.1f}{told['bytes']:8.2f}")
        if "requests" in row:
            line += f"   {row['requests']} requests of {stock[row['what']]['requests']}"
        print(line)
    short = [text for row in rows for text in falls_short(row, stock[row["what"]])]
    print("\nwhat falls short of the targets:\n" + "\n".join(f"  {text}" for text in short or ["nothing"]))


def falls_short(row, stock):
    """Sentences about what should be better: README.md says what is asked for."""
    told, title = ratios(row, stock), f"{row['what']}, {row['client']} -> {row['server']}"
    ours = [side for side, kind in (("", row["client"]), ("server_", row["server"])) if kind == "Pitanga"]
    if not ours:
        return
    least = 100 if len(ours) == 2 and row["what"] != "no change" and row["moved"] >= 50_000 else 1
    wanted = [("wall", least), ("bytes", 1), *((side + "cpu", 20) for side in ours), *((side + "peak", 3) for side in ours)]
    for figure, least in wanted:
        if told[figure] < least:
            yield f"{title}: {figure.replace('_', ', ')} {told[figure]:.2f} instead of {least}"


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
