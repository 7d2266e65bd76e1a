"""Numbers in a sentence, in digits and in words, with what their form tells: duals, halves, the definite five."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Literal

from msgspec import Struct

from corpus import Remembered, get_language
from summarizer.comparison import word_lists
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.arabic.numbers.numerals import cardinals, read_number
from summarizer.facts.span_cover import SpanCover
from summarizer.facts.tokens import AND, Tokens

Form = Literal["plain", "dual", "definite", "fraction"]

# The half or the quarter of «the final» is a round of a cup.
_ROUNDS = frozenset(("النهايي", "النهاييه"))
# «Two» before «ten» alone: twelve; else the word is a verb.
_OF_TWELVE, _TEENS = "اثني", (["عشر"], ["عشره"])
# In per cent.
_FRACTIONS = {"نصف": 50.0, "ثلث": 100 / 3, "ربع": 25.0, "ثلثي": 200 / 3}
_RANGE = frozenset({"-", "–", "الي", "à", "to"})
_BETWEEN = frozenset({"بين", "entre", "between"})
_AND = AND | {"و"}
# What stands within a French or English number in words.
_LINKED = frozenset({"-", "et", "and"})
# What stands between the two numbers of a share.
_OF_ALL: Mapping[str, frozenset[tuple[str, ...]]] = {
    "en": frozenset({("in",), ("out", "of")}),
    "fr": frozenset({("sur",)}),
}
SIGNS = frozenset("$€£")
"""Signs of currencies, which stand in front of their numbers."""
_ARTICLES, _HUNDRED = frozenset({"un", "une"}), 100
_GROUP = re.compile(r"\d{3}")
_THOUSAND = 1000  # the least of the scales that part a number in words
# Tokens of the longest number below that in words: three for each of five scales, and as many for «and».
_LONGEST = 40
_LARGEST = 10**15  # beyond, digits are a key and no quantity


class Figure(Struct, frozen=True):
    """A number of a sentence.

    Attributes:
        first: Its first token.
        last: Its last one.
        low: Its value, or the low end of a range.
        high: Its value, or the high end.
        form: `dual`: the noun it counts says it; `definite`: it stands behind that noun (the soldiers, the five);
            `fraction`: it is a share of the definite noun behind it, in per cent.
    """

    first: int
    last: int
    low: float
    high: float
    form: Form = "plain"


def figures(tokens: Tokens, taken: Sequence[tuple[int, int]]) -> Iterator[Figure]:
    """The numbers of a sentence, in order; none within the spans of the text that are taken."""
    fused, code = tokens.language.fuses_particles, tokens.language.code
    read = _arabic if fused else _latin
    words, done, held = tokens.words, 0, SpanCover(taken)
    may = _may_be_number(code) if fused else None
    for at in [at for at, word in enumerate(words) if may is None or may[word]]:
        if at < done or held.holds(tokens.starts[at]):
            continue
        found = read(words, at, code)
        if found is None:
            continue
        behind = _high_end(words, found)
        if behind is not None:
            behind += words[behind] in SIGNS and behind + 1 < len(words)
            other = read(words, behind, code)
            if other is not None and other.form == "plain" and other.low > found.low:
                low = found.low * _shared_scale(words, found, other, code)
                found = Figure(found.first, other.last, low, other.high)
        yield found
        done = found.last + 1


def _shared_scale(words: Sequence[str], low: Figure, high: Figure, code: str) -> float:
    """What the word behind the high end multiplies the low end by too: between 33 and 34 *billion*; else 1."""
    known = lexicon.table(code, "numerals.tsv")
    scale = float(known.get(words[high.last], "1"))
    shared = high.last > high.first and scale >= _THOUSAND and low.low * scale < high.high
    return scale if shared and low.low < _THOUSAND else 1.0


def begins_anew(tokens: Tokens, figure: Figure, at: int, counted: Mapping[str, str]) -> bool:
    """Whether the word behind a number has «and» fused to it, and so is not what it counts: «killed 5 and hurt 4».

    Args:
        tokens: The sentence.
        figure: The number.
        at: The word.
        counted: The words that are counted, of which some begin like «and».
    """
    word = tokens.words[at]
    fused = tokens.language.fuses_particles and word.startswith("و") and at > figure.last
    return fused and counted.keys().isdisjoint((word, word.removeprefix("ال")))


def _high_end(words: Sequence[str], low: Figure) -> int | None:
    """The token at which the high end of a range may begin whose low end a figure is; None where it is none."""
    at = low.last + 1
    if low.form != "plain" or at + 1 >= len(words):
        return None
    if words[at] in _RANGE:
        return at + 1
    front = low.first - 1 - (low.first > 1 and words[low.first - 1] in SIGNS)
    if low.first and words[front] in _BETWEEN:  # «between 300 and 400», بين 300 و400
        return at + 1 if words[at] in _AND else at if words[at][0] in _AND and len(words[at]) > 1 else None
    return None


def _arabic(words: Sequence[str], at: int, code: str) -> Figure | None:
    """A number that begins at a token; the particles fused to it count for nothing."""
    if not _may_be_number(code)[words[at]]:
        return None
    for word, _ in readings(words[at]):
        if word in _FRACTIONS and at + 1 < len(words) and words[at + 1].startswith("ال"):
            if _adds(words, at) or words[at + 1] in _ROUNDS:
                return None
            return Figure(at, at, _FRACTIONS[word], _FRACTIONS[word], "fraction")
        if word == _OF_TWELVE and words[at + 1 : at + 2] not in _TEENS:
            continue  # «praised» (أثنى)
        if word[:1].isdigit() or word in cardinals():
            read = read_number([word, *words[at + 1 : at + _LONGEST]], 0)
            if read is not None and (read[0] != 1 or word.isdigit()) and read[0] < _LARGEST:
                return Figure(at, at + read[1], float(read[0]), float(read[0]))
        if word in word_lists.words(code, "duals.txt"):
            return Figure(at, at, 2.0, 2.0, "dual")
        value = cardinals().get(word.removeprefix("ال"), 0) if word.startswith("ال") else 0
        # Two is Monday too (الاثنين); from a hundred on they are names of years and places.
        if at and 3 <= value < 100 and _is_definite(words[at - 1]):
            return Figure(at, at, float(value), float(value), "definite")
    return None


def _adds(words: Sequence[str], at: int) -> bool:
    """Whether a part is added to what is counted in front of it: «four seasons and a half»."""
    if not words[at].startswith("و") or not at:
        return False
    unit = words[at + 1].removeprefix("ال")
    front = words[max(0, at - 2) : at]
    return unit in front or any(own in cardinals() or own[:1].isdigit() for own in front)


@cache
def _may_be_number(code: str) -> Remembered[str, bool]:
    """Whether words have a reading that a number may begin with: most have none, and come again and again."""
    known, duals = cardinals(), word_lists.words(code, "duals.txt")
    return Remembered(
        lambda word: any(
            rest[:1].isdigit()
            or rest in _FRACTIONS
            or rest in duals
            or rest in known
            or (rest.startswith("ال") and rest.removeprefix("ال") in known)
            for rest, _ in readings(word)
        )
    )


def _is_definite(word: str) -> bool:
    return any(rest.startswith("ال") and len(rest) > 4 for rest, _ in readings(word))


def _latin(words: Sequence[str], at: int, code: str) -> Figure | None:
    numerals = lexicon.table(code, "numerals.tsv")
    share = _share(words, at, numerals, code)
    if share is not None:
        return share
    found = _digits(words, at) if words[at][:1].isdigit() else _in_words(words, at, numerals, code)
    if found is None:
        return None
    last, value = found
    scale = float(numerals.get(words[last + 1], "0")) if last + 1 < len(words) else 0.0
    if scale >= _THOUSAND:
        last, value = last + 1, value * scale
    return Figure(at, last, value, value)


def _share(words: Sequence[str], at: int, numerals: Mapping[str, str], code: str) -> Figure | None:
    """A share told by two numbers that no noun stands behind: four trains *in* five, un train *sur* deux."""
    part = _small(words, at, numerals)
    for link in (at + 1, at + 2):
        found = next((n for n in (2, 1) if tuple(words[link : link + n]) in _OF_ALL[code]), 0)
        if not part or not found:
            continue
        whole = _small(words, link + found, numerals)
        behind = words[link + found + 1] if link + found + 1 < len(words) else "."
        if part < whole and (not behind[0].isalnum() or behind in get_language(code).stop_words):
            share = 100.0 * part / whole
            return Figure(at, link + found, share, share, "fraction")
    return None


def _small(words: Sequence[str], at: int, numerals: Mapping[str, str]) -> int:
    """A number up to a hundred in one word, an article too; 0 where there is none."""
    word = words[at] if at < len(words) else ""
    if word in _ARTICLES:
        return 1
    value = int(word) if word.isdecimal() and len(word) <= len("100") else int(float(numerals.get(word, 0)))
    return value if value <= _HUNDRED else 0


def _digits(words: Sequence[str], at: int) -> tuple[int, float] | None:
    """The last token and the value of a number in digits: groups of three, a fraction of one or two."""
    parts = re.split(r"[.,]", words[at])
    if not all(part.isdecimal() and len(part) < 16 for part in parts):
        return None
    if len(parts) > 1 and all(len(part) == 3 for part in parts[1:]):
        return at, float("".join(parts))
    if len(parts) > 2:
        return None
    value, last = float(".".join(parts)), at
    while len(parts) == 1 and len(words[at]) <= 3 and last + 1 < len(words) and last - at < 4:
        if not _GROUP.fullmatch(words[last + 1]):
            break
        last += 1
        value = value * _THOUSAND + float(words[last])
    return last, value


def _in_words(
    words: Sequence[str], at: int, numerals: Mapping[str, str], code: str
) -> tuple[int, float] | None:
    """The last token and the value of a number in words; one alone is an article."""
    if words[at] not in numerals or float(numerals[words[at]]) == 1:
        return None
    from summarizer.facts.latin.numbers.numerals import read_value  # only texts in Latin script need it

    last, value = at, read_value(words[at], code)
    while value is not None and last + 1 < len(words):
        link = words[last + 1] in _LINKED
        behind = words[last + 1 + link] if last + 1 + link < len(words) else ""
        if link and behind in _ARTICLES and value % 10 == 0 and 20 <= value % 100 <= 60:
            return last + 2, float(value + 1)  # vingt et un
        # Of «two and three» each is a number of its own.
        read = read_value("".join(_spaced(words[at : last + 2 + link])), code) if behind in numerals else None
        if read is None:
            break
        last, value = last + 1 + link, read
    return None if value is None else (last, float(value))


def _spaced(words: Sequence[str]) -> Iterator[str]:
    """Words with blanks between them, but around a hyphen."""
    for n, word in enumerate(words):
        yield word if not n or "-" in (word, words[n - 1]) else f" {word}"
