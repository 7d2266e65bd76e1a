"""The dateline in front of a report's first sentence.

«الرباط/15 ماي 2024/ومع/», «دبي (CNN) --», «PARIS, 15 mai (AFP) -»: agencies set place, date and their own name
before the first word; none of it is part of the sentence.
"""

from __future__ import annotations

import re

from msgspec import Struct

from corpus.cleaning.boilerplate_phrases import covered_anywhere
from corpus.languages import Language

# A dateline with the signs by which it is told, which of its parts is the agency, and how it is written; most
# reports have none of the signs so near their front, and the pattern is not made.
_DASH = "[-–—ـ]"
_PLACE = r"[^.!?؟:()«»\"]{0,60}?"
_SLASHES = (
    # الرباط/15 ماي 2024/ومع/
    "/",
    3,
    rf"([^/.()]{{2,40}})/\s?([^/()]{{4,30}}?)\s?/\s?([^/()]{{2,25}}?)\s?/\s*(?:{_DASH}{{1,3}}|:)?\s*",
)
_BRACKETS = (
    # Place and date, then the agency in brackets and a dash; the country may be in brackets as well.
    "(",
    2,
    rf"({_PLACE}(?:\([^()]{{2,30}}\)[,،] {_PLACE})?)\(\s?([^()]{{2,30}}?)\s?\)\s*(?:{_DASH}{{1,3}}|:)\s*",
)
_DASHES = (
    # «Rabat – MAP –», «و م ع - »: the agency between dashes, or alone before one.
    "-–—ـ",
    2,
    rf"(?:([^.!?؟:()«»\"/]{{2,30}}?)\s{_DASH}\s)?([^.!?؟:()«»\"/–—]{{2,25}}?)\s?(?:\s{_DASH}{{1,2}}|{_DASH}{{1,2}}\s)\s*",
)
_FRONT = 64  # characters: each of the patterns has its first sign within so many
# RABAT —
_CAPITALS = r"([A-ZÀ-Þ][A-ZÀ-Þ.'’\- ]{2,30}(?:, [A-Z][\w.]{1,12}){0,2})\s[–—-]{1,2}\s+(?=\S)"
# «القاهرة – »: of 32,760 articles of the Arabic press 290 open so, all of them with a place; no second dash may
# follow at once, as around an aside.
_CITY = rf"[^\W\d_]{{2,20}}(?:\s[^\W\d_]{{2,20}})?\s{_DASH}{{1,2}}\s{{1,3}}(?=\S)(?!(?:\S{{1,30}}\s{{1,3}}){{1,9}}{_DASH}\s)"
# CNN, AFP; و.م.ع, أ ف ب
_INITIALS = r"[A-Z][A-Z0-9]{1,5}|[\u0621-\u064a](?:[. ]{1,2}[\u0621-\u064a]){1,3}\.?"
_MOST_PLACE = 8


class Dateline(Struct, frozen=True):
    """What stands before a report's first word.

    Attributes:
        end: Where the first sentence begins, in code points of the paragraph.
        agency: Whose report it is, or None.
    """

    end: int
    agency: str | None = None


def dateline(paragraph: str, language: Language) -> Dateline | None:
    """The dateline of a report's first paragraph, or None where it has none.

    What stands in front of the first sentence is one only where an agency is named there, by a name that is known
    or by initials, or where it is a place in capitals, in Arabic one or two words before a dash.
    """
    front = paragraph[:_FRONT]
    for form in (_SLASHES, _BRACKETS, _DASHES):
        signs, at, pattern = form
        match = re.match(pattern, paragraph) if any(sign in front for sign in signs) else None
        if match is None or match.end() >= len(paragraph):
            continue
        place = match[1] or ""
        # «Le Fonds (FMI) –» is no dateline: initials that are not known stand beside a date.
        dated = form is not _DASHES and any(map(str.isdigit, match[0]))
        if len(place.split()) <= _MOST_PLACE and _is_agency(match[at], language, initials=dated):
            return Dateline(match.end(), match[at].strip(" ."))
    if not any(sign in front for sign in _DASHES[0]):
        return None
    match = re.match(_CAPITALS if language.cased else _CITY, paragraph)
    opens = match is not None and (paragraph[match.end() : match.end() + 1].isalpha() or not language.cased)
    return Dateline(match.end()) if match and opens else None


def _is_agency(name: str, language: Language, *, initials: bool) -> bool:
    """Whether a name is an agency's: each of its parts is, where several are named."""
    parts = [part for part in re.split(r"\s?(?:[/,،+]| و| et | and )\s?", name.strip()) if part]
    return bool(parts) and all(_is_one(part, language, initials=initials) for part in parts)


def _is_one(name: str, language: Language, *, initials: bool) -> bool:
    words = language.words(name)
    known = bool(words) and covered_anywhere(words, language.code, "agency") == len(words)
    return known or (initials and bool(re.fullmatch(_INITIALS, name)))
