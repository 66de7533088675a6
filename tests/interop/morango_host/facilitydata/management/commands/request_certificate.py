"""Obtains a certificate from a server with a name and a password of its people."""

import json

from django.core.management.base import BaseCommand
from morango.sync.controller import MorangoProfileController


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser):
        parser.add_argument("url")
        parser.add_argument("--facility", required=True, metavar="DATASET_ID")
        parser.add_argument("--scope", required=True, choices=("full-facility", "single-user"))
        parser.add_argument("--user-id", help="whom a single-user certificate is for")
        parser.add_argument("--user", required=True)
        parser.add_argument("--password", required=True)
        parser.add_argument("--facility-id", help="the facility that the name belongs to")

    def handle(self, url, facility, scope, user, password, **given):
        network = MorangoProfileController("facilitydata").create_network_connection(url)
        parent = network.get_remote_certificates(facility)[0]
        params = {"dataset_id": facility}
        if given["user_id"]:
            params["user_id"] = given["user_id"]
        userargs = {"username": user}
        if given["facility_id"]:
            userargs["facility"] = given["facility_id"]
        certificate = network.certificate_signing_request(parent, scope, params, userargs, password)
        network.close()
        return json.dumps({"id": certificate.id})
