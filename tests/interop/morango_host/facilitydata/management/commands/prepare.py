"""Makes the tables and the kinds of certificates."""

from django.core.management import call_command
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    help = __doc__

    def handle(self, **_):
        call_command("migrate", run_syncdb=True, verbosity=0)
        call_command("loaddata", "scopedefinitions", verbosity=0)
