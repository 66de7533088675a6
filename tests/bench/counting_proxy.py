"""Stands between a client and a server on loopback and counts what passes: bytes and HTTP requests."""

import socket
import threading


class CountingProxy:
    def __init__(self, port):
        self.target = port
        self.bytes = self.requests = 0
        self.lock = threading.Lock()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}/"
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return  # closed
            server = socket.create_connection(("127.0.0.1", self.target))
            for source, sink, asks in ((client, server, True), (server, client, False)):
                threading.Thread(target=self.forward, args=(source, sink, asks), daemon=True).start()

    def forward(self, source, sink, asks):
        try:
            while data := source.recv(65536):
                with self.lock:
                    self.bytes += len(data)
                    if asks and data.split(b" ", 1)[0] in (b"GET", b"POST", b"PATCH", b"DELETE", b"PUT", b"HEAD"):
                        self.requests += 1
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    def close(self):
        self.listener.close()
