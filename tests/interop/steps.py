"""The steps of a scenario: a school on the server, a client that joins, and then one change after another."""

import json
import uuid

from devices import Refused
from scenario import Differs, Scenario, expect, fields, waiting

STATE = ("deleted", "applied")
CHANCE_GIVES = ("name", "full_name", "title", "username", "kind", "time_spent", "item", "correct", "user_id", "parent_id")


class School(Scenario):
    def rounds(self, one_by_one):
        """The steps after joining; those of a round go through one sync."""
        morango_sends, pitanga_sends = self.morango in self.sources, self.pitanga in self.sources
        # What the receiver is not to have stamped comes last, since stamping takes all that there is.
        whole = self.scope == "full-facility"
        first = [self.changes, *[self.classes_with_groups] * whole, *[self.kind_that_morango_lacks] * (
            whole and pitanga_sends), *[self.kind_that_pitanga_lacks] * (
            whole and morango_sends), *[self.field_that_morango_lacks] * pitanga_sends,
                 self.deletion, self.erasure, *[self.field_of_later_release] * morango_sends,
                 self.conflict, self.deletion_against_edit,
                 self.conflict_not_stamped, self.deletion_against_edit_not_stamped]
        second = [self.creation_after_deletion]
        if morango_sends and pitanga_sends:
            second += [self.edit_beside_field_of_later_release, self.edit_beside_field_that_morango_lacks]
        if not one_by_one:
            return [first, second, [self.no_change]]
        steps = [self.no_change, *first, *second]
        if self.scope == "full-facility":
            steps += [*[self.people_pushed_later] * self.push, *[self.changes_by_chance] * morango_sends]
        return [[step] for step in (*steps, self.no_change)]

    def deletions(self):
        return [f"deleted by {side.name}" for side in self.sources]

    def begin(self):
        """A school on the server, and a certificate of it for the client."""
        side = self.server
        # The same name and password in two facilities of a device would be told apart by the facility's id only,
        # which stock Morango tells nobody.
        admin = f"amina{uuid.uuid4().hex[:12]}"
        told = side.found("Shule ya Msingi Nyota", admin)
        self.dataset, self.facility, self.admin = told["dataset_id"], told["facility_id"], told["admin_id"]
        self.names.update({self.dataset: "dataset", self.facility: "facility", self.admin: "admin"})
        self.room = room = self.put(side, "classroom", name="Darasa la 4 – Hisabati", parent_id=self.facility)
        group = self.put(side, "learnergroup", name="Simba", parent_id=room)
        self.learner = self.put(side, "facilityuser", username="baraka", full_name="Baraka Ñandú مريم",
                                facility_id=self.facility, password="NOT_SPECIFIED")
        for collection in (room, group):
            self.put(side, "membership", user_id=self.learner, collection_id=collection)
        if self.scope == "full-facility":  # a single user's certificate does not reach lessons
            lesson = self.put(side, "lesson", title="Đại số", collection_id=room, created_by_id=self.admin,
                              resources='[{"content_id": "\\u0644"}]')
            self.put(side, "lessonassignment", lesson_id=lesson, collection_id=room, assigned_by_id=self.admin)
        self.session = self.sitting(side, self.learner)
        for name in ("one", "two", "three", "four", "five", "six", "erased", *self.deletions()):
            self.log(side, name)
        mastery = self.put(side, "masterylog", user_id=self.learner, summarylog_id=self.logs["erased"],
                           mastery_level=1, mastery_criterion='{"type": "do_all"}', complete=True,
                           start_timestamp="2026-02-03 06:31:00.000000(Africa/Nairobi)")
        self.refer_to_erased = [mastery, self.answer(side, mastery)]
        self.activity = len(self.logs) + 3
        self.client.request_certificate(side, self.scope, self.learner, admin)
        self.forget()

    def join(self):
        """The first sync brings activity whose people are not known; the second brings the people."""
        told = self.client.sync(self.server, True, False, [f"{self.dataset}:user-rw:{self.learner}"])
        expect("received and sent", told, (self.activity, 0))
        expect("records that wait for their people", len(waiting(self.client.store())), self.activity)
        self.client.sync(self.server, True, False)
        held = self.agree("join")
        expect("not applied", [key for key, record in held.items() if not record["applied"]], [])

    def several_filters(self):
        """A sync of two partitions moves what lies in them; the rest stays until the next."""
        stay = []
        for side in self.sources:
            self.log(side, f"filtered at {side.name}")
            self.put(side, "classroom", name=f"Darasa la {side.name}", parent_id=self.facility)
            stay.append(self.put(side, "lesson", title=side.name, collection_id=self.facility,
                                 created_by_id=self.admin, resources="[]"))
        only = [f"{self.dataset}:user-rw:{self.learner}", f"{self.dataset}:allusers-ro"]
        told = self.client.sync(self.server, self.pull, self.push, only)
        wanted = (2 * self.pull, 2 * self.push)
        if self.repeats:
            told = tuple(min(pair) for pair in zip(told, wanted))
        expect("received and sent", told, wanted)
        held = self.client.store().keys() & self.server.store().keys()
        expect("lessons on both sides", [key for key in stay if key in held], [])
        self.client.sync(self.server, self.pull, self.push)
        self.forget()
        held = self.agree("several filters")
        expect("applied", [held[key]["applied"] for key in stay], [True] * len(stay))

    def no_change(self):
        """A sync without a change moves nothing."""
        yield

    def changes(self):
        """New and edited records of each side arrive at the other."""
        for side in self.sources:
            self.log(side, f"new at {side.name}", progress=0.5)
            self.log(side, "one" if side is self.server else "two", progress=1.0)
            self.answer(side)
            if side is self.client:
                self.sitting(side, None)
        yield

    def conflict(self):
        """Both edited and stamped a record: the receiver's version is in force, the other is kept beside it."""
        yield from self.both_edit("three", stamped=True)

    def conflict_not_stamped(self):
        """The same with an edit that the receiver has not stamped yet."""
        yield from self.both_edit("four", stamped=False)

    def both_edit(self, name, stamped):
        self.log(self.receiver, name, kind="receiver")
        self.log(self.sender, name, kind="sender")
        if stamped:
            self.receiver.serialize()
        record = (yield)[self.logs[name]]
        expect("in force", record["serialized"]["kind"], "receiver")
        beside = [json.loads(text)["kind"] for text in record["conflicting_serialized_data"].splitlines()]
        expect("kept beside it", beside, ["sender"])

    def deletion_against_edit(self):
        """One side deletes what the other edited and stamped: the deletion wins."""
        yield from self.delete_and_edit("five", stamped=True)

    def deletion_against_edit_not_stamped(self):
        """One side deletes what the other has not stamped yet: the edit comes later, and the record lives."""
        yield from self.delete_and_edit("six", stamped=False)

    def delete_and_edit(self, name, stamped):
        self.log(self.receiver, name, kind="edited")
        self.delete(self.sender, name)
        if stamped:
            self.receiver.serialize()
        record = (yield)[self.logs[name]]
        expect("deleted and applied", fields(record, *STATE), (stamped, not stamped))

    def deletion(self):
        """A deletion arrives."""
        for side, name in zip(self.sources, self.deletions()):
            self.delete(side, name)
        held = yield
        for name in self.deletions():
            expect("deleted and applied", fields(held[self.logs[name]], *STATE), (True, False))

    def creation_after_deletion(self):
        """What one side deleted is made again, by the other where that may send: the record is the same and lives."""
        for side, name in zip(reversed(self.sources), self.deletions()):
            identity = self.logs.pop(name)
            expect("identity", self.log(side, name, kind="again"), identity)
            self.made_again.add(self.names[identity])
        held = yield
        for name in self.deletions():
            expect("deleted and applied", fields(held[self.logs[name]], *STATE), (False, True))

    def erasure(self):
        """Erased for privacy: the texts are gone everywhere, with those of what referred to the record."""
        self.delete(self.sources[-1], "erased", hard=True, with_it=self.refer_to_erased)
        held = yield
        for key in (self.logs["erased"], *self.refer_to_erased):
            state = fields(held[key], "deleted", "hard_deleted", "serialized", "conflicting_serialized_data", "applied")
            expect("state of what was erased", state, (True, True, {}, "", False))

    def classes_with_groups(self):
        """Classes and their groups arrive together, in the order of their ids: some groups before their class."""
        made = []
        for side in self.sources:
            for last in "3c":
                first = self.source_id("classroom", lambda key, last=last: key[0] == last)
                room = self.put(side, "classroom", name=f"{side.name} {last}", parent_id=self.facility,
                                _morango_source_id=first)
                made.append(room)
                for name in ("Simba", "Chui"):
                    source = self.source_id("learnergroup", lambda key, room=room, name=name:
                                            (key < room) == (name == "Simba"))
                    made.append(self.put(side, "learnergroup", name=name, parent_id=room, _morango_source_id=source))
                expect("a group goes before its class, one after", made[-2] < room < made[-1], True)
        held = yield
        expect("applied", [held[key]["applied"] for key in made], [True] * len(made))

    def kind_that_morango_lacks(self):
        """A record of a model of a later release waits at Morango, and is as it was."""
        key = self.put(self.pitanga, "attendancesession", collection_id=self.room, created_by_id=self.admin)
        self.kinds_lacking.add(key)
        yield
        expect("applied at Morango", self.morango.store()[key]["applied"], False)

    def kind_that_pitanga_lacks(self):
        """The same the other way round."""
        key = self.put(self.morango, "harvest", collection_id=self.room, kilograms=12.5)
        self.kinds_lacking.add(key)
        yield
        expect("applied at Pitanga", self.pitanga.store()[key]["applied"], False)

    def field_that_morango_lacks(self):
        """The same with a field: Morango shows the record and keeps the field in its text."""
        self.log(self.pitanga, "richer", newer_fields={"mood": {"value": "sunny", "scale": 1.5}})
        record = (yield)[self.logs["richer"]]
        expect("the field", record["serialized"]["mood"], {"value": "sunny", "scale": 1.5})

    def edit_beside_field_that_morango_lacks(self):
        """An edit by Morango leaves the field as it was."""
        before = self.pitanga.store()[self.logs["richer"]]["serialized"]
        self.log(self.morango, "richer", progress=0.25)
        record = (yield)[self.logs["richer"]]
        expect("the record", record["serialized"], {**before, "progress": 0.25})

    def field_of_later_release(self):
        """A field that Pitanga does not know arrives and stays in the record."""
        self.log(self.morango, "newer", newer_fields={"mood": {"value": "sunny", "scale": 1.50}})
        record = (yield)[self.logs["newer"]]
        expect("the field", record["serialized"].get("mood"), {"value": "sunny", "scale": 1.5})

    def edit_beside_field_of_later_release(self):
        """An edit by Pitanga leaves the field as it was, here and at Morango."""
        before = self.pitanga.store()[self.logs["newer"]]["serialized"]
        self.log(self.pitanga, "newer", progress=0.75)
        record = (yield)[self.logs["newer"]]
        expect("the record", record["serialized"], {**before, "progress": 0.75})

    def people_pushed_later(self):
        """As when joining, with the server as the one who waits."""
        person = self.put(self.client, "facilityuser", username="chausiku", full_name="Chausiku",
                          facility_id=self.facility, password="NOT_SPECIFIED")
        log = self.sitting(self.client, person)
        told = self.client.sync(self.server, False, True, [f"{self.dataset}:user-rw"])
        expect("received and sent", told, (0, 1))
        expect("records that wait for their person", waiting(self.server.store()), [log])
        held = yield  # the log is sent once more: the server knows it for the narrow filter only
        expect("applied", [held[key]["applied"] for key in (person, log)], [True, True])

    def changes_by_chance(self):
        """A mix of changes everywhere in the facility."""
        told = self.morango.change(list(self.names), seed=1, create=12, edit=4, delete=2, hard_delete=1)
        for model, key in told["created"]:
            self.name(model, key)
        for _, key in (*told["created"], *told["edited"]):
            self.given[key].update(CHANCE_GIVES)
        before = self.morango.store()
        self.morango.serialize()
        after = self.morango.store()
        self.touched[self.morango].update(key for key in after if after[key] != before.get(key))
        yield

    def stock_client_fails(self, mended):
        """A stock client with a capability switched off cannot sync, as it cannot with stock servers. It harms nothing:
        `mended`, the same device with the capability, syncs before and after as ever."""
        stock, mended.dataset = self.client, self.dataset
        mended.sync(self.server, True, False)
        self.put(stock, "contentsessionlog", kind="video", content_id=self.new_id().hex)
        refusals = 0
        for pull in (True, False):
            try:
                stock.sync(self.server, pull, not pull)
            except Refused:
                refusals += 1
        if not refusals:
            raise Differs("it syncs: the reference peer was mended, see README.md")
        self.client = mended
        mended.sync(self.server, True, True)
        self.agree("stock client fails")
