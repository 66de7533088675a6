"""Relays on loopback between a client and a server, which a test can meddle with."""

import http.client
import http.server
import json
import re
import socket
import struct
import threading
from urllib.parse import urlsplit

RESET = struct.pack("ii", 1, 0)  # close at once, and tell the other end so


class Cut(Exception):
    """Raised by who meddles: the connection is gone, and so is what was on it."""


class Request:
    def __init__(self, method, path, body):
        self.method, self.path, self.body = method, path, body

    def title(self):
        """What is asked for, without ids: "PATCH transfersessions queuing"."""
        place = [part for part in urlsplit(self.path).path.split("/") if part][:4]
        stage = ""
        if self.method in ("PATCH", "POST") and self.body[:1] == b"{":
            told = json.loads(self.body)
            stage = told.get("transfer_stage") or {True: "push", False: "pull"}.get(told.get("push"), "")
        return " ".join(filter(None, (self.method, place[-1] if len(place) < 4 else place[3], stage)))


def reset(connection):
    try:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass  # it is gone already


class Between:
    """Passes plain HTTP on. `meddle(request, answer)` is called with what the server said, (status, headers, body), or
    with None before the request is passed on; whatever it returns goes to the client instead, None lets it be. While
    `broken` nobody is answered."""

    def __init__(self, url, meddle=lambda request, answer: None):
        self.target = urlsplit(url)
        self.meddle = meddle
        self.broken = False
        self.seen = []  # (method, path, status)
        relay = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def pass_on(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                request = Request(self.command, self.path, body)
                try:
                    answer = relay.answer(request, self.headers)
                except (Cut, OSError, http.client.HTTPException):
                    self.close_connection = True
                    reset(self.connection)
                    return
                status, headers, content = answer
                relay.seen.append((request.method, request.path, status))
                self.send_response(status)
                for name, value in headers:
                    if name.lower() not in ("content-length", "transfer-encoding", "connection", "date", "server"):
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(content)

            do_GET = do_HEAD = do_POST = do_PATCH = do_DELETE = do_PUT = pass_on

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.handle_error = lambda *_: None  # a client that goes away is what this is for
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/"
        threading.Thread(target=self.server.serve_forever, daemon=True, args=(0.05,)).start()

    def answer(self, request, headers):
        if self.broken:
            raise Cut
        answer = self.meddle(request, None)
        if not answer:
            answer = self.ask(request, headers)
            answer = self.meddle(request, answer) or answer
        return answer

    def ask(self, request, headers):
        connection = http.client.HTTPConnection(self.target.hostname, self.target.port, timeout=60)
        headers = {name: value for name, value in headers.items() if name.lower() not in ("host", "connection")}
        try:
            connection.request(request.method, request.path, request.body, {**headers, "Host": self.target.netloc})
            response = connection.getresponse()
            return response.status, response.getheaders(), response.read()
        finally:
            connection.close()

    def count(self, path):
        """How many POSTs to such a path went through."""
        return len([seen for seen in self.seen if seen[0] == "POST" and seen[1].endswith(path)])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


class Wire:
    """Passes bytes on, whatever they mean, and breaks after so many of them in one direction; then nobody gets
    through until it is mended."""

    def __init__(self, url):
        target = urlsplit(url)
        self.target = target.hostname, target.port
        self.lock = threading.Lock()
        self.ends = set()
        self.left = None  # (towards the server, how many bytes) until it breaks
        self.broken = False
        self.breaks = 0
        self.sent = b""  # towards the server
        self.passed = {True: 0, False: 0}
        self.door = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.door.getsockname()[1]}/"
        threading.Thread(target=self.accept, daemon=True).start()

    def break_after(self, count, towards_server):
        self.left = [towards_server, count]

    def mend(self):
        self.broken, self.left = False, None

    def accept(self):
        while True:
            try:
                client, _ = self.door.accept()
            except OSError:
                return  # closed
            if self.broken:
                self.drop(client)
                continue
            try:
                server = socket.create_connection(self.target)
            except OSError:
                self.drop(client)
                continue
            self.ends |= {client, server}
            for source, goal, towards_server in ((client, server, True), (server, client, False)):
                threading.Thread(target=self.pump, args=(source, goal, towards_server), daemon=True).start()

    def drop(self, *ends):
        for end in ends:
            reset(end)
            end.close()

    def pump(self, source, goal, towards_server):
        try:
            while data := source.recv(65536):
                allowed = self.allowed(data, towards_server)
                goal.sendall(allowed)
                if len(allowed) < len(data):
                    break
        except OSError:
            pass
        with self.lock:
            ends = self.ends if self.broken else {source, goal}
            self.drop(*ends)
            self.ends = self.ends - ends

    def allowed(self, data, towards_server):
        with self.lock:
            self.passed[towards_server] += len(data)
            self.sent += data if towards_server else b""
            if self.broken:
                return b""
            if not self.left or self.left[0] is not towards_server:
                return data
            if self.left[1] >= len(data):
                self.left[1] -= len(data)
                return data
            self.broken = True
            self.breaks += 1
            return data[:self.left[1]]

    def count(self, path):
        """How many POSTs to such a path went through."""
        return len(re.findall(rb"POST \S*%s HTTP" % path.encode(), self.sent))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.broken = True
        self.door.close()
        self.drop(*list(self.ends))
