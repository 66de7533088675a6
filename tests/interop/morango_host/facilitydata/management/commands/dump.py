"""The store in its canonical form: one JSON object a record, sorted by id, with Morango's field names. Then the
database max counters, one object each."""

import json
from collections import defaultdict

from django.core.management.base import BaseCommand
from morango.models import DatabaseMaxCounter, RecordMaxCounter, Store
from morango.registry import syncable_models

COLUMNS = ("id", "profile", "model_name", "partition", "source_id", "serialized", "deleted", "hard_deleted",
           "last_saved_instance", "last_saved_counter", "conflicting_serialized_data", "_self_ref_fk",
           "dirty_bit", "deserialization_error")


def parsed(text):
    try:
        return json.loads(text)
    except ValueError:
        return text


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser):
        parser.add_argument("--partition", default="", help="records of partitions that begin so only")

    def handle(self, partition, **_):
        counters = defaultdict(dict)
        known = RecordMaxCounter.objects.filter(store_model__partition__startswith=partition)
        for record, instance, counter in known.values_list("store_model_id", "instance_id", "counter"):
            counters[record][instance] = counter
        applied = set()
        for model in syncable_models.get_models("facilitydata"):
            everything = getattr(model, "syncing_objects", model.objects)  # older releases have no manager for that
            applied.update(everything.filter(_morango_partition__startswith=partition).values_list("id", flat=True))
        lines = []
        for row in Store.objects.filter(partition__startswith=partition).order_by("id").values(*COLUMNS):
            row["serialized"] = parsed(row["serialized"])
            row["deserialization_error"] = row["deserialization_error"] or ""
            row["record_max_counters"] = dict(sorted(counters[row["id"]].items()))
            row["applied"] = row["id"] in applied
            lines.append(json.dumps(row, ensure_ascii=False))
        counted = DatabaseMaxCounter.objects.filter(partition__startswith=partition).order_by("partition", "instance_id")
        lines += map(json.dumps, counted.values("partition", "instance_id", "counter"))
        return "\n".join(lines)
