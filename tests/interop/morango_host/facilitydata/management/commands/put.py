"""Makes a record of the fields given, or changes the one whose id is among them. `newer_fields` are fields
that a later release would have: they are sent and not known here."""

import json

from django.core.management.base import BaseCommand
from morango.registry import syncable_models


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser):
        parser.add_argument("model")
        parser.add_argument("fields")

    def handle(self, model, fields, **_):
        fields = json.loads(fields)
        newer = json.dumps(fields.pop("newer_fields", {}))
        password = fields.pop("plain_password", None)
        kind = syncable_models.get_model("facilitydata", model)
        record = kind.objects.get(id=fields["id"]) if "id" in fields else kind()
        for name, value in {**fields, "newer_fields": newer}.items():
            setattr(record, name, value)
        if password is not None:
            record.set_password(password)
        record.save()
        return json.dumps({"id": record.id})
