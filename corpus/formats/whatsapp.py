"""WhatsApp's exported chat: a message an article, without its date and sender in front."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence

from corpus.decode import decode
from corpus.formats.base import FormatError, Hints, RawDocument
from corpus.formats.posts import spoken
from corpus.languages import WESTERN_DIGITS

_STAMP = re.compile(
    r"\[?(\d{1,4})[/.-](\d{1,2})[/.-](\d{2,4})[,،]?\s+(?:(?:à|at|في)\s)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?"
    r"\s?(?:[AaPp]\.?\s?[Mm]\.?|صباحا|مساء|ص|م)?\]?\s*(?:[-–]\s*)?(.*)"
)
# Of those who write AM in capitals, Americans write the year with two digits, and the month first.
_AMERICAN = re.compile(r"\[?\d{1,2}/\d{1,2}/\d{2},\s\d{1,2}:\d{2}(?::\d{2})?\s[AP]M\b")
# Marks of direction, which stand within dates too; some telephones open with one what the service itself says.
_MARKS = str.maketrans("", "", "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_OWN = ": \u200e"
# What stands for a picture or a sound that was not exported.
_MEDIA = re.compile(
    r"(?:<[^<>]{3,60}>|\S.{0,60}\((?:file attached|fichier joint|الملف مرفق|ملف مرفق)\)|\S+ omitted)\s*"
)
# What the service says below a message, and instead of one.
_EDITED = re.compile(
    r"\s?<(?:this message was edited|ce message a été modifié|تم تعديل هذه الرسالة)>", re.IGNORECASE
)
_SERVICE = re.compile(
    r"messages and calls are end-to-end|this message was deleted|you deleted this message|"
    r"les messages et les appels sont chiffrés|(?:ce message a été|vous avez) supprimé|"
    r"الرسائل والمكالمات مشفرة|تم تشفير الرسائل|تم(?:ت)? حذف هذه الرسالة|حذفت هذه الرسالة|حذفتَ هذه الرسالة|"
    r"(?:poll|sondage|استطلاع(?: رأي)?|تصويت)\s?:\s*\n",
    re.IGNORECASE,
)
# How the service writes bold, italic and struck words: *so*, _so_, ~so~.
_STYLED = re.compile(r"(?<![\w*_~])([*_~])(?=\S)([^\n]{1,300}?)(?<=\S)\1(?![\w*_~])")
_BOLD_LINE = re.compile(r"\*([^*\n]{3,300})\*[ \t]*\n\s*(?=\S)")
_LEAST = 5  # words of a message that may be an article
_LONGEST_NAME = 60  # letters of a sender's name; a longer one is text before a colon
_SENDERS = ("sender", "author", "from", "name")


def parse(data: bytes, hints: Hints) -> Iterator[RawDocument]:
    """The messages of some words, in their order; notices of the service and mere media are passed over.

    Raises:
        FormatError: There is none.
    """
    found = False
    stamps: list[tuple[list[int], str]] = []
    american = False
    for line in decode(data, hints.charset).split("\n"):
        if stamped := _stamped(line):
            stamps.append(stamped)
            american = american or bool(_AMERICAN.match(line.translate(_MARKS)))
        elif stamps:
            stamps[-1] = (stamps[-1][0], f"{stamps[-1][1]}\n{line.translate(_MARKS)}")
    month_first = _is_month_first([stamp for stamp, _ in stamps], american=american)
    for number, (stamp, message) in enumerate(stamps, 1):
        sender, colon, text = message.partition(": ")
        text = _said(text)
        bold = _BOLD_LINE.match(text)
        text = spoken(_plain(text))
        sender = sender.removeprefix("~").strip()
        if not colon or len(sender) > _LONGEST_NAME or len(text.split()) < _LEAST:
            continue
        found = True
        yield RawDocument(
            text=text,
            title=spoken(_plain(bold[1])) if bold else None,
            outlet=sender if hints.fields.get("outlet") in _SENDERS else None,
            # Of those who are no contact of the exporter's the number alone is told.
            author=sender if any(map(str.isalpha, sender)) else None,
            published=_date(stamp, month_first=month_first),
            place=f"message {number}",
        )
    if not found:
        raise FormatError("a chat without a message of some words")


def is_chat(head: str) -> bool:
    """Whether a text is such a chat: its first line and a quarter of its first lines open with date and time."""
    lines = [line for line in head.split("\n")[:20] if line.strip()]
    stamped = [_stamped(line) is not None for line in lines]
    # Messages may be long: whole articles are sent on.
    return (
        len(lines) > 1
        and stamped[0]
        and sum(stamped) >= max(2, len(lines) / 4)
        and any(": " in line for line, is_stamp in zip(lines, stamped, strict=True) if is_stamp)
    )


def _stamped(line: str) -> tuple[list[int], str] | None:
    """The date of a line that begins a message, and the rest of it, empty where the service itself speaks."""
    plain = line.rstrip("\r").translate(_MARKS)
    match = _STAMP.fullmatch(plain.translate(WESTERN_DIGITS))
    if match is None:
        return None
    # The text itself keeps its digits.
    return [int(match[n]) for n in (1, 2, 3)], "" if _OWN in line else plain[match.start(4) :]


def _said(text: str) -> str:
    """What somebody wrote: nothing of the service, of media and of polls."""
    if _SERVICE.match(text):
        return ""
    first, _, rest = text.partition("\n")
    return _EDITED.sub("", rest if _MEDIA.fullmatch(first) else text).strip()


def _plain(text: str) -> str:
    """A text without the signs of bold, italic and struck words, which stand in each other."""
    for _ in range(3):
        text = _STYLED.sub(r"\2", text)
    return text


def _is_month_first(stamps: Sequence[Sequence[int]], *, american: bool) -> bool:
    """Whether the chat's own country writes the month before the day; some date, or its form, must say so."""
    says = american or any(second > 12 for _, second, _ in stamps)
    return says and not any(first > 12 for first, _, _ in stamps)


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
