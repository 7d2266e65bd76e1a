"""A visit: an app of its own for one browser window, within bounds of time, size and memory."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import msgspec
from aiohttp import WSCloseCode, WSMsgType, web
from textual_serve.app_service import AppService

from tui.cli.serving.environment import VISIT
from tui.cli.serving.typed import Typed

if TYPE_CHECKING:
    from asyncio.subprocess import Process

    from textual_serve.download_manager import DownloadManager

MOST_IDLE = 3600.0
"""Seconds after which a visit ends in which no key was pressed."""
MOST_SECONDS = 12 * 3600.0
"""Seconds after which a visit ends in any case."""
MOST_COLUMNS, MOST_ROWS = 500, 250  # more than the largest screens show, and a bound to what a visit may ask
MOST_MESSAGE = 1 << 18
"""Bytes of one message of a browser: a long text that is pasted."""
_MOST_PACKET = 1 << 24  # bytes that the app may send at once; a screen takes some ten thousand
_PATIENCE = 3.0  # seconds that an app has to end by itself, and again once it is told to


class _Size(msgspec.Struct):
    width: int
    height: int


class Visit(AppService):
    """The app of one visit, as a process of its own.

    Args:
        words: The command that runs it.
        folder: Where it keeps the visitor's state.
        socket: Where its visitor is.
        downloads: Hands files to the visitor.
    """

    def __init__(
        self, words: Sequence[str], folder: Path, socket: web.WebSocketResponse, downloads: DownloadManager
    ) -> None:
        """Nothing runs yet."""
        super().__init__(
            words[0],
            write_bytes=socket.send_bytes,
            write_str=socket.send_str,
            close=partial(_close, socket),
            download_manager=downloads,
        )
        self._words = words
        self.folder = folder
        self.typed = Typed()

    async def _open_app_process(self, width: int = 80, height: int = 24) -> Process:
        environment = {**self._build_environment(width, height), VISIT: str(self.folder)}
        process = self._process = await asyncio.create_subprocess_exec(
            *self._words,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            env=environment,
            start_new_session=True,  # so that all it starts can be ended together
        )
        assert process.stdin is not None  # noqa: S101 - it is a pipe
        self._stdin = process.stdin
        return process

    async def run(self) -> None:
        """Pass on what the app sends, until it ends."""
        assert self._process is not None  # noqa: S101 - started before
        assert self._process.stdout is not None  # noqa: S101 - it is a pipe
        stdout = self._process.stdout
        takers = {b"D": self.on_data, b"M": self.on_meta, b"P": self.on_packed}
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError, ValueError):
            await stdout.readuntil(b"__GANGLION__\n")
            while True:
                head = await stdout.readexactly(5)
                size = int.from_bytes(head[1:], "big")
                if size > _MOST_PACKET:
                    break
                await takers[head[:1]](await stdout.readexactly(size))
        await self.remote_close()

    async def on_meta(self, data: bytes) -> None:
        """Do what the app asks for, but open no address in the visitor's browser."""
        if msgspec.json.decode(data).get("type") != "open_url":
            await super().on_meta(data)

    async def stop(self) -> None:
        """End the app: it is asked, then told, then killed with all that it started."""
        process, task = self._process, self._task
        if process is None:
            return
        self._process = self._task = None
        await self._download_manager.cancel_app_downloads(app_service_id=self.app_service_id)
        with contextlib.suppress(OSError, RuntimeError):
            await asyncio.wait_for(self.send_meta({"type": "quit"}), _PATIENCE)
        for number in (None, signal.SIGTERM, getattr(signal, "SIGKILL", signal.SIGTERM)):
            if number is not None:
                with contextlib.suppress(ProcessLookupError):
                    _end(process, number)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), _PATIENCE)
                break
        if task is not None:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task


def _end(process: Process, number: int) -> None:
    """Send a signal to an app and all that it started."""
    if hasattr(os, "killpg"):
        os.killpg(process.pid, number)
    else:
        process.kill()


async def _close(socket: web.WebSocketResponse) -> None:
    await socket.close()


async def visit(
    request: web.Request, words: Sequence[str], folder: Path, downloads: DownloadManager
) -> web.WebSocketResponse:
    """Run an app for a browser window, from its first message to its last.

    Args:
        request: The handshake of the websocket.
        words: The command that runs the app.
        folder: Where the app keeps the visitor's state.
        downloads: Hands files to the visitor.
    """
    socket = web.WebSocketResponse(heartbeat=15, max_msg_size=MOST_MESSAGE, compress=False)
    size = _size(request.query.get("width", "80"), request.query.get("height", "24"))
    await socket.prepare(request)
    app = Visit(words, folder, socket, downloads)
    try:
        await app.start(*size)
        await _listen(socket, app)
    finally:
        stopping = asyncio.ensure_future(app.stop())
        while not stopping.done():  # it is bounded, and nothing may cut it short
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.shield(stopping)
    return socket


async def _listen(socket: web.WebSocketResponse, app: Visit) -> None:
    """Pass on what the browser sends, until it leaves, stays idle or sends what no browser does."""
    end = time.monotonic() + MOST_SECONDS
    used = time.monotonic()
    while (left := min(end, used + MOST_IDLE) - time.monotonic()) > 0:
        try:
            message = await socket.receive(timeout=left)
        except TimeoutError:
            break
        if message.type is not WSMsgType.TEXT:
            if message.type is WSMsgType.BINARY:
                break
            return
        try:
            kind = await _take(message.data, socket, app)
        except (msgspec.MsgspecError, ValueError, IndexError, RecursionError):
            break
        if kind == "stdin":
            used = time.monotonic()
    await socket.close(code=WSCloseCode.POLICY_VIOLATION)


_Kind = Literal["stdin", "resize", "ping", "focus", "blur"]


async def _take(text: str, socket: web.WebSocketResponse, app: Visit) -> _Kind:
    """Do what one message asks for.

    Raises:
        MsgspecError: It is none of the five that the page sends.
    """
    kind, *given = msgspec.json.decode(text, type=list[Any])
    told: _Kind = msgspec.convert(kind, _Kind)
    if kind == "stdin":
        keys = app.typed.keys(msgspec.convert(given[0], str))
        await app.send_bytes(keys.encode("utf-8", "replace"))
    elif kind == "resize":
        # The page's terminal sends its size under other names as well, which are of no use here.
        size = msgspec.convert(given[0], _Size)
        await app.set_terminal_size(*_clamped(size.width, size.height))
    elif kind == "ping":
        await socket.send_json(["pong", msgspec.convert(given[0], str)[:40]])
    elif kind == "focus":
        await app.focus()
    else:
        await app.blur()
    return told


def _size(width: str, height: str) -> tuple[int, int]:
    """The size that an address asks for, in cells, within bounds."""
    try:
        return _clamped(int(width[:9]), int(height[:9]))
    except ValueError:
        return 80, 24


def _clamped(width: int, height: int) -> tuple[int, int]:
    return min(max(width, 1), MOST_COLUMNS), min(max(height, 1), MOST_ROWS)
