"""MHTML (RFC 2557), a page that a browser saved with all its parts: the page's article, with the page's own date."""  # noqa: E501

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from corpus.formats.base import FormatError, Found, Hints

_SAVED = re.compile(
    r"^(?:snapshot-content-location:|from:\s*<?saved by|content-location:\s*https?:)|"
    r"multipart/related;[\s\S]{0,200}?text/html",
    re.IGNORECASE | re.MULTILINE,
)
_SENT = re.compile(r"^(?:to|received|delivered-to|reply-to|message-id):", re.IGNORECASE | re.MULTILINE)


def parse(data: bytes, hints: Hints) -> Iterator[Found]:
    """The article of the page.

    Raises:
        FormatError: No page is in it, or none with an article.
    """
    from email import policy
    from email.parser import BytesParser

    message = BytesParser(policy=policy.default).parsebytes(data)
    page = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    content = page.get_payload(decode=True) if page is not None else None
    if page is None or not isinstance(content, bytes):
        raise FormatError("a saved page without a page in it")
    address = str(message.get("Snapshot-Content-Location") or page.get("Content-Location") or "") or None
    is_web = address is not None and address.startswith(("http://", "https://"))
    url = address if is_web else hints.url
    yield from hints.read(content, replace(hints, charset=page.get_content_charset(), url=url), "html")


def is_page(headers: str) -> bool:
    """Whether the headers of a mail are those of a saved page, which nobody sent."""
    return bool(_SAVED.search(headers)) and not _SENT.search(headers)
