"""The virtual environments that hold stock peers, each made once in the build folder."""

import fcntl
import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

DJANGO_3 = range(8, 12)  # minor versions of Python 3 that Django 3.2 and the rest run on
DJANGO_1 = range(6, 8)


class Unavailable(Exception):
    """Why there is no reference peer on this machine."""


def python_with(requirements, folder, minors=DJANGO_3):
    """An interpreter of one of these minor versions that has what the file names; installs it where it is missing
    or has changed."""
    folder.parent.mkdir(exist_ok=True)
    with open(folder.with_suffix(".lock"), "w", encoding="utf-8") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)  # tests that run at the same time want the same
        return installed_in(folder, requirements, minors)


def installed_in(folder, requirements, minors):
    python = folder / "bin" / "python"
    mark = folder / "requirements.sha256"
    wanted = hashlib.sha256(requirements.read_bytes()).hexdigest()
    if mark.exists() and mark.read_text() == wanted and works(python):
        return python
    print(f"Installing stock peers into {folder}", flush=True)
    if folder.is_symlink():  # to that of another working copy, whose it is
        folder.unlink()
    shutil.rmtree(folder, ignore_errors=True)
    made = run(suitable_python(minors), "-m", "venv", folder)
    if made.returncode:
        raise Unavailable(f"no virtual environment can be made; is python3-venv installed? {last_line(made)}")
    installed = run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries", "1",
                    "--timeout", "20", "-r", requirements)
    if installed.returncode:
        raise Unavailable(f"PyPI cannot be reached, or lacks something of {requirements.name}: {last_line(installed)}")
    mark.write_text(wanted)
    return python


def suitable_python(minors):
    if sys.version_info.minor in minors:
        return sys.executable
    for minor in reversed(minors):
        beside = sorted((Path.home() / ".pyenv" / "versions").glob(f"3.{minor}.*/bin/python"))
        for found in (shutil.which(f"python3.{minor}"), *beside):
            if found and works(found):
                return found
    raise Unavailable(f"it needs Python 3.{minors[0]} to 3.{minors[-1]}; this is {sys.version.split()[0]}")


def works(python):
    try:
        return run(python, "-c", "").returncode == 0
    except OSError:
        return False


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False)


def last_line(done):
    return (f"{done.stdout}\n{done.stderr}".strip().splitlines() or ["No reason is given."])[-1]
