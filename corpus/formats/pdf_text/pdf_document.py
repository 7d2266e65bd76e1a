"""A PDF document of playa's whose references lead somewhere: hostile files have ones that lead back to themselves."""  # noqa: E501

from __future__ import annotations

import zlib
from typing import Any

from playa import cmapdb, font
from playa.document import Document
from playa.pdftypes import LITERAL_IMAGE, LITERALS_FLATE_DECODE, ContentStream, ObjRef

from corpus.formats.base import FormatError

# No writer makes a chain of references at all; a few are borne.
_LONGEST_CHAIN = 16
# Bytes of one stream: drawings of whole maps take less. playa reads a MiB in a second, in compiled code that no
# signal of Python's gets into.
_MOST_UNPACKED = 8 << 20
_BEST_RATIO = 1032  # of deflate: no byte of it makes more (zlib's technical details)
# Characters of a font: its glyphs are numbered by two bytes (ISO 32000-2, table C.1).
_MOST_CODES = 1 << 16


class SafeDocument(Document):
    """A document in which no reference leads to another one without end, and no page has a label.

    playa follows an object that is a reference until it meets one that is none, and walks the tree of page labels
    without a look at where it has been.
    """

    def __getitem__(self, objid: int) -> Any:
        """The object of a number; a chain of references that is too long leads to nothing.

        Raises:
            FormatError: It is a stream that unpacks to more than any that draws text.
        """
        found = super().__getitem__(objid)
        for _ in range(_LONGEST_CHAIN):
            if not isinstance(found, ObjRef):
                if type(found) is ContentStream:  # compiled, it takes any mapping for an instance
                    _check(found)
                return found
            found = super().__getitem__(found.objid)
        return None

    @property
    def page_labels(self) -> None:
        """No labels: nothing asks for them."""
        return None


def _codes(*bounds: int) -> range:
    """A range of characters that a font tells of: none has more, and playa would keep them all."""
    return range(*bounds)[:_MOST_CODES]


for module in (font, cmapdb):
    vars(module)["range"] = _codes


def _check(stream: ContentStream) -> None:
    """Make sure that a stream, where it is none of an image, unpacks to no more than can be read.

    Raises:
        FormatError: It does.
    """
    if stream.get("Subtype") is LITERAL_IMAGE:
        return
    data, filters = stream.rawdata, stream.filters
    if len(data) * _BEST_RATIO ** len(filters) <= _MOST_UNPACKED:
        return
    if stream.decipher is None:
        for one in filters:
            if one not in LITERALS_FLATE_DECODE or len(data) > _MOST_UNPACKED:
                break
            data = _inflated(data)
    if len(data) > _MOST_UNPACKED or len(stream.buffer) > _MOST_UNPACKED:
        raise FormatError("unpacks to far more than it is, as a ZIP bomb does")


def _inflated(data: bytes) -> bytes:
    """What deflate makes of some bytes, and no more than shows that it is too much."""
    try:
        return zlib.decompressobj().decompress(data, _MOST_UNPACKED + 1)
    except zlib.error:
        return b""  # playa takes what it finds of it
