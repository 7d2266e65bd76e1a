"""What is served to a visitor: the page, the scripts that it loads, the app, and files of the app's."""

from __future__ import annotations

import asyncio
import re
import signal
from collections.abc import Sequence

from aiohttp import web
from aiohttp.web_runner import GracefulExit
from textual_serve.download_manager import DownloadManager

from tui.cli.serving.gate import Gate, Visitor
from tui.cli.serving.page import SCRIPT, page, static_folder, terminal_script
from tui.cli.serving.visit import Visit, visit

MOST_VISITS = 8
"""Apps at a time: each takes a process and some hundred megabytes."""


class Site:
    """Answers whom the gate has let in.

    Args:
        gate: Who is let in.
        words: The command that runs the app of one visit.
    """

    def __init__(self, gate: Gate, words: Sequence[str]) -> None:
        """Nobody is there yet."""
        self._gate = gate
        self._words = words
        self._downloads = DownloadManager()
        self._visits: set[asyncio.Task[object]] = set()

    async def begin(self, _: web.Application) -> None:
        """End like on Ctrl+c where the terminal that serves is closed: no visit is left behind."""
        if hasattr(signal, "SIGHUP"):
            asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, _leave)

    async def end(self, _: web.Application) -> None:
        """End all visits."""
        for task in self._visits:
            task.cancel()
        await asyncio.gather(*self._visits, return_exceptions=True)

    def _visitor(self, request: web.Request) -> Visitor:
        return self._gate.at(request.match_info["place"])

    async def show(self, request: web.Request) -> web.Response:
        """The page."""
        address = f"ws://{self._gate.authority}{self._visitor(request).path}ws"
        return web.Response(text=page(address), content_type="text/html")

    async def script(self, _: web.Request) -> web.Response:
        """The page's own script."""
        return web.Response(text=SCRIPT, content_type="text/javascript")

    async def static(self, request: web.Request) -> web.Response:
        """The scripts and styles of textual-serve that the page loads, and none of its other files."""
        name = request.match_info["name"]
        if name == "js/textual.js":
            return web.Response(text=terminal_script(), content_type="text/javascript")
        if name == "css/xterm.css":
            return web.Response(
                text=(static_folder() / name).read_text(encoding="utf-8"), content_type="text/css"
            )
        raise web.HTTPNotFound

    async def drive(self, request: web.Request) -> web.StreamResponse:
        """An app of its own for the window that asks."""
        if len(self._visits) >= MOST_VISITS:
            raise web.HTTPServiceUnavailable
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - a handler runs in one
        self._visits.add(task)
        try:
            return await visit(request, self._words, self._visitor(request).folder, self._downloads)
        finally:
            self._visits.discard(task)

    async def download(self, request: web.Request) -> web.StreamResponse:
        """A file that the visitor's own app hands out."""
        key = request.match_info["key"]
        try:
            file = await self._downloads.get_download_metadata(key)
        except KeyError:
            raise web.HTTPNotFound from None
        if (
            not isinstance(file.app_service, Visit)
            or file.app_service.folder != self._visitor(request).folder
        ):
            raise web.HTTPNotFound
        # The app names its files itself, and in ASCII; nothing else gets into a header.
        name = re.sub(r"[^\w.-]", "_", file.file_name, flags=re.ASCII)
        response = web.StreamResponse(
            headers={
                "Content-Type": "application/octet-stream",
                "Content-Disposition": f'attachment; filename="{name}"',
                "X-Content-Type-Options": "nosniff",
                "Cache-Control": "no-store",
            }
        )
        await response.prepare(request)
        async for chunk in self._downloads.download(key):
            await response.write(chunk)
        await response.write_eof()
        return response


def _leave() -> None:
    raise GracefulExit
