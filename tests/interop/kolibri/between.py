"""A plain HTTP relay on loopback: passes everything on, and lets a test see or change what goes through."""

import http.client
import http.server
import threading
from urllib.parse import urlsplit


class Between:
    """`meddle(method, path, answer)` is called with what the server said, (status, headers, body), or with None
    before the request is passed on; whatever it returns goes to the client instead, None lets it be."""

    def __init__(self, url, meddle=lambda method, path, answer: None):
        target = urlsplit(url)
        self.seen = []
        relay = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def pass_on(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                answer = meddle(self.command, self.path, None)
                if not answer:
                    answer = relay.ask(target, self, body)
                    answer = meddle(self.command, self.path, answer) or answer
                status, headers, content = answer
                relay.seen.append((self.command, self.path, status))
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
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def ask(self, target, request, body):
        connection = http.client.HTTPConnection(target.hostname, target.port, timeout=60)
        headers = {name: value for name, value in request.headers.items() if name.lower() not in ("host", "connection")}
        connection.request(request.command, request.path, body, {**headers, "Host": target.netloc})
        response = connection.getresponse()
        answer = response.status, response.getheaders(), response.read()
        connection.close()
        return answer

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()
