"""A new laptop beside a real Kolibri, which shows itself on the network by its own means and holds the school."""

import sys
import time
from pathlib import Path

INTEROP = Path(__file__).resolve().parents[1] / "interop"
sys.path += [str(INTEROP), str(INTEROP / "kolibri")]

from day import MOST_CLICKS, MOST_SECONDS, check
from kolibri_device import PASSWORD, Kolibri, prepared_home
from python_environment import python_with
from school import NAME, School
from window import Window

ENVIRONMENT = Path(__file__).resolve().parents[2] / "build" / "kolibri-venv"


class KolibriNearby:
    def __init__(self, lab, folder, use):
        self.folder, self.kolibri = folder, None
        self.python = python_with(INTEROP / "kolibri" / "requirements.txt", ENVIRONMENT, range(8, 15))
        lab.switch("room")
        self.server = lab.machine("server", "room")
        self.amina = Window(use, folder, lab.machine("a", "room"), "Amina")
        self.bashir = Window(use, folder, lab.machine("b", "room"), "Bashir")

    def end(self):
        self.amina.kill()
        self.bashir.kill()
        if self.kolibri:
            self.kolibri.end()

    def has_a_school(self):
        """A Kolibri with a school, on a machine of its own."""
        begun = time.monotonic()
        prepared = prepared_home(self.python, ENVIRONMENT / "prepared")
        with self.server.entered():  # the school is made on Kolibri's pages
            self.kolibri = Kolibri(self.python, Path(self.folder) / "kolibri", prepared, machine=self.server)
            self.school = School(self.kolibri)
        return f"{time.monotonic() - begun:.1f} s"

    def is_found_and_joined(self):
        """It is found, joined by its administrator's name and password after a plain warning, and the data comes."""
        amina = self.amina.start()
        amina.click("Continue")
        return self.join(amina)

    def is_joined_by_its_address(self):
        """The same where no announcement gets through: its address is typed."""
        bashir = self.bashir
        bashir.machine.set_link("eth0", "multicast", "off")
        bashir.start()
        bashir.click("Continue")
        bashir.read("No facility was found yet.")
        bashir.click("Add by address…")
        bashir.type("Address of the other device", self.kolibri.url)
        bashir.press("Return")
        return self.join(bashir)

    def join(self, newcomer):
        newcomer.click(f"Join {NAME}", within=30)
        newcomer.read("This connection is not encrypted.")
        newcomer.read("Somebody on this network could read the password you type.")
        newcomer.click("Type it anyway")
        newcomer.type("Name of an administrator", "amina")
        newcomer.press("Return")
        newcomer.type("Password", PASSWORD)
        newcomer.press("Return")
        newcomer.click("Get its data", within=30)
        newcomer.read("Synced with", within=60)
        told = newcomer.effort()
        check(newcomer.clicks <= MOST_CLICKS, told)
        check(time.monotonic() - newcomer.opened < MOST_SECONDS, told)
        return f"{told}, {self.everything_is_at(newcomer)} records"

    def everything_is_at(self, newcomer):
        """How many there are: each of Kolibri's rows is a record there."""
        held = {model["model"]: model["records"] for model in newcomer.command("data", "count")["models"]}
        rows = {model: len(rows) for model, rows in self.kolibri.run("rows").items()}
        differing = {model: (count, held.get(model)) for model, count in rows.items() if held.get(model, 0) != count}
        check(not differing, f"Kolibri's rows, ours: {differing}")
        return sum(rows.values())

    STEPS = (has_a_school, is_found_and_joined, is_joined_by_its_address)
