"""Stamps what was changed in a facility with this device's next counter, as the sending side of a sync does."""

from django.core.management.base import BaseCommand
from morango.models import Filter
from morango.sync.controller import MorangoProfileController


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser):
        parser.add_argument("--facility", required=True, metavar="DATASET_ID")

    def handle(self, facility, **_):
        MorangoProfileController("facilitydata").serialize_into_store(Filter(facility))
