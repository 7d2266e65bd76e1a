"""Standard input and large files that hold lines of JSON: read as they come, never the whole at once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import chain
from typing import IO

from msgspec import Struct

from corpus.formats.base import MOST_BYTES, FormatError

_BOM = b"\xef\xbb\xbf"
# Bytes within which the first two records end; what begins with more is read whole.
_HEAD = 1 << 20


class Opened(Struct):
    """What a source holds: lines of JSON as they come, or else the bytes that were read of it."""

    lines: Iterator[bytes] | None = None
    head: bytes = b""


def opened(stream: IO[bytes]) -> Opened:
    """Find out whether a stream holds lines of JSON, two records at least, reading no more than that takes."""
    head: list[bytes] = []
    records = size = 0
    while records < 2 and (line := stream.readline(_HEAD)):
        head.append(line)
        size += len(line)
        if line.strip():
            records += 1
            if size >= _HEAD or not _is_record(line if len(head) > 1 else line.removeprefix(_BOM)):
                break
    else:
        if records == 2:
            head[0] = head[0].removeprefix(_BOM)
            return Opened(lines=_lines(head, stream))
    return Opened(head=b"".join(head))


def _is_record(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line.decode()), dict)
    except (ValueError, RecursionError):
        return False


def _lines(head: list[bytes], stream: IO[bytes]) -> Iterator[bytes]:
    """The lines of a stream whose first ones were read; one that is far too long ends it.

    Raises:
        FormatError: A line is longer than any source may be.
    """
    for line in chain(head, iter(lambda: stream.readline(MOST_BYTES + 1), b"")):
        if len(line) > MOST_BYTES:
            raise FormatError(f"too large: a line of more than {MOST_BYTES // 2**20} MiB; split it")
        yield line
