"""Pages kept on disk, so that a second run asks only whether they changed and an offline one reads them."""

from __future__ import annotations

import contextlib
import os
import tempfile
from hashlib import sha256
from pathlib import Path

import msgspec
from msgspec import Struct

from corpus.work.folder import cache_folder, kept_bytes, touch, trim

MOST_BYTES = 256 << 20
"""Bytes beyond which the pages go that were not used for longest: some thousands of them."""
# Of what is kept beside a page's body: a few of the lines of an answer's head, of which 64 KiB each is read.
_MOST_HEAD = 1 << 20
_MOST_BODY = 64 << 20  # bytes; a page that is fetched has a third of it at most


class Page(Struct, frozen=True):
    """An answer to a request.

    Attributes:
        url: Where it came from in the end, after redirects.
        data: Its body, unpacked.
        content_type: Its media type in lower case, or an empty string.
        charset: The character set its header names.
        etag: Its entity tag, a validator of RFC 9110.
        modified: Its date of modification as the server wrote it, the other validator.
    """

    url: str
    data: bytes
    content_type: str = ""
    charset: str | None = None
    etag: str | None = None
    modified: str | None = None


class _Head(Struct, frozen=True):
    """What stands beside a page's body, with the body's digest."""

    url: str
    digest: str
    content_type: str = ""
    charset: str | None = None
    etag: str | None = None
    modified: str | None = None


def default_folder() -> Path:
    """The user's folder for pages, by the conventions of the system."""
    return cache_folder() / "pages"


class Cache:
    """Pages by the address that was asked for."""

    def __init__(self, folder: Path) -> None:
        """Keep pages below a folder, which need not exist yet."""
        self._folder = folder
        self._was_put = False

    def get(self, url: str) -> Page | None:
        """The page kept for an address; None where there is none, or what is kept is damaged."""
        head, body = self._paths(url)
        try:
            kept = msgspec.json.decode(kept_bytes(head, _MOST_HEAD), type=_Head)
            data = kept_bytes(body, _MOST_BODY)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return None
        if kept.digest != sha256(data).hexdigest():
            return None
        touch(head)
        touch(body)
        return Page(kept.url, data, kept.content_type, kept.charset, kept.etag, kept.modified)

    def put(self, url: str, page: Page) -> None:
        """Keep a page; where the disk does not let us, nothing is kept and nothing fails."""
        self._was_put = True
        head, body = self._paths(url)
        digest = sha256(page.data).hexdigest()
        fields = _Head(page.url, digest, page.content_type, page.charset, page.etag, page.modified)
        with contextlib.suppress(OSError):
            head.parent.mkdir(parents=True, exist_ok=True)
            _write(body, page.data)
            _write(head, msgspec.json.encode(fields))

    def close(self) -> None:
        """Let the oldest pages go where there are too many."""
        if self._was_put:
            trim(self._folder, MOST_BYTES)

    def _paths(self, url: str) -> tuple[Path, Path]:
        name = sha256(url.encode("utf-8", "surrogatepass")).hexdigest()
        folder = self._folder / name[:2]
        return folder / f"{name}.json", folder / f"{name}.body"


def _write(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, since another run may read it at the same time."""
    handle, name = tempfile.mkstemp(dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
