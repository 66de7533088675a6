"""What two stock Morangos end with when they play the same script as a Pitanga and a Morango, and how far both may be
unlike: in what README.md lists, by the same titles."""

import threading

from devices import MorangoSide, Refused
from pictures import differences
from scenario import Differs


class Outcome:
    """What came of a script: pictures of what both held, and where it ended early, why."""

    def __init__(self, pictures, ended=None):
        self.pictures, self.ended = pictures, ended


class References:
    """Outcomes by what they depend on; each script is played once, by whoever needs it first."""

    def __init__(self):
        self.lock = threading.Lock()
        self.turns, self.outcomes = {}, {}

    def outcome(self, combination, play):
        key = combination.script()
        with self.lock:
            turn = self.turns.setdefault(key, threading.Lock())
        with turn:
            if key not in self.outcomes:
                self.outcomes[key] = play()
            return self.outcomes[key]


def sides_of_two(combination, plays_pitanga, plays_morango):
    """(client, server): the part of the Pitanga is played by a Morango with all capabilities."""
    pitanga, morango = MorangoSide(plays_pitanga, "Pitanga"), MorangoSide(plays_morango)
    return (pitanga, morango) if combination.client == "Pitanga" else (morango, pitanga)


class Difference:
    """One thing that is not the same: after which steps, at which device, what of what."""

    def __init__(self, after, device, of, what, here, there):
        self.after, self.device, self.of, self.what, self.here, self.there = after, device, of, what, here, there

    def __str__(self):
        return (f"after {self.after}, at {self.device}, {self.of}, {self.what}: {self.here!r},"
                f" with two Morangos {self.there!r}")


def deleted_text_is_no_conflict(scenario, _, it):
    """Stock keeps the text of a record that was deleted as a conflict when the record is made again."""
    if it.of not in scenario.made_again or it.what != "beside it":
        return False
    left = iter(it.there)
    return all(any(text == other for other in left) for text in it.here)


def legacy_client_says_nothing(scenario, combination, it):
    """Without async stock sends no counters, so the server never learns those of the client; ours sends them."""
    if combination.stages != "not async" or (it.device, it.what) != (scenario.server.name, scenario.client.name):
        return False
    return ((it.here or 0) > (it.there or 0)) is (scenario.client is scenario.pitanga)


KNOWN = {"A record is made again after its deletion": deleted_text_is_no_conflict,
         "A legacy client posts `client_fsic` `{}`": legacy_client_says_nothing}


def compare(scenario, combination, reference):
    """How often each known difference was seen, by its title; raises where there is another."""
    told, unknown = {}, []
    for found in differences(scenario.pictures, reference.pictures):
        it = Difference(*found)
        title = next((title for title, is_it in KNOWN.items() if is_it(scenario, combination, it)), None)
        if title:
            told[title] = told.get(title, 0) + 1
        else:
            unknown.append(it)
    if unknown:
        raise Differs(f"{len(unknown)} things are not as with two Morangos:\n"
                      + "\n".join(f"      {it}" for it in unknown[:20]))
    return told
