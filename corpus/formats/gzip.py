"""Gzip (RFC 1952): what the one file packed in it holds."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from msgspec.structs import replace

from corpus.formats.base import MOST_BYTES, FormatError, Found, Hints
from corpus.formats.packed import burst_size

# Bytes given to a member at a time: what it leaves of them is copied, and a file may be nothing but empty members.
_AT_ONCE = 1 << 12


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
    at = 0
    while at < len(data):
        member = zlib.decompressobj(wbits=31)
        while not member.eof:
            if at >= len(data):
                raise FormatError("damaged: the gzip data is cut off")
            given = data[at : at + _AT_ONCE]
            try:
                part = member.decompress(given, limit - size + 1)
            except zlib.error as error:
                raise FormatError("damaged: the gzip data is broken") from error
            at += len(given) - len(member.unused_data) - len(member.unconsumed_tail)
            parts.append(part)
            size += len(part)
            if size > limit:
                if limit < most:
                    raise FormatError("unpacks to far more than it is, as a ZIP bomb does")
                raise FormatError(f"unpacks to more than {most // 2**20} MiB; split it")
        at = _behind_zeros(data, at)
    return b"".join(parts)


def _behind_zeros(data: bytes, at: int) -> int:
    """Where the zeros that may fill the end of a member up end."""
    while given := data[at : at + _AT_ONCE]:
        if rest := given.lstrip(b"\0"):
            return at + len(given) - len(rest)
        at += len(given)
    return at
