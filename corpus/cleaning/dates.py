"""Full calendar dates, as they stand on the lines around an article."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from corpus.languages import Language

_ISO = re.compile(r"(?<!\d)((?:19|20)\d{2})([/.-])(\d{1,2})\2(\d{1,2})(?!\d)")
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d{2})(?!\d)")

# The clock and the zone of Americans: «5:12 PM EST»
_AMERICAN = re.compile(r"\d\s?[AaPp]\.?[Mm]\.?,?\s\(?(?:[ECMP][SD]?T|Eastern|Central|Mountain|Pacific)\b")
# «April 9, 20256:31 AM», as a copied page glues day and hour
_GLUED = re.compile(r"(?<!\d)((?:19|20)\d{2})(?=\d{1,2}:\d{2})")

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS_OF_YEAR = len(_MONTHS)
# 1er, 23rd: a number parts from the letters behind it when words are read.
_ORDINALS = frozenset({"er", "st", "nd", "rd", "th"})


def find_date(text: str, language: Language, *, month_first: bool = False) -> str | None:
    """The first full date of a text as ISO 8601, or None; numeric dates that are read both ways as told."""
    if ":" in text:
        text = _GLUED.sub(r"\1 ", text)
    words = _words(text, language)
    for i in range(len(words)):
        length = _month_length(words, i, language)
        if not length:
            continue
        month = language.months[" ".join(words[i : i + length])]
        end = i + length
        # «نيسان/أبريل» names one month twice.
        again = _month_length(words, end, language)
        if again and language.months[" ".join(words[end : end + again])] == month:
            end += again
        before, after = words[max(i - 1, 0) : i], words[end : end + 2]
        if found := _iso(after[:1], month, before) or _iso(after[1:], month, after[:1]):
            return found
    text = " ".join(language.normalize(part) for part in text.split())
    if match := _ISO.search(text):
        return _iso([match[1]], int(match[3]), [match[4]])
    if match := _NUMERIC.search(text):
        return _in_figures(match, month_first=month_first)
    return None


def month_leads(lines: Sequence[str], language: Language) -> bool | None:
    """Whether the lines around a text write the month before the day; None where nothing tells.

    A figure that no month has tells it, and the clock and zone that Americans write; so do languages that are
    written in one way.
    """
    if language.writing.date_order == "day first":
        return False
    for match in (match for line in lines for match in _NUMERIC.finditer(line)):
        if max(int(match[1]), int(match[2])) > _MONTHS_OF_YEAR:
            return int(match[2]) > _MONTHS_OF_YEAR
    return True if any(_AMERICAN.search(line) for line in lines) else None


def _words(text: str, language: Language) -> list[str]:
    """The words of a text without the endings of ordinal numbers."""
    words = language.words(text)
    return [w for i, w in enumerate(words) if not (w in _ORDINALS and i and words[i - 1].isdigit())]


def _month_length(words: list[str], at: int, language: Language) -> int:
    """How many words the name of a month has that begins at `at`; 0 where there is none."""
    return next((n for n in (2, 1) if " ".join(words[at : at + n]) in language.months), 0)


def _in_figures(match: re.Match[str], *, month_first: bool = False) -> str | None:
    """A date of figures alone: as told, but where no month has that number (11/24/2025)."""
    first, second = int(match[1]), int(match[2])
    leads = second > _MONTHS_OF_YEAR or (month_first and first <= _MONTHS_OF_YEAR)
    return _iso([match[3]], first, [match[2]]) if leads else _iso([match[3]], second, [match[1]])


def is_either(text: str) -> bool:
    """Whether the first date in figures of a text is another one with the month before the day."""
    match = None if _ISO.search(text) else _NUMERIC.search(text)
    return match is not None and max(int(match[1]), int(match[2])) <= _MONTHS_OF_YEAR and match[1] != match[2]


def _iso(year: list[str], month: int, day: list[str]) -> str | None:
    if not (year and day and re.fullmatch("(19|20)[0-9]{2}", year[0]) and re.fullmatch("[0-9]{1,2}", day[0])):
        return None
    try:
        return datetime.date(int(year[0]), month, int(day[0])).isoformat()
    except ValueError:
        return None


def iso_date(stamp: str) -> str | None:
    """The calendar date of a machine's time stamp as ISO 8601, in the stamp's own time zone, or None.

    Args:
        stamp: ISO 8601 (RFC 3339), the date of a mail (RFC 5322), seconds since 1970, or a day-first date.
    """
    if match := _ISO.search(stamp):
        return _iso([match[1]], int(match[3]), [match[4]])
    months = "|".join(_MONTHS)
    mail = rf"(?<!\d)(\d{{1,2}})\s+({months})[a-z]*\.?,?\s+((?:19|20)\d{{2}})"
    if match := re.search(mail, stamp, re.IGNORECASE):
        month = _MONTHS.index(match[2].casefold()) + 1
        return _iso([match[3]], month, [match[1]])
    # Thu Mar 20 07:12:45 +0000 2025
    clock = rf"[A-Z][a-z]{{2}} ({months}) (\d{{1,2}}) [\d:]{{5,8}} (?:[+-]\d{{4}} )?((?:19|20)\d{{2}})"
    if match := re.match(clock, stamp, re.IGNORECASE):
        return _iso([match[3]], _MONTHS.index(match[1].casefold()) + 1, [match[2]])
    if match := _NUMERIC.search(stamp):
        return _in_figures(match)
    # 20240423 and PDF's D:20240423101500+01'00'.
    if match := re.match(r"(?:D:)?((?:19|20)\d{2})([01]\d)([0-3]\d)(?:[T\d]|$)", stamp):
        return _iso([match[1]], int(match[2]), [match[3]])
    if re.fullmatch(r"\d{9,10}(?:\d{3})?(?:\.\d+)?", stamp):
        seconds = float(stamp) / (1000 if len(stamp.partition(".")[0]) > 10 else 1)
        return datetime.datetime.fromtimestamp(seconds, datetime.UTC).date().isoformat()
    return None
