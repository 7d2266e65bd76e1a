"""Quantities in French and English text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from corpus import get_language
from summarizer.facts import lexicon
from summarizer.facts.mention import Span

_DIGITS = r"\d{1,3}(?:[,. \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?"
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_LABELS = re.compile(r"(?:\b(?:no|n°|nº|article|section|page|chapter|group|G)\.?\s?|[/:.\-])$", re.IGNORECASE)


@cache
def _pattern(code: str) -> re.Pattern[str]:
    numerals = lexicon.table(code, "numerals.tsv")
    words = "|".join(sorted((re.escape(w) for w in numerals), key=lambda w: (-len(w), w)))
    scales = "|".join(w for w, v in numerals.items() if int(v) >= 1000)
    about = "|".join(
        re.escape(a) for a in sorted(lexicon.lines(code, "approximations.txt"), key=lambda a: (-len(a), a))
    )
    number = rf"(?:{_DIGITS})(?:\s(?:{scales}))?|(?:{words})(?:[\s-](?:{words}))*"
    return re.compile(
        rf"(?<![\w.,/:-])(?P<all>(?:(?P<about>{about})\s)?(?P<money>[$€£])?(?P<low>{number})"
        rf"(?:\s?(?:to|à|-|–)\s?(?P<high>{number}))?)(?![\w/:])",
        re.IGNORECASE,
    )


def find_numbers(text: str, start: int, end: int, code: str, dates: list[tuple[int, int]]) -> Iterator[Span]:
    """The quantities of a sentence `text[start:end]`.

    Args:
        text: The article's text.
        start: Where the sentence begins.
        end: Where it ends.
        code: Its language.
        dates: Spans that are dates and no quantities.
    """
    for match in _pattern(code).finditer(text, start, end):
        if any(a < match.end() and match.start() < b for a, b in dates):
            continue
        if _LABELS.search(text[max(start, match.start() - 10) : match.start()]):
            continue
        low = _value(match["low"], code)
        high = _value(match["high"], code) if match["high"] else None
        unit, stop = _unit(text, match.end(), end, code, money=match["money"])
        if low is None or unit is None or low == 1 or (match["high"] and (high is None or high <= low)):
            continue
        number = low if high is None else (_scaled(low, high, match["low"]), high)
        value = " ".join(text[match.start() : stop].split())
        yield Span("number", match.start(), stop, value, number=number, unit=unit)


def _scaled(low: float, high: float, written: str) -> float:
    """The low end of a range whose scale stands behind the high end: 2 to 3 million."""
    factor = next((10**n for n in (12, 9, 6) if high >= 10**n), 1)
    return low * factor if low < high / 1000 and written.strip().isdigit() else low


def _value(words: str, code: str) -> float | None:
    """The value of a number in digits or words; None where the words make none."""
    numerals = {word: int(value) for word, value in lexicon.table(code, "numerals.tsv").items()}
    total = group = 0.0
    for part in re.findall(rf"{_DIGITS}|[^\W\d]+(?:-[^\W\d]+)?", words.casefold()):
        for piece in [part] if part in numerals or part[0].isdigit() else part.split("-"):
            if piece[0].isdigit():
                group = _digits(piece, code)
            elif piece not in numerals:
                return None
            elif numerals[piece] >= 1000:
                total, group = total + (group or 1) * numerals[piece], 0.0
            elif numerals[piece] == 100 and group:
                group *= 100
            else:
                group += numerals[piece]
    value = total + group
    return int(value) if value == int(value) else round(value, 6)


def _digits(word: str, code: str) -> float:
    word = re.sub(r"[ \u00a0\u202f]", "", word)
    decimal = "," if code == "fr" else "."
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", word) and (word[-4] != decimal or word.count(decimal) > 1):
        return float(re.sub("[.,]", "", word))
    other = "." if decimal == "," else ","
    if word.count(decimal) <= 1 and word.count(other) == 0:
        return float(word.replace(decimal, "."))
    head, _, tail = word.rpartition(max(decimal, other, key=word.rfind))
    return float(re.sub("[.,]", "", head) + "." + tail)


def _unit(text: str, at: int, end: int, code: str, *, money: str | None) -> tuple[str | None, int]:
    """What a number that ends at `at` counts, and where the unit ends; None where it counts nothing."""
    percent = re.compile(r"\s?(?:%|per cent\b|percent\b|pour cent\b)").match(text, at, end)
    if percent:
        return "%", percent.end()
    if money:
        return money, at
    sign = re.compile(r"\s?([$€£])").match(text, at, end)
    if sign:
        return sign[1], sign.end()
    gap = re.compile(r"\s(?:(?:de|of)\s|d['’])?").match(text, at, end)
    word = _WORD.match(text, gap.end(), end) if gap else None
    if word is None:
        return None, at
    language = get_language(code)
    plain = word[0].casefold()
    if plain in lexicon.words(code, "currencies.txt"):
        return word[0], word.end()
    if plain in language.stop_words or plain in language.months or not plain[0].isalpha() or len(plain) < 2:
        return None, at
    return word[0], word.end()
