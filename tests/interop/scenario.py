"""What two devices go through together. After each sync both hold the same, and as many records were moved as
had been changed."""

import functools
import hashlib
import uuid

from pictures import picture

COMPARED = ("profile", "model_name", "partition", "source_id", "serialized", "deleted", "hard_deleted",
            "last_saved_instance", "last_saved_counter", "conflicting_serialized_data", "_self_ref_fk",
            "record_max_counters", "applied")


class Differs(Exception):
    """The devices hold, or moved, something else than they should."""


def expect(what, told, wanted):
    if told != wanted:
        raise Differs(f"{what}: {told!r} instead of {wanted!r}")


def fields(record, *names):
    return tuple(record[name] for name in names)


def waiting(held):
    """The ids of records that were received and cannot be applied."""
    return [key for key, record in held.items() if record["dirty_bit"] and record["deserialization_error"]]


class Scenario:
    """A client and a server, the certificate between them, and the directions in which they sync.

    A step is a generator: it changes records, yields while they are synced, gets what both hold then, and says
    whether that is right. So steps can be taken one by one, or several in one sync."""

    def __init__(self, client, server, scope, direction, repeats=False):
        self.client, self.server, self.scope = client, server, scope
        self.pull, self.push = direction in ("pull", "both"), direction in ("push", "both")
        self.sources = [self.server] * self.pull + [self.client] * self.push
        # Who merges where both have changed a record: the one that the first transfer goes to.
        self.receiver, self.sender = (client, server) if self.pull else (server, client)
        self.pitanga = max(client, server, key=lambda side: side.name)
        self.morango = min(client, server, key=lambda side: side.name)
        self.repeats = repeats
        self.logs = {}
        self.names = {}  # of records, which do not depend on their ids
        self.given = {}  # the fields that were given to a record
        self.made_again = set()  # names of records that had been deleted
        self.pictures = []  # what both held after each sync, in words
        self.kinds_lacking = set()  # records of models that Morango does not have
        self.touched = {client: set(), server: set()}
        self.ids_given = 0

    @functools.cached_property
    def devices(self):
        """The part that each plays, by its instance."""
        return {side.instance(): side.name for side in (self.client, self.server)}

    # Syncing and comparing

    def visible(self, store):
        reach = (f"{self.dataset}:user-rw:{self.learner}", f"{self.dataset}:allusers-ro",
                 f"{self.dataset}:user-ro:{self.learner}", f"{self.dataset}:anonymous")
        if self.scope == "full-facility":
            reach = self.dataset
        return {key: record for key, record in store.items() if record["partition"].startswith(reach)}

    def agree(self, after=""):
        """Both hold the same, and nothing waits. What they hold is kept in words, if it is said what happened before."""
        held = {side.name: side.holds() for side in (self.client, self.server)}
        if after:
            self.pictures.append({"after": after, **picture(self, held)})
        client, server = (self.visible(held[side.name][0]) for side in (self.client, self.server))
        expect("records of one side only", sorted(client.keys() ^ server.keys()), [])
        for key in client:
            for field in COMPARED:
                if field == "applied" and key in self.kinds_lacking:
                    continue
                if client[key][field] != server[key][field]:
                    raise Differs(f"{field} of {client[key]['model_name']} {key}:\n"
                                  f"      {self.client.name}: {client[key][field]!r}\n"
                                  f"      {self.server.name}: {server[key][field]!r}")
        for side, records in ((self.client, client), (self.server, server)):
            expect(f"records waiting at {side.name}",
                   [key for key in waiting(records) if key not in self.kinds_lacking], [])
        return client

    def together(self, *steps):
        """Takes the steps in one sync, in the directions of this scenario."""
        begun = [step() for step in steps]
        for step in begun:
            next(step)
        told = self.client.sync(self.server, self.pull, self.push)
        wanted = (len(self.touched[self.server]) if self.pull else 0, len(self.touched[self.client]) if self.push else 0)
        if self.repeats:
            told = tuple(min(pair) for pair in zip(told, wanted))
        expect("received and sent by the client", told, wanted)
        left_out = [side for side in (self.client, self.server) if side not in self.sources]
        if left_out and self.touched[left_out[0]]:  # what a merge made travels back
            self.client.sync(self.server, not self.pull, not self.push)
        self.forget()
        held = self.agree(", ".join(step.__name__ for step in steps))
        for step in begun:
            try:
                step.send(held)
            except StopIteration:
                pass

    def forget(self):
        for changed in self.touched.values():
            changed.clear()

    # Changing

    def put(self, side, model, **given):
        key = side.put(model, given)
        self.touched[side].add(key)
        self.name(model, key)
        self.given[key].update(given)
        return key

    def name(self, model, key):
        if key not in self.names:
            before = [name for name in self.names.values() if name.startswith(model + " ")]
            self.names[key] = f"{model} {len(before) + 1}"
            self.given[key] = set()

    def source_id(self, model, fits):
        """One that makes a collection's id fit."""
        while True:
            source = uuid.uuid4().hex
            text = "::".join((f"{self.dataset}:allusers-ro", source, model))
            if fits(hashlib.sha256(text.encode()).hexdigest()[:32]):
                return source

    def new_id(self):
        """An id of something outside, the same whenever these steps are taken."""
        self.ids_given += 1
        return uuid.uuid5(uuid.NAMESPACE_OID, str(self.ids_given))

    def delete(self, side, name, hard=False, with_it=()):
        side.delete("contentsummarylog", self.logs[name], hard)
        self.touched[side].update([self.logs[name], *with_it])

    def log(self, side, name, **given):
        """The learner's summary of one resource: its identity is made of learner and resource, so it can come back."""
        if name in self.logs:
            return self.put(side, "contentsummarylog", id=self.logs[name], **given)
        resource = uuid.uuid5(uuid.NAMESPACE_OID, name).hex
        self.logs[name] = self.put(side, "contentsummarylog", **{
            "user_id": self.learner, "content_id": resource, "kind": "video",
            "start_timestamp": "2026-02-03 06:30:00.250000(Africa/Nairobi)", **given})
        return self.logs[name]

    def sitting(self, side, user):
        return self.put(side, "contentsessionlog", user_id=user, content_id=self.new_id().hex, time_spent=12.5,
                        visitor_id=str(self.new_id()), kind="exercise",
                        start_timestamp="2026-02-03 06:32:00.000000(UTC)")

    def answer(self, side, mastery=None):
        return self.put(side, "attemptlog", user_id=self.learner, sessionlog_id=self.session, masterylog_id=mastery,
                        item=self.new_id().hex, correct=1.0, answer='{"a": [1, 2.50, "\\u00e9"]}',
                        start_timestamp="2026-02-03 06:32:00.000000(UTC)",
                        end_timestamp="2026-02-03 06:33:00.000000(UTC)")
