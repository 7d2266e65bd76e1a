"""Pages from http(s) addresses: several at once, within limits, with what went wrong in one line."""

from __future__ import annotations

import contextlib
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from email.message import Message
from functools import cache
from types import TracebackType
from typing import TYPE_CHECKING, TypeGuard
from urllib.parse import urljoin, urlsplit

from msgspec.structs import replace

from corpus.formats.base import FormatError, quiet
from corpus.options import ReadOptions
from corpus.sources import without_credentials
from corpus.web.addresses import authorizations, endpoint, named_endpoints
from corpus.web.cache import Cache, Page, default_folder
from corpus.web.robots import Robots

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse, PoolManager

_FIGURES = 20  # of a length: as many as 64 bits have, and Python reads no more than 4,300
MOST_BYTES = 20 * 1024 * 1024  # bytes: far above any article; a bound against answers without end
_MOST_REDIRECTS = 8  # browsers stop at 20; a page of news needs a few
_LONGEST_VALIDATOR = 1 << 10  # characters; servers take some 8 KiB of a request and refuse one with more
_WORKERS = 6  # pages at a time, as many as a browser asks one host for
# Requests to one host at the same time, and pages fetched before their turn.
_PER_HOST = 2
_AHEAD = 12
# A server that sends a little now and then is given up after so many times the timeout.
_PATIENCE = 3
_CHUNK = 1 << 16
# Ways to pack that are not asked for; other words in their place are said of what is not packed at all.
_UNREAD = frozenset({"br", "compress", "dcb", "dcz", "x-compress", "zstd"})
_NO_TEXT = ("image/", "audio/", "video/", "font/")
_ACCEPT = "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,*/*;q=0.5"


class FetchError(FormatError):
    """A page that could not be fetched; the message is one line that says why and what to do."""


@cache
def user_agent() -> str:
    """How the tool calls itself to servers."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"mujaz/{version('mujaz')} (news briefing tool)"
    except PackageNotFoundError:
        return "mujaz (news briefing tool)"


class Fetcher:
    """Fetches pages with the options of one reading; use it in a `with` statement."""

    def __init__(self, options: ReadOptions, named: Iterable[str] = ()) -> None:
        """Store the options and the addresses that the user named; nothing is opened before the first page."""
        self._options = options
        addresses = list(named)
        self._named = set(named_endpoints(addresses))
        self._authorizations = authorizations(addresses)
        self._cache = Cache(options.cache or default_folder())
        self._pools: dict[str | None, PoolManager] = {}
        self._hosts: dict[str, threading.Semaphore] = {}
        self._lock = threading.Lock()
        self._robots = Robots(user_agent(), self.fetch)
        self._workers = ThreadPoolExecutor(_WORKERS, thread_name_prefix="fetch")

    def __enter__(self) -> Fetcher:
        """The fetcher itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Give up what is still being fetched."""
        self._workers.shutdown(wait=False, cancel_futures=True)
        for pool in self._pools.values():
            pool.clear()
        self._cache.close()

    def name(self, addresses: Iterable[str]) -> None:
        """Count addresses as named by the user: those of a list that was given."""
        for address in addresses:
            with contextlib.suppress(ValueError):
                self._named |= named_endpoints([address])

    def fetch_all(self, urls: Iterable[str], *, robots: bool = False) -> Iterator[Page | FetchError]:
        """The pages of some addresses, or what went wrong with each, in the order of the addresses.

        Args:
            urls: The addresses.
            robots: Whether a site's robots.txt (RFC 9309) is asked first.
        """
        waiting: deque[Future[Page | FetchError]] = deque()
        for url in urls:
            waiting.append(self._workers.submit(self._try, url, robots))
            if len(waiting) > _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    def _try(self, url: str, robots: bool) -> Page | FetchError:
        try:
            if robots and not self._robots.allow(url):
                return FetchError("the site's robots.txt asks programs not to read it; see --ignore-robots")
            return self.fetch(url)
        except FetchError as error:
            return error
        except ValueError:  # such as "http://[::1"
            return FetchError("no valid address")

    def fetch(self, url: str) -> Page:
        """The page of one address, from the cache where it did not change.

        Raises:
            FetchError: There is no such page, no connection, no end to the redirects or to the page, no text.
            ValueError: It is no address.
        """
        url = without_credentials(url)
        if not url.lower().startswith(("http://", "https://")):
            raise FetchError("no web address")
        kept = self._cache.get(url)
        if self._options.offline:
            if kept is None:
                raise FetchError("not in the cache; read it once without --offline")
            return kept
        page = self._request(url, kept)
        if page is not kept:
            self._cache.put(url, page)
        return page

    def _request(self, url: str, kept: Page | None) -> Page:
        """Follow redirects to a page; `kept` itself where the server says that it did not change."""
        from urllib3 import exceptions

        from corpus.web.connection import NotPublicError

        quiet("urllib3")
        visited = set()
        try:
            for _ in range(_MOST_REDIRECTS + 1):
                if url in visited:
                    raise FetchError("redirects in a circle")
                visited.add(url)
                with self._host(url):
                    found = self._once(url, kept)
                if not isinstance(found, str):
                    return found
                url = without_credentials(found)
        except exceptions.HTTPError as error:
            raise FetchError(_why(error, self._options.timeout)) from error
        except NotPublicError as error:
            raise FetchError(_NOT_PUBLIC) from error
        except (ValueError, OSError) as error:
            if isinstance(error, FetchError):
                raise
            raise FetchError("no valid address, or no answer from it") from error
        raise FetchError(f"redirects more than {_MOST_REDIRECTS} times")

    def _once(self, url: str, kept: Page | None) -> Page | str:
        """One request: a page, or the address that it redirects to."""
        from corpus.web.connection import Watch

        if urlsplit(url).scheme not in ("http", "https"):
            raise FetchError("redirects to something that is no web address")
        pool = self._pool(url)
        with Watch(_PATIENCE * self._options.timeout) as watch:
            try:
                found = self._answer(pool, url, kept)
            except Exception:
                if watch.is_over:
                    raise FetchError(_TOO_SLOW) from None
                raise
        if watch.is_over:  # what was cut off may look like an end
            raise FetchError(_TOO_SLOW)
        return found

    def _answer(self, pool: PoolManager, url: str, kept: Page | None) -> Page | str:
        """What the server answers, as `_once` gives it."""
        from urllib3 import Timeout

        seconds = self._options.timeout
        deadline = time.monotonic() + _PATIENCE * seconds
        response = pool.request(
            "GET",
            url,
            headers=_headers(kept, self._authorizations.get(endpoint(url))),
            timeout=Timeout(connect=seconds, read=seconds),
            redirect=False,
            retries=False,
            preload_content=False,
        )
        try:
            if response.status == 304 and kept is not None:
                return kept
            location = response.headers.get("Location")
            if response.status in (301, 302, 303, 307, 308) and location:
                return urljoin(url, location)
            _check(response)
            return _page(url, response, _body(response, deadline))
        finally:
            # A body that was not read to its end cannot be followed by another answer.
            response.close()

    def _pool(self, url: str) -> PoolManager:
        """The connections for an address, through the proxy that the environment names for it."""
        from urllib.request import getproxies, proxy_bypass

        from corpus.web.connection import check, pool_manager, proxy_manager

        parts = urlsplit(url)
        proxy = None if proxy_bypass(parts.hostname or "") else getproxies().get(parts.scheme)
        with self._lock:
            if proxy not in self._pools:
                self._pools[proxy] = (
                    proxy_manager(proxy, _PER_HOST) if proxy else pool_manager(self._named, _PER_HOST)
                )
        if proxy and endpoint(url) not in self._named:
            # The proxy asks for the address once more, but what stands for this network here is not asked of it.
            check(*endpoint(url), self._named)
        with self._lock:
            return self._pools[proxy]

    def _host(self, url: str) -> threading.Semaphore:
        with self._lock:
            return self._hosts.setdefault(urlsplit(url).netloc, threading.Semaphore(_PER_HOST))


def _headers(kept: Page | None, authorization: str | None) -> dict[str, str]:
    headers = {"User-Agent": user_agent(), "Accept": _ACCEPT, "Accept-Encoding": "gzip, deflate"}
    if authorization:
        headers["Authorization"] = authorization
    if kept is not None and _may_be_sent(kept.etag):
        headers["If-None-Match"] = kept.etag
    if kept is not None and _may_be_sent(kept.modified):
        headers["If-Modified-Since"] = kept.modified
    return headers


def _may_be_sent(validator: str | None) -> TypeGuard[str]:
    """Whether a validator is one that a server takes back; with another the page is asked for whole."""
    if not validator or len(validator) > _LONGEST_VALIDATOR:
        return False
    return validator.isascii() and validator.isprintable()


def _check(response: BaseHTTPResponse) -> None:
    """Raise FetchError for an answer that is no page."""
    status = response.status
    if status in (404, 410):
        raise FetchError(f"there is no such page ({status})")
    if status in (401, 402, 403, 407, 451):
        raise FetchError(f"the site refuses it ({status}); save the page in a browser and read the file")
    if status == 429 or status >= 500:
        raise FetchError(f"the site has trouble answering ({status}); try again later")
    if status != 200:
        raise FetchError(f"an answer that is no page ({status})")
    kind = response.headers.get("Content-Type", "").lower()
    if kind.startswith(_NO_TEXT):
        raise FetchError(f"no article: it is {kind.partition(';')[0].strip()}")
    packed = response.headers.get("Content-Encoding", "").lower()
    if not _UNREAD.isdisjoint(packed.replace(",", " ").split()):
        raise FetchError(f"packed in a way that was not asked for: {packed.strip()}")
    length = response.headers.get("Content-Length", "")
    if length.isdecimal() and int(length[:_FIGURES]) > MOST_BYTES:
        raise FetchError(_TOO_LARGE)


_NOT_PUBLIC = "its address is not public, and not one that you named; name it as a source to have it fetched"
_TOO_SLOW = "too slow: the server sends it too little at a time"
_TOO_LARGE = f"too large: more than {MOST_BYTES // 2**20} MiB"


def _body(response: BaseHTTPResponse, deadline: float) -> bytes:
    """The unpacked body, as far as limits of size and time allow."""
    parts: list[bytes] = []
    size = 0
    # What has arrived, and not a full block, which a slow server would take its time to fill.
    while part := response.read1(_CHUNK, decode_content=True):
        parts.append(part)
        size += len(part)
        if size > MOST_BYTES:
            raise FetchError(_TOO_LARGE)
        if time.monotonic() > deadline:
            raise FetchError(_TOO_SLOW)
    return b"".join(parts)


def _page(url: str, response: BaseHTTPResponse, data: bytes) -> Page:
    header = Message()
    header["Content-Type"] = response.headers.get("Content-Type") or "application/octet-stream"
    page = Page(url, data, header.get_content_type(), header.get_content_charset())
    return replace(page, etag=response.headers.get("ETag"), modified=response.headers.get("Last-Modified"))


def _why(error: Exception, timeout: float) -> str:
    """What went wrong with a connection, in words for the user."""
    from urllib3 import exceptions as e

    reasons: tuple[tuple[type[Exception] | tuple[type[Exception], ...], str], ...] = (
        (e.NameResolutionError, "no such host, or no connection to the net"),
        (e.SSLError, "its certificate is not to be trusted"),
        (e.ProxyError, "no connection through the proxy"),
        (e.NewConnectionError, "no connection to the host"),
        (e.TimeoutError, f"no answer within {timeout:g} seconds"),
        (e.DecodeError, "damaged: what is packed in the answer is broken"),
        (e.ProtocolError, "the connection broke off"),
        ((e.LocationValueError, e.URLSchemeUnknown), "no valid address"),
    )
    return next((reason for kind, reason in reasons if isinstance(error, kind)), "it cannot be fetched")
