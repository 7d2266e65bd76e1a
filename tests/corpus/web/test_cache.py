"""Pages that are kept stay within bounds."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path

import pytest

from corpus.web import cache as module
from corpus.web.cache import Cache, Page


def test_pages_that_were_not_used_for_longest_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_BYTES", 6000)
    urls = [f"https://example.org/{n}" for n in range(4)]
    kept = Cache(tmp_path)
    for n, url in enumerate(urls):
        kept.put(url, Page(url, bytes(1000)))
        for path in kept._paths(url):
            os.utime(path, (n, n))
    assert kept.get(urls[0]) is not None  # used just now
    kept.close()
    assert [kept.get(url) is not None for url in urls] == [True, True, True, True]
    kept.put("https://example.org/new", Page("https://example.org/new", bytes(2500)))
    for n, url in enumerate(urls[1:]):
        for path in kept._paths(url):
            os.utime(path, (n, n))
    kept.close()
    assert [kept.get(url) is not None for url in [*urls, "https://example.org/new"]] == [
        *(True, False, False, False),
        True,
    ]


def test_reading_alone_deletes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = "https://example.org/1"
    first = Cache(tmp_path)
    first.put(url, Page(url, bytes(1000)))
    monkeypatch.setattr(module, "MOST_BYTES", 10)
    second = Cache(tmp_path)
    assert second.get(url) is not None
    second.close()
    assert second.get(url) is not None


@pytest.mark.parametrize(
    "head",
    [
        b"[" * 200_000,
        b'{"a":' * 200_000,
        b'{"url":"u","digest":' + b"9" * 5000 + b"}",
        b'{"url":"u","digest":"\xff"}',
        b'{"url":5,"digest":"DIGEST"}',
        b'{"url":"u","digest":"DIGEST","etag":{"a":1}}',
        b'{"url":"u","digest":"DIGEST","modified":[],"x":1}',
        b'{"url":"u","digest":"DIGEST","x":"' + b"x" * (1 << 20) + b'"}',
    ],
)
def test_what_is_no_head_of_a_page_counts_as_not_kept(tmp_path: Path, head: bytes) -> None:
    kept = Cache(tmp_path)
    page = Page("u", b"body", "text/html", "utf-8", '"tag"', "Mon, 22 Apr 2024 10:00:00 GMT")
    kept.put("u", page)
    assert kept.get("u") == page
    path, _ = kept._paths("u")
    path.write_bytes(head.replace(b"DIGEST", sha256(b"body").hexdigest().encode()))
    assert kept.get("u") is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_or_a_device_in_a_pages_place_is_not_waited_for(tmp_path: Path) -> None:
    kept = Cache(tmp_path)
    for number in (0, 1):
        for place in ("pipe", "/dev/zero"):
            kept.put("u", Page("u", b"body"))
            path = kept._paths("u")[number]
            path.unlink()
            if place == "pipe":
                os.mkfifo(path)
            else:
                path.symlink_to(place)
            assert kept.get("u") is None
            path.unlink()
