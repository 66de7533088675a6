"""The programs that stand on the machines: ours, python-zeroconf, Avahi."""

import json
import os
import queue
import subprocess
import tempfile
import threading
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
STARTS_WITHIN = 40.0  # a Python with all that zeroconf wants, on a busy machine


class Failed(Exception):
    """What should have happened, and did not."""


class Party:
    """A program that says a JSON object a line, and is told to end by its input."""

    def __init__(self, process):
        self.process = process
        self.lines = queue.Queue()
        self.said = []
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self.process.stdout:
            try:
                self.lines.put((time.monotonic(), json.loads(line)))
            except ValueError:
                pass

    def expect(self, what, fits, within=10.0):
        """The first line that fits, among those said already and those to come."""
        end = time.monotonic() + within
        while True:
            for line in self.said:
                if fits(line):
                    self.said.remove(line)
                    return line
            try:
                self.said.append(self.lines.get(timeout=max(0.0, end - time.monotonic()))[1])
            except queue.Empty:
                raise Failed(f"{what}; it said {self.said} {self.errors()}") from None

    def errors(self):
        return self.process.stderr.read() if self.process.poll() is not None else ""

    def stop(self):
        """Ends it as a person does; it says goodbye."""
        if self.process.poll() is None:
            self.process.stdin.close()
            self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise Failed(f"{self.process.args[4:7]} did not end") from None

    def leave(self):
        """Ends it by its input only, for a program that says goodbye then."""
        self.process.stdin.close()
        self.process.wait(10)


class Pitanga:
    """A home on a machine."""

    def __init__(self, program, folder, machine, name):
        self.command = [program, "--home", str(Path(folder) / f"{machine.name}-{name.replace(' ', '-')}"), "--json"]
        self.machine = machine
        made = subprocess.run([*self.command, "init", "--name", name], capture_output=True, text=True, check=False)
        if made.returncode:
            raise Failed(f"no home: {made.stderr or made.stdout}")
        self.instance = json.loads(made.stdout)["instance_id"]

    def serve(self, *options):
        party = Party(self.machine.start(*self.command, "serve", "--http", "0", "--https", "0", *options))
        self.listening = party.expect("it serves", lambda line: line.get("event") == "listening")
        return party

    def discover(self, seconds=60):
        return Party(self.machine.start(*self.command, "discover", "--seconds", str(seconds)))


def is_found(name, kind="pitanga"):
    return lambda line: line.get("event") == "found" and line.get("name") == name and line.get("kind", kind) == kind


def is_gone(name):
    return lambda line: line.get("event") == "gone" and line.get("name", "").startswith(name)


class Zeroconf:
    """python-zeroconf on a machine."""

    def __init__(self, python, machine):
        self.python = python
        self.machine = machine

    def announce(self, kind, label, port, address, **txt):
        party = Party(self.machine.start(self.python, "-B", str(HERE / "zeroconf_party.py"), "announce", kind, label,
                                         str(port), address, *(f"{key}={value}" for key, value in txt.items())))
        party.expect("zeroconf announces", lambda line: line["event"] == "announced", STARTS_WITHIN)
        return party

    def browse(self, kind):
        party = Party(self.machine.start(self.python, "-B", str(HERE / "zeroconf_party.py"), "browse", kind))
        party.expect("zeroconf browses", lambda line: line["event"] == "browsing", STARTS_WITHIN)
        return party


AVAHI_CONFIGURATION = """[server]
host-name=%s
use-ipv4=yes
use-ipv6=yes
[rlimits]
"""
BUS_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path=%s</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/>
<allow user="*"/></policy></busconfig>
"""


class Avahi:
    """The usual responder of a Linux system, with a bus of its own and a view of the files that nobody else sees."""

    def __init__(self, folder, machine):
        self.folder = Path(folder) / f"avahi-{machine.name}"
        self.machine = machine
        (self.folder / "services").mkdir(parents=True)
        self.socket = self.folder / "bus"
        (self.folder / "avahi.conf").write_text(AVAHI_CONFIGURATION % f"avahi-{machine.name}")
        (self.folder / "bus.conf").write_text(BUS_CONFIGURATION % self.socket)
        self.environment = dict(os.environ, DBUS_SYSTEM_BUS_ADDRESS=f"unix:path={self.socket}")
        self.parts = []

    def start(self):
        self.parts.append(self.machine.start("dbus-daemon", f"--config-file={self.folder}/bus.conf", "--nofork",
                                             "--nopidfile"))
        wait_until(self.socket.exists, "the bus starts")
        script = ("mount -t tmpfs tmpfs /run && mkdir -p /run/avahi-daemon && mount --bind "
                  f"{self.folder}/services /etc/avahi/services && exec avahi-daemon --no-drop-root --no-chroot "
                  f"--no-rlimits --file={self.folder}/avahi.conf")
        self.daemon = self.machine.start("unshare", "-m", "sh", "-c", script, env=self.environment)
        self.parts.append(self.daemon)
        wait_until(lambda: self.browse("_none._tcp").returncode == 0, "Avahi starts")

    def publish(self, label, kind, port, **txt):
        self.parts.append(self.machine.start("avahi-publish", "-s", label, kind, str(port),
                                             *(f"{key}={value}" for key, value in txt.items()), env=self.environment))
        return self.parts[-1]

    def browse(self, kind):
        return subprocess.run(["ip", "netns", "exec", self.machine.namespace, "avahi-browse", "-prt", kind],
                              capture_output=True, text=True, check=False, env=self.environment, timeout=20)

    def stop(self):
        for part in reversed(self.parts):
            part.terminate()
            part.wait(5)


def wait_until(holds, what, within=10.0):
    end = time.monotonic() + within
    while not holds():
        if time.monotonic() > end:
            raise Failed(what)
        time.sleep(0.1)


def temporary_folder():
    return tempfile.TemporaryDirectory(prefix="pitanga-discovery-")
