"""RTF (1.9): one article a source, or those of a database's download."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.formats.base import FormatError, Found, Hints
from corpus.formats.plain import documents

_BROKEN = re.compile(r"^\W*$")
# The name of a picture's or object's group holds no text, and its bytes take long to walk.
_BINARY = re.compile(rb"[0-9a-fA-F\s]{256,}")


def parse(data: bytes, _hints: Hints) -> Iterator[Found]:
    """The text of an RTF file.

    Raises:
        FormatError: It holds no text.
    """
    from striprtf.striprtf import rtf_to_text

    # RTF is ASCII; what is not is some writer's mistake and taken as Latin-1.
    text: str = rtf_to_text(_BINARY.sub(b"", data).decode("latin-1"), errors="replace")  # type: ignore[no-untyped-call]
    if _BROKEN.match(text):
        raise FormatError("RTF without text")
    # A paragraph is one line in RTF, and blank lines are as the writer set them.
    yield from documents(text)
