"""Makes a facility: root certificate, dataset, facility and an administrator with a password."""

import json

from django.core.management.base import BaseCommand
from facilitydata.models import Facility, FacilityDataset, FacilityUser, Role
from morango.models import Certificate


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser):
        parser.add_argument("--name", required=True)
        parser.add_argument("--user", default="amina")
        parser.add_argument("--password", default="kijani")

    def handle(self, **given):
        root = Certificate.generate_root_certificate("full-facility")
        dataset = FacilityDataset(id=root.id)
        dataset._morango_source_id = root.id
        dataset._morango_partition = dataset.calculate_partition().replace(dataset.ID_PLACEHOLDER, root.id)
        dataset.save()
        facility = Facility.objects.create(dataset=dataset, name=given["name"])
        admin = FacilityUser(dataset=dataset, facility=facility, username=given["user"], full_name="Amina Njeri")
        admin.set_password(given["password"])
        admin.save()
        Role.objects.create(dataset=dataset, user=admin, collection=facility, kind="admin")
        return json.dumps({"dataset_id": root.id, "facility_id": facility.id, "admin_id": admin.id})
