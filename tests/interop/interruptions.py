"""Breaks syncs between Pitanga and the stock reference peer, each as client and as server: the connection at every
request, before it arrives or before it is answered, and after some number of bytes; the power of the server and of the
client. Then the network is mended, and one more sync brings both to the same data: nothing is lost, nothing stays
stuck.

    tests/interop/interruptions.py PITANGA_CLI [--all] [--only TEXT] [--seed N] [--minutes M] [--keep] [--keep-results]

Needs Python's standard library only, and the reference peer as run.py does."""

import argparse
import os
import random
import shutil
import sys
import tempfile
import threading
import time
import traceback
from pathlib import Path
from urllib.parse import urlsplit

sys.dont_write_bytecode = True  # nothing but sources in the tree

from between import Between, Cut, Wire
from devices import Morango, MorangoSide, PitangaSide, Refused
from python_environment import Unavailable, python_with
from results import keep
from scenario import Differs, expect
from steps import School

ROOT = Path(__file__).resolve().parents[2]
NOTHING_TO_RUN = 77  # what CTest takes for "skipped"
PER_SIDE = 3  # records that each side makes before a sync that is broken
CHUNK = 2  # so that they travel in more than one request


class Road:
    """The server by way of a relay."""

    def __init__(self, relay, server):
        self.relay, self.dataset = relay, server.dataset

    def address(self):
        return self.relay.url


class Pair(School):
    """A client and a server with a school that both have."""

    def __init__(self, client, server):
        super().__init__(client, server, "full-facility", "both")
        self.begin()
        client.sync(server, True, True)
        self.agree()
        self.resumed = self.begun_anew = 0

    def changes(self):
        """Something new at both, and an edit of the same record by both."""
        for side in (self.client, self.server):
            for _ in range(PER_SIDE - 1):
                self.sitting(side, self.learner)
            self.log(side, "one", kind=side.name)
        return {key for changed in self.touched.values() for key in changed}

    def sync(self, road, **how):
        if self.client is self.morango:
            how = {"retries": 0, **how}
        return self.client.sync(road, True, True, chunk=CHUNK, **how)

    def requests(self):
        """The titles of the requests of a sync in which each side has something to send."""
        titles = []

        def listen(request, answer):
            if answer is None:
                titles.append(request.title())

        with Between(self.server.address(), listen) as relay:
            self.changes()
            self.sync(Road(relay, self.server))
            self.come_to_rest()
        return titles

    def come_to_rest(self):
        self.forget()
        return self.agree()

    def broken(self, relay, mend, **how):
        """A sync that is broken, one that is not, and both hold the same."""
        made = self.changes()
        try:
            self.sync(Road(relay, self.server), **how)
            whole = True
        except Refused:
            whole = False
        mend(relay)
        if not whole:
            self.go_on(relay)
        held = self.come_to_rest()
        expect("lost", made - held.keys(), set())

    def go_on(self, relay):
        sessions = relay.count("/syncsessions/")
        try:
            self.sync(Road(relay, self.server), resume=True)
        except Refused:
            if self.client is not self.morango:
                raise  # we go on with what can be gone on with, and begin anew otherwise, in one sync
            # What Morango cannot go on with it fails at; who syncs then, as a person would, begins anew.
            self.client.open_sessions()
            self.sync(Road(relay, self.server))
        if relay.count("/syncsessions/") > sessions:
            self.begun_anew += 1
        else:
            self.resumed += 1

    def more_went_on(self):
        """Only what was broken before there was a session, or was no use to go on with, begins anew."""
        expect("more syncs are gone on with", self.resumed > self.begun_anew, True)

    # The ways to break it

    def cut(self, number, answered, transient=False):
        """At the request of that number: before it arrives, or when it was answered and the answer is lost. The
        network then stays away, or is back at once and the client asks again."""
        count = 0

        def meddle(request, answer):
            nonlocal count
            count += answer is None
            if count == number + 1 and (answer is not None) is answered and not self.done:
                self.done = True
                relay.broken = not transient
                raise Cut

        self.done = False
        how = {"retries": 3} if transient and self.client is self.morango else {}
        with Between(self.server.address(), meddle) as relay:
            self.broken(relay, lambda relay: setattr(relay, "broken", False), **how)

    def kill(self, number, whom, answered):
        """The power of one of them goes at the request of that number."""
        count = 0

        def meddle(request, answer):
            nonlocal count
            count += answer is None
            if count == number + 1 and (answer is not None) is answered and not self.done:
                self.done = relay.broken = True
                whom.kill()
                raise Cut

        def mend(relay):
            whom.begin_again()
            relay.target = urlsplit(self.server.address())
            relay.broken = False

        self.done = False
        with Between(self.server.address(), meddle) as relay:
            self.broken(relay, mend)

    def break_wire(self, count, towards_server):
        with Wire(self.server.address()) as wire:
            wire.break_after(count, towards_server)
            self.broken(wire, lambda wire: wire.mend())
            expect("breaks of the wire", wire.breaks, 1)

    def bytes_of_a_sync(self):
        with Wire(self.server.address()) as wire:
            self.changes()
            self.sync(Road(wire, self.server))
            self.come_to_rest()
            return wire.passed

    def nothing_is_left_open(self):
        for side in (self.client, self.server):
            before, left = side.open_sessions()
            print(f"        {side.name} closed {before[0]} syncs and {before[1]} transfers that were left open")
            expect(f"syncs and transfers left open at {side.name}", left, (0, 0))
        self.sync(self.server)
        self.come_to_rest()


def kinds_of(titles):
    """The number of the first request of each kind, and of the last that carries records."""
    first, last = {}, {}
    for number, title in enumerate(titles):
        first.setdefault(title, number)
        last[title] = number
    return sorted({*first.values(), *(number for title, number in last.items() if "buffers" in title)})


WAYS = {
    "never arrives": lambda pair, number: pair.cut(number, False),
    "answer lost": lambda pair, number: pair.cut(number, True),
    "never arrives, once": lambda pair, number: pair.cut(number, False, True),
    "answer lost, once": lambda pair, number: pair.cut(number, True, True),
    "the server loses power before": lambda pair, number: pair.kill(number, pair.server, False),
    "the server loses power after": lambda pair, number: pair.kill(number, pair.server, True),
    "the client loses power before": lambda pair, number: pair.kill(number, pair.client, False),
    "the client loses power after": lambda pair, number: pair.kill(number, pair.client, True),
}


def ways_at(turn, title, patient):
    """One of the ways, another for each request. Before there is a session a Pitanga asks again for a quarter of a
    minute, so that there only what it overcomes by asking again is tried."""
    names = [name for name in WAYS if "once" in name] if patient else list(WAYS)
    return [names[turn * 3 % len(names)]]


def cases(pair, chance, everything):
    """[(title, what does it)]"""
    titles = pair.requests()
    told = []
    opened = next(number for number, title in enumerate(titles) if title == "POST syncsessions")
    for turn, number in enumerate(range(len(titles)) if everything else kinds_of(titles)):
        patient = pair.client is pair.pitanga and number <= opened
        for way in WAYS if everything else ways_at(turn, titles[number], patient):
            told.append((f"{number + 1} {titles[number]}, {way}",
                         lambda way=way, number=number: WAYS[way](pair, number)))
    passed = pair.bytes_of_a_sync()
    for towards_server in (True, False):
        for _ in range(40 if everything else 3):
            count = chance.randrange(passed[towards_server])
            told.append((f"after {count} bytes {'to' if towards_server else 'from'} the server",
                         lambda c=count, t=towards_server: pair.break_wire(c, t)))
    return told


class Report:
    def __init__(self, only, until):
        self.only, self.until = only, until
        self.passed = self.failed = self.skipped = 0
        self.failures, self.summaries = [], []
        self.lock = threading.Lock()

    def take(self, title, look, in_any_case=False):
        if self.only not in title:
            return
        if time.monotonic() > self.until and not in_any_case:
            self.skipped += 1
            return
        begun = time.monotonic()
        try:
            look()
        except (Differs, Refused) as reason:
            self.fail(title, reason)
        except Exception:  # a mistake in here
            self.fail(title, traceback.format_exc())
        else:
            with self.lock:
                self.passed += 1
                print(f"ok      {title} in {time.monotonic() - begun:.1f} s", flush=True)

    def fail(self, title, reason):
        with self.lock:
            self.failed += 1
            self.failures.append(f"{title}: {reason}")
            print(f"FAILED  {title}: {reason}", flush=True)


def run(client, program, python, folder, given, report):
    """All that is done to one client."""
    place = folder / client
    place.mkdir()
    pitanga, device = PitangaSide(program, place / "pitanga"), Morango(python, place)
    morango = MorangoSide(device)
    try:
        pair = Pair(*((pitanga, morango) if client == "Pitanga" else (morango, pitanga)))
        chance = random.Random(given.seed)
        chosen = cases(pair, chance, given.all)
        if given.all:
            chance.shuffle(chosen)  # so that a part of them is one of all kinds
        for title, look in chosen:
            report.take(f"{client} as client: {title}", look)
        report.take(f"{client} as client: nothing is left open", pair.nothing_is_left_open, in_any_case=True)
        report.summaries.append(f"{client} as client: {pair.resumed} syncs gone on with, {pair.begun_anew} begun anew")
        report.take(report.summaries[-1], pair.more_went_on, in_any_case=True)
    except Exception:
        report.fail(f"{client} as client", traceback.format_exc())
    finally:
        pitanga.end()
        device.end()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path, help="pitanga-cli")
    parser.add_argument("--all", action="store_true", help="every request, every way, and more places of the wire")
    parser.add_argument("--only", default="", metavar="TEXT", help="cases whose title holds this text")
    parser.add_argument("--seed", type=int, default=1, help="of the places where the wire breaks")
    parser.add_argument("--minutes", type=float, default=600, help="begin no case after so many")
    parser.add_argument("--keep", action="store_true", help="leave the devices' files, and say where they are")
    parser.add_argument("--keep-results", action="store_true", help="write what came of it into RESULTS.md")
    given = parser.parse_args()
    try:
        python = python_with(Path(__file__).resolve().parent / "requirements.txt", ROOT / "build" / "interop-venv")
    except Unavailable as reason:
        print(f"There is no reference peer to sync with: {reason}\n0 passed, 0 failed, 1 skipped")
        return 1 if os.environ.get("CI") == "true" else NOTHING_TO_RUN
    folder = Path(tempfile.mkdtemp(prefix="pitanga-interruptions-"))
    begun = time.monotonic()
    report = Report(given.only, begun + 60 * given.minutes)
    lanes = [threading.Thread(target=run, args=(client, given.program.resolve(), python, folder, given, report))
             for client in ("Pitanga", "Morango")]  # they share nothing
    for lane in lanes:
        lane.start()
    for lane in lanes:
        lane.join()
    if given.keep or report.failed:
        print(f"The devices' files: {folder}")
    else:
        shutil.rmtree(folder, ignore_errors=True)
    came_of_it = (f"{report.passed} passed, {report.failed} failed, {report.skipped} skipped"
                  f" in {time.monotonic() - begun:.0f} s")
    print(came_of_it)
    if given.keep_results:
        keep("Interruptions" + ", all of them" * given.all, given.program, python,
             [came_of_it + ".", "\n".join(f"- {line}" for line in [*sorted(report.summaries), *report.failures])])
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
