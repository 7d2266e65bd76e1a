"""A mail that somebody answered with a few words: what the answer quotes, with its sender and date."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.formats.forwarded import Original, date_of, sender_of, without_signature

# «On Wed, May 22, 2024 at 7:00 AM The Post <news@post.example> wrote:», on one line or two, as mail programs set it
# above what they quote.
_WROTE = re.compile(
    r"(?:on|le|في|بتاريخ)\s(?P<day>.{6,80}?\d{1,2}[:h.]\d{2}(?:\s?[AP]M|\s[صم])?)[,،]?\s+(?P<who>\S.{2,160}?)\s?"
    r"(?:wrote|a écrit|كتب(?:ت)?)\s?:",
    re.IGNORECASE,
)
_SIGNS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# Words of an answer that is no text of its own.
_NOTE = 30


def quoted(lines: Sequence[str]) -> Original | None:
    """The mail that an answer of a few words quotes, or None where it quotes none or says more."""
    for at in range(len(lines)):
        for count in (1, 2):
            head = _SIGNS.sub("", " ".join(line.strip() for line in lines[at : at + count]))
            if match := _WROTE.fullmatch(head):
                return _below(lines, at, at + count, match)
    return None


def _below(lines: Sequence[str], at: int, start: int, match: re.Match[str]) -> Original | None:
    held = [line[1:].removeprefix(" ") for line in lines[start:] if line.startswith(">")]
    own = [line for line in (*lines[:at], *lines[start:]) if not line.startswith(">")]
    if sum(len(line.split()) for line in own) > _NOTE or sum(len(line.split()) for line in held) <= _NOTE:
        return None
    kept = without_signature(held)
    return Original(
        lines=tuple(kept),
        around=tuple(line for line in (*own, *held[len(kept) :]) if line.strip()),
        sender=sender_of(match["who"]),
        published=date_of(match["day"]),
    )
