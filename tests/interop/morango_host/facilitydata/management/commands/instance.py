"""Tells the id with which this device stamps."""

from django.core.management.base import BaseCommand
from morango.models import InstanceIDModel


class Command(BaseCommand):
    help = __doc__

    def handle(self, **_):
        return InstanceIDModel.get_or_create_current_instance()[0].id
