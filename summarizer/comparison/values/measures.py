"""Units of length, area, volume and speed: *square* kilometres, mètres *cubes*, كيلومترا *في الساعة*."""

from __future__ import annotations

from summarizer.comparison import word_lists
from summarizer.comparison.values.counted_words import CountedWords
from summarizer.facts.tokens import Tokens

# Units of length, of which the signs of area and volume are made (km2).
_LENGTHS = frozenset({"m", "km", "mile", "foot"})
_POWER = {"square": "2", "cubic": "3"}
SPEED = "speed"
MEASURES = frozenset(
    {
        "m",
        "m2",
        "m3",
        "km",
        "km2",
        "km3",
        "mile",
        "mile2",
        "foot",
        "foot2",
        "foot3",
        "ha",
        "acre",
        "feddan",
        "dunam",
    }
    | {SPEED, "litre", "gallon", "barrel", "kg", "ton", "kilowatt", "megawatt", "gigawatt"}
)
"""Kinds of figures that are measures, the same in all languages."""


def unit_behind(tokens: Tokens, at: int, counted: CountedWords) -> int:
    """The token of the unit of length that an English «square» or «cubic» at a token stands before; else it."""
    known = word_lists.table(tokens.language.code, "measures.tsv")
    behind = at + 1
    if behind < len(tokens) and tokens.words[at] in known and counted.kind(tokens.words[behind]) in _LENGTHS:
        return behind
    return at


def measure(tokens: Tokens, at: int, kind: str) -> tuple[str, int]:
    """What a unit measures with the words beside it, and the last token of these; as it is of any other noun.

    Args:
        tokens: The sentence.
        at: The unit's token.
        kind: Its kind alone.
    """
    if kind not in _LENGTHS:
        return kind, at
    words, code = tokens.words, tokens.language.code
    known = word_lists.table(code, "measures.tsv")
    for beside, end in ((at - 1, at), (at + 1, at + 1)):
        power = known.get(words[beside], "") if beside < len(words) else ""
        if power:
            return kind + _POWER[power], end
    for phrase in word_lists.phrases(code, "an_hour.txt"):
        if tuple(words[at + 1 : at + 1 + len(phrase)]) == phrase:
            return SPEED, at + len(phrase)
    return kind, at
