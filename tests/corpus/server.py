"""A web server on loopback that behaves as good and bad sites do."""

from __future__ import annotations

import gzip
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.corpus.formats import make
from tests.corpus.formats.texts import ARABIC, FRENCH

HTML = "text/html; charset=utf-8"
LARGE = 50 * 1024 * 1024


class Site(ThreadingHTTPServer):
    """The server, with the number of requests for each path."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.requests: Counter[str] = Counter()
        self.agents: set[str] = set()
        self.pages: dict[str, Callable[[_Handler], None]] = _pages()

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}{path}"

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up in the middle is what some tests are about."""


class _Handler(BaseHTTPRequestHandler):
    server: Site
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.requests[self.path] += 1
        self.server.agents.add(self.headers["User-Agent"])
        page = self.server.pages.get(self.path)
        if page is None:
            self.answer(b"gone", status=404)
        else:
            page(self)

    def answer(self, body: bytes, status: int = 200, kind: str = HTML, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """Nothing."""


def _redirect(target: str, status: int = 302) -> Callable[[_Handler], None]:
    return lambda handler: handler.answer(b"", status=status, Location=target)


def _validated(handler: _Handler) -> None:
    if handler.headers["If-None-Match"] == '"1"':
        handler.send_response(304)
        handler.end_headers()
    else:
        handler.answer(make.html(ARABIC), ETag='"1"')


def _dribble(handler: _Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", HTML)
    handler.end_headers()
    for _ in range(100):
        handler.wfile.write(b"<p>a little</p>" * 10)
        handler.wfile.flush()
        time.sleep(0.05)


def _dripped(opening: bytes, piece: bytes) -> Callable[[_Handler], None]:
    """An answer that goes on in its head, where no part of its body arrives by which it could be told."""

    def answer(handler: _Handler) -> None:
        handler.close_connection = True
        handler.wfile.write(opening)
        for _ in range(100):
            handler.wfile.write(piece)
            handler.wfile.flush()
            time.sleep(0.05)

    return answer


_CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"


def _endless(handler: _Handler) -> None:
    """A large body whose length is not announced."""
    handler.send_response(200)
    handler.send_header("Content-Type", HTML)
    handler.send_header("Connection", "close")
    handler.end_headers()
    for _ in range(LARGE >> 20):
        handler.wfile.write(b"x" * (1 << 20))


def _cut(handler: _Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", HTML)
    handler.send_header("Content-Length", "10000")
    handler.end_headers()
    handler.wfile.write(b"<p>cut")
    handler.close_connection = True


def _told_length(length: str) -> Callable[[_Handler], None]:
    """A page whose length is announced so, and which ends where the connection does."""

    def answer(handler: _Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", HTML)
        handler.send_header("Content-Length", length)
        handler.send_header("Connection", "close")
        handler.end_headers()
        handler.wfile.write(make.html(ARABIC))

    return answer


def _feed(handler: _Handler) -> None:
    base = handler.server.url("")
    body = make.rss(ARABIC, FRENCH, whole=False).replace(b"https://example.org", base.encode())
    handler.answer(body, kind="application/rss+xml")


def _pages() -> dict[str, Callable[[_Handler], None]]:
    page = make.html(ARABIC)
    old = make.html(ARABIC, "windows-1256").replace(b'<meta charset="windows-1256">', b"")
    return {
        "/page": lambda handler: handler.answer(page),
        "/moved": _redirect("/moved-again", 301),
        "/moved-again": _redirect("/page"),
        "/circle": _redirect("/circle-2"),
        "/circle-2": _redirect("/circle"),
        **{f"/chain{i}": _redirect(f"/chain{i + 1}") for i in range(20)},
        "/to-a-file": _redirect("file:///etc/hostname"),
        "/slow": lambda handler: time.sleep(2),
        "/dribble": _dribble,
        "/drip-status": _dripped(b"", b"H"),
        "/drip-header": _dripped(b"HTTP/1.1 200 OK\r\nX: ", b"a"),
        "/drip-headers": _dripped(b"HTTP/1.1 200 OK\r\n", b"X: a\r\n"),
        "/drip-continue": _dripped(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
        "/drip-chunk": _dripped(_CHUNKED, b"0"),
        "/brotli": lambda handler: handler.answer(b"\x0b\x02\x80" + page, Content_Encoding="br"),
        "/wrong-charset": lambda handler: handler.answer(old, kind="text/html; charset=ISO-8859-1"),
        "/gzip": lambda handler: handler.answer(gzip.compress(page), Content_Encoding="gzip"),
        "/broken-gzip": lambda handler: handler.answer(b"\x1f\x8b no", Content_Encoding="gzip"),
        "/bomb": lambda handler: handler.answer(gzip.compress(b"\0" * LARGE), Content_Encoding="gzip"),
        "/large": lambda handler: handler.answer(b"x" * LARGE),
        "/endless": _endless,
        "/cut": _cut,
        "/raised-length": _told_length("²"),
        "/long-length": _told_length("9" * 5000),
        "/picture": lambda handler: handler.answer(b"\x89PNG", kind="image/png"),
        "/trouble": lambda handler: handler.answer(b"", status=503),
        "/refused": lambda handler: handler.answer(b"", status=403),
        "/front": lambda handler: handler.answer(b"<html><body><a href='/page'>a link</a></body></html>"),
        "/validated": _validated,
        "/feed": _feed,
        "/ar": lambda handler: handler.answer(page),
        "/fr": lambda handler: handler.answer(make.html(FRENCH)),
    }


@contextmanager
def serve() -> Iterator[Site]:
    site = Site()
    thread = threading.Thread(target=site.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        site.shutdown()
        site.server_close()
