"""What a feed or a redirect leads to is fetched only where it is public; what the user names, anywhere.

Nothing leaves this machine: the tests resolve names, and fail where a connection is sought that they do not serve.
"""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus import Article, ReadOptions, read_all
from corpus.sources import without_credentials
from corpus.web import addresses, connection
from corpus.web.addresses import endpoint, is_public, named_endpoints
from tests.corpus.formats.make import html
from tests.corpus.formats.texts import ARABIC
from tests.corpus.server import Site, serve

NOT_PUBLIC = "its address is not public, and not one that you named; name it as a source to have it fetched"
PUBLIC = "93.184.216.34"
NAMES = {
    "public.test": [PUBLIC],
    "inside.test": ["10.1.2.3"],
    "both.test": [PUBLIC, "127.0.0.1"],
    "mapped.test": ["::ffff:127.0.0.1"],
    "link-local.test": ["169.254.169.254"],
    "here.test": ["127.0.0.1"],
    "localhost": ["127.0.0.1", "::1"],
}


class Net:
    """What names stand for, where connections are sought, and a server behind the public address."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.asked: list[str] = []
        self.connected: list[str] = []

    def resolve(self, host: str, port: int) -> list[tuple[socket.AddressFamily, tuple[str, int]]]:
        self.asked.append(host)
        found = NAMES.get(host.lower()) or [_literal(host)]
        return [(socket.AF_INET6 if ":" in ip else socket.AF_INET, (ip, port)) for ip in found]

    def connect(self, made: object, targets: list[tuple[object, tuple[str, int]]]) -> socket.socket:
        self.connected.append(targets[0][1][0])
        assert self.connected[-1] in {PUBLIC, "127.0.0.1"}
        here = ("127.0.0.1", self.site.server_address[1])
        return socket.create_connection(here if self.connected[-1] == PUBLIC else targets[0][1], timeout=5)


def _literal(host: str) -> str:
    try:  # as the system reads 127.1, 0x7f000001 and the like
        return socket.inet_ntoa(socket.inet_aton(host))
    except OSError:
        return host


@pytest.fixture
def net(monkeypatch: pytest.MonkeyPatch) -> Iterator[Net]:
    monkeypatch.setenv("no_proxy", "*")
    with serve() as site:
        net = Net(site)
        monkeypatch.setattr(addresses, "resolve", net.resolve)
        monkeypatch.setattr(connection, "_connect", net.connect)
        yield net


@pytest.fixture
def options(tmp_path: Path) -> ReadOptions:
    return ReadOptions(cache=tmp_path / "cache", timeout=5, follow=True, ignore_robots=True)


def feed(tmp_path: Path, *links: str) -> str:
    """A feed in a file, whose entries lead to pages."""
    items = "".join(
        f"<item><title>خبر رقم {n}</title><link>{link.replace('&', '&amp;')}</link>"
        f"<description>فتحت البلدية الميناء القديم أمام قوارب الصيد مرة {n}.</description></item>"
        for n, link in enumerate(links)
    )
    path = tmp_path / "feed.xml"
    path.write_text(f"<rss version='2.0'><channel><title>م</title>{items}</channel></rss>", encoding="utf-8")
    return str(path)


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0.0.0.0",
        "[::1]",
        "[::]",
        "[::ffff:127.0.0.1]",
        "[fe80::1]",
        "[fc00::1]",
        "[64:ff9b::7f00:1]",
        "[2002:7f00:1::]",
        "localhost",
        "LOCALHOST.",
        "inside.test",
        "both.test",
        "mapped.test",
        "link-local.test",
        "192.168.0.1",
        "172.16.0.1",
        "100.64.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "169.254.169.254",
    ],
)
def test_a_link_to_what_is_not_public_is_not_followed(
    host: str, net: Net, options: ReadOptions, tmp_path: Path
) -> None:
    NAMES["LOCALHOST.".lower()] = ["127.0.0.1"]
    reading = read_all([feed(tmp_path, f"http://{host}:8080/page")], options)
    assert [problem.reason for problem in reading.problems] == [NOT_PUBLIC]
    assert len(reading.articles) == 1  # what the feed says of it stays
    assert net.connected == []


def test_a_public_link_is_followed_to_the_address_that_was_looked_at(
    net: Net, options: ReadOptions, tmp_path: Path
) -> None:
    reading = read_all([feed(tmp_path, "http://public.test/page")], options)
    assert reading.problems == ()
    assert [article.source for article in reading.articles] == ["http://public.test/page"]
    assert (net.asked, net.connected) == (["public.test"], [PUBLIC])


@pytest.mark.parametrize(
    "target", ["http://inside.test/page", "http://here.test:{port}/page", "http://[::1]/", "//127.0.0.1/x"]
)
@pytest.mark.parametrize("named", [True, False])
def test_a_redirect_to_what_is_not_public_is_not_followed(
    named: bool, target: str, net: Net, options: ReadOptions, tmp_path: Path
) -> None:
    where = target.format(port=net.site.server_address[1])
    net.site.pages["/away"] = lambda handler: handler.answer(b"", status=302, Location=where)
    source = "http://public.test/away"
    reading = read_all([source if named else feed(tmp_path, source)], options)
    assert [problem.reason for problem in reading.problems] == [NOT_PUBLIC]
    assert net.connected == [PUBLIC]


def test_what_the_user_names_may_be_anywhere_and_its_own_links_are_followed(
    net: Net, options: ReadOptions, tmp_path: Path
) -> None:
    port = net.site.server_address[1]
    base = f"http://here.test:{port}"
    text = Path(
        feed(tmp_path, f"{base}/page", "http://here.test:1/page", "http://127.0.0.1:1/page")
    ).read_bytes()
    net.site.pages["/list"] = lambda handler: handler.answer(text, kind="application/rss+xml")
    reading = read_all([f"{base}/list"], options)
    assert f"{base}/page" in [article.source for article in reading.articles]
    assert [(p.source, p.reason) for p in reading.problems] == [
        ("http://here.test:1/page", NOT_PUBLIC),  # another service of that machine
        ("http://127.0.0.1:1/page", NOT_PUBLIC),
    ]


@pytest.mark.parametrize(
    "link",
    [
        "http://[::1",
        "http://[x]/",
        "http://a:b/",
        "http://",
        "//",
        "ftp://public.test/",
        "javascript:alert(1)",
        "http://\u2100.test/",
    ],
)
def test_what_is_no_address_is_told_and_the_entry_stays(
    link: str, net: Net, options: ReadOptions, tmp_path: Path
) -> None:
    for ignore in (True, False):
        changed = ReadOptions(cache=options.cache, follow=True, ignore_robots=ignore)
        reading = read_all([feed(tmp_path, link)], changed)
        assert len(reading.articles) == 1
        assert len(reading.problems) <= 1
        assert net.connected == []


def test_behind_a_proxy_the_address_is_looked_at_too(
    net: Net, options: ReadOptions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("no_proxy", "")
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{net.site.server_address[1]}")
    reading = read_all([feed(tmp_path, "http://inside.test/page")], options)
    assert [problem.reason for problem in reading.problems] == [NOT_PUBLIC]
    assert not net.site.requests


def test_credentials_are_sent_to_their_host_and_shown_and_kept_nowhere(
    net: Net, options: ReadOptions, tmp_path: Path
) -> None:
    port = net.site.server_address[1]
    given: list[tuple[str, str | None]] = []

    def page(path: str, body: bytes, **headers: str):  # type: ignore[no-untyped-def]
        def answer(handler) -> None:  # type: ignore[no-untyped-def]
            given.append((path, handler.headers["Authorization"]))
            handler.answer(body, status=302 if headers else 200, **headers)

        net.site.pages[path] = answer

    page("/in", b"", Location=f"http://user:hunter2@here.test:{port}/page1")
    page("/page1", b"", Location="http://public.test/page2")
    page("/page2", html(ARABIC))
    reading = read_all(
        [f"http://me:s3cret@here.test:{port}/in", f"http://me:s3cret@here.test:{port}/missing"], options
    )
    assert given == [("/in", "Basic bWU6czNjcmV0"), ("/page1", "Basic bWU6czNjcmV0"), ("/page2", None)]
    told = json.dumps(
        [[a.source, a.id] for a in reading.articles] + [[p.source, p.reason] for p in reading.problems]
    )
    assert f"http://here.test:{port}/in" in told
    kept = b"".join(path.read_bytes() for path in (tmp_path / "cache").rglob("*") if path.is_file())
    for secret in ("s3cret", "hunter2", "me:", "user:", "bWU6"):
        assert secret not in told
        assert secret.encode() not in kept


@pytest.mark.parametrize(
    "address", ["http://u:p@[::1", "http://u:p@/x", "HTTP://u:p@a@b.test/x?m=a@b", "http://u@b.test"]
)
def test_credentials_are_taken_from_any_address(address: str) -> None:
    assert "u" not in without_credentials(address).partition("://")[2].partition("?")[0]
    reading = read_all([f"{address}"], ReadOptions(offline=True))
    assert "u:p" not in str(reading.problems)


def test_only_the_userinfo_of_an_address_goes() -> None:
    for same in ("http://a.test/u:p@x", "http://a.test?m=u@b", "a@b.test", "mail/a@b", "x://y"):
        assert without_credentials(same) == same


def test_credentials_of_a_record_are_not_shown(tmp_path: Path) -> None:
    record = {"title": "خبر", "text": "فتحت البلدية الميناء القديم.", "url": "http://u:p@a.test/x"}
    path = tmp_path / "records.jsonl"
    path.write_text(json.dumps(record), encoding="utf-8")
    found = read_all([str(path)]).articles
    assert [article.source for article in found if isinstance(article, Article)] == ["http://a.test/x"]


def test_named_hosts_and_their_ports() -> None:
    assert endpoint("HTTPS://A.test./x") == ("a.test", 443)
    assert named_endpoints(["http://a.test/x"]) == {("a.test", 80), ("a.test", 443)}
    assert named_endpoints(["http://a.test:81/"]) == {("a.test", 81)}


def test_public_addresses() -> None:
    assert all(map(is_public, (PUBLIC, "2606:2800:220:1::1", "8.8.8.8")))
    assert not any(
        map(is_public, ("", "x", "fe80::1%eth0", "::7f00:1", "2001:db8::1", "192.0.2.1", "198.18.0.1"))
    )


def test_a_list_in_a_file_names_its_addresses(net: Net, options: ReadOptions, tmp_path: Path) -> None:
    listed = tmp_path / "addresses.txt"
    page = f"http://here.test:{net.site.server_address[1]}/page"
    listed.write_text(f"{page}\n{page}?again\n", encoding="utf-8")
    reading = read_all([str(listed)], options)
    assert page in [article.source for article in reading.articles]
    assert NOT_PUBLIC not in [problem.reason for problem in reading.problems]
