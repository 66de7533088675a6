"""A PostgreSQL of the test's own, on a port of the loopback device: for devices with stock Morango, of which the
larger ones keep their data so."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

from python_environment import Unavailable

USER = "interop"


def programs():
    """The folder of the newest release's programs."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    beside = shutil.which("initdb")
    if not found and not beside:
        raise Unavailable("PostgreSQL is not installed (package postgresql)")
    return (found or [Path(beside)])[-1].parent


class Postgres:
    def __init__(self):
        self.databases = set()
        self.programs = programs()
        self.folder = Path(tempfile.mkdtemp(prefix="pitanga-postgres-"))
        self.as_user = []
        if os.geteuid() == 0:  # which PostgreSQL refuses to be run by
            owner = pwd.getpwnam("postgres")
            os.chown(self.folder, owner.pw_uid, owner.pw_gid)
            self.as_user = ["setpriv", f"--reuid={owner.pw_uid}", f"--regid={owner.pw_gid}", "--clear-groups"]
        self.run("initdb", "-D", self.folder / "data", "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "-N")
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        # No test pulls the plug, so nothing waits for the disk.
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off"
        self.run("pg_ctl", "-D", self.folder / "data", "-o", options, "-l", self.folder / "log", "-w", "start")

    def run(self, program, *words):
        done = subprocess.run([*self.as_user, self.programs / program, *words], stdout=subprocess.DEVNULL, text=True,
                              stderr=subprocess.PIPE, check=False, cwd="/")
        if done.returncode:
            raise Unavailable(f"PostgreSQL, {program}: {done.stderr.strip()}")

    def create(self, database):
        self.run("createdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", USER, database)
        self.databases.add(database)

    def end(self):
        self.run("pg_ctl", "-D", self.folder / "data", "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)
