"""`mujaz serve` on loopback, without a browser."""

from __future__ import annotations

import asyncio
import base64
import json
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import aiohttp
import pytest

from tests.systems import free_port
from tests.tui.app.running import opened, setup
from tests.tui.app.widgets.screen_text import letters
from tests.tui.command import MUJAZ, environment, run
from tui.cli.commands import app
from tui.cli.open import _for_visitor
from tui.cli.serve import run_serve
from tui.cli.serving.environment import is_served
from tui.cli.serving.page import SCRIPT
from tui.stdio.diagnostics import StopError


def test_without_the_extra_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "textual_serve", None)
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
    assert is_served({"TEXTUAL_DRIVER": "textual.drivers.web_driver:WebDriver"})
    assert not is_served({"TEXTUAL_DRIVER": ""})
    assert not is_served({})


async def test_what_is_copied_is_what_the_page_takes_for_the_visitors_clipboard(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert _for_visitor(setup()).osc52
    (taken,) = re.findall(r"match\(/(.+x07)/\)", SCRIPT)
    async with opened(given=_for_visitor(setup())) as (app, pilot):
        written: list[str] = []
        monkeypatch.setattr(app._driver, "write", written.append)
        await pilot.press("y")
        await pilot.pause()
        (copied,) = filter(None, (re.match(taken, text) for text in written))
        assert base64.b64decode(copied[1]).decode() == app.clipboard
        assert app.clipboard
        assert app.screen is app.main_screen  # nothing is left to be marked by hand


ARTICLE = "فتحت البلدية الميناء القديم أمام قوارب الصيد.\n\nوقال المدير إن الرصيف جديد.\n"


async def test_a_visitor_reads_and_saves_and_can_do_nothing_else(tmp_path: Path) -> None:
    articles, home = tmp_path / "articles", tmp_path / "home"
    articles.mkdir()
    (articles / "one.txt").write_text(ARTICLE, encoding="utf-8")
    homes = {f"XDG_{name}_HOME": str(home / name) for name in ("CONFIG", "STATE", "CACHE")}
    port = free_port()
    served = subprocess.Popen(
        [*MUJAZ, "serve", "--port", str(port), "--lang", "en", str(articles)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
        env=environment({**homes, "HOME": str(home), "TMPDIR": str(tmp_path)}),
    )
    try:
        assert served.stdout is not None
        address = (await asyncio.to_thread(served.stdout.readline)).strip()
        assert address.startswith(f"http://127.0.0.1:{port}/?key=")
        with pytest.raises(OSError, match="refused"):
            socket.create_connection(("127.0.0.2", port), timeout=5)
        async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as visitor:
            page = await visitor.get(address)
            assert (page.status, page.url.query_string) == (200, "")
            window = f"ws://127.0.0.1:{port}{page.url.path}ws?width=120&height=30"
            async with visitor.ws_connect(window, origin=f"http://127.0.0.1:{port}") as browser:
                await painted(browser, "ةيدلبلا", "1 article", "kept")
                # No pipe whose dialog would take the keys behind it, no theme that is kept, no way to the shell.
                for keys in ("!", "T", ">", "\x1a"):
                    await browser.send_json(["stdin", keys])
                # A file is saved by the browser and nowhere else; the app asks for no path.
                await browser.send_json(["stdin", "e"])
                await painted(browser, "brief.md")
                await browser.send_json(["stdin", "md"])
                await browser.send_json(["stdin", "\r"])
                key = await handed_out(browser)
                saved = asyncio.create_task(visitor.get(f"{page.url}download/{key}"))
                while not saved.done():
                    await asyncio.wait(
                        [saved, asyncio.ensure_future(browser.receive())], return_when="FIRST_COMPLETED"
                    )
                answer = await saved
                assert answer.headers["Content-Disposition"] == 'attachment; filename="brief.md"'
        assert sorted(path.name for path in tmp_path.iterdir() if not path.name.startswith("mujaz-")) == [
            "articles"
        ]
    finally:
        served.send_signal(signal.SIGINT)
        _, said = await asyncio.to_thread(served.communicate, timeout=30)
    assert "key=" not in said
    assert [path.name for path in tmp_path.iterdir()] == ["articles"]


async def painted(browser: aiohttp.ClientWebSocketResponse, *texts: str) -> None:
    """Wait until texts have been painted."""
    seen = ""
    async with asyncio.timeout(60):
        while not all(text in seen for text in texts):
            message = await browser.receive()
            assert message.type in {aiohttp.WSMsgType.BINARY, aiohttp.WSMsgType.TEXT}
            if isinstance(message.data, bytes):
                seen += letters(message.data.decode("utf-8", "ignore"))


async def handed_out(browser: aiohttp.ClientWebSocketResponse) -> str:
    """The key of the file that the app hands out next."""
    async with asyncio.timeout(60):
        while True:
            message = await browser.receive()
            assert message.type in {aiohttp.WSMsgType.BINARY, aiohttp.WSMsgType.TEXT}
            if isinstance(message.data, str) and "deliver_file_start" in message.data:
                return str(json.loads(message.data)[1])


def test_a_port_that_is_taken_is_told() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        done = run("serve", "--port", str(taken.getsockname()[1]))
    assert (done.status, done.out) == (2, "")
    assert "choose another --port" in done.err
