"""Serves on a loopback port with a thread for each of several connections, until standard input ends.

With --commands every line of standard input is a JSON array with a command of this device and its arguments,
and is answered by one line: {"result": text} or {"error": text}. So a test need not start Python for each."""

import json
import logging
import sys
import threading
import traceback
from io import StringIO

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.core.wsgi import get_wsgi_application
from waitress import create_server


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser):
        parser.add_argument("--port", type=int, default=0, help="0 takes any free one")
        parser.add_argument("--commands", action="store_true")

    def handle(self, port, commands, **_):
        logging.getLogger("waitress").setLevel(logging.ERROR)
        server = create_server(get_wsgi_application(), host="127.0.0.1", port=port, threads=4)
        threading.Thread(target=server.run, daemon=True).start()
        answer({"url": f"http://127.0.0.1:{server.effective_port}/"})
        for line in sys.stdin:
            if commands:
                answer(self.run_command(json.loads(line)))
        server.close()

    def run_command(self, words):
        output = StringIO()
        try:
            call_command(*words, stdout=output)
        except BaseException as failure:  # also SystemExit: a wrong argument must not end the server
            traceback.print_exc()
            reasons = [failure, failure.__cause__ or failure.__context__]
            return {"error": " <- ".join(f"{type(r).__name__}: {r}" for r in reasons if r)}
        return {"result": output.getvalue().strip("\n")}


def answer(told):
    print(json.dumps(told), flush=True)
