"""Pitanga's store as the program tells it, in the form in which the Morango device dumps its own."""

import json


def read_store(run, partition):
    """`run` calls pitanga-cli with a home, and gives what it prints."""
    lines = [json.loads(line) for line in run("dump", "--what", "all").splitlines()]
    shown = {line["id"] for line in lines if "fields" in line}
    reasons = {record["id"]: record["reason"] for record in json.loads(run("data", "errors"))["waiting"]}
    records = {}
    for record in lines:
        if not record.get("partition", "").startswith(partition) or "serialized" not in record:
            continue
        key = record["id"]
        record["record_max_counters"] = {entry["instance_id"]: entry["counter"]
                                         for entry in record["record_max_counters"]}
        record.update(applied=key in shown, dirty_bit=key in reasons, deserialization_error=reasons.get(key, ""))
        records[key] = record
    return records
