"""Pages that are kept stay within bounds."""

from __future__ import annotations

import os
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
