"""Discovery on networks of its own, against independent implementations: python-zeroconf and Avahi.

    tests/discovery/run.py PITANGA_CLI [--only TEXT]

Needs root, for network namespaces. python-zeroconf comes from PyPI (requirements.txt) into build/zeroconf-venv, Avahi
from the packages avahi-daemon, avahi-utils and dbus. What cannot be had is skipped, with its reason; with CI=true in the
environment that is a failure.
"""

import argparse
import os
import shutil
import subprocess
import sys
import threading
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.dont_write_bytecode = True  # nothing but sources in the tree

import networks
from networks import Lab
from parties import Avahi, Failed, Pitanga, Zeroconf, is_found, is_gone, temporary_folder, wait_until

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
NOTHING_TO_RUN = 77  # what CTest takes for "skipped"
PITANGA = "_pitanga._tcp.local."
KOLIBRI = "Kolibri._sub._http._tcp.local."
KEY = "ab" * 32
STRANGER = "cd" * 16
ONE_AFTER_ANOTHER = threading.Lock()  # for what measures time


def two_pitangas(lab, folder, use):
    """Two Pitangas find each other, and part with a goodbye."""
    lab.switch("lan")
    server = Pitanga(use.program, folder, lab.machine("a", "lan"), "Sala 3 é")
    looker = Pitanga(use.program, folder, lab.machine("b", "lan"), "Looker")
    serving = server.serve()
    looking = looker.discover()
    found = looking.expect("it is found", is_found("Sala 3 é"))
    check(found["instance_id"] == server.instance, "the instance id is announced")
    check(found["fingerprint"] == server.listening["fingerprint"], "the fingerprint is announced")
    check(f":{server.listening['https_port']}/" in found["addresses"][0], "the port is announced")
    check(any("[fe80" in address for address in found["addresses"]), "IPv6 is announced")
    serving.stop()
    looking.expect("the goodbye is heard", is_gone("Sala 3 é"), 4)
    looking.stop()


def zeroconf_finds_us(lab, folder, use):
    """python-zeroconf finds a Pitanga under both types, and hears its goodbye."""
    lab.switch("lan")
    server = Pitanga(use.program, folder, lab.machine("a", "lan"), "Teacher's laptop")
    other = Zeroconf(use.zeroconf, lab.machine("b", "lan"))
    browsing, kolibri = other.browse(PITANGA), other.browse(KOLIBRI)
    serving = server.serve("--visible-to-kolibri")
    seen = browsing.expect("zeroconf finds it", lambda line: line["event"] == "found")
    check(seen["name"] == f"Teacher's laptop.{PITANGA}", seen)
    check(seen["port"] == server.listening["https_port"], seen)
    check(seen["txt"]["id"] == server.instance and seen["txt"]["key"] == server.listening["fingerprint"], seen)
    check(len(seen["addresses"]) >= 2, "IPv4 and IPv6")
    as_kolibri = kolibri.expect("zeroconf finds it as Kolibri looks for it", lambda line: line["event"] == "found")
    check(as_kolibri["name"] == f"{server.instance}.{KOLIBRI}", as_kolibri)
    check(as_kolibri["txt"]["application"] == '"kolibri"', as_kolibri)
    check(as_kolibri["txt"]["device_name"] == '"Teacher\'s laptop"', as_kolibri)
    check(as_kolibri["port"] == server.listening["http_port"], as_kolibri)
    serving.stop()
    browsing.expect("zeroconf hears the goodbye", lambda line: line["event"] == "gone", 5)
    for party in (browsing, kolibri):
        party.leave()


def we_find_zeroconf(lab, folder, use):
    """A Pitanga finds what python-zeroconf announces, under both types, and hears its goodbye."""
    lab.switch("lan")
    looking = Pitanga(use.program, folder, lab.machine("a", "lan"), "Looker").discover()
    other = Zeroconf(use.zeroconf, lab.machine("b", "lan"))
    native = other.announce(PITANGA, "Bob", 45880, "10.1.0.99", txtvers="1", id=STRANGER, key=KEY)
    kolibri = other.announce(KOLIBRI, "ef" * 16, 8080, "10.1.0.99", application='"kolibri"',
                             kolibri_version='"0.17.3"', instance_id=f'"{"ef" * 16}"', device_name='"School server"',
                             operating_system='"Linux"', subset_of_users_device='"FALSE"', prefix='"/"')
    found = looking.expect("Bob is found", is_found("Bob"))
    check(found["addresses"] == ["https://10.1.0.99:45880/"], found)
    server = looking.expect("the Kolibri is found", is_found("School server", "kolibri"))
    check(server["version"] == "0.17.3" and server["addresses"] == ["http://10.1.0.99:8080/"], server)
    native.leave()
    looking.expect("Bob's goodbye is heard", is_gone("Bob"), 5)
    kolibri.leave()
    looking.expect("the Kolibri's goodbye is heard", is_gone("School server"), 5)
    looking.stop()


def beside_avahi(lab, folder, use):
    """On one machine with Avahi, and with Avahi elsewhere: both are found and find."""
    lab.switch("lan")
    shared = lab.machine("a", "lan")
    here, there = Avahi(folder, shared), Avahi(folder, lab.machine("b", "lan"))
    looker = Pitanga(use.program, folder, lab.machine("c", "lan"), "Looker")
    try:
        here.start()
        there.start()
        serving = Pitanga(use.program, folder, shared, "Beside Avahi").serve()
        beside = Pitanga(use.program, folder, shared, "Second").discover()
        away = looker.discover()
        here.publish("Published here", "_pitanga._tcp", 1, txtvers="1", id=STRANGER, key=KEY)
        there.publish("Published there", "_pitanga._tcp", 2, txtvers="1", id="12" * 16, key=KEY)
        for name in ("Beside Avahi", "Published here", "Published there"):
            away.expect(f"{name} is found", is_found(name))
            beside.expect(f"{name} is found on Avahi's machine", is_found(name))
        wait_until(lambda: "Beside\\032Avahi" in there.browse("_pitanga._tcp").stdout, "Avahi elsewhere finds us")
        wait_until(lambda: "Beside\\032Avahi" in here.browse("_pitanga._tcp").stdout, "Avahi beside us finds us")
        check("id=" in there.browse("_pitanga._tcp").stdout, "Avahi resolves us")
        serving.stop()
        away.expect("our goodbye is heard", is_gone("Beside Avahi"), 5)
        wait_until(lambda: "Beside" not in there.browse("_pitanga._tcp").stdout, "Avahi hears our goodbye")
        for party in (beside, away):
            party.stop()
    finally:
        here.stop()
        there.stop()


def one_name(lab, folder, use):
    """Three devices with one name, one of them python-zeroconf's: all are found, under names of their own."""
    lab.switch("lan")
    taken = Zeroconf(use.zeroconf, lab.machine("z", "lan")).announce(PITANGA, "Laptop", 1, "10.1.0.99", txtvers="1",
                                                                    id=STRANGER, key=KEY)
    serving = [Pitanga(use.program, folder, lab.machine(name, "lan"), "Laptop").serve() for name in ("a", "b")]
    looking = Pitanga(use.program, folder, lab.machine("c", "lan"), "Looker").discover()
    for name in ("Laptop", "Laptop (2)", "Laptop (3)"):
        looking.expect(f"{name} is found", is_found(name), 15)
    for party in (*serving, looking):
        party.stop()
    taken.leave()


def two_interfaces(lab, folder, use):
    """A device in two networks is found in both; an interface goes and comes back, and a third one is added."""
    for name in ("left", "right", "late"):
        lab.switch(name)
    middle = lab.machine("m", "left", "right")
    left = Pitanga(use.program, folder, lab.machine("l", "left"), "Left")
    right = Pitanga(use.program, folder, lab.machine("r", "right"), "Right")
    late = Pitanga(use.program, folder, lab.machine("t", "late"), "Late")
    serving = [device.serve() for device in (left, right, late)]
    looking = Pitanga(use.program, folder, middle, "Middle").discover()
    check(looking.expect("Left is found", is_found("Left"))["networks"] == ["eth0"], "on its network")
    check(looking.expect("Right is found", is_found("Right"))["networks"] == ["eth1"], "on its network")
    middle.set_link("eth0", "down")
    looking.expect("Left is gone with its network", is_gone("Left"), 6)
    middle.set_link("eth0", "up")
    looking.expect("Left is back", is_found("Left"))
    lab.plug(middle, "late")
    looking.expect("what is on a new interface is found", is_found("Late"))
    for party in (*serving, looking):
        party.stop()


def loss(lab, folder, use):
    """Over a cable that loses one packet in four, five devices are found all the same."""
    lab.switch("near")
    lab.switch("far")
    cable = lab.lossy_cable("near", "far", [sys.executable, "-B", str(HERE / "lossy_cable.py")], 25)
    cable.stdout.readline()
    names = [f"Device {number}" for number in range(5)]
    serving = [Pitanga(use.program, folder, lab.machine(f"n{number}", "near"), name).serve()
               for number, name in enumerate(names)]
    looking = Pitanga(use.program, folder, lab.machine("f", "far"), "Looker").discover()
    for name in names:
        looking.expect(f"{name} is found", is_found(name), 25)
    for party in (*serving, looking):
        party.stop()
    cable.terminate()
    cable.wait(5)


def flood(lab, folder, use):
    """Under 10,000 packets a second devices find each other, within bounds of CPU and memory."""
    seconds, rate = 6, 10_000
    lab.switch("lan")
    server = Pitanga(use.program, folder, lab.machine("a", "lan"), "Steady")
    late = Pitanga(use.program, folder, lab.machine("b", "lan"), "Looker")
    newcomer = Pitanga(use.program, folder, lab.machine("d", "lan"), "Newcomer")
    attacker = lab.machine("c", "lan")
    with ONE_AFTER_ANOTHER:
        serving, looking = server.serve(), late.discover()
        looking.expect("it is found before the flood", is_found("Steady"))
        flooded = [Flooded(serving), Flooded(looking)]
        attack = attacker.start(sys.executable, "-B", str(HERE / "flood.py"), attacker.addresses[0], str(rate),
                                str(seconds))
        attack.stdout.readline()  # it has begun
        arrived = newcomer.serve()
        looking.expect("a newcomer is found in the flood", is_found("Newcomer"), seconds)
        arrived.stop()
        looking.expect("its goodbye is heard in the flood", is_gone("Newcomer"), seconds)
        check(attack.poll() is None, "the flood went on meanwhile")
        sent = int(attack.communicate()[0])
        told = [one.tell(seconds) for one in flooded]
    check(sent >= 0.8 * rate * seconds, f"the flood was one: {sent} packets")
    print(f"        flood: {sent / seconds:.0f} packets a second; {'; '.join(told)}", flush=True)
    for one in flooded:
        check(one.read >= 0.1 * sent, f"it reached them: {one.read} packets of {sent}")
        check(one.used < 0.6 * seconds, f"{one.used:.1f} s of CPU in {seconds} s")
        check(one.grown < 32, f"{one.grown:.1f} MB")
    serving.stop()
    looking.expect("its goodbye is heard after the flood", is_gone("Steady"), 6)
    looking.stop()


class Flooded:
    """What a flood costs a program: processor, memory, and how many packets it has read at all."""

    def __init__(self, party):
        self.process = party.process.pid
        self.before = cpu_seconds(self.process), memory_mb(self.process), datagrams(self.process)

    def tell(self, seconds):
        cpu, memory, packets = self.before
        self.used, self.grown = cpu_seconds(self.process) - cpu, memory_mb(self.process) - memory
        self.read = datagrams(self.process) - packets
        return f"{self.read / seconds:.0f} read, {100 * self.used / seconds:.0f} % of a core, {self.grown:.1f} MB"


def cpu_seconds(process):
    fields = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / 100


def memory_mb(process):
    line = next(line for line in Path(f"/proc/{process}/status").read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def datagrams(process):
    """That programs of its machine have read, of all sockets."""
    lines = [line.split() for line in Path(f"/proc/{process}/net/snmp").read_text().splitlines() if line[:4] == "Udp:"]
    return int(lines[1][lines[0].index("InDatagrams")])


def check(holds, what):
    if not holds:
        raise Failed(str(what))


class Use:
    """What the scenarios work with, and why some of it is missing."""

    def __init__(self, program):
        self.program = program
        self.missing = {}
        self.zeroconf = self._zeroconf()
        for command in ("avahi-daemon", "avahi-publish", "avahi-browse", "dbus-daemon"):
            if not shutil.which(command):
                self.missing["avahi"] = f"the program {command} is not here"

    def _zeroconf(self):
        folder = ROOT / "build" / "zeroconf-venv"
        python = folder / "bin" / "python"
        wanted = (HERE / "requirements.txt").read_text()
        mark = folder / "requirements.txt"
        if mark.exists() and mark.read_text() == wanted:
            return str(python)
        shutil.rmtree(folder, ignore_errors=True)
        for command in ([sys.executable, "-m", "venv", str(folder)],
                        [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", "--retries", "1",
                         "--timeout", "20", "-r", str(HERE / "requirements.txt")]):
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode:
                self.missing["zeroconf"] = (done.stderr or done.stdout).strip().splitlines()[-1]
                return None
        mark.write_text(wanted)
        return str(python)


SCENARIOS = ((flood, None), (beside_avahi, "avahi"), (two_interfaces, None), (loss, None), (one_name, "zeroconf"),
             (zeroconf_finds_us, "zeroconf"), (we_find_zeroconf, "zeroconf"), (two_pitangas, None))


def run(scenario, use):
    began = time.monotonic()
    try:
        with temporary_folder() as folder, Lab() as lab:
            scenario(lab, folder, use)
    except Exception as failure:  # whatever it is, it fails this scenario only
        if not isinstance(failure, (Failed, networks.Unavailable)):
            traceback.print_exc()
        print(f"FAILED  {scenario.__doc__} {failure}", flush=True)
        return False
    print(f"ok      {scenario.__doc__} ({time.monotonic() - began:.1f} s)", flush=True)
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", metavar="PITANGA_CLI")
    parser.add_argument("--only", default="", help="scenarios whose name holds this")
    given = parser.parse_args()
    try:
        networks.check()
    except networks.Unavailable as reason:
        print(f"Skipped: {reason}")
        return NOTHING_TO_RUN
    use = Use(str(Path(given.program).resolve()))
    chosen, skipped = [], []
    for scenario, needs in SCENARIOS:
        if given.only not in scenario.__name__:
            continue
        if needs in use.missing:
            print(f"skipped {scenario.__doc__} {use.missing[needs]}", flush=True)
            skipped.append(scenario)
        else:
            chosen.append(scenario)
    with ThreadPoolExecutor(4) as pool:
        went_well = all(list(pool.map(lambda scenario: run(scenario, use), chosen)))
    return 0 if went_well and not (skipped and os.environ.get("CI") == "true") else 1


if __name__ == "__main__":
    sys.exit(main())
