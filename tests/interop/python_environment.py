"""The virtual environment that holds the reference peer, made once in the build folder."""

import hashlib
import shutil
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
REQUIREMENTS = HERE / "requirements.txt"


class Unavailable(Exception):
    """Why there is no reference peer on this machine."""


def reference_python(folder):
    """The interpreter that has what requirements.txt names; installs it where it is missing or has changed."""
    python = folder / "bin" / "python"
    mark = folder / "requirements.sha256"
    wanted = hashlib.sha256(REQUIREMENTS.read_bytes() + sys.version.encode()).hexdigest()
    if mark.exists() and mark.read_text() == wanted and python.exists():
        return python
    if not (3, 8) <= sys.version_info[:2] <= (3, 11):
        raise Unavailable(f"Python {sys.version.split()[0]}: the Django of the reference peer runs on 3.8 to 3.11")
    print(f"Installing the reference peer into {folder}", flush=True)
    shutil.rmtree(folder, ignore_errors=True)
    try:
        venv.create(folder, with_pip=True)
    except (subprocess.CalledProcessError, OSError) as failure:
        raise Unavailable(f"no virtual environment can be made; is python3-venv installed? ({failure})") from failure
    command = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries", "1",
               "--timeout", "20", "-r", REQUIREMENTS]
    installed = subprocess.run(command, capture_output=True, text=True, check=False)
    if installed.returncode:
        last = (installed.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise Unavailable(f"PyPI cannot be reached, or lacks something of {REQUIREMENTS.name}: {last}")
    mark.write_text(wanted)
    return python
