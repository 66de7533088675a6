"""Pitangas as the benchmark drives them: every act is a process of its own, which says what it used."""

import json
import subprocess

USER, PASSWORD = "bench_admin", "kijani-kibichi"


class Failed(Exception):
    """A part of the benchmark did not do what it should."""


class Home:
    """One home on disk, and the process that serves it while it does."""

    def __init__(self, program, folder):
        self.program, self.folder, self.server = program, folder, None

    def run(self, command, *words):
        done = subprocess.run([self.program, command, self.folder, *map(str, words)], capture_output=True, text=True,
                              check=False)
        if done.returncode:
            raise Failed(f"{command} {' '.join(map(str, words))}: {done.stderr.strip()}")
        return json.loads(done.stdout.splitlines()[-1])

    def __enter__(self):
        """Serves from here on."""
        self.server = subprocess.Popen([self.program, "serve", self.folder], stdin=subprocess.PIPE,
                                       stdout=subprocess.PIPE, text=True)
        told = json.loads(self.server.stdout.readline() or "{}")
        if not told:
            raise Failed(f"{self.folder.name} does not serve")
        self.https, self.http = told["https"], told["http"]
        self.begin()
        return self

    def __exit__(self, *_):
        self.server.stdin.close()
        self.server.wait()
        self.server.stdout.close()
        self.server = None

    def ask(self, word):
        self.server.stdin.write(word + "\n")
        self.server.stdin.flush()
        return json.loads(self.server.stdout.readline())

    def begin(self):
        self.used = self.ask("forget")

    def usage(self):
        """CPU seconds since `begin`, and the peak of the memory since then in bytes."""
        now = self.ask("usage")
        return {"cpu": now["cpu"] - self.used["cpu"], "peak": now["peak"]}

    def join(self, server, dataset):
        self.run("join", server.https, dataset, USER, PASSWORD)

    def file_size(self):
        return sum(path.stat().st_size for path in self.folder.glob("*.db*"))


def sync(client, server, direction):
    """One sync with what both sides used. The server serves already."""
    server.begin()
    told = client.run("sync", server.https, direction)
    used = server.usage()
    return {**told, "server_cpu": used["cpu"], "server_peak": used["peak"]}
