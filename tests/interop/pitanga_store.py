"""Pitanga's store as the program tells it, in the form in which the Morango device dumps its own."""

import json


def read_store(run, partition):
    """({id: record}, {partition: {instance: database max counter}}) of the partitions that begin so. `run` calls
    pitanga-cli with a home, and gives what it prints."""
    lines = [json.loads(line) for line in run("dump", "--what", "all").splitlines()]
    lines = [line for line in lines if line.get("partition", partition).startswith(partition)]
    shown = {line["id"] for line in lines if "fields" in line}
    reasons = {record["id"]: record["reason"] for record in json.loads(run("data", "errors"))["waiting"]}
    records = {line["id"]: line for line in lines if "serialized" in line}
    for key, record in records.items():
        record["record_max_counters"] = {entry["instance_id"]: entry["counter"]
                                         for entry in record["record_max_counters"]}
        record.update(applied=key in shown, dirty_bit=key in reasons, deserialization_error=reasons.get(key, ""))
    return records, by_partition(line for line in lines if "counter" in line)


def by_partition(counters):
    told = {}
    for line in counters:
        told.setdefault(line["partition"], {})[line["instance_id"]] = line["counter"]
    return told
