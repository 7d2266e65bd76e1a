"""Whether sites let programs read their pages: robots.txt (RFC 9309)."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from corpus.decode import DecodeError, decode
from corpus.formats.base import FormatError
from corpus.web.cache import Page

if TYPE_CHECKING:
    from protego import Protego


class Robots:
    """The rules of the sites asked so far."""

    def __init__(self, agent: str, fetch: Callable[[str], Page]) -> None:
        """Ask as a program that calls itself `agent`, with a function that fetches a page."""
        self._agent = agent
        self._fetch = fetch
        self._rules: dict[str, Protego | None] = {}
        self._lock = threading.Lock()

    def allow(self, url: str) -> bool:
        """Whether a page may be read; a site whose robots.txt is missing or cannot be had allows everything."""
        parts = urlsplit(url)
        site = f"{parts.scheme}://{parts.netloc}"
        with self._lock:  # one question a site, though several pages of it wait for the answer
            if site not in self._rules:
                self._rules[site] = self._read(f"{site}/robots.txt")
            rules = self._rules[site]
        return rules is None or bool(rules.can_fetch(url, self._agent))

    def _read(self, url: str) -> Protego | None:
        from protego import Protego  # 40 ms, and only links of feeds ask for it

        try:
            return Protego.parse(decode(self._fetch(url).data))
        except (FormatError, DecodeError):
            return None
