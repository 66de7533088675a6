"""Amina's first day in a room in which somebody announces devices that do not exist, 10,000 times a second."""

import sys
from pathlib import Path

from day import Day, check

PROGRAM = Path(__file__).resolve().parents[1] / "discovery" / "flood.py"
PACKETS_A_SECOND, MOST_SECONDS = 10_000, 90
MOST_MEGABYTES = 200  # of a window that moves a school


class FloodDay(Day):
    def __init__(self, lab, folder, use):
        super().__init__(lab, folder, use)
        machine = lab.machine("c", "room")
        self.flood = machine.start(sys.executable, "-B", str(PROGRAM), machine.addresses[0], str(PACKETS_A_SECOND),
                                   str(MOST_SECONDS))
        self.flood.stdout.readline()  # it has begun

    def end(self):
        self.flood.kill()
        self.flood.wait()
        super().end()

    def joins_in_a_flood(self):
        """A new laptop finds the office in a flood, joins by words and has its data."""
        told = self.joins_by_words()
        check(self.flood.poll() is None, "the flood went on meanwhile")
        held = [window.megabytes() for window in (self.office, self.amina)]
        check(max(held) < MOST_MEGABYTES, f"{held} MB")
        return f"{told}; {held[0]:.0f} and {held[1]:.0f} MB"

    STEPS = (joins_in_a_flood, Day.never_stood_still)
