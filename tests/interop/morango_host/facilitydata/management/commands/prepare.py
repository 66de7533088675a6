"""Makes the tables and the kinds of certificates, and leaves out who this is: every copy finds that out."""

from django.core.management import call_command
from django.core.management.base import BaseCommand
from morango.models import DatabaseIDModel, InstanceIDModel


class Command(BaseCommand):
    help = __doc__

    def handle(self, **_):
        call_command("migrate", run_syncdb=True, verbosity=0)
        call_command("loaddata", "scopedefinitions", verbosity=0)
        InstanceIDModel.objects.all().delete()
        DatabaseIDModel.objects.all().delete()
