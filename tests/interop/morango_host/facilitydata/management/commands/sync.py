"""Syncs with a server as stock Morango does: pull, then push, in one session."""

import json

from django.core.management.base import BaseCommand
from facilitydata.management.commands.keep_counters import keep_counters
from morango.errors import MorangoResumeSyncError
from morango.models import Certificate, Filter, SyncSession
from morango.sync.controller import MorangoProfileController


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser):
        parser.add_argument("url")
        parser.add_argument("--facility", required=True, metavar="DATASET_ID")
        parser.add_argument("--pull", action="store_true")
        parser.add_argument("--push", action="store_true")
        parser.add_argument("--filter", action="append", default=[], help="otherwise all that the certificate allows")
        parser.add_argument("--chunk", type=int, default=500)
        parser.add_argument("--retries", type=int, default=7, help="of a request whose connection broke")
        parser.add_argument("--keep-counters", action="store_true", help="those that the pull lowers, before the push")
        parser.add_argument("--resume", action="store_true", help="goes on with a session that was interrupted")

    def handle(self, url, facility, pull, push, filter, chunk, retries, resume, **given):
        network = MorangoProfileController("facilitydata").create_network_connection(
            url, chunk_size=chunk, **({} if retries == 7 else {"retries": retries, "backoff_factor": 0}))
        own = Certificate.objects.get(id=facility).get_descendants(include_self=True).exclude(_private_key=None)
        client_certificate = own.order_by("-level").first()
        server_certificate = network.get_remote_certificates(facility)[0]
        session = resume and self.interrupted(network)
        session = session or network.create_sync_session(client_certificate, server_certificate)
        scope = client_certificate.get_scope()
        both = not pull and not push
        told = {}
        if pull or both:
            told["pulled"] = self.transfer(session.get_pull_client(), filter, scope.read_filter)
        told["raised"] = keep_counters(facility) if given["keep_counters"] else 0
        if push or both:
            told["pushed"] = self.transfer(session.get_push_client(), filter, scope.write_filter)
        told["bytes"] = network.bytes_sent + network.bytes_received
        network.close_sync_session(session.sync_session)
        network.close()
        return json.dumps(told)

    def interrupted(self, network):
        """The last session that was not closed, where the server still has it."""
        left = SyncSession.objects.filter(active=True, is_server=False).order_by("-last_activity_timestamp").first()
        try:
            return left and network.resume_sync_session(left.id)
        except MorangoResumeSyncError:
            return None

    def transfer(self, client, wanted, allowed):
        client.initialize(Filter("\n".join(wanted)) if wanted else allowed)
        client.run()
        client.finalize()
        return client.current_transfer_session.records_total
