"""A Kolibri as a device of the test: its process, its commands, and its HTTP API as its own pages use it."""

import fcntl
import http.cookiejar
import json
import os
import shutil
import subprocess
import urllib.error
import urllib.request
from pathlib import Path

from devices import Refused

PROCESS = Path(__file__).resolve().parent / "kolibri_process.py"
PASSWORD = "kijani-1"


def environment_of(folder, pauses, machine=None):
    """What makes a Kolibri one of its own in this folder; on a machine of a network it shows itself there."""
    return {
        **{key: value for key, value in os.environ.items() if not key.startswith(("KOLIBRI_", "DJANGO_"))},
        "KOLIBRI_HOME": str(folder / "home"),
        "KOLIBRI_RUN_MODE": "interop",
        "KOLIBRI_DISABLE_PING": "1",  # tells nobody that it runs
        "KOLIBRI_LISTEN_ADDRESS": machine.addresses[0] if machine else "127.0.0.1",
        "KOLIBRI_ZEROCONF_ENABLED": "1" if machine else "0",
        "KOLIBRI_INTEROP_NO_PAUSES": "" if pauses else "1",
        "MORANGO_SYSTEM_ID": "interop-" + folder.name,
        "MORANGO_NODE_ID": "interop-" + folder.name,
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUTF8": "1",
    }


def prepared_home(python, folder):
    """A home with its databases made, to be copied: the hundreds of migrations need be run once only."""
    with open(folder.with_suffix(".lock"), "w", encoding="utf-8") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)  # tests that run at the same time want the same
        if not (folder / "home").exists():
            beginning = folder / "beginning"
            beginning.mkdir(parents=True, exist_ok=True)
            subprocess.run([python, PROCESS, "prepare"], env=environment_of(beginning, False), check=True,
                           capture_output=True)
            (beginning / "home").rename(folder / "home")
    return folder / "home"


class Kolibri:
    """One home of its own, with its server running."""

    name = "Kolibri"

    def __init__(self, python, folder, prepared, pauses=False, machine=None):
        """On that machine, where one is given; else everything is on the loopback device."""
        self.folder = folder
        folder.mkdir(exist_ok=True)
        self.log = open(folder / "kolibri.log", "ab")
        shutil.copytree(prepared, folder / "home")
        place = ["ip", "netns", "exec", machine.namespace] if machine else []
        self.process = subprocess.Popen([*place, python, PROCESS], env=environment_of(folder, pauses, machine),
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.log, text=True,
                                        encoding="utf-8")
        self.url = self.answer("begin")["url"]

    def answer(self, to):
        line = self.process.stdout.readline()
        if not line:
            raise Refused(f"Kolibri ended at {to}; see {self.log.name}")
        return json.loads(line)

    def run(self, *words):
        self.process.stdin.write(json.dumps(words) + "\n")
        self.process.stdin.flush()
        told = self.answer(words[0])
        if "error" in told:
            raise Refused(f"Kolibri, {words[:2]}: {told['error']}")
        return told["result"]

    def address(self):
        return self.url

    def store(self, dataset):
        told = map(json.loads, self.run("dump", dataset))  # the records, and then counters
        return {record["id"]: record for record in told if "id" in record}

    def sync(self, address, facility, **options):
        """Kolibri's own command, pull and push, with what it answers to questions given."""
        return self.run("manage", "sync", {"baseurl": address, "facility": facility, "noninteractive": True, **options})

    def end(self):
        self.process.stdin.close()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()
        self.log.close()


class Visitor:
    """Somebody in front of Kolibri's pages, signed in: what they see and do goes through its HTTP API."""

    def __init__(self, kolibri, username, facility, password=None):
        self.url = kolibri.url
        self.cookies = http.cookiejar.CookieJar()
        # No proxy: it is on this machine.
        self.opener = urllib.request.build_opener(urllib.request.ProxyHandler({}),
                                                  urllib.request.HTTPCookieProcessor(self.cookies))
        try:
            self.get("auth/session/current/")
        except Refused:
            pass  # it has nothing to read, but the token that guards Kolibri's forms comes with the answer
        words = {"username": username, "facility": facility}
        self.me = self.post("auth/session/", {**words, **({"password": password} if password else {})})

    def get(self, path):
        return self.ask("GET", path)

    def post(self, path, body):
        return self.ask("POST", path, body)

    def ask(self, method, path, body=None):
        request = urllib.request.Request(f"{self.url}api/{path}", method=method)
        if body is not None:
            request.data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
        for cookie in self.cookies:
            if "csrf" in cookie.name:
                request.add_header("X-CSRFToken", cookie.value)
        try:
            with self.opener.open(request, timeout=60) as response:
                text = response.read()
        except urllib.error.HTTPError as refusal:
            raise Refused(f"Kolibri, {method} {path}: {refusal.code} {refusal.read()[:600]!r}") from None
        return json.loads(text) if text else None
