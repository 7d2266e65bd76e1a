"""Addresses: the right article or the right problem, whatever the server does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus import Article, Problem, Progress, Reading, ReadOptions, read_all
from corpus.web.cache import Page
from corpus.web.fetch import _headers
from tests.corpus.formats.texts import ARABIC, FRENCH
from tests.corpus.server import Site, serve


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with serve() as site:
        yield site


@pytest.fixture
def options(tmp_path: Path) -> ReadOptions:
    return ReadOptions(cache=tmp_path / "cache", timeout=5)


def read_one(site: Site, path: str, options: ReadOptions) -> Article | Problem:
    reading = read_all([site.url(path)], options)
    found: list[Article | Problem] = [*reading.articles, *reading.problems]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    "path", ["/page", "/moved", "/wrong-charset", "/gzip", "/validated", "/raised-length"]
)
def test_articles(path: str, site: Site, options: ReadOptions) -> None:
    article = read_one(site, path, options)
    assert isinstance(article, Article)
    assert (article.title, article.outlet, article.published) == (
        ARABIC.title,
        ARABIC.outlet,
        ARABIC.published,
    )
    assert article.source == site.url(path)
    assert article.id == path.strip("/")
    assert len(article.body) == 6
    assert site.agents.pop().startswith("mujaz")


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/missing", "there is no such page (404)"),
        ("/circle", "redirects in a circle"),
        ("/chain0", "redirects more than 8 times"),
        ("/to-a-file", "redirects to something that is no web address"),
        ("/broken-gzip", "damaged: what is packed in the answer is broken"),
        ("/bomb", "too large: more than 20 MiB"),
        ("/large", "too large: more than 20 MiB"),
        ("/endless", "too large: more than 20 MiB"),
        ("/long-length", "too large: more than 20 MiB"),
        ("/cut", "the connection broke off"),
        ("/picture", "no article: it is image/png"),
        ("/trouble", "the site has trouble answering (503); try again later"),
        ("/refused", "the site refuses it (403); save the page in a browser and read the file"),
        ("/front", "no article in it: the page holds no running text"),
    ],
)
def test_problems(path: str, reason: str, site: Site, options: ReadOptions) -> None:
    assert read_one(site, path, options) == Problem(site.url(path), reason)


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/slow", "no answer within 0.2 seconds"),
        ("/dribble", "too slow: the server sends it too little at a time"),
        ("/drip-status", "too slow: the server sends it too little at a time"),
        ("/drip-header", "too slow: the server sends it too little at a time"),
        ("/drip-headers", "too slow: the server sends it too little at a time"),
        ("/drip-continue", "too slow: the server sends it too little at a time"),
        ("/drip-chunk", "too slow: the server sends it too little at a time"),
    ],
)
def test_slow_answers(path: str, reason: str, site: Site, tmp_path: Path) -> None:
    options = ReadOptions(cache=tmp_path, timeout=0.2)
    assert read_one(site, path, options) == Problem(site.url(path), reason)


def test_what_is_packed_otherwise_than_asked_for_is_no_text(site: Site, options: ReadOptions) -> None:
    assert read_one(site, "/brotli", options) == Problem(
        site.url("/brotli"), "packed in a way that was not asked for: br"
    )


def test_nobody_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    (problem,) = read_all(["http://127.0.0.1:9/a"], ReadOptions(cache=tmp_path)).problems
    assert problem.reason == "no connection to the host"


@pytest.mark.parametrize("url", ["http://", "http://[::1/", "https://a b/", "http://user@:80:80/"])
def test_no_address(url: str, tmp_path: Path) -> None:
    (problem,) = read_all([url], ReadOptions(cache=tmp_path, offline=False)).problems
    assert "\n" not in problem.reason


def test_many_keep_their_order(site: Site, options: ReadOptions) -> None:
    paths = ["/page", "/missing", "/fr", "/circle", "/gzip"] * 6
    urls = [site.url(f"{path}?{i}") if path == "/missing" else site.url(path) for i, path in enumerate(paths)]
    seen: list[Progress] = []
    reading = read_all(urls, options, seen.append)
    assert [article.title for article in reading.articles] == [ARABIC.title, FRENCH.title]
    assert [progress.source for progress in seen] == list(dict.fromkeys(urls))
    assert seen[-1].done == seen[-1].total == len(seen)


def test_second_run_asks_only_whether_it_changed(site: Site, options: ReadOptions) -> None:
    first, second = (read_one(site, "/validated", options) for _ in range(2))
    assert first == second
    assert isinstance(second, Article)
    assert site.requests["/validated"] == 2


def test_offline(site: Site, options: ReadOptions, tmp_path: Path) -> None:
    offline = ReadOptions(cache=options.cache, offline=True)
    assert read_one(site, "/page", offline) == Problem(
        site.url("/page"), "not in the cache; read it once without --offline"
    )
    online = read_one(site, "/page", options)
    assert read_one(site, "/page", offline) == online
    assert site.requests["/page"] == 1


def test_damaged_cache_is_read_anew(site: Site, options: ReadOptions, tmp_path: Path) -> None:
    read_one(site, "/page", options)
    for path in (tmp_path / "cache").rglob("*.body"):
        path.write_bytes(b"cut")
    assert isinstance(read_one(site, "/page", options), Article)


def read_feed(site: Site, options: ReadOptions) -> Reading:
    return read_all([site.url("/feed")], options)


def test_feed_alone(site: Site, options: ReadOptions) -> None:
    reading = read_feed(site, options)
    assert [(article.title, article.short) for article in reading.articles] == [
        (ARABIC.title, True),
        (FRENCH.title, True),
    ]
    assert set(site.requests) == {"/feed"}


def test_feed_with_its_pages(site: Site, options: ReadOptions) -> None:
    following = ReadOptions(cache=options.cache, follow=True)
    reading = read_feed(site, following)
    assert reading.problems == ()
    assert [(article.source, article.short) for article in reading.articles] == [
        (site.url("/ar"), False),
        (site.url("/fr"), False),
    ]
    assert site.requests["/robots.txt"] == 1
    again = read_feed(site, ReadOptions(cache=options.cache, follow=True, offline=True))
    assert again == reading


def test_a_list_of_addresses_with_its_pages_and_feeds(
    site: Site, options: ReadOptions, tmp_path: Path
) -> None:
    listed = tmp_path / "addresses.txt"
    listed.write_text("\n".join(site.url(path) for path in ("/ar", "/gone", "/feed")))
    reading = read_all([str(listed)], ReadOptions(cache=options.cache, follow=True, keep_duplicates=True))
    assert [(article.title, article.short) for article in reading.articles] == [
        (ARABIC.title, False),
        (ARABIC.title, True),
        (FRENCH.title, True),
    ]
    assert [problem.source for problem in reading.problems] == [site.url("/gone")]


def test_robots_are_respected_for_a_feeds_links(site: Site, options: ReadOptions) -> None:
    rules = b"User-agent: *\nDisallow: /a*\n"
    site.pages["/robots.txt"] = lambda handler: handler.answer(rules, kind="text/plain")
    reading = read_feed(site, ReadOptions(cache=options.cache, follow=True))
    assert [(article.title, article.short) for article in reading.articles] == [
        (ARABIC.title, True),
        (FRENCH.title, False),
    ]
    assert [problem.source for problem in reading.problems] == [site.url("/ar")]
    assert "robots.txt" in reading.problems[0].reason
    assert site.requests["/ar"] == 0


def test_robots_can_be_ignored(site: Site, options: ReadOptions) -> None:
    site.pages["/robots.txt"] = lambda handler: handler.answer(
        b"User-agent: *\nDisallow: /", kind="text/plain"
    )
    reading = read_feed(site, ReadOptions(cache=options.cache, follow=True, ignore_robots=True))
    assert [article.short for article in reading.articles] == [False, False]


def test_entry_stays_where_its_page_is_gone(site: Site, options: ReadOptions) -> None:
    del site.pages["/fr"]
    reading = read_feed(site, ReadOptions(cache=options.cache, follow=True))
    assert [(article.title, article.short) for article in reading.articles] == [
        (ARABIC.title, False),
        (FRENCH.title, True),
    ]
    assert [problem.reason for problem in reading.problems] == ["there is no such page (404)"]


@pytest.mark.parametrize("validator", ["x" * 5000, 'W/"\x1b"', '"\r\nX: y"', '"\ud800"', '"é"', ""])
def test_a_validator_that_no_server_takes_back_is_not_sent(validator: str) -> None:
    fit = _headers(Page("u", b"", etag='"tag"', modified="Mon, 22 Apr 2024 10:00:00 GMT"), None)
    assert {"If-None-Match", "If-Modified-Since"} <= fit.keys()
    headers = _headers(Page("u", b"", etag=validator, modified=validator), None)
    assert not {"If-None-Match", "If-Modified-Since"} & headers.keys()
