"""python-zeroconf on one machine of a test, driven by its standard input.

announce TYPE LABEL PORT ADDRESS KEY=VALUE…    until the input ends; then it says goodbye
browse TYPE                                    a JSON line for each that comes or goes, until the input ends
"""

import json
import queue
import socket
import sys
import threading

from zeroconf import IPVersion, RecordUpdateListener, ServiceBrowser, ServiceInfo, Zeroconf


class Listener:
    def __init__(self):
        self.seen = set()

    def add_service(self, node, kind, name):
        info = node.get_service_info(kind, name, 10_000)
        if info is None:
            say({"event": "unresolved", "name": name})
            return
        self.seen.add(name)
        say({"event": "found", "name": name, "server": info.server, "port": info.port,
             "addresses": info.parsed_addresses(), "txt": {key.decode(): (value or b"").decode()
                                                           for key, value in info.properties.items()}})

    def update_service(self, node, kind, name):
        if name not in self.seen:
            self.add_service(node, kind, name)

    def remove_service(self, _node, _kind, name):
        self.seen.discard(name)
        say({"event": "gone", "name": name})


class Pointers(RecordUpdateListener):
    """Browses a type whose first label has no underscore, which the ServiceBrowser of this version passes over."""

    def __init__(self, node, kind, listener):
        self.node, self.kind, self.listener = node, kind, listener
        self.heard = queue.Queue()
        threading.Thread(target=self._tell, daemon=True).start()
        node.add_listener(self, None)

    def async_update_records(self, _node, now, records):
        for update in records:
            if isinstance(getattr(update.new, "alias", None), str) and update.new.name == self.kind:
                self.heard.put((update.new.alias, update.new.is_expired(now) or update.new.ttl <= 1))

    def _tell(self):
        while True:
            name, gone = self.heard.get()
            tell = self.listener.remove_service if gone else self.listener.update_service
            tell(self.node, self.kind, name)

    def cancel(self):
        self.node.remove_listener(self)


def say(line):
    print(json.dumps(line), flush=True)


def announce(node, kind, label, port, address, *pairs):
    txt = dict(pair.split("=", 1) for pair in pairs)
    info = ServiceInfo(kind, f"{label}.{kind}", addresses=[socket.inet_aton(address)], port=int(port),
                       properties=txt, server=f"{label.lower().replace(' ', '-')}-host.local.")
    node.register_service(info, allow_name_change=True, strict=False)
    say({"event": "announced", "name": info.name})
    sys.stdin.read()
    node.unregister_service(info)


def main():
    node = Zeroconf(ip_version=IPVersion.All if sys.argv[1] == "browse" else IPVersion.V4Only)
    if sys.argv[1] == "announce":
        announce(node, *sys.argv[2:])
    else:
        ordinary = sys.argv[2].startswith("_")
        browser = (ServiceBrowser(node, sys.argv[2], listener=Listener()) if ordinary
                   else Pointers(node, sys.argv[2], Listener()))
        say({"event": "browsing"})
        sys.stdin.read()
        browser.cancel()
    node.close()


if __name__ == "__main__":
    main()
