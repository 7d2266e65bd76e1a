"""Quantities in Arabic text: a number in digits or words with what it counts, duals, percentages, money."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cache

from corpus import get_language, normalized
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings, written
from summarizer.facts.arabic.numerals import cardinals, read_number
from summarizer.facts.mention import Span
from summarizer.facts.tokens import Tokens

_MEASURES = frozenset({"%", "$", "€", "£"})
_TO = frozenset({"الي", "-", "–", "—", "و"})
# What may follow a number without being what it counts.
_NO_UNIT = frozenset(
    {"منها", "منهم", "اخري", "اخرين", "فقط", "علي", "عند", "مقابل", "قبل", "بعد", "منذ", "خلال"}
)


@cache
def _duals() -> dict[str, bool]:
    """Normalised indefinite dual to whether it is a construct, which needs the noun behind it."""
    forms: list[str] = []
    constructs: list[bool] = []
    for noun in lexicon.lines("ar", "counted_nouns.txt"):
        feminine = noun.endswith("ة")
        base = noun[:-1] + "ت" if feminine else noun
        # يوما, كتابي are other words far more often than constructs.
        endings = ("ان", "ين", "ا", "ي") if feminine else ("ان", "ين")
        forms += [base + ending for ending in endings]
        constructs += [len(ending) == 1 for ending in endings]
    keys = normalized(forms, get_language("ar").normalize)
    # Of two nouns with one dual the first counts.
    return dict(zip(reversed(keys), reversed(constructs), strict=True))


@cache
def _phrase_starts() -> dict[str, tuple[tuple[str, ...], ...]]:
    table: dict[str, list[tuple[str, ...]]] = {}
    for phrase in lexicon.phrases("ar", "approximations.txt"):
        table.setdefault(phrase[-1], []).append(phrase)
    return {last: tuple(sorted(found, key=len, reverse=True)) for last, found in table.items()}


def find_numbers(tokens: Tokens, taken: Collection[int]) -> Iterator[Span]:
    """The quantities of a sentence.

    Args:
        tokens: The sentence.
        taken: Its tokens that belong to dates, which are no quantities.
    """
    words = tokens.words
    numerals, duals = cardinals(), _duals()
    i = 0
    while i < len(words):
        last = i
        if i not in taken:
            for word, cut in readings(words[i]):
                if not (word in duals or word[0].isdigit() or word in numerals or word == "نصف"):
                    continue
                if _labelled(words, i):
                    break
                if word in duals:
                    span = _dual(tokens, i, cut, duals[word], taken)
                else:
                    span = _quantity(tokens, i, cut, word, taken)
                if span:
                    found, last = span
                    yield found
                    break
        i = last + 1


def _labelled(words: Sequence[str], i: int) -> bool:
    before = words[i - 1] if i else ""
    if before in (".", "/", "-", ":") and i > 1 and words[i - 2][:1].isdigit():
        return True
    return before in lexicon.words("ar", "labels.txt") or any(
        word in lexicon.words("ar", "labels.txt") for word, _ in readings(before) if before
    )


def _dual(
    tokens: Tokens, i: int, cut: int, construct: bool, taken: Collection[int]
) -> tuple[Span, int] | None:
    words = tokens.words
    last = i
    if construct:
        if not (i + 1 < len(words) and _is_noun(tokens, i + 1) and i + 1 not in taken) or (
            cut == 0 and i == 0
        ):
            return None
        last = i + 1
    value = written(tokens, i, last, cut)
    return Span("number", tokens.starts[i], tokens.ends[last], value, number=2, unit=value), last


def _quantity(tokens: Tokens, i: int, cut: int, word: str, taken: Collection[int]) -> tuple[Span, int] | None:
    words = [*tokens.words[:i], word, *tokens.words[i + 1 :]]
    read = read_number(words, i)
    if read is None or read[0] == 1:
        return None  # «one of the»
    low, last = read
    high: float | None = None
    mark = words[last + 1] if last + 1 < len(words) else ""
    if mark in _TO and last + 2 < len(words) and last + 2 not in taken:
        second = read_number(words, last + 2)
        if second and second[0] > low and (mark != "و" or _between(words, i)):
            high, last = second
            if low < high / 100 and words[last] in cardinals():  # من 2 إلى 3 ملايين
                low *= next((10**n for n in (12, 9, 6, 3) if high >= 10**n), 1)
    first = _approximate(words, i)
    unit, last = _unit(tokens, words, last, taken)
    if unit is None:
        return None
    counted = unit in _MEASURES or tokens.words[last] in lexicon.words("ar", "currencies.txt")
    if (
        word.isdigit()
        and len(word) == 4
        and 1900 <= low <= 2100
        and high is None
        and first == i
        and not counted
    ):
        return None  # a year
    value = written(tokens, first, last, cut if first == i else 0)
    number = _plain(low) if high is None else (_plain(low), _plain(high))
    return Span("number", tokens.starts[first], tokens.ends[last], value, number=number, unit=unit), last


def _plain(value: float) -> float:
    """A whole number as an integer, so that it is printed without a decimal point."""
    return int(value) if value == int(value) else round(value, 6)


def _between(words: Sequence[str], i: int) -> bool:
    return i > 0 and words[i - 1].endswith("بين")


def _approximate(words: Sequence[str], i: int) -> int:
    """The first token of the words in front of a number that say it is not exact."""
    for phrase in _phrase_starts().get(words[i - 1] if i else "", ()):
        if tuple(words[max(0, i - len(phrase)) : i]) == phrase:
            return i - len(phrase)
    return i


def _unit(tokens: Tokens, words: Sequence[str], last: int, taken: Collection[int]) -> tuple[str | None, int]:
    """What a number that ends at token `last` counts, and the unit's last token; None where it counts nothing."""
    at = last + 1
    if at >= len(words) or at in taken:
        return None, last
    if words[at] in ("%", "٪"):
        return "%", at
    for phrase in lexicon.phrases("ar", "percents.txt"):
        if tuple(words[at : at + len(phrase)]) == phrase:
            return "%", at + len(phrase) - 1
    if words[at] in _MEASURES:
        return words[at], at
    if words[at] in lexicon.words("ar", "currencies.txt"):
        named = at + 1 < len(words) and words[at + 1] in lexicon.words("ar", "demonyms.txt")
        return written(tokens, at, at + named, 0), at + named
    if words[at] == "من":
        end = _partitive(words, at + 1)
        return (None, last) if end is None or at + 1 in taken else (written(tokens, at + 1, end, 0), end)
    if _is_noun(tokens, at) and not words[at].startswith(("ال", "لل", "بال", "وال")):
        return written(tokens, at, at, 0), at
    return None, last


def _partitive(words: Sequence[str], at: int) -> int | None:
    """The last token of «of the men of security» behind «of»; None where no definite noun follows."""
    if at < len(words) and words[at].startswith("ال"):
        return at
    if (
        at + 1 < len(words)
        and len(words[at]) > 2
        and words[at][0].isalpha()
        and words[at + 1].startswith("ال")
    ):
        return at + 1
    return None


def _is_noun(tokens: Tokens, i: int) -> bool:
    word = tokens.words[i]
    language = tokens.language
    return (
        len(word) > 1
        and word[0].isalpha()
        and word not in language.stop_words
        and word not in language.reporting_verbs
        and word not in _NO_UNIT
        and word not in cardinals()
        and not (word[0] == "و" and word[1:] in language.stop_words)
    )
