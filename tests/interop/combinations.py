"""The choices that a combination is made of, and which combinations are run."""

import itertools
import random
from collections import namedtuple

CHOICES = {
    "client": ("Pitanga", "Morango"),
    "direction": ("both", "push", "pull"),
    "scope": ("full-facility", "single-user"),
    "stages": ("async", "not async"),
    "counters": ("v2", "v1"),
    "body": ("gzip", "no gzip"),
    "database": ("SQLite", "PostgreSQL"),
}
LACKING = {"not async": "NO_ASYNC", "v1": "NO_FSIC_V2", "no gzip": "NO_GZIP"}


class Combination(namedtuple("Combination", CHOICES)):
    """With whom, which way, how much, and what Morango can do and keeps its data in."""

    as_released = False

    def lacks(self):
        return tuple(LACKING[choice] for choice in self if choice in LACKING) + ("AS_RELEASED",) * self.as_released

    def title(self):
        told = [f"{self.client} as client", *(choice for choice in self[1:] if choice not in ("async", "v2", "gzip"))]
        return ", ".join(told + ["as released"] * self.as_released)

    def script(self):
        """What the outcome depends on: neither the form of the body nor Morango's database."""
        return (self.client, self.direction, self.scope, self.stages, self.counters, self.thorough(), self.as_released)

    def able(self):
        """The same steps between devices that lack nothing which matters to their outcome."""
        return self._replace(stages="async", counters="v2", body="gzip" if self.thorough() else "no gzip")

    def thorough(self):
        """Each step by itself, with a sync of its own."""
        return self.direction == "both" and self.scope == "full-facility" and not self.lacks()


class AsReleased(Combination):
    """A stock client that switched a capability off itself: it fails with stock servers, too."""

    as_released = True


KNOWN_FAILURES = [AsReleased("Morango", "both", "full-facility", "not async", "v2", "gzip", "SQLite"),
                  AsReleased("Morango", "both", "full-facility", "async", "v1", "gzip", "SQLite")]


def everything():
    return [*itertools.starmap(Combination, itertools.product(*CHOICES.values())), *KNOWN_FAILURES]


def pairs_in(combination):
    return set(itertools.combinations(enumerate(combination), 2))


def every_pair():
    """A few combinations in which every two choices meet; the most thorough of each client are among them."""
    candidates = [Combination(*choices) for choices in itertools.product(*CHOICES.values())]
    random.Random(1).shuffle(candidates)  # else equally good ones are all alike
    chosen = [Combination(client, "both", "full-facility", "async", "v2", "gzip", "SQLite")
              for client in CHOICES["client"]]
    missing = set().union(*map(pairs_in, candidates)) - set().union(*map(pairs_in, chosen))
    while missing:
        best = max(candidates, key=lambda combination: len(pairs_in(combination) & missing))
        chosen.append(best)
        missing -= pairs_in(best)
    return chosen
