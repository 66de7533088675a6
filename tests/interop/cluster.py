"""Four devices with one school, which play a program of operations and syncs and end up with data to compare."""

import json
import uuid

from devices import Morango, MorangoSide, PitangaSide, Refused
from scenario import COMPARED

START = "2026-02-03 06:30:00.250000(Africa/Nairobi)"
DEVICES = 4


def uuid_of(text):
    return uuid.uuid5(uuid.NAMESPACE_OID, text)


class Kind:
    """A kind of object in a script: its model, the field that edits change, and all fields of a new one."""

    def __init__(self, model, edited, make):
        self.model, self.edited, self.make = model, edited, make


def of_user(**fields):
    return lambda at, name: {"user_id": at("user"), "start_timestamp": START,
                             **{field: value(at, name) if callable(value) else value
                                for field, value in fields.items()}}


def content(_, name):
    return uuid_of(name).hex


KINDS = {
    "user": Kind("facilityuser", "full_name", lambda at, name: {
        "username": "u" + uuid_of(name).hex[:12], "facility_id": at("facility"), "password": "NOT_SPECIFIED"}),
    "room": Kind("classroom", "name", lambda at, name: {"parent_id": at("facility")}),
    "group": Kind("learnergroup", "name", lambda at, name: {"parent_id": at("room")}),
    "member": Kind("membership", None, lambda at, name: {"user_id": at("user"), "collection_id": at("room")}),
    "lesson": Kind("lesson", "title", lambda at, name: {
        "collection_id": at("room"), "created_by_id": at("admin"), "resources": "[]"}),
    "plan": Kind("lessonassignment", None, lambda at, name: {
        "lesson_id": at("lesson"), "collection_id": at("room"), "assigned_by_id": at("admin")}),
    "summary": Kind("contentsummarylog", "kind", of_user(content_id=content)),
    "other": Kind("contentsummarylog", "kind", of_user(content_id=content)),
    "mastery": Kind("masterylog", "time_spent", of_user(
        summarylog_id=lambda at, name: at("summary"), mastery_level=1, mastery_criterion='{"type": "do_all"}')),
    "session": Kind("contentsessionlog", "kind", of_user(
        content_id=content, visitor_id=lambda at, name: str(uuid_of(name)))),
    "attempt": Kind("attemptlog", "item", of_user(
        sessionlog_id=lambda at, name: at("session"), masterylog_id=lambda at, name: at("mastery"), correct=1.0,
        end_timestamp=START)),
}
SET_BY_SCRIPTS = {"id", "user_id", "parent_id", "collection_id", "lesson_id", "summarylog_id", "sessionlog_id",
                  "masterylog_id", "content_id", *(kind.edited for kind in KINDS.values() if kind.edited)}


class Unknown(Exception):
    """What an operation refers to was never made."""


class Morangos:
    """The processes with stock Morango, which serve one cluster after another. They are begun when they are needed."""

    def __init__(self, python, folder):
        self.python, self.folder = python, folder
        self.devices = []

    def first(self, count):
        while len(self.devices) < count:
            place = self.folder / f"morango-{len(self.devices)}"
            place.mkdir(parents=True)
            self.devices.append(Morango(self.python, place))
        return self.devices[:count]

    def end(self):
        for device in self.devices:
            device.end()


class Cluster:
    """`kinds` says of each device whether it is "Pitanga" or "Morango"."""

    def __init__(self, name, kinds, morangos, program, folder):
        self.name = name
        folder.mkdir(parents=True)
        stock = iter(morangos.first(kinds.count("Morango")))
        self.devices = [MorangoSide(next(stock)) if kind == "Morango" else
                        PitangaSide(program, folder / f"pitanga-{number}") for number, kind in enumerate(kinds)]
        self.ids = {}      # of objects by name, the latest
        self.names = {}    # by id
        self.deleted_at = set()  # the devices with deletions that are not stamped
        self.made = {}     # how often an object of that name was made

    def begin(self, founder):
        """The device of that number has the school first; all others may have it."""
        first = self.devices[founder]
        user = "amina" + uuid.uuid4().hex[:12]
        told = first.found("Shule", user)
        self.dataset = told["dataset_id"]
        self.shared = {"facility": told["facility_id"], "admin": told["admin_id"]}
        self.names.update({self.dataset: "dataset", **{key: name for name, key in self.shared.items()}})
        for device in self.devices:
            if device is not first:
                device.request_certificate(first, "full-facility", None, user)

    # Playing

    def play(self, steps):
        """What came of each step, in words."""
        return [getattr(self, step[0])(*step[1:]) for step in steps]

    def write(self, device, script, word, value):
        """Edits the object where the device has it, makes it otherwise."""
        kind, name = KINDS[word], f"{script}.{word}"
        side = self.devices[device]
        if name in self.ids and not kind.edited and side.has(kind.model, self.ids[name]):
            return "as it was"  # stock makes a version of a record that is saved without a change
        if name in self.ids:
            try:
                side.put(kind.model, {"id": self.ids[name], **({kind.edited: value} if kind.edited else {})})
                return "edited"
            except Refused:
                pass
        if device in self.deleted_at:
            # Deleted and made again before either is stamped: stock stamps the deletion last, and the record is lost.
            self.stamp(device)
        try:
            fields = kind.make(lambda of: self.id_of(script, of), name)
            key = side.put(kind.model, {**fields, **({kind.edited: value} if kind.edited else {})})
        except (Refused, Unknown):
            return "refused"
        if self.ids.get(name) != key:
            self.made[name] = self.made.get(name, 0) + 1
            self.ids[name] = key
            self.names[key] = f"{name}#{self.made[name]}"
        return "made"

    def id_of(self, script, word):
        if word in self.shared:
            return self.shared[word]
        if f"{script}.{word}" not in self.ids:
            raise Unknown
        return self.ids[f"{script}.{word}"]

    def delete(self, device, script, word, hard):
        try:
            side, model, key = self.devices[device], KINDS[word].model, self.id_of(script, word)
            if hard and not side.has(model, key):
                return "refused"  # a Pitanga erases what was deleted before as well
            side.delete(model, key, hard)
            self.deleted_at.add(device)
            return "deleted"
        except (Refused, Unknown):
            return "refused"

    def stamp(self, device):
        self.devices[device].serialize()
        self.deleted_at.discard(device)
        return "stamped"

    def sync(self, client, server, pull, push, parts, chunk=500):
        only = [self.dataset + part for part in parts]
        if any(parts):
            # An edit outside of these parts is not stamped by the sync. If it brings the deletion of what the edited
            # record refers to, stock deletes the record and the edit with it (Q33).
            for device in (client, server):
                self.stamp(device)
        try:
            # Stock that learns from somebody who knows less then offers less, and what it does not offer arrives a sync
            # later.
            self.devices[client].sync(self.devices[server], pull, push, only, chunk, keep_counters=True)
            for device in (client, server):
                self.devices[device].keep_counters()
        except Refused as reason:
            return f"failed: {self.devices[client].name} with {self.devices[server].name}: {reason}"
        return "synced"

    def rest(self, hub):
        """Everybody syncs with one device until all have all."""
        return [self.sync(number, hub, True, True, ()) for _ in range(2)
                for number in range(DEVICES) if number != hub]

    # Looking

    def stores(self):
        return [{key: record for key, record in side.store().items() if record["partition"].startswith(self.dataset)}
                for side in self.devices]

    def apart(self, stores):
        """{id: what the devices differ in}"""
        told = {}
        for key in set().union(*stores):
            held = [store.get(key) for store in stores]
            fields = [field for field in COMPARED
                      if len({json.dumps(record and record[field], sort_keys=True) for record in held}) > 1]
            if fields:
                told[key] = {field: [record and record[field] for record in held] for field in fields}
        return told

    def data(self, store):
        """{name: state} of what scripts made, in words that do not depend on the ids of this cluster."""
        told = {}
        instances = self.instances()
        for key, record in store.items():
            if "." not in self.names.get(key, ""):
                continue
            beside = [self.content(json.loads(text)) for text in
                      record["conflicting_serialized_data"].splitlines() if text not in ("", "{}")]
            told[self.names[key]] = {
                "deleted": record["deleted"], "hard deleted": record["hard_deleted"], "applied": record["applied"],
                "fields": self.content(record["serialized"]), "beside it": beside,
                "saved by": instances.get(record["last_saved_instance"], "nobody here")}
        return told

    def content(self, fields):
        if isinstance(fields, str):
            return fields  # erased, or nothing
        return {field: self.names.get(value, value) if isinstance(value, str) else value
                for field, value in sorted(fields.items()) if field in SET_BY_SCRIPTS}

    def instances(self):
        return {side.instance(): number for number, side in enumerate(self.devices)}

    def end(self):
        for side in self.devices:
            side.end()
