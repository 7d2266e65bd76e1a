"""Gzip (RFC 1952): what the one file packed in it holds."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from msgspec.structs import replace

from corpus.formats.base import MOST_BYTES, FormatError, Found, Hints
from corpus.formats.packed import burst_size


def parse(data: bytes, hints: Hints) -> Iterator[Found]:
    """What the packed file holds, by its content.

    Raises:
        FormatError: It is damaged, or unpacks to more than may be read.
    """
    unpacked = unpack(data)
    hints.allowance.take(len(unpacked))
    return hints.read(unpacked, replace(hints, depth=hints.depth + 1))


def unpack(data: bytes, most: int = MOST_BYTES) -> bytes:
    """The bytes packed in all members of some gzip data, one behind the other.

    Raises:
        FormatError: They are damaged from the start, cut off, or unpack to more than `most`.
    """
    parts: list[bytes] = []
    size = 0
    limit = min(most, burst_size(len(data)))
    while data:
        member = zlib.decompressobj(wbits=31)
        try:
            part = member.decompress(data, limit - size + 1)
        except zlib.error as error:
            raise FormatError("damaged: the gzip data is broken") from error
        parts.append(part)
        size += len(part)
        if size > limit:
            if limit < most:
                raise FormatError("unpacks to far more than it is, as a ZIP bomb does")
            raise FormatError(f"unpacks to more than {most // 2**20} MiB; split it")
        if not member.eof:
            raise FormatError("damaged: the gzip data is cut off")
        data = member.unused_data.lstrip(b"\0")
    return b"".join(parts)
