"""RIS, the references of Zotero and the like: an article a reference, by its abstract, or the page it names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.decode import decode
from corpus.formats.base import FormatError, Found, Hints
from corpus.formats.record_fields import document, given_first

_LINE = re.compile(r"([A-Z][A-Z0-9])  -(?: (.*))?")
_START = re.compile(r"\ufeff?\s*TY  - ")
_NAMES = {
    "TI": "title", "T1": "title", "AU": "author", "A1": "author", "DA": "date", "PY": "date", "Y1": "date",
    "JO": "source", "JF": "source", "T2": "source", "PB": "publisher", "UR": "url", "AB": "abstract", "N2": "abstract",  # noqa: E501
    "LA": "language", "ID": "id",
}  # fmt: skip


def parse(data: bytes, hints: Hints) -> Iterator[Found]:
    """The references, in their order.

    Raises:
        FormatError: There is none.
    """
    fields: dict[str, str] = {}
    number = 0
    last = ""
    for line in decode(data, hints.charset).splitlines():
        match = _LINE.fullmatch(line.rstrip())
        if match is None:
            if last and line.strip():
                fields[last] = f"{fields[last]} {line.strip()}"
            continue
        last = _NAMES.get(match[1], "")
        if match[1] == "ER" and fields:
            number += 1
            yield document(fields, f"reference {number}", hints)
            fields = {}
        elif last and match[2]:
            value = given_first(match[2]) if last == "author" else match[2]
            joined = f"{fields[last]}, {value}" if last == "author" and last in fields else value
            # A reference may name its year alone and its day elsewhere.
            keep = (
                last in fields
                and last != "author"
                and not (last == "date" and len(value) > len(fields[last]))
            )
            fields[last] = fields[last] if keep else joined
        last = last if last in fields else ""
    if not number:
        raise FormatError("damaged: references that are cut off")


def is_references(head: str) -> bool:
    """Whether a text opens as RIS does."""
    return bool(_START.match(head))
