"""Deletes a record and what refers to it; --hard wipes their texts on every device."""

import json

from django.core.management.base import BaseCommand
from morango.registry import syncable_models


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser):
        parser.add_argument("model")
        parser.add_argument("id")
        parser.add_argument("--hard", action="store_true")

    def handle(self, model, id, hard, **_):
        record = syncable_models.get_model("facilitydata", model).objects.get(id=id)
        count, _ = record.delete(hard_delete=hard)
        return json.dumps({"deleted": count})
