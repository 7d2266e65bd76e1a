"""Safari's .webarchive, a property list with a page and its parts: the page's article."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from corpus.formats.base import FormatError, Found, Hints


def parse(data: bytes, hints: Hints) -> Iterator[Found]:
    """The article of the page.

    Raises:
        FormatError: The archive is broken, or holds no page.
    """
    import plistlib

    try:
        archive = plistlib.loads(data)
        page = archive["WebMainResource"]
        content = page["WebResourceData"]
    except (
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        RecursionError,
        plistlib.InvalidFileException,
    ) as error:
        raise FormatError("damaged: a web archive that is cut off or broken") from error
    if not isinstance(content, bytes) or "html" not in str(page.get("WebResourceMIMEType", "text/html")):
        raise FormatError("a web archive without a page")
    address = str(page.get("WebResourceURL") or "")
    url = address if address.startswith(("http://", "https://")) else hints.url
    charset = page.get("WebResourceTextEncodingName")
    yield from hints.read(
        content, replace(hints, charset=charset if isinstance(charset, str) else None, url=url), "html"
    )
