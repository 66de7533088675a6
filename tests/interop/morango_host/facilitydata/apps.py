import os

from django.apps import AppConfig
from django.db.backends.signals import connection_created


def trust_the_disk(connection, **_):
    """No test pulls the plug, so nothing waits for the disk."""
    if connection.vendor != "sqlite":
        return  # the PostgreSQL of the tests is told so when it begins
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA synchronous = OFF")


class FacilityDataConfig(AppConfig):
    name = "facilitydata"

    def ready(self):
        connection_created.connect(trust_the_disk)
        from morango.sync import context
        from morango.utils import CAPABILITIES

        if os.environ.get("MORANGO_HOST_NO_GZIP"):
            CAPABILITIES.discard("GZIP_BUFFER_POST")
        if os.environ.get("MORANGO_HOST_NO_PAUSES"):
            context.SessionContext.max_backoff_interval = 0.001
            context.LocalSessionContext.max_backoff_interval = 0.001
        if not os.environ.get("MORANGO_HOST_AS_RELEASED"):
            context.CompositeSessionContext._update_attrs = remember_own_capabilities(
                context.CompositeSessionContext._update_attrs)


def remember_own_capabilities(update):
    """As released, a client that switches a capability off still acts on the server's word that it is there. A
    release that never had it does not; that is what a device without a capability stands for here."""
    from morango.utils import CAPABILITIES

    def narrowed(context, **attributes):
        if "capabilities" in attributes:
            attributes["capabilities"] = set(attributes["capabilities"] or ()) & CAPABILITIES
        update(context, **attributes)

    return narrowed
