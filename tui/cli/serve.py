"""`mujaz serve`: the app in a browser on this machine, for whoever has the address with its key."""

from __future__ import annotations

import secrets
import shlex
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from corpus import STDIN
from tui.stdio.diagnostics import Status, StopError, say
from tui.stdio.output import write

if TYPE_CHECKING:
    import typer
    from aiohttp import web
    from aiohttp.typedefs import Handler, Middleware

HOST = "127.0.0.1"
_NAMES = {HOST, "localhost"}
# The page of textual-serve asks Google for a font; nothing of a reader's is to be told to anyone.
_POLICY = "default-src 'self' 'unsafe-inline' data: blob:; connect-src 'self' ws://{host}:{port}"


def run_serve(arguments: Sequence[str], port: int, commands: typer.Typer) -> None:
    """Serve the app until Ctrl+c; its address with the key is printed.

    Args:
        arguments: What `mujaz open` is called with, once a visitor.
        port: Where to listen, on the loopback interface only.
        commands: The command line, to which `open` belongs.

    Raises:
        StopError: textual-serve is not there, standard input is to be served, or the port is taken.
    """
    from typer.main import get_command

    # Wrong usage is told here and not in the browser.
    command = get_command(commands).commands["open"]  # type: ignore[attr-defined]
    if STDIN in (command.make_context("open", list(arguments)).params["sources"] or ()):
        raise StopError(
            Status.USAGE, "serve: standard input cannot be read anew for each visitor; name files"
        )
    try:
        from aiohttp import web  # with textual-serve, an extra; it takes a third of a second
        from textual_serve.server import Server
    except ImportError:
        raise StopError(
            Status.USAGE, "serve: textual-serve is not installed; pip install 'mujaz[serve]' brings it"
        ) from None
    key = secrets.token_urlsafe(24)
    address = f"http://{HOST}:{port}"

    class Loopback(Server):
        """A server that says little and lets in who has the key."""

        async def _make_app(self) -> web.Application:
            app = await super()._make_app()
            app.middlewares.append(gate(key, port))
            return app

        async def on_startup(self, app: web.Application) -> None:
            """Say nothing: it does not listen yet."""

        def serve(self, debug: bool = False) -> None:  # noqa: ARG002 - as the server's own
            """Listen until Ctrl+c, and say where."""
            web.run_app(
                self._make_app(), host=HOST, port=port, access_log=None, print=lambda *_: told(address, key)
            )

    visit = [sys.executable, "-c", "from tui.main import main; main()", "open", *arguments]
    try:
        Loopback(shlex.join(visit), host=HOST, port=port, title="Mujaz", public_url=address).serve()
    except OSError as error:
        raise StopError(
            Status.USAGE, f"serve: port {port}: {error.strerror}; choose another --port"
        ) from None


def told(address: str, key: str) -> None:
    """Say where the app is served."""
    write(f"{address}/?key={key}\n")
    say("open this address in a browser of this machine; Ctrl+c ends it")


def gate(key: str, port: int) -> Middleware:
    """Lets in who brings the key, and knows them by a cookie from then on.

    A page of another site in the same browser has neither: the cookie is not sent from there, and a name that
    was made to point here is none of this machine's.

    Args:
        key: What the address holds.
        port: Where the server listens.
    """
    from aiohttp import web

    cookie = f"mujaz-{port}"

    def is_key(given: str | None) -> bool:
        return secrets.compare_digest((given or "").encode(), key.encode())

    @web.middleware
    async def let_in(request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.url.host not in _NAMES:
            raise web.HTTPForbidden(text="Mujaz is served to this machine only.\n")
        if is_key(request.query.get("key")):
            found = web.HTTPFound("/")
            found.set_cookie(cookie, key, httponly=True, samesite="Strict")
            raise found
        if not is_key(request.cookies.get(cookie)):
            raise web.HTTPForbidden(text="Open the whole address that mujaz serve printed, with its key.\n")
        response = await handler(request)
        if not response.prepared:
            response.headers["Content-Security-Policy"] = _POLICY.format(host=HOST, port=port)
            response.headers["Referrer-Policy"] = "no-referrer"
        return response

    return let_in
