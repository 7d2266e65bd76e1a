"""The formats of sources: one module each, a function `parse` of one shape in it, and the registry of them all.

A module and what it needs is imported when the first source of its format turns up.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from msgspec.structs import replace

from corpus.decode import DecodeError
from corpus.formats.base import MOST_BYTES, FormatError, Found, Hints, Parse, RawDocument
from corpus.formats.sniff import sniff, unreadable
from corpus.logs import log_done

__all__ = ["FORMATS", "MOST_BYTES", "FormatError", "Found", "Hints", "RawDocument", "parse", "parse_as"]

_MODULES = {
    "text": "plain",
    "markdown": "markdown",
    "html": "html",
    "feed": "feed",
    "pdf": "pdf",
    "docx": "docx",
    "odt": "odt",
    "epub": "epub",
    "mail": "mail",
    "mbox": "mbox",
    "zip": "archive",
    "gzip": "gzip",
    "warc": "warc",
    "json": "records",
    "jsonl": "records",
    "csv": "table",
    "rtf": "rtf",
    "whatsapp": "whatsapp",
    "newsml": "newsml",
    "addresses": "addresses",
    "mhtml": "mhtml",
    "webarchive": "webarchive",
    "ris": "ris",
    "xlsx": "workbook",
    "subtitles": "subtitles",
}
FORMATS = tuple(_MODULES)
"""The names of the formats, as `--input-format` takes them."""

# What is told from the content only to say what it is.
_REFUSED = {
    "xml": "XML that is neither a page nor a feed",
    "bibtex": "BibTeX references: export them as RIS or CSL JSON",
}
# An archive in an archive in an archive is still somebody's mail; deeper is an attack.
_DEEPEST = 3


def parse(data: bytes, hints: Hints, name: str | None = None) -> Iterator[Found]:
    """What a source's bytes hold, in their order.

    Args:
        data: The whole source.
        hints: What is known of it.
        name: The format, one of `FORMATS`; told from the content where it is None.

    Raises:
        FormatError: Nothing in the source can be read; the message says why.
    """
    if not data.strip():
        raise FormatError("the file is empty")
    if hints.depth > _DEEPEST:
        raise FormatError("packed in too many archives: unpack it first")
    if name is None:
        if what := unreadable(data):
            raise FormatError(what)
        name = sniff(data)
    if name in _REFUSED:
        raise FormatError(_REFUSED[name])
    log_done("%s: %d bytes, read as %s", hints.source, len(data), name)
    function: Parse = import_module(f"corpus.formats.{_MODULES[name]}").parse
    hints = replace(hints, read=parse)
    try:
        yield from function(data, hints)
    except FormatError:
        raise
    except DecodeError as error:
        raise FormatError(str(error)) from error
    except Exception as error:  # parsers of other people's formats raise anything on damaged files
        raise FormatError(f"damaged: it cannot be read as {name}") from error


def parse_as(data: bytes, hints: Hints, name: str | None) -> Iterator[Found]:
    """What a source's bytes hold, in the format that the user named, if any.

    Raises:
        FormatError: Nothing in the source can be read; where it looks like another format, that may be why.
    """
    try:
        yield from parse(data, hints, name)
    except FormatError as error:
        if name is None or not str(error).startswith("damaged") or _looks_like(data, name):
            raise
        raise FormatError(
            f"no {name}, or damaged: leave out --input-format to have it told by the content"
        ) from error


def _looks_like(data: bytes, name: str) -> bool:
    """Whether the content tells a format, or may do so in what is left of it."""
    found = sniff(data)
    if found == "zip":
        from corpus.formats.archive import document_format
        from corpus.formats.packed import open_zip

        try:
            found = document_format(open_zip(data)) or found
        except FormatError:
            return True
    return found == name
