"""Syncs Pitanga with a real Kolibri, each as client and as server, and looks at what both hold.

    tests/interop/kolibri/run.py PITANGA_CLI [--until TEXT] [--pauses] [--keep]

Needs Python's standard library only; Kolibri comes from PyPI (requirements.txt) into build/kolibri-venv. Where it
cannot be had, everything is skipped; with CI=true in the environment that is a failure."""

import argparse
import os
import shutil
import sys
import tempfile
import time
import traceback
from pathlib import Path

sys.dont_write_bytecode = True  # nothing but sources in the tree
HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent))

from devices import Refused
from kolibri_device import prepared_home
from python_environment import Unavailable, python_with
from scenario import Differs
from story import Story
import traps

ROOT = HERE.parents[2]
NOTHING_TO_RUN = 77  # what CTest takes for "skipped"
STEPS = (
    "a_school_in_kolibri", "profile_is_what_this_release_declares", "pitanga_finds_the_facility",
    "a_wrong_password_is_refused_plainly", "pitanga_joins_and_pulls_everything", "pitanga_shows_it",
    "a_person_removed_in_kolibri_opens_nothing", "pitanga_adds_and_changes_and_pushes", "kolibris_pages_show_it",
    "kolibri_syncs_with_pitanga", "a_field_of_a_later_release_stays", "no_change_moves_nothing",
    "an_empty_kolibri_takes_it_all_from_pitanga", "what_kolibri_b_does_comes_back_to_a",
    "a_learners_kolibri_syncs_with_pitanga", "a_learners_device_has_nothing_for_everybody",
    "a_learners_pitanga_syncs_with_kolibri", "a_busy_kolibri_is_asked_again", "a_slow_signature_gets_another_nonce",
)


def steps_of(story):
    return [(name, getattr(story, name)) for name in STEPS] + [(name, lambda look=look: look(story))
                                                               for name, look in traps.in_order()]


def tell(story, until):
    """(passed, failed, left out); a step that fails ends the story, since the others build on it."""
    steps = steps_of(story)
    for passed, (name, take) in enumerate(steps):
        begun = time.monotonic()
        title = name.replace("_", " ")
        try:
            take()
        except (Differs, Refused) as reason:
            print(f"FAILED  {title}: {reason}", flush=True)
            return passed, 1, len(steps) - passed - 1
        except Exception:  # a mistake in here
            print(f"FAILED  {title}: {traceback.format_exc()}", flush=True)
            return passed, 1, len(steps) - passed - 1
        print(f"ok      {title} in {time.monotonic() - begun:.1f} s", flush=True)
        if until and until in name:
            return passed + 1, 0, len(steps) - passed - 1
    return len(steps), 0, 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path, help="pitanga-cli")
    parser.add_argument("--until", default="", metavar="TEXT", help="stop after the step whose name holds this text")
    parser.add_argument("--pauses", action="store_true", help="let Kolibri wait between its stages, as released")
    parser.add_argument("--keep", action="store_true", help="leave the devices' files, and say where they are")
    given = parser.parse_args()
    try:
        python = python_with(HERE / "requirements.txt", ROOT / "build" / "kolibri-venv", range(8, 15))
    except Unavailable as reason:
        print(f"There is no Kolibri to sync with: {reason}\n0 passed, 0 failed, 1 skipped")
        return 1 if os.environ.get("CI") == "true" else NOTHING_TO_RUN
    folder = Path(tempfile.mkdtemp(prefix="pitanga-kolibri-"))
    begun = time.monotonic()
    prepared = prepared_home(python, ROOT / "build" / "kolibri-venv" / "prepared")
    print(f"ok      a home to copy in {time.monotonic() - begun:.1f} s", flush=True)
    story = Story(given.program.resolve(), python, folder, prepared, given.pauses)
    try:
        passed, failed, skipped = tell(story, given.until)
    finally:
        story.end()
    if given.keep or failed:
        print(f"The devices' files: {folder}")
    else:
        shutil.rmtree(folder, ignore_errors=True)
    print(f"{passed} passed, {failed} failed, {skipped} skipped in {time.monotonic() - begun:.0f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
