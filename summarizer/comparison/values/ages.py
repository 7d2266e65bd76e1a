"""Which numbers are ages: those of years beside a word that says so, and bare ones behind a name."""

from __future__ import annotations

from summarizer.comparison.values.counted_words import CountedWords
from summarizer.comparison.values.figures import Figure
from summarizer.facts.latin.names.capitals import is_capital
from summarizer.facts.tokens import Tokens

_OMAR, _LED_AGE = "عمر", frozenset({"عن", "في", "من"})
# An age is led in so behind a verb of dying, within so many words; set by hand.
_AT_AGE, _DIED, _LED = frozenset({"عن", "à", "at"}), 12, 3
# Ages that are told as a bare number.
_YOUNGEST, _OLDEST = 10, 110
DIED = "died"
"""What an age is of that is told as that at which somebody died."""
TIMES_OF_LIFE = frozenset({"year", "month", "day"})
"""Kinds of figures that may be ages."""


def age_of(tokens: Tokens, counted: CountedWords, figure: Figure, kind: str, end: int) -> tuple[str, str]:
    """A number's kind, `age` where it is one, and whether it is that at somebody's death.

    Args:
        tokens: The sentence.
        counted: What the words of its language count.
        figure: The number.
        kind: Its kind as far as it is known: a time of life, or empty where no noun tells it.
        end: The last token of the number and its noun.
    """
    years, first = kind in TIMES_OF_LIFE, figure.first
    hyphened = tokens.words[figure.last + 1 : figure.last + 3] == ["-", "year"]  # a 54-year-old
    if not kind and (hyphened or _is_apposed(tokens, figure)):
        return "age", ""
    is_age = _is_age(tokens, counted, first, end) if years else _says_age(tokens, counted, first)
    if (years or is_age) and _at_death(tokens, counted, first):
        return "age", DIED
    return ("age" if is_age else kind), ""


def _is_apposed(tokens: Tokens, figure: Figure) -> bool:
    """Whether a number stands alone behind a Latin name: «Sami Jabali, 49, said»."""
    words, first = tokens.words, figure.first
    alone = figure.last == first and _YOUNGEST <= figure.low <= _OLDEST and words[first].isdigit()
    if tokens.language.fuses_particles or not alone or first < len((",", "name")) or words[first - 1] != ",":
        return False
    return words[first + 1 : first + 2] in ([","], ["."], []) and is_capital(tokens, first - 2)


def _is_age(tokens: Tokens, counted: CountedWords, first: int, end: int) -> bool:
    words = tokens.words
    around = (words[first - 1] if first else "", words[end + 1] if end + 1 < len(words) else "")
    if around in (("(", ")"), ("،", "،"), (",", ",")):
        return True
    near = [*range(max(0, first - 4), first), *range(end + 1, min(len(words), end + 3))]
    return any(
        words[k] == "old" or (counted.kind(words[k]) == "AGE" and not _is_omar(tokens, k)) for k in near
    )


def _is_omar(tokens: Tokens, at: int) -> bool:
    """Whether a word is a man's name and not the Arabic for age, which a preposition leads in (عن عمر)."""
    return tokens.words[at] == _OMAR and not (at and tokens.words[at - 1] in _LED_AGE)


def _at_death(tokens: Tokens, counted: CountedWords, first: int) -> bool:
    """Whether a time of life is that at which somebody died: «died at 79 years», «died at the age of 79»."""
    words = tokens.words[max(0, first - _DIED) : first]
    led = any(word in _AT_AGE or counted.kind(word) == "AGE" for word in words[-_LED:])
    return led and any(counted.kind(word) in ("DEAD", "PASSED") for word in words)


def _says_age(tokens: Tokens, counted: CountedWords, first: int) -> bool:
    """Whether the word in front of a number without a noun says that it is an age."""
    if not first:
        return False
    words = tokens.words
    before = words[first - 2] if first > 1 and words[first - 1] in counted.links else words[first - 1]
    return not tokens.language.fuses_particles and counted.kind(before) == "AGE"
