"""Closes abandoned syncs with Morango's own command; tells how many syncs and transfers were open, and are still."""

import json

from django.core.management import call_command
from django.core.management.base import BaseCommand
from morango.models import Buffer, SyncSession, TransferSession


class Command(BaseCommand):
    help = __doc__

    def handle(self, **_):
        before = self.open()
        call_command("cleanupsyncs", expiration=0)
        left = self.open()
        left[1] += Buffer.objects.filter(transfer_session__active=False).count()
        return json.dumps([before, left])

    def open(self):
        return [kind.objects.filter(active=True).count() for kind in (SyncSession, TransferSession)]
