"""RTF (1.9): one article a source, or those of a database's download."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.formats.base import FormatError, Found, Hints
from corpus.formats.labelled import labelled
from corpus.formats.plain import documents

_BROKEN = re.compile(r"^\W*$")
# The name of a picture's or object's group holds no text, and its bytes take long to walk.
_BINARY = re.compile(rb"[0-9a-fA-F\s]{256,}")
# The sign of a list's item, which readers that know lists pass over.
_BULLET = re.compile(r"\{\\listtext\b[^{}]{0,200}\}")
# The end of a table's cell, which is a line of its own as in other formats
_CELL = re.compile(r"\\(?:nest)?cell(?![a-z])")
# What opens and closes groups; what says that text is a tracked deletion or hidden, and that it is so no more.
_GROUPS = re.compile(r"\\[{}\\]|[{}]|\\(?:deleted|v)(?![a-z])-?[0-9]*|\\plain(?![a-z])")


def parse(data: bytes, hints: Hints) -> Iterator[Found]:
    """The text of an RTF file.

    Raises:
        FormatError: It holds no text.
    """
    from striprtf.striprtf import rtf_to_text

    # RTF is ASCII; what is not is some writer's mistake and taken as Latin-1.
    source = _BULLET.sub("", _BINARY.sub(b"", data).decode("latin-1"))
    source = _CELL.sub(r"\\par", _without_unseen(source))
    text: str = rtf_to_text(source, errors="replace")  # type: ignore[no-untyped-call]
    if _BROKEN.match(text):
        raise FormatError("RTF without text")
    if document := labelled(text, hints):
        yield document
        return
    # A paragraph is one line in RTF, and blank lines are as the writer set them.
    yield from documents(text)


def _without_unseen(source: str) -> str:
    """The file without what its writer deleted while changes were tracked, or hid."""
    if "\\deleted" not in source and "\\v" not in source:
        return source
    kept: list[str] = []
    last = depth = 0
    inside: int | None = None
    for match in _GROUPS.finditer(source):
        sign = match[0]
        if sign == "{":
            depth += 1
        elif sign == "}":
            if depth == inside:
                inside, last = None, match.start()
            depth -= 1
        elif sign[1].isalpha():
            ends = sign.endswith("0") or sign == "\\plain"
            if ends and depth == inside:
                inside, last = None, match.start()
            elif not ends and inside is None:
                kept.append(source[last : match.start()])
                inside = depth
    return "".join(kept) + ("" if inside is not None else source[last:])
