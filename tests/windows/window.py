"""The real program on a machine, with a person in front of its window (person.h says what they can do)."""

import json
import os
import queue
import time
from pathlib import Path

from parties import Failed, Party


class Window(Party):
    """Opened by `start`; what a person does in it is counted."""

    def __init__(self, use, folder, machine, name):
        self.use, self.machine, self.name = use, machine, name
        self.home = Path(folder) / name
        self.folder = Path(folder) / f"{name}'s window"
        self.folder.mkdir(exist_ok=True)
        self.clicks = self.keys = self.opened = 0

    def start(self):
        """The program is started; `opened` says when that was."""
        own = {place: str(self.folder / place) for place in ("config", "run")}
        for place in own.values():
            Path(place).mkdir(mode=0o700, exist_ok=True)
        environment = {
            **os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "QT_QPA_GENERIC_PLUGINS": "person",
            "QT_PLUGIN_PATH": str(self.use.plugins), "XDG_CONFIG_HOME": own["config"], "XDG_RUNTIME_DIR": own["run"],
        }
        with open(self.folder / "window.log", "ab") as log:
            self.opened = time.monotonic()
            super().__init__(self.machine.start(str(self.use.window), "--home", str(self.home), env=environment,
                                                stderr=log))
        return self

    def order(self, *words, within=20.0):
        """What is answered to it; a person sees what there is instead where that takes too long."""
        answer = self._answer(words, within)
        if answer is None:
            raise Failed(f"{self.name}, {' '.join(words)}: it is not there; what is: {self._answer(['tell'], 10)}")
        return answer

    def _answer(self, words, within):
        self.process.stdin.write(json.dumps(words) + "\n")
        self.process.stdin.flush()
        try:
            return self.lines.get(timeout=within)[1]
        except queue.Empty:
            return None

    def click(self, name, within=20.0):
        self.order("click", name, within=within)
        self.clicks += 1

    def type(self, field, text):
        self.order("type", field, text)
        self.keys += len(text)

    def press(self, keys):
        self.order("press", keys)
        self.keys += 1

    def read(self, text, within=20.0):
        """The whole of what is shown and holds that text."""
        return self.order("read", text, within=within)["read"]

    def seconds_to_first_page(self):
        """And how many of them it only waited for a processor, as it does on a machine that others use as well."""
        painted = self.order("painted")
        return painted["at"] - self.opened, painted["waited"]

    def effort(self):
        """As a line tells it."""
        return f"{self.clicks} clicks, {self.keys} keys, {time.monotonic() - self.opened:.1f} s"

    def close(self):
        """The window is closed, which ends the program."""
        self.process.stdin.close()
        if self.process.wait(20):
            raise Failed(f"{self.name} ended with {self.process.returncode}; see {self.folder}/window.log")

    def kill(self):
        """At the end of a test, whatever became of it."""
        if self.opened and self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    # Beside the window, on the same home.

    def command(self, *words, given=""):
        """What pitanga-cli answers on that machine: a home that is opened on another one takes itself for a copy."""
        process = self.machine.start(str(self.use.cli), "--home", str(self.home), "--json", *words)
        said, complaint = process.communicate(given)
        if process.returncode:
            raise Failed(f"{self.name}, {' '.join(words)}: {complaint or said}")
        return json.loads(said)

    def records(self):
        return self.command("data", "count")["records"]

    def megabytes(self):
        """Of memory that the program holds now."""
        lines = Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024

    def processor_seconds(self):
        """Of all threads that are there now."""
        tasks = Path(f"/proc/{self.process.pid}/task").glob("*/schedstat")
        return sum(int(task.read_text().split()[0]) for task in tasks) / 1e9
