"""Plain text under lines that name its headline, outlet, date and author: «Title: …», «المصدر: …»."""

from __future__ import annotations

import re

from msgspec.structs import replace

from corpus.formats.base import LABELLED, Hints, RawDocument
from corpus.formats.record_fields import document, role_of

_LINE = re.compile(r"\s{0,9}([^\W\d][^:：\n]{1,25}?)\s?[:：]\s?(\S.{0,400}|)$")
# A text has at least so many such lines, the headline's among them.
_LEAST = 2


def fields(text: str) -> dict[str, str]:
    """The fields of a text by their roles, with the rest of it as the text; none where none stand above it."""
    found: dict[str, str] = {}
    lines = text.lstrip("\ufeff\n\r ").split("\n")
    for i, line in enumerate(lines):
        if not line.strip():
            continue
        match = _LINE.match(line.rstrip())
        role = role_of(match[1]) if match else None
        if match is None or role is None or role in found or not (match[2] or role == "text"):
            return {**found, "text": "\n".join(lines[i:])} if _is_head(found) else {}
        if role == "text":
            return {**found, "text": "\n".join([match[2], *lines[i + 1 :]])} if _is_head(found) else {}
        found[role] = match[2].strip()
    return {}


def labelled(text: str, hints: Hints) -> RawDocument | None:
    """The document of a text under such lines, or None where none stand above it."""
    found = fields(text) if LABELLED.match(text) else {}
    made = document(found, "", replace(hints, fields={})) if found else None
    return made if isinstance(made, RawDocument) else None


def _is_head(found: dict[str, str]) -> bool:
    return len(found) >= _LEAST and "title" in found
