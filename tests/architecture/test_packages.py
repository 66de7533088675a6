"""app/install-packages.sh on machines of different kinds: commands that stand in for the system's say what it asked."""

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[2] / "app" / "install-packages.sh"


class Machine(unittest.TestCase):
    """A PATH with nothing in it but what a test puts there."""

    def setUp(self):
        self.bin = Path(tempfile.mkdtemp(prefix="pitanga-packages-"))
        self.addCleanup(shutil.rmtree, self.bin)
        self.asked = self.bin / "asked"
        for name in ("grep", "env"):
            (self.bin / name).symlink_to(shutil.which(name))

    def command(self, name, body):
        (self.bin / name).write_text(f"#!/bin/bash\n{body}\n", encoding="utf-8")
        (self.bin / name).chmod(0o755)

    def debian(self, installed, user=0, apt="true"):
        if installed:
            self.command("dpkg-query", 'shift 3; for p in "$@"; do echo "$p installed"; done')
        else:
            self.command("dpkg-query", 'shift 3; echo "$1 installed"; echo "$2 config-files"; exit 1')
        self.command("apt-get", f'echo "$*" >>{self.asked}; {apt}')
        self.command("id", f"echo {user}")

    def run_script(self, *groups):
        return subprocess.run(["/bin/bash", SCRIPT, *groups], env={**os.environ, "PATH": str(self.bin)},
                              capture_output=True, text=True, check=False)

    def test_nothing_is_asked_of_apt_when_nothing_is_missing(self):
        self.debian(installed=True)
        run = self.run_script("build", "desktop", "test")
        self.assertEqual((run.returncode, run.stdout), (0, "Packages: nothing is missing.\n"))
        self.assertFalse(self.asked.exists())

    def test_only_what_is_missing_is_installed(self):
        self.debian(installed=False)
        self.assertEqual(self.run_script("build").returncode, 0)
        update, install = self.asked.read_text(encoding="utf-8").splitlines()
        self.assertIn("update", update)
        self.assertRegex(install, r"install -y --no-install-recommends cmake .*\blibsimdjson-dev\b")
        self.assertNotRegex(install, r"g\+\+|xvfb")

    def test_a_user_goes_through_sudo(self):
        self.debian(installed=False, user=1000)
        self.command("sudo", f'echo "sudo" >>{self.asked}; exec "$@"')
        self.assertEqual(self.run_script("build").returncode, 0)
        self.assertEqual(self.asked.read_text(encoding="utf-8").count("sudo\n"), 2)

    def test_a_user_without_sudo_is_told_what_root_should_run(self):
        self.debian(installed=False, user=1000)
        run = self.run_script("build")
        self.assertEqual(run.returncode, 1)
        self.assertIn("needs root, and sudo is not here. Run as root: apt-get install cmake", run.stderr)

    def test_without_a_network_the_reason_is_named(self):
        self.debian(installed=False, apt="exit 100")
        run = self.run_script("test")
        self.assertEqual(run.returncode, 1)
        self.assertIn("could not be installed: xvfb", run.stderr)
        self.assertIn("no network", run.stderr)

    def test_another_system_is_told_so(self):
        run = self.run_script("build")
        self.assertEqual(run.returncode, 1)
        self.assertIn("this needs Debian 12, Ubuntu 24.04 or newer", run.stderr)

    def test_an_unknown_group_is_refused(self):
        run = self.run_script("sound")
        self.assertEqual(run.returncode, 1)
        self.assertIn("no package group “sound”", run.stderr)


if __name__ == "__main__":
    unittest.main()
