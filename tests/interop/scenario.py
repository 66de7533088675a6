"""What two devices go through together, step by step. After each step both hold the same."""

import json
import uuid

COMPARED = ("profile", "model_name", "partition", "source_id", "serialized", "deleted", "hard_deleted",
            "last_saved_instance", "last_saved_counter", "conflicting_serialized_data", "_self_ref_fk",
            "record_max_counters", "applied")


class Differs(Exception):
    """The devices hold, or moved, something else than they should."""


def expect(what, told, wanted):
    if told != wanted:
        raise Differs(f"{what}: {told!r} instead of {wanted!r}")


class Scenario:
    """A client and a server, the certificate between them, and the directions in which they sync."""

    def __init__(self, client, server, scope, direction):
        self.client, self.server, self.scope = client, server, scope
        self.pull, self.push = direction in ("pull", "both"), direction in ("push", "both")
        self.sources = [self.server] * self.pull + [self.client] * self.push
        self.both = self.pull and self.push
        self.ids = {}

    # What is synced

    def partitions(self):
        own = [f"{self.dataset}:user-rw:{self.learner}", f"{self.dataset}:allusers-ro",
               f"{self.dataset}:user-ro:{self.learner}", f"{self.dataset}:anonymous"]
        return [self.dataset] if self.scope == "full-facility" else own

    def visible(self, side):
        reach = tuple(self.partitions())
        return {key: record for key, record in side.store().items() if record["partition"].startswith(reach)}

    def sync(self, received=None, sent=None):
        """One sync in the directions of this scenario; the counts are compared where they are given."""
        told = self.client.sync(self.server, self.pull, self.push)
        if received is not None:
            expect("received by the client", told[0], received if self.pull else 0)
        if sent is not None:
            expect("sent by the client", told[1], sent if self.push else 0)

    def settle(self):
        """The direction that this scenario leaves out: what a merge made travels back."""
        if not self.both:
            self.client.sync(self.server, not self.pull, not self.push)

    def agree(self):
        client, server = self.visible(self.client), self.visible(self.server)
        expect("records of one side only", sorted(client.keys() ^ server.keys()), [])
        for key in client:
            for field in COMPARED:
                if client[key][field] != server[key][field]:
                    raise Differs(f"{field} of {client[key]['model_name']} {key}:\n"
                                  f"    {self.client.name}: {client[key][field]!r}\n"
                                  f"    {self.server.name}: {server[key][field]!r}")
        expect("records waiting at the client", self.client.waiting(), 0)
        expect("records waiting at the server", self.server.waiting(), 0)
        return client

    # What is changed: logs of one learner, within reach of either scope, and where the scope reaches it a class

    def log(self, side, name, **fields):
        """The learner's summary of one resource: its identity is made of learner and resource, so it can come back."""
        content = uuid.uuid5(uuid.NAMESPACE_OID, name).hex
        known = {"id": self.ids[name]} if name in self.ids else {}
        self.ids[name] = side.put("contentsummarylog", {
            **known, "user_id": self.learner, "content_id": content, "kind": "video",
            "start_timestamp": "2026-02-03 06:30:00.250000(Africa/Nairobi)", **fields})
        return self.ids[name]

    def classroom(self, side, name, **known):
        return side.put("classroom", {"name": name, "parent_id": self.facility, **known})

    def attempt(self, side, mastery=None):
        return side.put("attemptlog", {
            "user_id": self.learner, "sessionlog_id": self.session, "masterylog_id": mastery,
            "item": uuid.uuid4().hex, "correct": 1.0, "answer": '{"a": [1, 2.50, "\\u00e9"]}',
            "start_timestamp": "2026-02-03 06:32:00.000000(UTC)", "end_timestamp": "2026-02-03 06:33:00.000000(UTC)"})

    def sitting(self, side, user):
        return side.put("contentsessionlog", {
            "user_id": user, "content_id": uuid.uuid4().hex, "visitor_id": str(uuid.uuid4()), "kind": "exercise",
            "time_spent": 12.5, "start_timestamp": "2026-02-03 06:32:00.000000(UTC)"})

    def steps(self):
        steps = [self.begin, self.references_arrive_later, self.no_change, self.changes, self.conflict,
                 self.conflict_with_what_is_not_stamped, self.delete, self.created_again, self.delete_against_change,
                 self.delete_against_what_is_not_stamped, self.hard_delete, self.unknown_field]
        if self.scope == "full-facility":
            steps += [self.references_pushed_later] * self.push + [self.random_changes]
        return [*steps, self.no_change]

    def begin(self):
        """A school on the server, and a certificate of it for the client."""
        told = self.server.found("Shule ya Msingi Nyota")
        self.dataset, self.facility, self.admin = told["dataset_id"], told["facility_id"], told["admin_id"]
        put = self.server.put
        self.room = self.classroom(self.server, "Darasa la 4 – Hisabati")
        group = put("learnergroup", {"name": "Simba", "parent_id": self.room})
        self.learner = put("facilityuser", {"username": "baraka", "full_name": "Baraka Ñandú مريم",
                                            "facility_id": self.facility, "password": "NOT_SPECIFIED"})
        for collection in (self.room, group):
            put("membership", {"user_id": self.learner, "collection_id": collection})
        lesson = put("lesson", {"title": "Đại số", "collection_id": self.room, "created_by_id": self.admin,
                                "resources": '[{"content_id": "\\u0644"}]'})
        put("lessonassignment", {"lesson_id": lesson, "collection_id": self.room, "assigned_by_id": self.admin})
        self.log(self.server, "one")
        summary = self.log(self.server, "two")
        mastery = put("masterylog", {"user_id": self.learner, "summarylog_id": summary, "mastery_level": 1,
                                     "mastery_criterion": '{"type": "do_all"}', "complete": True,
                                     "start_timestamp": "2026-02-03 06:31:00.000000(Africa/Nairobi)"})
        self.session = self.sitting(self.server, self.learner)
        self.attempt(self.server, mastery)
        self.client.request_certificate(self.server, self.scope, self.learner)

    # Steps

    def references_arrive_later(self):
        """The first sync brings activity whose people are unknown; the second brings the people."""
        logs = f"{self.dataset}:user-rw:{self.learner}"
        expect("activity received", self.client.sync(self.server, True, False, [logs]), (5, 0))
        expect("records waiting for their people", self.client.waiting(), 5)
        self.client.sync(self.server, True, False)
        held = self.agree()
        expect("not applied", [key for key, record in held.items() if not record["applied"]], [])

    def no_change(self):
        """A sync without a change moves nothing."""
        self.sync(received=0, sent=0)
        self.agree()

    def changes(self):
        """New and edited records of each side arrive at the other, and nothing else is moved."""
        for side in self.sources:
            self.log(side, side.name, progress=0.5)
            self.log(side, "one" if side is self.server else "two", progress=1.0)
            self.attempt(side)
        if self.push:
            self.sitting(self.client, None)
        self.sync(received=3, sent=4)
        self.agree()

    def receiver_and_sender(self):
        """Who merges, where both have changed: the one that the first transfer goes to."""
        return (self.client, self.server) if self.pull else (self.server, self.client)

    def conflict(self):
        """Both edited and stamped the same record: the receiver's version is in force, the other is kept beside it."""
        self.edit_on_both(stamped=True)

    def conflict_with_what_is_not_stamped(self):
        """The same with an edit that the receiver has not stamped yet."""
        self.edit_on_both(stamped=False)

    def edit_on_both(self, stamped):
        receiver, sender = self.receiver_and_sender()
        self.log(receiver, "one", kind=f"receiver, {stamped}")
        self.log(sender, "one", kind=f"sender, {stamped}")
        if stamped:
            receiver.serialize()
        self.sync()
        self.settle()
        record = self.agree()[self.ids["one"]]
        expect("in force", record["serialized"]["kind"], f"receiver, {stamped}")
        lost = json.loads(record["conflicting_serialized_data"].splitlines()[0])
        expect("kept beside it", lost["kind"], f"sender, {stamped}")

    def delete(self):
        """A deletion arrives, with what refers to the record."""
        for side in self.sources:
            side.delete("contentsummarylog", self.ids[side.name])
        self.sync(received=1, sent=1)
        held = self.agree()
        for side in self.sources:
            expect("deleted", (held[self.ids[side.name]]["deleted"], held[self.ids[side.name]]["applied"]), (True, False))

    def created_again(self):
        """What one side deleted, another makes again: the record is the same and lives."""
        for side in self.sources:
            deleted_by = self.sources[-1] if side is self.sources[0] else self.sources[0]
            identity = self.ids.pop(deleted_by.name)
            expect("identity", self.log(side, deleted_by.name, kind="again"), identity)
        self.sync(received=1, sent=1)
        held = self.agree()
        for side in self.sources:
            expect("deleted", (held[self.ids[side.name]]["deleted"], held[self.ids[side.name]]["applied"]), (False, True))

    def delete_against_change(self):
        """One side deletes what the other edited and stamped: the deletion wins."""
        self.delete_and_edit(stamped=True)

    def delete_against_what_is_not_stamped(self):
        """One side deletes what the other is still editing: the edit comes later and brings the record back."""
        self.delete_and_edit(stamped=False)

    def delete_and_edit(self, stamped):
        receiver, sender = self.receiver_and_sender()
        name = f"contested, {stamped}"
        self.log(self.sources[0], name)
        self.sync(received=1, sent=1 if not self.both else 0)
        self.log(receiver, name, kind="edited")
        sender.delete("contentsummarylog", self.ids[name])
        if stamped:
            receiver.serialize()
        self.sync()
        self.settle()
        record = self.agree()[self.ids[name]]
        expect("deleted, applied", (record["deleted"], record["applied"]), (stamped, not stamped))

    def hard_delete(self):
        """Erased for privacy: the texts are gone everywhere, and those of what referred to the record."""
        self.sources[0].delete("contentsummarylog", self.ids["two"], hard=True)
        if self.both:
            self.sources[1].delete("contentsummarylog", self.ids["one"], hard=True)
        self.sync(received=3, sent=1 if self.both else 3)
        erased = [record for record in self.agree().values() if record["hard_deleted"]]
        expect("erased", len(erased), 4 if self.both else 3)
        for record in erased:
            expect("text left", (record["serialized"], record["conflicting_serialized_data"]), ({}, ""))

    def references_pushed_later(self):
        """The same as in the first step, with the server as the one who has to wait."""
        person = self.client.put("facilityuser", {"username": "chausiku", "full_name": "Chausiku",
                                                  "facility_id": self.facility, "password": "NOT_SPECIFIED"})
        self.sitting(self.client, person)
        told = self.client.sync(self.server, False, True, [f"{self.dataset}:user-rw"])
        expect("activity sent", told, (0, 1))
        expect("records waiting for their people", self.server.waiting(), 1)
        self.sync()
        held = self.agree()
        expect("applied", [held[person]["applied"], *{record["applied"] for record in held.values()
                                                      if record["serialized"].get("user_id") == person}], [True, True])

    def unknown_field(self):
        """A field of a later release is kept by Pitanga, through an edit and back to Morango."""
        morango, pitanga = sorted((self.client, self.server), key=lambda side: side.name)
        self.log(morango, "newer", newer_fields={"mood": {"value": "sunny", "scale": 1.50}})
        self.flow(morango)
        kept = self.agree()[self.ids["newer"]]["serialized"]
        expect("field of a later release", kept.get("mood"), {"value": "sunny", "scale": 1.5})
        self.log(pitanga, "newer", progress=0.75)
        self.flow(pitanga)
        expect("after an edit here", self.agree()[self.ids["newer"]]["serialized"], {**kept, "progress": 0.75})

    def flow(self, source):
        self.client.sync(self.server, source is self.server, source is self.client)

    def random_changes(self):
        """A mix of changes in all of the facility."""
        morango = min((self.client, self.server), key=lambda side: side.name)
        morango.change(seed=len(self.ids), create=12, edit=4, delete=2, hard_delete=1)
        self.flow(morango)
        self.agree()
