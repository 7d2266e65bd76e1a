"""`mujaz serve`: the app in a browser on this machine, for whoever has the address with its key."""

from __future__ import annotations

import logging
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from corpus import STDIN
from tui.cli.serving.gate import HOST, Gate, middleware
from tui.stdio.diagnostics import Status, StopError, say
from tui.stdio.output import write

if TYPE_CHECKING:
    import typer
    from aiohttp import web

_PATIENCE = 8.0  # seconds that the visits have to end when the server does


def run_serve(arguments: Sequence[str], port: int, commands: typer.Typer) -> None:
    """Serve the app until Ctrl+c; its address with the key is printed.

    Args:
        arguments: What `mujaz open` is called with, once a visit.
        port: Where to listen, on the loopback interface only.
        commands: The command line, to which `open` belongs.

    Raises:
        StopError: textual-serve is not there, standard input is to be served, or the port is taken.
    """
    _check_usage(arguments, commands)
    try:
        from aiohttp import web  # with textual-serve, an extra; it takes a third of a second
        from textual_serve import app_service  # noqa: F401 - the same
    except ImportError:
        raise StopError(
            Status.USAGE, "serve: textual-serve is not installed; pip install 'mujaz[serve]' brings it"
        ) from None
    _silence_logs()
    visit = [sys.executable, "-P", "-c", "from tui.main import main; main()", "open", *arguments]
    with tempfile.TemporaryDirectory(prefix="mujaz-") as folder:
        gate = Gate(port, Path(folder))
        try:
            web.run_app(
                application(gate, visit),
                host=HOST,
                port=port,
                access_log=None,
                shutdown_timeout=_PATIENCE,
                print=lambda *_: told(gate),
            )
        except OSError as error:
            raise StopError(
                Status.USAGE, f"serve: port {port}: {error.strerror}; choose another --port"
            ) from None


def _check_usage(arguments: Sequence[str], commands: typer.Typer) -> None:
    """Tell wrong usage of `mujaz open` here and not in the browser.

    Raises:
        StopError: Standard input is to be served.
    """
    from typer.main import get_command

    command = get_command(commands).commands["open"]  # type: ignore[attr-defined]
    if STDIN in (command.make_context("open", list(arguments)).params["sources"] or ()):
        raise StopError(
            Status.USAGE, "serve: standard input cannot be read anew for each visitor; name files"
        )


def _silence_logs() -> None:
    """Log nothing of the libraries that serve: it may quote a request, and so a key."""
    for name in ("aiohttp", "asyncio", "textual-serve"):
        logging.getLogger(name).disabled = True
        logging.getLogger(name).propagate = False


def told(gate: Gate) -> None:
    """Say where the app is served."""
    write(f"{gate.origin}/?key={gate.key}\n")
    say("open this address in a browser of this machine; Ctrl+c ends it")


def application(gate: Gate, words: Sequence[str]) -> web.Application:
    """The server: the page, what it loads, the websocket of a visit and the files it hands out.

    Args:
        gate: Who is let in.
        words: The command that runs the app of one visit.
    """
    from aiohttp import web

    from tui.cli.serving.site import Site

    site = Site(gate, words)
    app = web.Application(middlewares=[middleware(gate)])
    below = "/visit/{place}/"
    app.router.add_get("/", site.show)  # the gate leads away from it
    app.router.add_get(below, site.show)
    app.router.add_get(below + "page.js", site.script)
    app.router.add_get(below + "static/{name:.+}", site.static)
    app.router.add_get(below + "ws", site.drive)
    app.router.add_get(below + "download/{key}", site.download)
    app.on_startup.append(site.begin)
    app.on_shutdown.append(site.end)
    return app
