"""Tells whether the application has a record."""

import json

from django.core.management.base import BaseCommand
from morango.registry import syncable_models


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser):
        parser.add_argument("model")
        parser.add_argument("id")

    def handle(self, model, id, **_):
        return json.dumps(syncable_models.get_model("facilitydata", model).objects.filter(id=id).exists())
