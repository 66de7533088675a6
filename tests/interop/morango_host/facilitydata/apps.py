import os

from django.apps import AppConfig
from django.db.backends.signals import connection_created


def trust_the_disk(connection, **_):
    """No test pulls the plug, so nothing waits for the disk."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA synchronous = OFF")


class FacilityDataConfig(AppConfig):
    name = "facilitydata"

    def ready(self):
        connection_created.connect(trust_the_disk)
        if os.environ.get("MORANGO_HOST_NO_PAUSES"):
            from morango.sync import context

            context.SessionContext.max_backoff_interval = 0.001
            context.LocalSessionContext.max_backoff_interval = 0.001
