"""Scores of matches that Arabic text tells in words: won by three goals to two, by two goals without reply."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from summarizer.facts.arabic.clitics import opening_at, readings
from summarizer.facts.arabic.numbers.numerals import cardinals
from summarizer.facts.mention import Span
from summarizer.facts.tokens import Tokens

_MOST = 15  # goals of one side: above any score that the press tells in words
# One and two goals need no numeral.
_GOALS = {"هدف": 1, "هدفا": 1, "هدفان": 2, "هدفين": 2}
_COUNTED = frozenset({"اهداف"})
# What the other side has as a word of its own; what it has none of is told behind «without».
_NUMBERS = {"صفر": 0, "واحد": 1, "واحده": 1, "اثنين": 2, **_GOALS}
_ALIKE = frozenset({"لمثله", "لمثلها", "لمثلهما"})
_NONE = frozenset({("دون", "رد"), ("دون", "مقابل"), ("بدون", "رد"), ("بدون", "مقابل"), ("لا", "شيء")})
_CLEAN = frozenset({"نظيف", "نظيفه", "نظيفين"})
_OPENING = frozenset({*_GOALS, *_COUNTED})


def find_goals(tokens: Tokens, taken: Collection[int]) -> Iterator[Span]:
    """The scores in words of a sentence, as two numbers in the order in which they are written.

    Args:
        tokens: The sentence.
        taken: Its tokens that belong to dates.
    """
    words = tokens.words
    for i in opening_at(words, _OPENING):
        own = _first(words, i)
        other = own and _second(words, i + 1, own[1])
        if own and other and own[0] not in taken:
            value = f"{own[1]}-{other[0]}"
            yield Span(
                "score", tokens.starts[own[0]], tokens.ends[other[1]], value, number=(own[1], other[0])
            )


def _first(words: Sequence[str], i: int) -> tuple[int, int] | None:
    """The first token of the goals of one side whose noun is token `i`, and how many they are."""
    for word, cut in readings(words[i]):
        if word in _GOALS and words[i][:cut] in ("", "ب"):
            return i, _GOALS[word]
        if word in _COUNTED and not cut and i:
            count = _count(words[i - 1])
            # «3 goals»: the particle in front of digits is a token of its own.
            return None if count is None else (i - 1, count)
    return None


def _count(word: str) -> int | None:
    """The value of a small numeral, which may have a particle fused to it."""
    if word.isdecimal():
        return int(word) if len(word) <= len(str(_MOST)) and int(word) <= _MOST else None
    found = next((_value(rest) for rest, _ in readings(word) if _value(rest) is not None), None)
    return found if found is not None and found <= _MOST else None


def _value(word: str) -> int | None:
    return _NUMBERS[word] if word in _NUMBERS else cardinals().get(word)


def _second(words: Sequence[str], at: int, first: int) -> tuple[int, int] | None:
    """How many goals the other side has, told from token `at` on, and the last token of it."""
    at += at < len(words) and words[at] in ("واحد", "وحيد", "اثنين")
    if at >= len(words):
        return None
    word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
    if word in _ALIKE:
        return first, at
    if (word, after) in _NONE:
        return 0, at + 1
    if word in _CLEAN:
        return 0, at
    if word == "مقابل" or (word == "ل" and after.isdecimal()):
        if (after, words[at + 2] if at + 2 < len(words) else "") in _NONE:
            return 0, at + 2
        return _told(words, at + 1, after)
    return _told(words, at, word[1:]) if word[0] == "ل" and len(word) > 1 else None


def _told(words: Sequence[str], at: int, word: str) -> tuple[int, int] | None:
    """The goals told by a word, which stands at token `at`, and the last token of them."""
    count = int(word) if word.isdecimal() and len(word) <= len(str(_MOST)) else _value(word)
    if count is None or count > _MOST:
        return None
    last = at + (at + 1 < len(words) and words[at + 1] in (*_COUNTED, "واحد"))
    return count, last
