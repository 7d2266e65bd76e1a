"""`mujaz serve` on loopback, without a browser."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from tests.tui.app.widgets.screen_text import letters
from tests.tui.command import MUJAZ, environment, run
from tui.cli.commands import app
from tui.cli.open import is_served
from tui.cli.serve import gate, run_serve
from tui.stdio.diagnostics import StopError


def test_without_the_extra_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "textual_serve.server", None)
    with pytest.raises(StopError, match=r"pip install 'mujaz\[serve\]'"):
        run_serve([], 8000, app)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["-"], "standard input"),
        (["--method", "gone"], "gone"),
        (["--port", "0"], "0"),
        (["--no-such-option"], "--no-such-option"),
    ],
)
def test_wrong_usage_is_told_before_anything_is_served(arguments: list[str], told: str) -> None:
    done = run("serve", *arguments)
    assert (done.status, done.out, len(done.notes)) == (2, "", 1)
    assert told in done.err


def test_the_app_knows_that_it_is_served() -> None:
    assert is_served("textual.drivers.web_driver:WebDriver")
    assert not is_served(None)
    assert not is_served("")


@contextlib.asynccontextmanager
async def gated() -> AsyncIterator[TestClient[web.Request, web.Application]]:
    async def page(request: web.Request) -> web.Response:
        return web.Response(text="in")

    app = web.Application(middlewares=[gate("the-key", 8000)])
    app.router.add_get("/", page)
    async with TestClient(TestServer(app, host="127.0.0.1")) as client:
        yield client


async def test_nobody_gets_in_without_the_key() -> None:
    async with gated() as client:
        for path in ("/", "/?key=", "/?key=other"):
            assert (await client.get(path)).status == 403
        found = await client.get("/?key=the-key", allow_redirects=False)
        assert (found.status, found.headers["Location"]) == (302, "/")
        cookie = found.headers["Set-Cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=Strict" in cookie
        again = await client.get("/")
        assert (again.status, await again.text()) == (200, "in")
        assert "default-src 'self'" in again.headers["Content-Security-Policy"]


async def test_a_foreign_name_that_points_here_is_refused_even_with_the_key() -> None:
    async with gated() as client:
        assert (await client.get("/?key=the-key", headers={"Host": "example.org"})).status == 403
        client.session.cookie_jar.update_cookies({"mujaz-8000": "the-key"}, client.make_url("/"))
        assert (await client.get("/")).status == 200
        assert (await client.get("/", headers={"Host": "example.org"})).status == 403


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


async def test_the_app_is_painted_for_a_visitor(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(
        "فتحت البلدية الميناء القديم أمام قوارب الصيد.\n\nوقال المدير إن الرصيف جديد.\n", encoding="utf-8"
    )
    port = free_port()
    command = [*MUJAZ, "serve", "--port", str(port), "--lang", "en", str(tmp_path)]
    served = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment()
    )
    try:
        assert served.stdout is not None
        address = (await asyncio.to_thread(served.stdout.readline)).strip()
        assert address.startswith(f"http://127.0.0.1:{port}/?key=")
        with pytest.raises(OSError, match="refused"):
            socket.create_connection(("127.0.0.2", port), timeout=5)
        jar = aiohttp.CookieJar(unsafe=True)
        painted = ""
        async with aiohttp.ClientSession(cookie_jar=jar) as visitor:
            page = await visitor.get(address)
            assert (page.status, page.url.query_string) == (200, "")
            socket_address = f"http://127.0.0.1:{port}/ws?width=120&height=30"
            async with visitor.ws_connect(socket_address) as browser, asyncio.timeout(60):
                while "ةيدلبلا" not in painted or "1 article" not in painted:
                    message = await browser.receive()
                    assert message.type in {aiohttp.WSMsgType.BINARY, aiohttp.WSMsgType.TEXT}
                    if isinstance(message.data, bytes):
                        painted += letters(message.data.decode("utf-8", "ignore"))
    finally:
        served.send_signal(signal.SIGINT)
        served.wait(30)


def test_a_port_that_is_taken_is_told() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        done = run("serve", "--port", str(taken.getsockname()[1]))
    assert (done.status, done.out) == (2, "")
    assert "choose another --port" in done.err
