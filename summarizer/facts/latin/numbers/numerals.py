"""French and English numbers in digits and in words, read exactly."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache

from summarizer.facts import lexicon

DIGITS = r"\d{1,3}(?:[,. \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?"
# Longer ones are codes and accounts.
_MOST_DIGITS = 21
_LIMIT = Decimal(10) ** 18
DOZEN = 12  # of anything: half a dozen are six
DOZENS = ("dozen", "douzaine")
_TEN = 10  # to which English adds nothing
_ARTICLE = re.compile(r"^(?:an?|une?)\s", re.IGNORECASE)
_BLANKS = re.compile(r"[ \u00a0\u202f]")
_GROUPS = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_PIECES = re.compile(rf"{DIGITS}|[^\W\d_]+(?:-[^\W\d_]+)*")

# «One *in* five», «9 *out of* 10», «un Français *sur* trois» tell a part, and not how many of the whole there are.
_PART_OF = re.compile(
    r"\b(?P<part>one|two|three|four|five|six|seven|eight|nine|\d+)\s(?:in|(?P<out>out\sof))\s(?:every\s)?$",
    re.IGNORECASE,
)
_SUR = re.compile(
    r"\b(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|\d+)\s(?:\w+\s){0,2}sur\s$", re.IGNORECASE
)
_COUNTED = re.compile(r"\s\w*[sx]\b")


@cache
def numerals(code: str) -> dict[str, int]:
    """Numeral in words to its value."""
    return {word: int(value) for word, value in lexicon.table(code, "numerals.tsv").items()}


@cache
def _single(code: str) -> dict[str, int]:
    """The numerals by their last word: dozen of «a dozen»."""
    return {word.rpartition(" ")[2]: value for word, value in numerals(code).items()} | numerals(code)


@cache
def fractions(code: str) -> dict[str, Decimal]:
    """Part of one in words to its value: a third, two-thirds."""
    table = lexicon.table(code, "fractions.tsv")
    return {word: Decimal(int(v.partition("/")[0])) / int(v.partition("/")[2]) for word, v in table.items()}


@cache
def scales(code: str) -> dict[str, int]:
    """The numerals that multiply what stands in front of them, and their short forms behind digits."""
    short = {word: int(value) for word, value in lexicon.table(code, "scale_signs.tsv").items()}
    return {word: value for word, value in numerals(code).items() if value >= 1000} | short


def read_value(words: str, code: str) -> Decimal | None:
    """The value of a number in digits or words; None where the words make none, or none below 10^18."""
    if len(words) > 10 * _MOST_DIGITS:
        return None
    table = _single(code)
    total, order = Decimal(0), 0
    group: Decimal | None = None
    for piece in _pieces(_ARTICLE.sub("", words).casefold(), table):
        scale = scales(code).get(piece, 0)
        if scale:
            grown = total + (1 if group is None else group) * scale
            total, group = ((total + (group or 0)) * scale if order and scale >= order else grown), None
            order = scale
        else:
            group = _next(group, piece, table, code)
            if group is None:
                return None
        if total >= _LIMIT:
            return None
    value = total + (group or 0)
    return value if value < _LIMIT else None


def _pieces(words: str, table: Mapping[str, int]) -> Iterator[str]:
    """The numerals of a number one by one, without «and»."""
    for part in _PIECES.findall(words):
        for piece in [part] if part in table or part[0].isdigit() else part.split("-"):
            if piece not in ("and", "et"):
                yield piece


def _next(group: Decimal | None, piece: str, table: Mapping[str, int], code: str) -> Decimal | None:
    """A number below the next scale with one more piece; None where they are no one number."""
    if piece[0].isdigit():
        return read_digits(piece, code) if group is None else None
    if piece in DOZENS and group is not None:
        return group * DOZEN
    if group == _TEN and code == "en":
        return None  # «for *ten and six* matches»
    return _add(group, table[piece]) if piece in table else None


def _add(group: Decimal | None, value: int) -> Decimal | None:
    """A number below a thousand with one more numeral; None where they are two numbers."""
    if group is None:
        return Decimal(value)
    if value == 100 and 0 < group < 100:
        return group * 100
    if group == 4 and value == 20:
        return Decimal(80)  # quatre-vingts
    room = 100 if group % 100 == 0 else 20 if group % 20 == 0 else 10 if group % 10 == 0 else 0
    return group + value if value < room else None


def read_digits(word: str, code: str) -> Decimal | None:
    """The value of digits with their separators; None of a code that begins with zero or is too long."""
    word = _BLANKS.sub("", word)
    if len(word) > _MOST_DIGITS or not word.isascii() or (word[0] == "0" and word[1:2].isdigit()):
        return None
    decimal = "," if code == "fr" else "."
    other = "." if decimal == "," else ","
    if _GROUPS.fullmatch(word) and (word[-4] != decimal or word.count(decimal) > 1):
        return Decimal(word.replace(",", "").replace(".", ""))
    if word.count(decimal) <= 1 and word.count(other) == 0:
        return Decimal(word.replace(decimal, "."))
    head, _, tail = word.rpartition(max(decimal, other, key=word.rfind))
    return Decimal(head.replace(",", "").replace(".", "") + "." + tail)


def is_of_part(before: str, whole: str, behind: str) -> bool:
    """Whether a number is the whole of which the text tells a part.

    «Un Français sur trois *renonce*» counts no plural, as «un débat sur trois *thèmes*» does; «the iPhone 14 in two
    sizes» is no part; and «12 out of 45 senators» tells how many there are.

    Args:
        before: What stands in front of the number.
        whole: The number as written.
        behind: What stands behind it.
    """
    if _SUR.search(before) and whole[-1].isalpha():
        return not _COUNTED.match(behind)
    found = _PART_OF.search(before)
    part, number = found and read_value(found["part"], "en"), read_value(whole, "en")
    small = found is not None and (not found["out"] or (number is not None and number <= _TEN))
    return small and part is not None and number is not None and part < number
