"""Who is let in: whoever brings the key, at the address that is served and from no other page."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from tui.cli.serving.page import POLICY

if TYPE_CHECKING:
    from aiohttp import web
    from aiohttp.typedefs import Handler, Middleware

HOST = "127.0.0.1"
MOST_VISITORS = 16
"""Visitors known at a time; the one longest away is forgotten first, and has to bring the key again."""
COOKIE = "mujaz-visit"
# Sec-Fetch-Site (Fetch Metadata): typed in, or from the served page itself.
_OWN = {None, "none", "same-origin"}


class Visitor(Struct, frozen=True):
    """Somebody who brought the key.

    Attributes:
        place: Names the visitor's paths, which no other page can guess.
        nonce: What the visitor's cookie holds.
        folder: Where the app keeps the visitor's own state.
    """

    place: str
    nonce: str
    folder: Path

    @property
    def path(self) -> str:
        """The path that all of the visitor's addresses begin with, and that the cookie is bound to."""
        return f"/visit/{self.place}/"


class Gate:
    """Knows the key, the address and the visitors.

    Args:
        port: Where the server listens.
        folder: Where visitors' states are kept.
    """

    def __init__(self, port: int, folder: Path) -> None:
        """Make a key; nobody has it yet."""
        self.key = secrets.token_urlsafe(24)
        self.authority = HOST if port == 80 else f"{HOST}:{port}"
        self._folder = folder
        self._visitors: OrderedDict[str, Visitor] = OrderedDict()

    @property
    def origin(self) -> str:
        """The origin that is served (RFC 6454)."""
        return f"http://{self.authority}"

    def enter(self, key: str) -> Visitor | None:
        """A new visitor, where the key is right."""
        if not secrets.compare_digest(key.encode("utf-8", "replace"), self.key.encode()):
            return None
        place = secrets.token_urlsafe(16)
        visitor = Visitor(place, secrets.token_urlsafe(24), self._folder / place)
        self._visitors[place] = visitor
        while len(self._visitors) > MOST_VISITORS:
            self._visitors.popitem(last=False)
        return visitor

    def known(self, place: str, nonce: str) -> Visitor | None:
        """The visitor of a path, where the cookie is that visitor's."""
        visitor = self._visitors.get(place)
        if visitor is None or not secrets.compare_digest(
            nonce.encode("utf-8", "replace"), visitor.nonce.encode()
        ):
            return None
        self._visitors.move_to_end(place)
        return visitor

    def at(self, place: str) -> Visitor:
        """The visitor of a path, for whom has been let in."""
        return self._visitors[place]

    def refusal(self, request: web.BaseRequest) -> HTTPStatus | None:
        """Why a request is turned away before anybody asks what it wants; None where it is not."""
        headers = request.headers
        # A name that was made to point here (DNS rebinding) is not the address served.
        if headers.getall("Host", []) != [self.authority] or not request.raw_path.startswith("/"):
            return HTTPStatus.BAD_REQUEST
        if request.method not in {"GET", "HEAD"}:
            return HTTPStatus.METHOD_NOT_ALLOWED
        # Cookies know no ports: a page on another port of this machine is another origin, and sends them along.
        if any(origin != self.origin for origin in headers.getall("Origin", [])):
            return HTTPStatus.FORBIDDEN
        if headers.get("Sec-Fetch-Site") not in _OWN:
            return HTTPStatus.FORBIDDEN
        is_socket = "Upgrade" in headers or headers.get("Sec-WebSocket-Key")
        return HTTPStatus.FORBIDDEN if is_socket and "Origin" not in headers else None


_NO_KEY = "Open the whole address that mujaz serve printed, with its key.\n"
_HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def middleware(gate: Gate) -> Middleware:
    """Turns away whoever may not come in, before any handler."""
    from aiohttp import web

    policy = POLICY.format(socket=f"ws://{gate.authority}")

    @web.middleware
    async def let_in(request: web.Request, handler: Handler) -> web.StreamResponse:
        refused = gate.refusal(request)
        if refused is not None:
            return web.Response(status=refused, text="Mujaz is served to this machine only.\n")
        if request.path == "/":
            return _enter(gate, request)
        visitor = gate.known(request.match_info.get("place", ""), request.cookies.get(COOKIE, ""))
        if visitor is None:
            return web.Response(status=403, text=_NO_KEY)
        try:
            response = await handler(request)
        except web.HTTPException as error:
            response = web.Response(status=error.status, text=f"{error.reason}\n")
        if not response.prepared:
            response.headers.update(_HEADERS)
            response.headers["Content-Security-Policy"] = policy
        return response

    return let_in


def _enter(gate: Gate, request: web.Request) -> web.Response:
    """Let in who brings the key, and lead away from the address that holds it."""
    from aiohttp import web

    visitor = gate.enter(request.query.get("key", ""))
    if visitor is None:
        return web.Response(status=403, text=_NO_KEY)
    found = web.Response(status=303, headers={**_HEADERS, "Location": visitor.path})
    found.set_cookie(COOKIE, visitor.nonce, path=visitor.path, httponly=True, samesite="Strict")
    return found
