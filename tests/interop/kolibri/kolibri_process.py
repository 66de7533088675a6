"""A Kolibri as it was released: its server on a free port of its address, and its own commands.

Runs in Kolibri's Python; KOLIBRI_HOME and the rest come from the environment (kolibri_device.py). Every line of
standard input is a JSON array, a name in COMMANDS and its arguments, answered by one line: {"result": …} or
{"error": text}. So a test need not start a Kolibri for each. Ends with its standard input."""

import io
import json
import os
import sys
import threading
import traceback
from pathlib import Path

answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)  # Kolibri logs to standard output
sys.path.append(str(Path(__file__).resolve().parents[1] / "morango_host"))


def answer(told):
    answers.write(json.dumps(told) + "\n")
    answers.flush()


def prepare():
    """Makes the databases of this home, and leaves out who it is: every copy finds that out for itself."""
    from kolibri.utils.main import initialize

    initialize()
    from morango.models import DatabaseIDModel, InstanceIDModel

    InstanceIDModel.objects.all().delete()
    DatabaseIDModel.objects.all().delete()


def ask_again_at_once():
    """A client of this release waits longer and longer between two looks at whether the other side is done, and
    so does what it does itself. Nothing else of a sync is touched."""
    from morango.sync import context

    context.SessionContext.max_backoff_interval = 0.001
    context.LocalSessionContext.max_backoff_interval = 0.001


def begin():
    """The server of this home, its workers and all it runs beside."""
    from kolibri.utils.main import initialize

    initialize()
    if os.environ.get("KOLIBRI_INTEROP_NO_PAUSES"):
        ask_again_at_once()
    from kolibri.utils.server import KolibriProcessBus

    bus = KolibriProcessBus(port=0, zip_port=0)
    serving, port = threading.Event(), []
    bus.subscribe("SERVING", lambda number: (port.append(number), serving.set()))
    bus.graceful()
    if not serving.wait(60):
        raise RuntimeError("the server does not begin")
    return bus, port[0]


def manage(*words, **options):
    """One of Kolibri's management commands."""
    from django.core.management import call_command

    output = io.StringIO()
    call_command(*words, stdout=output, **options)
    return output.getvalue()


def dump(partition):
    """The store, in the form in which the Morango host dumps its own."""
    from facilitydata.management.commands.dump import Command

    return Command().handle(partition).splitlines()


def models():
    from morango.registry import syncable_models

    return {model.morango_model_name: model for model in syncable_models.get_models("facilitydata")}


def kinds_of_fields(model):
    skipped = (*model.morango_fields_not_to_serialize, "id")
    return [field for field in model._meta.fields if field.attname not in skipped and field.attname[:9] != "_morango_"]


def declare():
    """What this release declares: models with their fields, scope definitions, capabilities, its version."""
    import kolibri
    import morango
    from morango.models import ScopeDefinition
    from morango.utils import CAPABILITIES

    told = {}
    for name, model in models().items():
        told[name] = {field.attname: {
            "type": type(field).__name__, "null": field.null, "blank": field.blank, "max_length": field.max_length,
            "choices": [choice for choice, _ in field.choices or ()],
            "refers": field.remote_field.model.__name__ if field.remote_field else None,
            "on_delete": field.remote_field.on_delete.__name__ if field.remote_field else None,
        } for field in kinds_of_fields(model)}
    scopes = {scope.id: [scope.read_filter_template, scope.write_filter_template, scope.read_write_filter_template]
              for scope in ScopeDefinition.objects.all()}
    return {"kolibri": kolibri.__version__, "morango": morango.__version__, "models": told, "scopes": scopes,
            "capabilities": sorted(CAPABILITIES)}


def rows():
    """Every row of the application, as Kolibri itself would send it: {model: {id: fields}}."""
    from django.core.serializers.json import DjangoJSONEncoder

    # Of people, those who were removed as well.
    return {name: {row.id: json.loads(json.dumps(row.serialize(), cls=DjangoJSONEncoder))
                   for row in model.syncing_objects.all()} for name, model in models().items()}


def create(name, fields):
    """A record by Kolibri's own model."""
    return models()[name].objects.create(**fields).id


def change(name, key, fields):
    record = models()[name].objects.get(id=key)
    for field, value in fields.items():
        setattr(record, field, value)
    record.save()


def delete(name, key):
    models()[name].objects.get(id=key).delete()


def certificates(dataset):
    """How many of the certificates of that facility have their key here."""
    from morango.models import Certificate

    tree = Certificate.objects.get(id=dataset).get_descendants(include_self=True)
    return tree.exclude(_private_key=None).count()


def future_record(dataset):
    """Puts a record of a kind that a later release might have into the store, as a sync would have left it."""
    from morango.models import InstanceIDModel, RecordMaxCounter, Store
    from morango.models.fields.uuids import sha2_uuid

    instance = InstanceIDModel.get_current_instance_and_increment_counter()
    instance, counter = instance.id, instance.counter
    partition, source, name = f"{dataset}:allusers-ro", "mood of today", "moodboard"
    key = sha2_uuid(partition, source, name)
    Store.objects.create(id=key, profile="facilitydata", model_name=name, partition=partition, source_id=source,
                         serialized=json.dumps({"id": key, "mood": {"sunny": 1.5}}), last_saved_instance=instance,
                         last_saved_counter=counter, dirty_bit=True)
    RecordMaxCounter.objects.create(store_model_id=key, instance_id=instance, counter=counter)
    return key


def expire_nonces():
    """As if a minute had passed."""
    from datetime import timedelta

    from morango.models import Nonce

    for nonce in Nonce.objects.all():
        nonce.timestamp -= timedelta(minutes=2)
        nonce.save()


def sessions():
    """[[connection path, other side's description, transfers that failed]] of every sync session."""
    from morango.models import SyncSession

    return [[session.connection_path,
             json.loads(session.client_instance_json if session.is_server else session.server_instance_json),
             [transfer.transfer_stage for transfer in session.transfersession_set.all()
              if transfer.transfer_stage_status == "errored"]] for session in SyncSession.objects.all()]


def learner_sync(user, address):
    """What a learner's device does by itself once it has seen a server: asks for its turn and, when told READY,
    syncs in a session that stays open. Returns the state of its queue."""
    from kolibri.core.device import soud
    from kolibri.core.device.models import SyncQueue
    from kolibri.core.discovery.models import ConnectionStatus, LocationTypes, NetworkLocation
    from kolibri.core.discovery.utils.network.connections import update_network_location

    place, _ = NetworkLocation.objects.get_or_create(base_url=address,
                                                     defaults={"location_type": LocationTypes.Static})
    update_network_location(place)
    if place.connection_status != ConnectionStatus.Okay:
        return {"connection": place.connection_status}
    context = soud.Context(user, place.instance_id)
    context.sync_queue.reset_next_attempt(0)
    soud.request_sync(context, network_location=place)
    asked = SyncQueue.objects.get(user_id=user, instance_id=place.instance_id).status
    soud.execute_syncs()
    queue = SyncQueue.objects.get(user_id=user, instance_id=place.instance_id)
    return {"connection": place.connection_status, "asked": asked, "status": queue.status, "attempts": queue.attempts}


COMMANDS = {made.__name__: made
            for made in (manage, dump, declare, rows, create, change, delete, certificates, future_record,
                         expire_nonces, sessions, learner_sync)}


def run(name, *words):
    from django.db import close_old_connections

    options = words[-1] if name == "manage" and words and isinstance(words[-1], dict) else None
    try:
        if options is not None:
            return {"result": COMMANDS[name](*words[:-1], **options)}
        return {"result": COMMANDS[name](*words)}
    except BaseException as failure:  # also SystemExit: a wrong argument must not end the server
        traceback.print_exc()
        reasons = [failure, failure.__cause__ or failure.__context__]
        return {"error": " <- ".join(f"{type(r).__name__}: {r}" for r in reasons if r)}
    finally:
        close_old_connections()


def main():
    if sys.argv[1:] == ["prepare"]:
        prepare()
        os._exit(0)
    bus, port = begin()
    answer({"url": f"http://{os.environ['KOLIBRI_LISTEN_ADDRESS']}:{port}/"})
    for line in sys.stdin:
        answer(run(*json.loads(line)))
    os._exit(0)  # at once: its workers would take twenty seconds to find out that there is nothing to do


if __name__ == "__main__":
    main()
