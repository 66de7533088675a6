"""The two kinds of devices, each in processes of its own: Pitanga's program without a screen, and stock Morango."""

import functools
import hashlib
import json
import os
import shutil
import subprocess
import threading
from pathlib import Path

from pitanga_store import by_partition, read_store

HOST = Path(__file__).resolve().parent / "morango_host" / "manage.py"
PASSWORD = "kijani"


class Refused(Exception):
    """A device did not do what it was asked, and says why."""


class Morango:
    """A device with stock Morango: a server and, over its standard input, a command line."""

    def __init__(self, python, folder, lacks=(), pauses=False, postgres=None, other_kinds=False):
        """With its data in a file of that folder, or in a PostgreSQL."""
        self.log = open(folder / f"morango{'-'.join(['', *lacks])}.log", "ab")
        self.environment = {
            **os.environ,
            "MORANGO_HOST_DATABASE": str(folder / "morango.sqlite3"),
            "MORANGO_HOST_NO_PAUSES": "" if pauses else "1",
            "MORANGO_HOST_OTHER_KINDS": "1" if other_kinds else "",
            "MORANGO_SYSTEM_ID": "interop-" + folder.name,
            "MORANGO_NODE_ID": "interop-" + folder.name,
            "PYTHONDONTWRITEBYTECODE": "1",
            **{f"MORANGO_HOST_{capability}": "1" for capability in lacks},
        }
        self.environment.pop("DJANGO_SETTINGS_MODULE", None)
        self.python = python
        if postgres:
            name = "d" + hashlib.sha256(str(folder).encode()).hexdigest()[:16]
            self.environment.update(MORANGO_HOST_DATABASE=name, MORANGO_HOST_POSTGRES=str(postgres.port))
            if name not in postgres.databases:
                postgres.create(name)
                self.prepare()
        elif not (folder / "morango.sqlite3").exists():
            shutil.copyfile(self.prepared(), folder / "morango.sqlite3")
        self.begin()

    def prepare(self, **where):
        subprocess.run([self.python, HOST, "prepare"], env={**self.environment, **where}, check=True, stderr=self.log)

    def prepared(self):
        """A database with its tables made, to be copied. It is kept beside the environment and belongs to nobody."""
        models = (HOST.parent / "facilitydata" / "models.py").read_text("utf-8")
        mark = hashlib.sha256((models + self.environment["MORANGO_HOST_OTHER_KINDS"]).encode()).hexdigest()[:12]
        kept = Path(self.python).parents[1] / f"prepared-{mark}.sqlite3"
        if not kept.exists():
            fresh = kept.with_suffix(f".{os.getpid()}-{threading.get_ident()}")
            self.prepare(MORANGO_HOST_DATABASE=str(fresh))
            fresh.replace(kept)
        return kept

    def begin(self):
        self.process = subprocess.Popen([self.python, HOST, "serve", "--commands"], env=self.environment, text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.log)

    @functools.cached_property
    def url(self):
        """Known once it serves, which takes a while."""
        return json.loads(self.process.stdout.readline())["url"]

    def run(self, *words):
        self.url  # the first line that it says
        self.process.stdin.write(json.dumps(words) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise Refused(f"Morango ended at {words[0]}; see {self.log.name}")
        told = json.loads(line)
        if "error" in told:
            raise Refused(f"Morango, {words[0]}: {told['error']}")
        return told["result"]

    def kill(self):
        """As when the power goes."""
        self.process.kill()
        self.process.wait()

    def begin_again(self):
        self.process.stdin.close()
        self.process.stdout.close()
        del self.url
        self.begin()

    def end(self):
        self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.process.stdout.close()
        self.log.close()


class MorangoSide:
    """One facility of a Morango device. Its name is that of the part it plays."""

    def __init__(self, device, name="Morango"):
        self.device, self.name = device, name
        self.raised = 0
        self.dataset = None

    def found(self, name, admin):
        told = json.loads(self.device.run("setup", "--name", name, "--user", admin, "--password", PASSWORD))
        self.dataset = told["dataset_id"]
        return told

    def put(self, model, fields):
        return json.loads(self.device.run("put", model, json.dumps({"dataset_id": self.dataset, **fields})))["id"]

    def has(self, model, record):
        """Whether the application shows it."""
        return json.loads(self.device.run("has", model, record))

    def serialize(self):
        self.device.run("serialize", "--facility", self.dataset)

    def change(self, order, **counts):
        words = ["--order", json.dumps(order)]
        words += [f"--{what.replace('_', '-')}={count}" for what, count in counts.items()]
        return json.loads(self.device.run("change", "--facility", self.dataset, *words))

    def delete(self, model, record, hard=False):
        self.device.run("delete", model, record, *(["--hard"] if hard else []))

    def holds(self):
        """({id: record}, {partition: {instance: database max counter}})"""
        lines = [json.loads(line) for line in self.device.run("dump", "--partition", self.dataset).splitlines()]
        return ({line["id"]: line for line in lines if "id" in line},
                by_partition(line for line in lines if "counter" in line))

    def store(self):
        return self.holds()[0]

    def address(self):
        return self.device.url

    def instance(self):
        return self.device.run("instance")

    def request_certificate(self, server, scope, user, admin):
        self.dataset = server.dataset
        words = ["request_certificate", server.address(), "--facility", self.dataset, "--scope", scope,
                 "--user", admin, "--password", PASSWORD]
        self.device.run(*words, *(["--user-id", user] if scope == "single-user" else []))

    def sync(self, server, pull, push, only=(), chunk=7, retries=7, resume=False, keep_counters=False):
        """(received, sent) as this client counts them."""
        words = ["sync", server.address(), "--facility", self.dataset, "--chunk", str(chunk), f"--retries={retries}"]
        words += ["--resume"] * resume + ["--keep-counters"] * keep_counters + ["--pull"] * pull + ["--push"] * push
        for partition in only:
            words += ["--filter", partition]
        told = json.loads(self.device.run(*words))
        self.raised += told["raised"]
        return told.get("pulled", 0), told.get("pushed", 0)

    def keep_counters(self):
        """Raises database max counters that the last sync has lowered (protocol 8.6). `raised` counts them."""
        self.raised += int(self.device.run("keep_counters", "--facility", self.dataset))

    def open_sessions(self):
        """(syncs, transfers) that nobody has closed, and how many are left when they have been cleaned up."""
        before, left = json.loads(self.device.run("clean_up"))
        return tuple(before), tuple(left)

    def kill(self):
        self.device.kill()

    def begin_again(self):
        self.device.begin_again()

    def end(self):
        pass  # the device serves other facilities as well


class PitangaSide:
    """One home, with the program started anew for each command, and once more while it serves."""

    name = "Pitanga"

    def __init__(self, program, home):
        self.program, self.home = program, home
        self.raised = 0
        self.dataset = self.server = self.running = None
        self.run("init", "--name", home.name)

    def run(self, *words, given=""):
        command = [self.program, "--home", self.home, "--json", *words]
        with subprocess.Popen(command, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE) as self.running:
            try:
                told, complaint = self.running.communicate(given, timeout=60)
            except subprocess.TimeoutExpired:
                self.running.kill()
                raise Refused(f"Pitanga, {' '.join(words[:2])}: nothing for a minute") from None
        if self.running.returncode:
            raise Refused(f"Pitanga, {' '.join(words[:2])}: exit {self.running.returncode}:"
                          f" {told.splitlines()[-1:]} {complaint.strip()}")
        return told

    def found(self, name, admin):
        told = json.loads(self.run("facility", "create", name))
        self.dataset = told["dataset_id"]
        added = self.run("user", "add", admin, "--role", "admin", "--password-stdin", given=PASSWORD + "\n")
        return {**told, "admin_id": json.loads(added)["id"]}

    def put(self, model, fields):
        known = {name: value for name, value in fields.items() if name != "newer_fields"}
        text = json.dumps({"dataset_id": self.dataset, **known, **fields.get("newer_fields", {})})
        return json.loads(self.run("data", "put", model, "-", given=text))["id"]

    def delete(self, model, record, hard=False):
        self.run("data", "delete", model, record, *(["--hard"] if hard else []))

    def has(self, model, record):
        """Whether the application shows it."""
        try:
            self.run("data", "get", model, record)
            return True
        except Refused:
            return False

    def serialize(self):
        self.run("serialize", "--filter", self.dataset)

    def holds(self):
        """({id: record}, {partition: {instance: database max counter}})"""
        return read_store(self.run, self.dataset)

    def store(self):
        return self.holds()[0]

    def instance(self):
        return json.loads(self.run("status"))["instance_id"]

    def address(self):
        if not self.server:
            command = [self.program, "--home", self.home, "--json", "serve", "--listen", "127.0.0.1", "--http", "0",
                       "--https", "off", "--no-discovery"]
            self.log = open(self.home / "serve.log", "wb")
            self.server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=self.log, text=True)
            self.url = json.loads(self.server.stdout.readline())["addresses"][0]
        return self.url

    def request_certificate(self, server, scope, user, admin):
        self.dataset = server.dataset
        words = ["cert", "request", server.address(), "--facility", self.dataset, "--scope", scope,
                 "--user", admin, "--password-stdin"]
        self.run(*words, *(["--param", f"user_id={user}"] if scope == "single-user" else []), given=PASSWORD + "\n")

    def sync(self, server, pull, push, only=(), chunk=7, resume=False, keep_counters=False):
        words = ["sync", server.address(), "--chunk", str(chunk), *["--resume"] * resume]
        if pull != push:  # both are what happens without either
            words.append("--pull" if pull else "--push")
        for partition in only:
            words += ["--filter", partition]
        told = json.loads(self.run(*words).splitlines()[-1])
        return told["received"]["total"], told["sent"]["total"]

    def keep_counters(self):
        pass  # it never lowers any

    def open_sessions(self):
        closed = json.loads(self.run("cleanup", "--older-than", "0"))
        left = json.loads(self.run("cleanup", "--older-than", "0"))
        self.run("check")
        return (closed["sessions"], closed["transfers"]), (left["sessions"], left["transfers"])

    def kill(self):
        """As when the power goes: whoever serves and whoever syncs."""
        for process in (self.server, self.running):
            if process and process.poll() is None:
                process.kill()
                process.wait()

    def begin_again(self):
        if self.server:
            self.end()
            self.server = None

    def end(self):
        if self.server:
            self.server.terminate()
            self.server.wait(10)
            self.server.stdout.close()
            self.log.close()
