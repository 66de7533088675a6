"""What two devices hold, in words that are the same whoever plays: records by the order in which they were made, devices
by the part they play, counters by their place among the versions that there are. So two Morangos can be compared with a
Pitanga and a Morango that went through the same."""

import json
import re

HEX_ID = re.compile("[0-9a-f]{32}")


class Words:
    def __init__(self, scenario, held):
        self.given = scenario.given
        self.names = dict(scenario.names)
        self.devices = scenario.devices
        self.versions = {}  # of each instance, those that are in the history of a record somewhere
        for records, _ in held.values():
            for record in records.values():
                for instance, counter in record["record_max_counters"].items():
                    self.versions.setdefault(instance, set()).add(counter)
        for records, _ in held.values():
            for key, record in sorted(records.items()):  # what was made along with others
                self.names.setdefault(key, f"{record['model_name']} of {self.text(record['source_id'])}")

    def text(self, value):
        return HEX_ID.sub(lambda found: self.names.get(found[0], "?"), value)

    def device(self, instance):
        return self.devices.get(instance, "somebody else")

    def counters(self, counters):
        """{device: how many of its versions are no later}"""
        told = {}
        for instance, counter in counters.items():
            place = len([version for version in self.versions.get(instance, ()) if version <= counter])
            told[self.device(instance)] = place
        return told

    def fields(self, key, text):
        """What was given to the record; the rest is the devices' own."""
        if not isinstance(text, dict):
            return text
        return {name: self.text(value) if isinstance(value, str) else value for name, value in sorted(text.items())
                if name in self.given.get(key, ()) and name not in ("id", "newer_fields", "_morango_source_id")}

    def record(self, key, record, kind_lacks):
        saved = {record["last_saved_instance"]: record["last_saved_counter"]}
        return {
            "model": record["model_name"], "partition": self.text(record["partition"]),
            "deleted": record["deleted"], "hard deleted": record["hard_deleted"], "applied": record["applied"],
            "waits": bool(record["dirty_bit"] and record["deserialization_error"]) and not kind_lacks,
            "fields": self.fields(key, record["serialized"]), "parent": self.text(record["_self_ref_fk"]),
            "beside it": [self.fields(key, json.loads(text)) for text in
                          record["conflicting_serialized_data"].splitlines()],
            "saved": self.counters(saved), "history": self.counters(record["record_max_counters"])}


def picture(scenario, held):
    """{device: {"records": {name: …}, "counters": {partition: …}}}, of all that a device has of the school."""
    words = Words(scenario, held)
    return {name: {"records": {words.names.get(key, key): words.record(key, record, key in scenario.kinds_lacking)
                               for key, record in records.items()},
                   "counters": {words.text(partition): words.counters(counters)
                                for partition, counters in sorted(known.items())}}
            for name, (records, known) in held.items()}


def differences(ours, theirs):
    """[(after what, at which device, of what, what, here, there)]"""
    return [(one["after"], device, of, what, here, there)
            for one, other in zip(ours, theirs) for device in sorted(one.keys() - {"after"})
            for kind in ("records", "counters")
            for of in sorted(one[device][kind].keys() | other[device][kind].keys())
            for what, here, there in unlike(one[device][kind].get(of), other[device][kind].get(of))]


def unlike(here, there):
    if here is None or there is None:
        return [("it", here and "is there", there and "is there")]
    return [(what, here.get(what), there.get(what)) for what in sorted(here.keys() | there.keys())
            if here.get(what) != there.get(what)]
