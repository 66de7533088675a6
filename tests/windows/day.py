"""Amina's first day: a laptop that never saw Pitanga, in a room with one that holds the school."""

import time

from parties import Failed, wait_until
from window import Window

MOST_CLICKS, MOST_SECONDS = 5, 90
LONGEST_PAUSE_MS = 100
LONGEST_START_SECONDS = 1.0
LONGEST_OPENING_SECONDS = 0.5
QUIET_SECONDS = 3  # after which a start and a sync are over
MOST_OF_A_PROCESSOR = 0.005
SCHOOL = "Shule ya Majaribio"


def check(holds, what):
    if not holds:
        raise Failed(what)


class Day:
    def __init__(self, lab, folder, use):
        self.use = use
        lab.switch("room")
        self.office = Window(use, folder, lab.machine("a", "room"), "Office")
        self.amina = Window(use, folder, lab.machine("b", "room"), "Amina")
        use.make_school(self.office.home, use.records)

    def end(self):
        for window in (self.amina, self.office):
            window.kill()

    def joins_by_words(self):
        """A new laptop joins by words and has its data; no address is typed."""
        office, amina = self.office.start(), self.amina.start()
        amina.click("Continue")
        amina.click(f"Join {SCHOOL}")
        words = amina.read("The words: ")
        check(office.read("The words: ") == words, "both screens show the same words")
        amina.click("They are the same")
        office.click("They are the same")
        office.click("Let it join")
        amina.order("watch")
        amina.click("Get its data", within=30)
        amina.read("Synced with", within=60)
        told = amina.effort()
        check(amina.clicks <= MOST_CLICKS and amina.keys == 0, told)
        check(time.monotonic() - amina.opened < MOST_SECONDS, told)
        check(amina.records() == office.records() > self.use.records, "all of it is there")
        return f"{told} from the start of the program, for {self.use.records} records"

    def never_stood_still(self):
        """Meanwhile its window never stood still for 100 ms."""
        longest = self.amina.order("pauses")
        told = ", ".join(f"{word} {longest[word]:.0f} ms" for word in ("passed", "away", "work"))
        check(longest["away"] < LONGEST_PAUSE_MS, told)
        return f"at most: {told}"

    def syncs_when_the_network_is_back(self):
        """The network goes and comes back, and what was made meanwhile comes by itself."""
        office, amina = self.office, self.amina
        amina.click("Done")
        amina.machine.set_link("eth0", "down")
        amina.read("Out of reach")
        office.command("user", "add", "juma", "--role", "learner")
        amina.click("More for Office")
        amina.click("Sync by itself")
        amina.machine.set_link("eth0", "up")
        begun = time.monotonic()
        wait_until(lambda: amina.records() == office.records(), "it syncs by itself", within=40)
        return f"{time.monotonic() - begun:.1f} s after it came back"

    def opens_its_data_at_once(self):
        """The page Data is there in half a second, and so are the records of a kind."""
        took = []
        for entry, rows in (("Data", 1), ("Visit to a resource", self.use.records)):
            begun = time.monotonic()
            self.amina.click(entry)
            self.amina.order("table", str(rows))
            took.append(time.monotonic() - begun)
        self.amina.click("Nearby")
        told = ", ".join(f"{1000 * seconds:.0f} ms" for seconds in took)
        check(max(took) < LONGEST_OPENING_SECONDS, told)
        return told

    def starts_within_a_second(self):
        """Started again, its first page is there within a second."""
        started = []
        for _ in range(3):
            self.amina.close()
            self.amina.start()
            started.append(self.amina.seconds_to_first_page())
        told = ", ".join(f"{seconds:.2f} s ({waited:.2f} s of them without a processor)" for seconds, waited in started)
        check(min(seconds - waited for seconds, waited in started) < LONGEST_START_SECONDS, told)
        return told

    def costs_nothing_while_idle(self):
        """Left alone beside the other one, it uses less than half a percent of a processor."""
        amina = self.amina
        amina.read("Just now, 0 records")  # it has synced by itself after the start, and there was nothing
        time.sleep(QUIET_SECONDS)
        before = amina.processor_seconds()
        time.sleep(self.use.seconds)
        share = (amina.processor_seconds() - before) / self.use.seconds
        told = f"{100 * share:.2f} %"
        check(share < MOST_OF_A_PROCESSOR, told)
        return told

    STEPS = (joins_by_words, never_stood_still, syncs_when_the_network_is_back, opens_its_data_at_once,
             starts_within_a_second, costs_nothing_while_idle)
