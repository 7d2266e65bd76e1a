"""The dateline in front of a report's first sentence.

«الرباط/15 ماي 2024/ومع/», «دبي (CNN) --», «PARIS, 15 mai (AFP) -»: agencies set place, date and their own name
before the first word; none of it is part of the sentence.
"""

from __future__ import annotations

import re

from msgspec import Struct

from corpus.cleaning.boilerplate_phrases import covered_anywhere, prefix
from corpus.cleaning.dates import find_date
from corpus.cleaning.wire_marks import is_newsroom
from corpus.languages import Language
from corpus.languages.characters import DASHES

_DASH = f"[{DASHES}ـ]"
_PLACE = r"[^.!?؟:()«»\"]{0,60}?"
# Place and date, then the agency in brackets and a dash; the country may be in brackets as well.
_BRACKETS = (
    rf"({_PLACE}(?:\([^()]{{2,30}}\)[,،]?\s{_PLACE})?)\(\s?([^()]{{2,30}}?)\s?\)\s*(?:{_DASH}{{1,3}}|:)\s*"
)
# الرباط/15 ماي 2024/ومع/
_SLASHES = rf"([^/.()]{{2,40}})/\s?([^/()]{{4,30}}?)\s?/\s?([^/()]{{2,25}}?)\s?/\s*(?:{_DASH}{{1,3}}|:)?\s*"
# أبوظبي في 14 مايو/ وام /
_TWO_SLASHES = rf"([^/.():«»\"]{{2,60}})/\s?([^/()]{{2,25}}?)\s?/\s*(?:{_DASH}{{1,3}}|:)?\s*"
# بكين 14 مايو 2024 (شينخوا) without a sign behind it
_BARE = rf"({_PLACE}\d{_PLACE})\(\s?([^()]{{2,30}}?)\s?\)\s+"
# دمشق-سانا
_HYPHEN = r"([^\W\d_]{2,20})[-–]([^\W\d_]{2,15})\s{1,9}"
# «Rabat – MAP –», «و م ع - »: the agency between dashes, or alone before one.
_DASHES = (
    rf"(?:([^.!?؟:()«»\"/]{{2,30}}?)\s{_DASH}\s)?([^.!?؟:()«»\"/–—]{{2,25}}?)\s?"
    rf"(?:\s{_DASH}{{1,2}}|{_DASH}{{1,2}}\s)\s*"
)
# «رام الله – وكالات:», «Tunis - Agences :»: the place and who reports, before a colon.
_COLON = r"([^.!?؟:()«»\"/–—-]{2,30}?)\s?[/–—-]\s?([^.!?؟:()«»\"/–—-]{2,25}?)\s?:\s*"
# «MAP - Rabat -», «وطنية - بيروت -»: the agency before the place.
_DASHES_TURNED = (
    rf"([^.!?؟:()«»\"/–—-]{{2,25}}?)\s?{_DASH}{{1,2}}\s([^\W\d_]{{2,20}}(?:\s[^\W\d_]{{2,20}}){{0,2}})"
    rf"(?:\s{_DASH}{{1,2}}|{_DASH}{{1,2}}\s)\s*"
)
# Lebanon's agency calls itself by the last word of its name, which is a section's elsewhere.
_NATIONAL = {"وطنية": "الوكالة الوطنية للإعلام"}
_FRONT = 64  # characters: a dateline has its first sign within so many
# RABAT —
_CAPITALS = r"([A-ZÀ-Þ][A-ZÀ-Þ.'’\- ]{2,30}(?:, [A-Z][\w.]{1,12}){0,2})\s[–—-]{1,2}\s+(?=\S)"
# With capitals: a place, and a day or who reports in brackets or both, before a dash: «Tunis, 3 oct. (APM) — Sept»,
# «OSTERBURG (Press Network) -- Rail». Behind a place in small letters stands a day.
_UPPER = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’\-]{2,20}(?:\s[A-ZÀ-Þ.'’\-]{2,20}){0,3}"
_MIXED = r"[A-ZÀ-Þ][^.!?:;()«»\"–—,]{1,30}"
_DAY = r",\s(?:(?:le\s)?\d{1,2}(?:er)?\s[^\W\d_]{3,10}\.?|[A-Z][a-z]{2,8}\.?\s\d{1,2})(?:,?\s\d{4})?"
_REPORTER = r"\s\(([^()\d]{2,30})\)"
_CASED = (
    rf"(?:{_UPPER}(?:,\s[^\W\d_][\w.]{{1,15}})?(?:{_DAY})?{_REPORTER}|(?:{_UPPER}|{_MIXED}){_DAY}(?:{_REPORTER})?)"
    rf"\s?{_DASH}{{1,3}}\s{{1,3}}(?=[«“\"]?\s?[A-ZÀ-Þ\d])"
)
# «القاهرة – », «القاهرة- »: of 32,760 articles of the Arabic press 290 open in the one way and 200 in the other,
# all with a place; no second dash may follow at once, as around an aside. The glued one is no letter's tail (الـ).
_CITY = (
    rf"[^\W\d_]{{2,20}}(?:\s[^\W\d_]{{2,20}})?(?:\s{_DASH}{{1,2}}|[{DASHES}]{{1,2}})\s{{1,3}}(?=\S)"
    rf"(?!(?:\S{{1,30}}\s{{1,3}}){{1,9}}{_DASH}\s)"
)
# «Rabat, 11 janvier 2027.», «الرباط، 8 نونبر 2027:»: nothing but a place and a day, with its year.
_PLACE_AND_DAY = (
    r"[^\W\d_][^\d.!?؟:;؛()«»\"،,]{1,30}[،,]\s(?:[^\W\d_]{3,10}[،,]?\s)?(?:le\s|في\s)?"
    r"(?:\d{1,2}(?:er)?\s[^\W\d_]{3,10}(?:\s[^\W\d_]{3,6})?|[A-Z][a-z]{2,8}\s\d{1,2},)\s(?:19|20)\d\d\s?[.:]\s*"
)
_LONGEST_PLACE = 4  # words
# «عاجل |», «URGENT -»: what agencies and channels set before a report of one sentence.
_URGENT = rf"#?(?:عاجل(?:\s?جدا)?|URGENT|FLASH|BREAKING(?:\sNEWS)?)\s?(?:[|:/]|{_DASH}{{1,2}})\s*"
# CNN, AFP; و.م.ع, أ ف ب
_INITIALS = r"[A-Z][A-Z0-9]{1,5}|[\u0621-\u064a](?:[. ]{1,2}[\u0621-\u064a]){1,3}\.?"
_ONLY_INITIALS = re.compile(_INITIALS)
# Each with the part that is the agency, and the signs by which it is told; most reports have none of these so near
# their front, and the pattern is not made.
_DASH_SIGNS = DASHES + "ـ"
_PATTERNS = (
    (_SLASHES, 3, "/"), (_TWO_SLASHES, 2, "/"), (_BRACKETS, 2, "("), (_BARE, 2, "("), (_DASHES, 2, _DASH_SIGNS),
    (_HYPHEN, 2, "-–"), (_COLON, 2, ":"),
)  # fmt: skip
_DATED = (_SLASHES, _TWO_SLASHES, _BRACKETS)
_URGENT_WORDS = ("عاجل", "URGENT", "FLASH", "BREAKING")
_MOST_PLACE = 8  # words, of all places that one line names
_LONGEST_AGENCY = 4  # words


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
    if (end := urgency(paragraph) or place_and_day(paragraph, language)) and end < len(paragraph):
        return Dateline(end)
    for pattern, at, signs in _PATTERNS:
        match = re.match(pattern, paragraph) if any(sign in front for sign in signs) else None
        if match is None or match.end() >= len(paragraph):
            continue
        place = match[1] or ""
        if pattern in (_COLON, _BRACKETS) and is_newsroom(match[at], language):
            return Dateline(match.end())
        # A day between slashes, and one word more: what stands there is nothing but the agency.
        if pattern is _SLASHES and any(map(str.isdigit, match[2])) and match[at].isalpha():
            return Dateline(match.end(), match[at])
        # «Le Fonds (FMI) –» is no dateline: initials that are not known stand beside a date.
        dated = pattern in _DATED and any(map(str.isdigit, match[0]))
        is_one = _is_agency(match[at], language, initials=dated) or (
            (pattern is _BRACKETS or (pattern is _TWO_SLASHES and dated))
            and _says_agency(match[at], language)
        )
        if len(place.split()) <= _MOST_PLACE and is_one:
            return Dateline(match.end(), match[at].strip(" ."))
    return _by_dash(paragraph, language) if any(sign in front for sign in _DASH_SIGNS) else None


def _by_dash(paragraph: str, language: Language) -> Dateline | None:
    """The dateline that a dash closes: an agency before a place, a place in capitals, in Arabic a place alone."""
    is_twice = sum(paragraph[:_FRONT].count(sign) for sign in _DASH_SIGNS) > 1
    match = re.match(_DASHES_TURNED, paragraph) if is_twice else None
    if match and match.end() < len(paragraph):
        name = match[1].strip()
        if name in _NATIONAL or _is_agency(name, language, initials=False):
            return Dateline(match.end(), _NATIONAL.get(name, name))
    match = re.match(_CASED, paragraph) if language.cased else None
    if match and match.end() < len(paragraph):
        return Dateline(match.end(), match[1] or match[2])
    match = re.match(_CAPITALS, paragraph) if language.cased else re.match(_CITY, paragraph)
    opens = match is not None and (paragraph[match.end() : match.end() + 1].isalpha() or not language.cased)
    return Dateline(match.end()) if match and opens else None


def urgency(paragraph: str) -> int:
    """Where the report begins behind the word that calls it urgent; 0 where there is none."""
    match = (
        re.match(_URGENT, paragraph)
        if paragraph.startswith(_URGENT_WORDS, paragraph.startswith("#"))
        else None
    )
    return match.end() if match else 0


def place_and_day(paragraph: str, language: Language) -> int:
    """Where the text begins behind a place and a full date that a full stop closes; 0 where it opens otherwise."""
    front = paragraph[:_FRONT].replace(":", ".").partition(".")
    if not (front[1] and front[0].rstrip()[-1:].isdigit()):
        return 0
    match = re.match(_PLACE_AND_DAY, paragraph)
    if match is None or (language.cased and not match[0][0].isupper()):
        return 0
    place = re.split("[،,]", match[0], maxsplit=1)[0]
    is_one = len(place.split()) <= _LONGEST_PLACE and find_date(match[0], language) is not None
    return match.end() if is_one else 0


def _is_agency(name: str, language: Language, *, initials: bool) -> bool:
    """Whether a name is an agency's: each of its parts is, where several are named."""
    parts = [part for part in re.split(r"\s?(?:[/,،+]| و| et | and )\s?", name.strip()) if part]
    return bool(parts) and all(_is_one(part, language, initials=initials) for part in parts)


def _says_agency(name: str, language: Language) -> bool:
    """Whether a name begins by saying what it is the name of: «وكالة …», «Agence …»."""
    words = language.words(name)
    return 1 < len(words) <= _LONGEST_AGENCY and prefix(words, language.code, "outlet") > 0


def _is_one(name: str, language: Language, *, initials: bool) -> bool:
    words = language.words(name)
    known = bool(words) and covered_anywhere(words, language.code, "agency") == len(words)
    return known or (initials and bool(_ONLY_INITIALS.fullmatch(name)))
