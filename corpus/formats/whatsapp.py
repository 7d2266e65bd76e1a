"""WhatsApp's exported chat: a message an article, without its date and sender in front."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence

from corpus.decode import decode
from corpus.formats.base import FormatError, Hints, RawDocument

_STAMP = re.compile(
    r"[\u200e\u200f\u202a-\u202e]*\[?(\d{1,4})[/.-](\d{1,2})[/.-](\d{2,4})[,،]?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?"
    r"\s?(?:[AaPp]\.?\s?[Mm]\.?|ص|م)?\]?\s*(?:[-–]\s*)?[\u200e\u200f\u202a-\u202e]*(.*)"
)
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
# What stands for a picture or a sound that was not exported, and for what was taken back.
_MEDIA = re.compile(
    r"[\u200e\u200f]*+(?:<[^<>]{3,60}>|\S.{0,60}\((?:file attached|fichier joint|الملف مرفق)\)|\S+ omitted)\s*"
)
_LEAST = 5
_LONGEST_NAME = 60
_SENDERS = ("sender", "author", "from", "name")


def parse(data: bytes, hints: Hints) -> Iterator[RawDocument]:
    """The messages of some words, in their order; notices of the service and mere media are passed over.

    Raises:
        FormatError: There is none.
    """
    found = False
    stamps: list[tuple[list[int], str]] = []
    for line in decode(data, hints.charset).split("\n"):
        if match := _STAMP.fullmatch(line.rstrip("\r").translate(_DIGITS)):
            # The text itself keeps its digits.
            stamps.append(([int(match[n]) for n in (1, 2, 3)], line.rstrip("\r")[match.start(4) :]))
        elif stamps:
            stamps[-1] = (stamps[-1][0], f"{stamps[-1][1]}\n{line}")
    month_first = _is_month_first([stamp for stamp, _ in stamps])
    for number, (stamp, message) in enumerate(stamps, 1):
        sender, colon, text = message.partition(": ")
        if not colon or len(sender) > _LONGEST_NAME or _MEDIA.fullmatch(text) or len(text.split()) < _LEAST:
            continue
        found = True
        yield RawDocument(
            text=text,
            outlet=sender if hints.fields.get("outlet") in _SENDERS else None,
            author=sender,
            published=_date(stamp, month_first=month_first),
            place=f"message {number}",
        )
    if not found:
        raise FormatError("a chat without a message of some words")


def is_chat(head: str) -> bool:
    """Whether a text is such a chat: its first line and most of its first lines open with date and time."""
    lines = [line for line in head.split("\n")[:20] if line.strip()]
    stamped = [bool(_STAMP.fullmatch(line.rstrip("\r").translate(_DIGITS))) for line in lines]
    return (
        len(lines) > 1
        and stamped[0]
        and sum(stamped) >= len(lines) / 2
        and any(": " in line for line in lines)
    )


def _is_month_first(stamps: Sequence[Sequence[int]]) -> bool:
    """Whether the chat's own country writes the month before the day; some date must say so."""
    return any(second > 12 for _, second, _ in stamps) and not any(first > 12 for first, _, _ in stamps)


def _date(stamp: Sequence[int], *, month_first: bool) -> str | None:
    first, second, third = stamp
    if first > 31:
        year, month, day = first, second, third
    else:
        year = third + 2000 if third < 100 else third
        month, day = (first, second) if month_first else (second, first)
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return None
