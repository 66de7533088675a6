"""Pitanga's store read straight from its file, in the form in which the Morango device dumps its own."""

import json
import sqlite3
from collections import defaultdict
from contextlib import closing

RECORDS = """
    SELECT s.number, s.id, m.profile, m.name AS model_name, p.path AS partition, s.source_id, s.serialized,
           s.deleted, s.hard_deleted, i.id AS last_saved_instance, s.saved_at AS last_saved_counter,
           s.conflicting AS conflicting_serialized_data, s.self_ref AS _self_ref_fk, s.dirty AS dirty_bit,
           s.error AS deserialization_error, s.shown AS applied
    FROM _store s JOIN _model m ON m.number = s.model JOIN _partition p ON p.number = s.partition
         LEFT JOIN _instance i ON i.number = s.saved_by
    WHERE substr(p.path, 1, length(:start)) = :start ORDER BY s.id"""
COUNTERS = "SELECT c.record, i.id, c.counter FROM _record_counter c JOIN _instance i ON i.number = c.instance"


def parsed(text):
    try:
        return json.loads(text)
    except ValueError:
        return text


def read_store(path, partition):
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        database.row_factory = sqlite3.Row
        counters = defaultdict(dict)
        for number, instance, counter in database.execute(COUNTERS):
            counters[number][instance] = counter
        records = {}
        for row in map(dict, database.execute(RECORDS, {"start": partition})):
            row["serialized"] = parsed(row["serialized"])
            for flag in ("deleted", "hard_deleted", "dirty_bit", "applied"):
                row[flag] = bool(row[flag])
            row["record_max_counters"] = dict(sorted(counters[row.pop("number")].items()))
            records[row["id"]] = row
        return records
