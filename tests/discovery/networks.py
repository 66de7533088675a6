"""Networks of their own for a test: namespaces as machines, joined by switches. All of it vanishes with the test."""

import contextlib
import ctypes
import os
import shutil
import subprocess
import threading


class Unavailable(Exception):
    """Why there can be no networks here."""


def check():
    """Raises Unavailable where namespaces cannot be made."""
    if os.geteuid() != 0:
        raise Unavailable("making networks of their own needs root")
    if not shutil.which("ip"):
        raise Unavailable("the program ip (package iproute2) is not here")
    with Lab() as lab:
        lab.switch("probe")
        lab.machine("a", "probe")


class Lab:
    """Machines and switches of one scenario."""

    _numbers = iter(range(1, 1000))
    _lock = threading.Lock()

    def __init__(self):
        with Lab._lock:
            self.prefix = f"pt{os.getpid()}x{next(Lab._numbers)}"
        self.namespaces = []
        self.links = 0
        self.subnets = {}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for name in self.namespaces:
            subprocess.run(["ip", "netns", "del", name], capture_output=True, check=False)

    def _namespace(self, name):
        full = f"{self.prefix}-{name}"
        ip("netns", "add", full)
        self.namespaces.append(full)
        # Addresses that are usable at once: nobody else is here to have them.
        inside(full, "sysctl", "-qw", "net.ipv6.conf.all.accept_dad=0", "net.ipv6.conf.default.accept_dad=0")
        ip("-n", full, "link", "set", "lo", "up")
        return full

    def switch(self, name):
        """A network; machines are plugged into it."""
        full = self._namespace(name)
        ip("-n", full, "link", "add", "bridge", "type", "bridge", "mcast_snooping", "0")
        ip("-n", full, "link", "set", "bridge", "up")
        self.subnets[name] = len(self.subnets) + 1

    def machine(self, name, *switches):
        """A machine with an interface (eth0, eth1, …) in each of these networks."""
        machine = Machine(self._namespace(name), name)
        for switch in switches:
            self.plug(machine, switch)
        return machine

    def plug(self, machine, switch):
        self.links += 1
        port, interface = f"port{self.links}", f"eth{machine.interfaces}"
        machine.interfaces += 1
        ip("link", "add", interface, "netns", machine.namespace, "type", "veth", "peer", "name", port, "netns",
           f"{self.prefix}-{switch}")
        ip("-n", f"{self.prefix}-{switch}", "link", "set", port, "master", "bridge", "up")
        machine.addresses.append(f"10.{self.subnets[switch]}.0.{self.links}")
        ip("-n", machine.namespace, "address", "add", machine.addresses[-1] + "/16", "dev", interface)
        ip("-n", machine.namespace, "link", "set", interface, "up")

    def lossy_cable(self, left, right, program, loss):
        """Joins two switches by a cable that loses packets; the program that is the cable."""
        ends = []
        cable = self._namespace("cable")
        for number, switch in enumerate((left, right)):
            self.links += 1
            port = f"port{self.links}"
            ip("link", "add", f"end{number}", "netns", cable, "type", "veth", "peer", "name", port, "netns",
               f"{self.prefix}-{switch}")
            ip("-n", f"{self.prefix}-{switch}", "link", "set", port, "master", "bridge", "up")
            ip("-n", cable, "link", "set", f"end{number}", "up")
            ends.append(f"end{number}")
        return start(cable, *program, *ends, str(loss))


class Machine:
    def __init__(self, namespace, name):
        self.namespace = namespace
        self.name = name
        self.interfaces = 0
        self.addresses = []

    def start(self, *command, **options):
        return start(self.namespace, *command, **options)

    @contextlib.contextmanager
    def entered(self):
        """This thread, and what it starts, is on the machine meanwhile."""
        with open("/proc/thread-self/ns/net", "rb") as before, open(f"/run/netns/{self.namespace}", "rb") as own:
            move_to(own)
            try:
                yield
            finally:
                move_to(before)

    def set_link(self, interface, *state):
        ip("-n", self.namespace, "link", "set", "dev", interface, *state)


def ip(*arguments):
    done = subprocess.run(["ip", *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise Unavailable(f"ip {' '.join(arguments)}: {done.stderr.strip()}")


def inside(namespace, *command):
    subprocess.run(["ip", "netns", "exec", namespace, *command], capture_output=True, check=False)


def move_to(network):
    if ctypes.CDLL(None, use_errno=True).setns(network.fileno(), 0):
        raise Unavailable(f"setns: {os.strerror(ctypes.get_errno())}")


def start(namespace, *command, env=None, stderr=subprocess.PIPE):
    return subprocess.Popen(["ip", "netns", "exec", namespace, *command], stdin=subprocess.PIPE,
                            stdout=subprocess.PIPE, stderr=stderr, text=True, env=env)
