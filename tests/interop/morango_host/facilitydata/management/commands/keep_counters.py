"""Raises database max counters that a sync has lowered, which stock does when it learns from who knows less: to what they
were when this was last asked. Tells how many. The counters lie in a table, so the sync code stays as it is."""

import json

from django.core.management.base import BaseCommand
from morango.models import DatabaseMaxCounter

reached = {}  # (partition, instance) to counter, since this device was begun


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser):
        parser.add_argument("--facility", required=True, metavar="DATASET_ID")

    def handle(self, facility, **_):
        return json.dumps(keep_counters(facility))


def keep_counters(facility):
    raised = 0
    for known in DatabaseMaxCounter.objects.filter(partition__startswith=facility):
        before = reached.get((known.partition, known.instance_id), 0)
        if known.counter < before:
            known.counter = before
            known.save()
            raised += 1
        reached[known.partition, known.instance_id] = known.counter
    return raised
