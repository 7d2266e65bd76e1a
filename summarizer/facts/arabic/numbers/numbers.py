"""Quantities in Arabic text: a number in digits or words with what it counts, duals, percentages, money."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal
from functools import cache

from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import POSSESSIVES, opening_at, readings, readings_in, written
from summarizer.facts.arabic.numbers.duals import duals, is_dual, says_two, two_places
from summarizer.facts.arabic.numbers.numerals import cardinals, fractions, read_number
from summarizer.facts.arabic.numbers.units import (
    SIGNS,
    is_counted,
    is_divisible,
    part_end,
    read_unit,
    with_rest,
)
from summarizer.facts.arabic.verb_forms import is_imperfect
from summarizer.facts.arabic.word_groups import number_words
from summarizer.facts.iso_dates import YEAR
from summarizer.facts.marks import DASHES, OPENING_QUOTES
from summarizer.facts.mention import Number, Span, as_number
from summarizer.facts.tokens import Tokens

# «Praised», which is written like the «two» of twelve.
_PRAISED = "اثني"
_TEENS = frozenset({"عشر", "عشره"})
# Between numbers of a list.
_LISTING = frozenset({"و", "،", ",", "او"})
# Between the ends of a range.
_TO = frozenset({"الي", "حتي", "-", "–", "—", "و"})
_DASHES = DASHES | {"−"}
_MINUS = frozenset({"سالب", "ناقص"})
# «One *of every* five» tells a part and not how many of the whole there are.
_PART_OF = frozenset({("من", "كل"), ("بين", "كل")})
# So far behind the hour stand the numerals of its minutes.
_CLOCK = 4
_MILLS = re.compile(r"\d\.\d{3}")
_THOUSAND = 1000  # the least of the scales, which multiply what stands in front
# Behind these a second sum leaves its money out: *against* 365 billion.
_AGAINST = frozenset({"مقابل", "الي", "من", "عن"})
# Negations, without which a word of approximation would say the opposite: does *not* exceed five.
_NOT = frozenset({"لا", "لم", "لن", "ولا", "ولم", "ولن", "الا"})
_VERB_BEHIND = frozenset({"لم", "ولم", "لن", "ولن"})
# In front of an indefinite noun they count; the five have the article behind their noun.
_FIFTHS = {"خمس": Decimal(1) / 5, "سبع": Decimal(1) / 7, "تسع": Decimal(1) / 9, "عشر": Decimal(1) / 10}
_BELOW_ZERO = ("تحت", "الصفر")
_TEN = 10  # numbers up to it take a plural
_FIRST_DIGIT = frozenset("0123456789")

Found = tuple[Span, int]


@cache
def _phrase_starts() -> dict[str, tuple[tuple[str, ...], ...]]:
    table: dict[str, list[tuple[str, ...]]] = {}
    for phrase in lexicon.phrases("ar", "approximations.txt"):
        table.setdefault(phrase[-1], []).append(phrase)
    return {last: tuple(sorted(found, key=len, reverse=True)) for last, found in table.items()}


@cache
def _bounds() -> dict[str, int]:
    """Tens and hundreds, which bound the scale behind them: tens of thousands."""
    return {word: int(value) for word, value in lexicon.table("ar", "bounds.tsv").items()}


def find_numbers(tokens: Tokens, taken: Collection[int]) -> Iterator[Span]:
    """The quantities of a sentence.

    Args:
        tokens: The sentence.
        taken: Its tokens that belong to dates, which are no quantities.
    """
    words = tokens.words
    end = 0
    money: str | None = None
    opening = set(opening_at(words, _openers()))
    for i in [i for i, word in enumerate(words) if i in opening or word[0] in _FIRST_DIGIT]:
        # A numeral behind one that made no number is the rest of it.
        if i < end or i in taken or (i > end and words[i - 1] in cardinals()) or _labelled(tokens, i):
            continue
        if i and words[i - 1] in _VERB_BEHIND:
            continue  # «لم *تسع* المدرجات الجمهور»: it did not hold
        for word, cut in readings_in(words[i], _openers()) if i in opening else ((words[i], 0),):
            if "ك" in words[i][:cut]:
                continue  # كمية is an amount and not «as a hundred»
            found = _at(tokens, i, cut, word, taken) or (money and _of_money(tokens, i, cut, word, money))
            if found:
                span, last = found
                money = span.unit if _is_money(words[last]) else money
                yield span
                end = last + 1
                break


@cache
def _openers() -> frozenset[str]:
    """The words a quantity can begin with, digits apart."""
    return frozenset(duals()) | frozenset(cardinals()) | frozenset(fractions()) | frozenset(_bounds())


def _at(tokens: Tokens, i: int, cut: int, word: str, taken: Collection[int]) -> Found | None:
    """The quantity at token `i`, which reads as `word`."""
    if word in duals() and is_dual(tokens.words, i, cut):
        return _dual(tokens, i, cut, duals()[word], taken)
    if word in _bounds():
        return _bound(tokens, i, cut, word, taken)
    return _one_and_part(tokens, i, cut, word, taken) or _quantity(tokens, i, cut, word, taken)


def _one_and_part(tokens: Tokens, i: int, cut: int, word: str, taken: Collection[int]) -> Found | None:
    """One of a measure and a part of it, at token `i`, which needs no numeral: *a metre and a half*."""
    words = tokens.words
    measures = lexicon.words("ar", "measures_of_one.txt")
    if word not in fractions() or words[i][:cut] != "و" or not i or i - 1 in taken:
        return None
    found = readings_in(words[i - 1], measures)
    after = words[i + 1] if i + 1 < len(words) else ""
    last = i if after == "من" else part_end(words, i - 1, i)
    if not found or last is None:
        return None
    start = _approximate([*words[: i - 1], found[0][0], *words[i:]], i - 1)
    cut = found[0][1]
    number = as_number(1 + fractions()[word])
    value = written(tokens, start, last, cut if start == i - 1 else 0)
    unit = written(tokens, i - 1, i - 1, cut)
    return Span("number", tokens.starts[start], tokens.ends[last], value, number=number, unit=unit), last


def _is_money(word: str) -> bool:
    return word in SIGNS or word in lexicon.words("ar", "currencies.txt")


def _of_money(tokens: Tokens, i: int, cut: int, word: str, money: str) -> Found | None:
    """A figure in thousands or more that leaves out the money it is in, which the one before it has told.

    «412 *billion dinars*, against 365 *billion*»: what counts nothing has the accusative.
    """
    words = _reading(tokens.words, i, word)
    read = read_number(words, i) if word[0].isdigit() or word in cardinals() else None
    if read is None or words[read[1]] not in number_words("scale in the accusative") or read[0] < _THOUSAND:
        return None
    start, last = _approximate(words, i), read[1]
    if not start or words[start - 1] not in _AGAINST:
        return None
    value = written(tokens, start, last, cut if start == i else 0)
    number = as_number(read[0])
    return Span("number", tokens.starts[start], tokens.ends[last], value, number=number, unit=money), last


def _labelled(tokens: Tokens, i: int) -> bool:
    """Whether what stands in front of a number makes it a name, a position, a time or a part of a code."""
    words = tokens.words
    before = words[i - 1] if i else ""
    if before[:1].isdigit() and words[i][0].isdigit():
        return True
    if before in (".", "/", "-", ":", "+") and i > 1 and words[i - 2][:1].isdigit():
        return True
    every = i - (before[:1].isdigit() and words[i] in cardinals())  # one of every 100 *thousand*
    if every > 1 and (words[every - 2], words[every - 1]) in _PART_OF:
        return True
    after = words[i + 1] if i + 1 < len(words) else ""
    praised = words[i].removeprefix("و") == _PRAISED and after not in _TEENS  # أثنى, and not اثني عشر
    if praised or _is_of_clock(words, i) or _is_ordinal(tokens, i):
        return True
    if words[i][0].isdigit():
        if before in _DASHES and before and tokens.touches(i) and tokens.touches(i - 1):
            return words[i - 2][-1].isalnum()  # the fighters F-15 and إف-35
        if before.isascii() and before.isalpha():
            return tokens.touches(i) or not (is_counted(after) or after in cardinals())  # iOS 11
        before = words[_behind_list(words, i)]
    numeral = words[i] in cardinals()
    if cardinals().get(after, 0) >= _THOUSAND or (numeral and read_unit(tokens, words, i, ())[0] is not None):
        return (
            False  # a code is no *thousand*, and a numeral in words counts: the centre showed *three films*
        )
    labels = lexicon.words("ar", "labels.txt")
    return bool(before) and any(word in labels for word, _ in readings(before))


def _is_ordinal(tokens: Tokens, i: int) -> bool:
    """Whether a numeral tells which one it is: the six*teenth*, the round of the six*teen*, the round الـ16."""
    words = tokens.words
    before = words[i - 1] if i else ""
    if words[i] in _TEENS:
        return before in lexicon.table("ar", "ordinals.tsv") or before.removeprefix("ال") in cardinals()
    if before != "ال" or i < 2 or not tokens.touches(i):
        return False
    scaled = cardinals().get(words[i + 1] if i + 1 < len(words) else "", 0) >= _THOUSAND
    # «His birthday *الـ54*, a hard task»: behind a definite noun, or one with a pronoun.
    # But he is 35 *years* old: what is counted so is accusative.
    counted = i + 1 < len(words) and words[i + 1].endswith("ا")
    definite = words[i - 2].startswith("ال") or (tokens.raw(i - 2).endswith(POSSESSIVES) and not counted)
    return not scaled and (definite or words[i - 2] == "دور")


def _behind_list(words: Sequence[str], i: int) -> int:
    """The token in front of the list of figures that ends at `i`: the articles 31, 47 *and 48* of the law."""
    k = i - 1
    while k > 0 and words[k] in _LISTING and words[k - 1][0].isdigit():
        k -= 2
    return max(k, 0)


def _is_of_clock(words: Sequence[str], i: int) -> bool:
    """Whether a numeral is of the time by the clock: the hour five *and twenty-six minutes*."""
    ordinals = lexicon.table("ar", "ordinals.tsv")
    for k in range(i - 1, max(-1, i - _CLOCK), -1):
        if words[k] in ordinals:
            return k > 0 and any(rest == "الساعه" for rest, _ in readings(words[k - 1]))
        if words[k].removeprefix("و") not in cardinals():
            return False
    return False


def _dual(tokens: Tokens, i: int, cut: int, construct: bool, taken: Collection[int]) -> Found | None:
    words = tokens.words
    last = i
    if construct:
        noun = i + 1 < len(words) and read_unit(tokens, words, i, taken)[0] is not None
        opens = i == 0 or words[i - 1] in OPENING_QUOTES
        if not noun or (cut == 0 and opens) or is_imperfect(words[i + 1]):
            return None  # «*my daughter* looks for»
        if words[i][cut:] in two_places() and i + 2 < len(words) and words[i + 2][0] == "و":
            return None  # both are named
        last = i + 1
    unit = written(tokens, i, last, cut)
    last += says_two(words, last + 1)
    number: Number = 2
    rest = with_rest(_reading(words, i, words[i][cut:]), last)
    if rest:
        number, last = as_number(2 + rest[0]), rest[1]
    value = written(tokens, i, last, cut)
    return Span("number", tokens.starts[i], tokens.ends[last], value, number=number, unit=unit), last


def _bound(tokens: Tokens, i: int, cut: int, word: str, taken: Collection[int]) -> Found | None:
    """Tens of thousands: no less than ten thousand, and less than a hundred thousand."""
    words = tokens.words
    scale = cardinals().get(words[i + 1].removeprefix("ال"), 0) if i + 1 < len(words) else 0
    if scale < 1000 or str(scale)[0] != "1":
        return None
    unit, last = read_unit(tokens, words, i + 1, taken)
    if unit is None:
        return None
    low = _bounds()[word] * scale
    value = written(tokens, i, last, cut)
    start, end = tokens.starts[i], tokens.ends[last]
    return Span("number", start, end, value, number=(low, low * 10), unit=unit), last


def _quantity(tokens: Tokens, i: int, cut: int, word: str, taken: Collection[int]) -> Found | None:
    words = _reading(tokens.words, i, word)
    digits = word[0].isdigit()
    part = word in fractions() and not _is_scaled(words, i)
    if part and i + 1 < len(words) and words[i + 1] in lexicon.words("ar", "rounds.txt"):
        return None
    fifth = _FIFTHS.get(word) if i + 1 < len(words) and is_divisible(words[i + 1]) else None
    part = part or fifth is not None
    read = (fifth or fractions()[word], i) if part else read_number(words, i)
    if read is None or (read[0] == 1 and not digits):
        return None  # «one of the»
    part = part or read[0] < 1
    low, last = read
    split = _split(words, i) if not digits and i and words[i - 1].endswith("بين") else None
    if split:
        low = split[0]
    first, sign, unit_before = _in_front(tokens, i)
    low *= sign
    high, last = split[1:] if split else _high_end(tokens, words, i, low, last, taken)
    if high is not None and words[last] in cardinals():
        low = _scaled_alike(low, high)
    unit, last = (unit_before, last) if unit_before else read_unit(tokens, words, last, taken, part=part)
    low /= _mills(words[i], low, unit) if high is None else 1
    if unit is None or (low == 1 and high is None):
        return None
    money = unit[0] in SIGNS or words[last] in lexicon.words("ar", "currencies.txt")
    if digits and high is None and first == i and not money and _is_year(tokens, words, i, unit):
        return None
    rest = with_rest(words, last) if high is None and not part and unit[0] not in SIGNS else None
    if rest:
        low, last = low + rest[0], rest[1]
    start = _approximate(words, first)
    if tuple(words[last + 1 : last + 3]) == _BELOW_ZERO:
        low, high, last = (-low, None, last + 2) if high is None else (-high, -low, last + 2)
    value = written(tokens, start, last, cut if start == i else 0)
    number = as_number(low) if high is None else (as_number(low), as_number(high))
    return Span("number", tokens.starts[start], tokens.ends[last], value, number=number, unit=unit), last


def _scaled_alike(low: Decimal, high: Decimal) -> Decimal:
    """The low end of a range; the scale of the high one holds of both where it may: from 2 to 3 *million*."""
    scaled = low * next((10**n for n in (12, 9, 6, 3) if high >= 10**n), 1)
    return scaled if 0 < scaled < high else low


def _mills(word: str, value: Decimal, unit: str | None) -> int:
    """A thousand where three digits behind a full stop are thousandths of a dinar: 1.985 *dinar*; else one.

    Behind a number that ends in 11 to 99 what is counted has the accusative: 1.985 دينارا are so many thousands.
    """
    dinar = unit is not None and unit.startswith("دينار") and not unit.startswith("دينارا")
    return 1000 if dinar and _MILLS.fullmatch(word) and value % 100 > _TEN else 1


def _reading(words: Sequence[str], i: int, word: str) -> Sequence[str]:
    """The words with one of them read without what is fused to it."""
    return words if words[i] == word else [*words[:i], word, *words[i + 1 :]]


def _is_scaled(words: Sequence[str], i: int) -> bool:
    return i + 1 < len(words) and cardinals().get(words[i + 1], 0) >= 1000


def _in_front(tokens: Tokens, i: int) -> tuple[int, int, str | None]:
    """The first token of a number with its sign, -1 where it is minus, and the unit written in front of it."""
    words = tokens.words
    before = words[i - 1] if i else ""
    if before in _MINUS:
        return i - 1, -1, None
    if not before or not tokens.touches(i) or not words[i][0].isdigit():
        return i, 1, None
    if before in SIGNS:
        return i - 1, 1, "%" if before == "٪" else before
    if before in "-−" and (not tokens.touches(i - 1) or words[i - 2] == "("):
        return i - 1, -1, None
    return i, 1, None


def _high_end(
    tokens: Tokens, words: Sequence[str], i: int, low: Decimal, last: int, taken: Collection[int]
) -> tuple[Decimal | None, int]:
    """The high end of a range that has come to token `last`, and its last token; None where it is no range."""
    between = i > 0 and words[i - 1].endswith("بين")
    mark = words[last + 1] if last + 1 < len(words) else ""
    at = last + 2
    if mark not in _TO or at >= len(words) or at in taken or (mark == "و" and not between):
        return None, last
    sign = 1
    if words[at] in _DASHES and tokens.touches(at + 1):
        at, sign = at + 1, -1
    # A particle may be fused to the far end: من 2 إلى بـ3 is none.
    second = read_number(words, at)
    if second and second[0] * sign > low:
        return second[0] * sign, second[1]
    return None, last


def _split(words: Sequence[str], i: int) -> tuple[Decimal, Decimal, int] | None:
    """The low and the high end of «between forty and fifty» in words, and the last token; «and» may also add.

    Of each «and» at which both sides are numbers, the one is taken that leaves the ends nearest to each other:
    three thousand and five hundred *and* four thousand.
    """
    table = cardinals()
    found = []
    for k in range(i + 1, min(len(words), i + 8)):
        bare = words[k].removeprefix("و")
        if bare == words[k] or bare not in table:
            continue
        low = read_number(words[:k], i)
        high = read_number([*words[:k], bare, *words[k + 1 :]], k)
        if not low or low[1] != k - 1 or not high or high[0] == low[0]:
            continue
        after = words[high[1] + 1] if high[1] + 1 < len(words) else ""
        # «Between forty and thirty» is told from above; «a thousand and thirty» is one number.
        if (after.removeprefix("و") == after or after[1:] not in table) and high[0] * _TEN > low[0]:
            found.append((min(low[0], high[0]), max(low[0], high[0]), high[1]))
    return min(found, key=lambda own: own[1] - own[0], default=None)


def _is_year(tokens: Tokens, words: Sequence[str], i: int, unit: str) -> bool:
    """Whether four digits are a year and what stands behind them is not counted."""
    if not YEAR.fullmatch(words[i]) or _approximate(words, i) != i:
        return False
    value = int(words[i])
    counted = is_counted(tokens.words[i + 1]) if i + 1 < len(tokens) else False
    # Behind 11 to 99 the noun is an accusative.
    accusative = value % 100 >= 11 and unit.endswith("ا")
    return not (counted and (accusative or value % 100 == 0))


def _approximate(words: Sequence[str], i: int) -> int:
    """The first token of the words in front of a number that say it is not exact."""
    for phrase in _phrase_starts().get(words[i - 1] if i else "", ()):
        first = i - len(phrase)
        if first >= 0 and tuple(words[first:i]) == phrase:
            # «Does *not* exceed 5»: without the negation it would say the opposite.
            return i if first and words[first - 1] in _NOT else first
    return i
