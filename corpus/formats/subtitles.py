"""Subtitles (SubRip, WebVTT): what is said, as running text, a paragraph up to each pause or change of speaker."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from corpus.cleaning.line_ends import ends_with_mark
from corpus.decode import decode
from corpus.formats.base import FormatError, Hints, RawDocument

_CLOCK = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[,.](\d{1,3})"
_SPAN = rf"{_CLOCK}[ \t]{{1,9}}-->[ \t]{{1,9}}{_CLOCK}(?:[ \t].{{0,200}})?\r?$"
_TIMES = re.compile(_SPAN)
_OPENING = re.compile(rf"\A(?:WEBVTT(?:[ \t\r\n]|\Z)|\d{{1,6}}[ \t]{{0,9}}\r?\n{_SPAN})", re.MULTILINE)
# «<i>», «<v Name>», «<00:00:01.000>», «{\an8}»
_VOICE = re.compile(r"<v(?:\.[^\s>]{0,60})?\s+([^<>]{1,100})>")
_TAGS = re.compile(r"</?[a-zA-Z][^<>]{0,100}>|<[\d:.]{5,15}>|\{\\[^{}]{0,100}\}")
# What is heard beside words: «[Music]», «♪ … ♪»; a line of nothing else.
_SOUND = re.compile(r"[\[(][^\[\]()]{1,60}[\])]")
# A word of several parts, broken at its hyphen.
_HYPHEN = re.compile(r"\w-$")
_NOTES = "♪♫"
_DIALOGUE = re.compile(r"^[-–—]\s?(?=\S)")
# Seconds without a word between two subtitles that part what is said: the next sentence may follow at once, a new
# subject does not. Set by hand.
_PAUSE = 1.5


class _Cue(Struct, frozen=True):
    """A subtitle.

    Attributes:
        start: When it comes, in seconds.
        end: When it goes.
        lines: What it shows.
    """

    start: float
    end: float
    lines: Sequence[str]


class _Said(Struct):
    """A line of what is said, with whether a new paragraph begins at it."""

    text: str
    opens: bool


def is_subtitles(head: str) -> bool:
    """Whether a text opens as a file of subtitles does."""
    return bool(_OPENING.match(head))


def parse(data: bytes, hints: Hints) -> Iterator[RawDocument]:
    """The document of a file of subtitles.

    Raises:
        FormatError: There is no subtitle in it.
    """
    sounds: list[str] = []
    said = list(_said(list(_cues(decode(data, hints.charset))), sounds))
    if not said:
        raise FormatError("no article in it")
    paragraphs: list[str] = []
    is_marked = any(ends_with_mark(line.text) for line in said)
    for line in said:
        # Where there are full stops, a pause within a sentence is no end.
        if paragraphs and not (line.opens and (not is_marked or ends_with_mark(paragraphs[-1]))):
            parted = "" if _HYPHEN.search(paragraphs[-1]) else " "
            paragraphs[-1] = f"{paragraphs[-1]}{parted}{line.text}"
        else:
            paragraphs.append(line.text)
    yield RawDocument(text="\n\n".join(paragraphs), body=True, removed=tuple(dict.fromkeys(sounds)))


def _cues(text: str) -> Iterator[_Cue]:
    """The subtitles of a file; what stands in front of each time, and the notes of WebVTT, are none of theirs."""
    lines = text.lstrip("\ufeff").splitlines()
    at = 0
    while at < len(lines):
        match = _TIMES.match(lines[at].strip())
        at += 1
        if match is None:
            continue
        end = at
        while end < len(lines) and lines[end].strip() and "-->" not in lines[end]:
            end += 1
        # Without a blank line between them the number of the next one stands last.
        if end < len(lines) and "-->" in lines[end] and end > at and lines[end - 1].strip().isdigit():
            end -= 1
        yield _Cue(_seconds(match.groups()[:4]), _seconds(match.groups()[4:]), lines[at:end])
        at = end


def _seconds(parts: Sequence[str | None]) -> float:
    hours, minutes, seconds, rest = (part or "0" for part in parts)
    return 3600 * int(hours) + 60 * int(minutes) + int(seconds) + float(f"0.{rest}")


def _said(cues: Sequence[_Cue], sounds: list[str]) -> Iterator[_Said]:
    """The lines that are said, each once: rolling subtitles show the last one again above the new one."""
    shown: list[str] = []
    ended, speaker = 0.0, ""
    for cue in cues:
        opens = cue.start - ended >= _PAUSE
        own: list[str] = []
        for line in cue.lines:
            voice = _VOICE.search(line)
            text = " ".join(html.unescape(_TAGS.sub("", _VOICE.sub("", line))).split())
            if voice and voice[1] != speaker:
                opens, speaker = True, voice[1]
            if text and (text[0] in _NOTES or _SOUND.fullmatch(text.strip(f"{_NOTES} "))):
                sounds.append(text)
                continue
            if not text or text in own:
                continue
            own.append(text)
            if text not in shown:
                plain = _DIALOGUE.sub("", text)
                yield _Said(plain, opens or plain != text)
                opens = False
        shown = own or shown
        ended = max(ended, cue.end)
