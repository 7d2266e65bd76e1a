"""Nobody gets into the served app but who brings the key, at the address served and from no other page."""

from __future__ import annotations

import asyncio
import contextlib
import re
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from aiohttp import WSMsgType
from aiohttp.test_utils import TestServer
from yarl import URL

from tests.systems import free_port
from tui.cli.serve import application
from tui.cli.serving import gate as gates
from tui.cli.serving import site as sites
from tui.cli.serving import visit as visits
from tui.cli.serving.gate import Gate
from tui.cli.serving.page import SCRIPT, terminal_script

# Real terminals and processes: on a busy machine a key or a signal may come too late.
pytestmark = pytest.mark.flaky(reruns=3)

# Stands for the app: says what it is sent and where it may keep things, hands out a file, ends when it is asked to.
APP = r"""
import json, os, sys
def packet(kind, data):
    os.write(1, kind + len(data).to_bytes(4, "big") + data)
os.write(1, b"__GANGLION__\n")
packet(b"D", f"{os.environ['COLUMNS']}x{os.environ['ROWS']} {os.environ['MUJAZ_VISIT']}".encode())
while head := sys.stdin.buffer.read(5):
    data = sys.stdin.buffer.read(int.from_bytes(head[1:], "big"))
    told = json.loads(data) if head[:1] == b"M" else {}
    if told.get("type") == "quit" or data == b"leave":
        break
    if data == b"stubborn":
        import signal, time
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        packet(b"D", b"stubborn")
        time.sleep(60)
    if data == b"elsewhere":
        packet(b"M", json.dumps({"type": "open_url", "url": "http://192.0.2.1/", "new_tab": True}).encode())
    if data == b"file":
        packet(b"M", json.dumps({"type": "deliver_file_start", "key": "k1", "path": '/x/a"b\r\n.txt',
            "open_method": "download", "mime_type": "text/html", "encoding": "utf-8"}).encode())
    packet(b"D", b"told " + data)
"""


@contextlib.asynccontextmanager
async def served(folder: Path) -> AsyncIterator[tuple[Gate, aiohttp.ClientSession]]:
    """The server and a browser that has not been there."""
    port = free_port()
    gate = Gate(port, folder)
    server = TestServer(application(gate, [sys.executable, "-I", "-c", APP]), host="127.0.0.1", port=port)
    await server.start_server(access_log=None)
    jar = aiohttp.CookieJar(unsafe=True)
    async with aiohttp.ClientSession(cookie_jar=jar) as browser:
        yield gate, browser
    await server.close()


async def enter(gate: Gate, browser: aiohttp.ClientSession) -> str:
    """Bring the key; the address of the visit."""
    page = await browser.get(f"{gate.origin}/?key={gate.key}")
    assert (page.status, page.url.query_string) == (200, "")
    return str(page.url)


def websocket(address: str) -> str:
    return f"{address.replace('http:', 'ws:')}ws?width=90&height=20"


async def heard(window: aiohttp.ClientWebSocketResponse, text: bytes) -> bytes:
    """What comes until a text does."""
    got = b""
    async with asyncio.timeout(60):
        while text not in got:
            message = await window.receive()
            assert message.type in {WSMsgType.BINARY, WSMsgType.TEXT}, (message, got)
            got += message.data if isinstance(message.data, bytes) else message.data.encode()
    return got


async def test_the_key_gives_a_cookie_for_this_visit_alone(tmp_path: Path) -> None:
    async with served(tmp_path) as (gate, browser):
        for path in (
            "/",
            "/?key=",
            "/?key=other",
            "/?key=%ff",
            "/visit/x/",
            "/visit/x/ws",
            "/static/",
            "/none",
        ):
            answer = await browser.get(gate.origin + path)
            assert answer.status == 403, path
            assert "Set-Cookie" not in answer.headers
        found = await browser.get(f"{gate.origin}/?key={gate.key}", allow_redirects=False)
        place, cookie = found.headers["Location"], found.headers["Set-Cookie"]
        assert found.status == 303
        assert f"; HttpOnly; Path={place}; SameSite=Strict" in cookie
        assert gate.key not in cookie + place
        assert len(re.findall(r"[\w-]{22,}", cookie)) == 2
        other = await browser.get(f"{gate.origin}/?key={gate.key}", allow_redirects=False)
        assert other.headers["Location"] != place
        # One visitor's cookie opens no other one's page.
        stolen = {"Cookie": other.headers["Set-Cookie"].partition(";")[0]}
        async with aiohttp.ClientSession() as thief:
            assert (await thief.get(gate.origin + place, headers=stolen)).status == 403


async def test_the_page_holds_no_key_and_loads_nothing_from_elsewhere(tmp_path: Path) -> None:
    async with served(tmp_path) as (gate, browser):
        address = await enter(gate, browser)
        page = await browser.get(address)
        text = await page.text()
        assert gate.key not in text + str(page.headers)
        assert set(re.findall(r"(?:https?|wss?)://[^/\"]+", text)) == {f"ws://{gate.authority}"}
        policy = page.headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'; script-src 'self';")
        assert f"connect-src ws://{gate.authority};" in policy
        assert page.headers["Referrer-Policy"] == "no-referrer"
        assert page.headers["Cache-Control"] == "no-store"
        assert page.headers["Cross-Origin-Resource-Policy"] == "same-origin"
        loaded = re.findall(r'(?:src|href)="([^"]+\.(?:js|css))"', text)
        assert len(loaded) == 3
        for name in loaded:
            assert (await browser.get(address + name)).status == 200
        for name in (
            "static/",
            "static/../app_service.py",
            "static/js/",
            "static/%2e%2e/server.py",
            "download/k1",
        ):
            assert (await browser.get(address + name)).status in {403, 404}, name


def test_what_the_page_s_script_hands_the_keys_to_is_there() -> None:
    assert ".xterm-helper-textarea" in SCRIPT
    assert "xterm-helper-textarea" in terminal_script()


def test_no_renderer_is_asked_for_that_needs_webgl() -> None:
    assert "CanvasAddon,this.terminal.loadAddon" in terminal_script()
    assert ".WebglAddon," not in terminal_script()


def test_arabic_has_a_font_of_one_width() -> None:
    assert re.findall(r"fontFamily:\"([^\"]*)", terminal_script())[-1].startswith("'DejaVu Sans Mono'")
    assert "Roboto" not in terminal_script()


@pytest.mark.parametrize(
    "host",
    [
        "localhost:{port}",
        "127.0.0.1",
        "127.0.0.1:1",
        "example.org",
        "[::1",
        "[::1]:{port}",
        "a b",
        "127.0.0.1:{port}.",
    ],
)
async def test_an_odd_host_is_turned_away_before_all_else(host: str, tmp_path: Path) -> None:
    async with served(tmp_path) as (gate, browser):
        address = await enter(gate, browser)
        odd = {"Host": host.format(port=gate.authority.partition(":")[2])}
        for url in (address, f"{gate.origin}/?key={gate.key}", f"{gate.origin}/none", f"{address}ws"):
            answer = await browser.get(url, headers=odd, allow_redirects=False)
            assert answer.status == 400, url
            assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize(
    "head",
    [
        "GET / HTTP/1.0\r\n",
        "GET / HTTP/1.1\r\nHost: {at}\r\nHost: {at}\r\n",
        "GET http://x/ HTTP/1.1\r\nHost: {at}\r\n",
    ],
)
async def test_no_host_and_two_hosts_are_odd(head: str, tmp_path: Path) -> None:
    async with served(tmp_path) as (gate, _):
        reader, writer = await asyncio.open_connection("127.0.0.1", int(gate.authority.partition(":")[2]))
        writer.write(f"{head.format(at=gate.authority)}Connection: close\r\n\r\n".encode())
        assert b" 400 " in (await reader.read()).partition(b"\r\n")[0]
        writer.close()


async def test_another_page_of_this_machine_gets_nothing(tmp_path: Path) -> None:
    async with served(tmp_path) as (gate, browser):
        address = await enter(gate, browser)
        port = gate.authority.partition(":")[2]
        origins = [
            "http://127.0.0.1:9999",
            "http://127.0.0.1",
            f"http://localhost:{port}",
            "null",
            "",
            f"https://127.0.0.1:{port}",
        ]
        for origin in origins:
            for url in (address, f"{address}static/js/textual.js", f"{gate.origin}/?key={gate.key}"):
                assert (await browser.get(url, headers={"Origin": origin})).status == 403
            with pytest.raises(aiohttp.WSServerHandshakeError, match="403"):
                await browser.ws_connect(websocket(address), headers={"Origin": origin})
        with pytest.raises(aiohttp.WSServerHandshakeError, match="403"):  # no browser leaves it out
            await browser.ws_connect(websocket(address))
        for site in ("same-site", "cross-site"):
            assert (await browser.get(address, headers={"Sec-Fetch-Site": site})).status == 403
        assert (await browser.post(address, headers={"Origin": gate.origin})).status == 405


async def test_the_server_of_another_port_is_not_sent_the_cookie(tmp_path: Path) -> None:
    async with served(tmp_path) as (gate, browser):
        await enter(gate, browser)
        assert not browser.cookie_jar.filter_cookies(URL(f"http://127.0.0.1:{free_port()}/"))


async def test_visitors_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gates, "MOST_VISITORS", 2)
    gate = Gate(8000, tmp_path)
    first, second = gate.enter(gate.key), gate.enter(gate.key)
    assert first is not None
    assert second is not None
    assert gate.known(first.place, first.nonce) is first
    assert gate.enter(gate.key)
    assert gate.known(first.place, first.nonce) is first
    assert gate.known(second.place, second.nonce) is None


async def test_a_visit_from_its_first_key_to_its_end(tmp_path: Path) -> None:
    async with served(tmp_path) as (gate, browser):
        address = await enter(gate, browser)
        async with browser.ws_connect(websocket(address), origin=gate.origin) as window:
            place = address.rstrip("/").rpartition("/")[2]
            await heard(window, f"90x20 {tmp_path / place}".encode())
            await window.send_json(["stdin", "سلام"])
            await heard(window, "told سلام".encode())
            await window.send_json(["resize", {"width": 10**6, "height": -3}])
            assert json_size(await heard(window, b"}")) == (500, 1)
            await window.send_json(["ping", "12"])
            await heard(window, b'["pong", "12"]')
            await window.send_json(["stdin", "elsewhere"])
            assert b"192.0.2.1" not in await heard(window, b"told elsewhere")
            await window.send_json(["stdin", "leave"])
            assert (await window.receive()).type is WSMsgType.CLOSE


def json_size(got: bytes) -> tuple[int, int]:
    found = re.search(rb'"width": (\d+), "height": (\d+)', got)
    assert found
    return int(found[1]), int(found[2])


async def test_a_file_is_handed_to_the_visitor_whose_app_gives_it(tmp_path: Path) -> None:
    async with served(tmp_path) as (gate, browser):
        address = await enter(gate, browser)
        async with browser.ws_connect(websocket(address), origin=gate.origin) as window:
            await window.send_json(["stdin", "file"])
            await heard(window, b'["deliver_file_start", "k1"]')
            async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as other:
                elsewhere = await enter(gate, other)
                assert (await other.get(f"{elsewhere}download/k1")).status == 404
            answer = await browser.get(f"{address}download/k1")
            assert answer.headers["Content-Disposition"] == 'attachment; filename="a_b__.txt"'
            assert answer.headers["Content-Type"] == "application/octet-stream"
            answer.close()


@pytest.mark.parametrize(
    "sent",
    [
        "",
        "[]",
        "{}",
        "[1]",
        '["shell","id"]',
        '["stdin"]',
        '["stdin",3]',
        '["resize",{"width":"a"}]',
        '["stdin","\\ud800"',
        "[" * 5000,
    ],
)
async def test_what_no_browser_sends_ends_the_visit(sent: str, tmp_path: Path) -> None:
    async with served(tmp_path) as (gate, browser):
        address = await enter(gate, browser)
        async with browser.ws_connect(websocket(address), origin=gate.origin) as window:
            await heard(window, b"90x20")
            await window.send_str(sent)
            closed = await window.receive()
            assert (closed.type, closed.data) == (WSMsgType.CLOSE, aiohttp.WSCloseCode.POLICY_VIOLATION)


async def test_a_message_that_is_too_long_ends_the_visit(tmp_path: Path) -> None:
    async with served(tmp_path) as (gate, browser):
        address = await enter(gate, browser)
        async with browser.ws_connect(websocket(address), origin=gate.origin) as window:
            await heard(window, b"90x20")
            await window.send_json(["stdin", "x" * (visits.MOST_MESSAGE + 1)])
            closed = await window.receive()
            assert (closed.type, closed.data) == (WSMsgType.CLOSE, aiohttp.WSCloseCode.MESSAGE_TOO_BIG)


async def test_visits_are_bounded_in_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sites, "MOST_VISITS", 1)
    async with served(tmp_path) as (gate, browser):
        address = await enter(gate, browser)
        async with browser.ws_connect(websocket(address), origin=gate.origin) as window:
            await heard(window, b"90x20")
            with pytest.raises(aiohttp.WSServerHandshakeError, match="503"):
                await browser.ws_connect(websocket(address), origin=gate.origin)
        async with asyncio.timeout(60):
            while True:  # once the app is gone there is room again
                with contextlib.suppress(aiohttp.WSServerHandshakeError):
                    async with browser.ws_connect(websocket(address), origin=gate.origin):
                        break
                await asyncio.sleep(0.05)


@pytest.mark.parametrize("bound", ["MOST_IDLE", "MOST_SECONDS"])
async def test_visits_are_bounded_in_time(
    bound: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(visits, bound, 0.1)
    async with served(tmp_path) as (gate, browser):
        address = await enter(gate, browser)
        async with browser.ws_connect(websocket(address), origin=gate.origin) as window, asyncio.timeout(60):
            while (message := await window.receive()).type is WSMsgType.BINARY:
                pass
            assert (message.type, message.data) == (WSMsgType.CLOSE, aiohttp.WSCloseCode.POLICY_VIOLATION)


async def test_an_app_that_does_not_end_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visits, "_PATIENCE", 0.2)
    ended: list[int | None] = []
    stop = visits.Visit.stop

    async def watched(app: visits.Visit) -> None:
        process = app._process
        await stop(app)
        if process is not None:
            ended.append(process.returncode)

    monkeypatch.setattr(visits.Visit, "stop", watched)
    async with served(tmp_path) as (gate, browser):
        address = await enter(gate, browser)
        async with browser.ws_connect(websocket(address), origin=gate.origin) as window:
            await heard(window, b"90x20")
            await window.send_json(["stdin", "stubborn"])
            await heard(window, b"stubborn")
        async with asyncio.timeout(60):
            while not ended:
                await asyncio.sleep(0.05)
    assert ended == [-9]
