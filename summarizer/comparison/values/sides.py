"""Directions with what they are a side of: the south-east of the country; Salisbury (west)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from msgspec import Struct

from corpus import Language
from summarizer.comparison import word_lists
from summarizer.facts.latin.word_groups import LINKS
from summarizer.facts.tokens import Tokens

# A place stands so near before the direction that tells where it lies, in characters: «سالزبري بجنوب».
_OF_PLACE = 4


class Side(Struct, frozen=True):
    """A direction.

    Attributes:
        start: Offset in the article's text, in code points.
        end: Offset behind it and what it is a side of.
        points: The points of the compass, sorted.
        of: The stem of what it is a side of; empty where it stands alone, in brackets.
        place: The number of the place that lies there; None where none stands right before.
    """

    start: int
    end: int
    points: str
    of: str
    place: int | None


def sides(tokens: Tokens, language: Language, places: Sequence[tuple[int, int]]) -> Iterator[Side]:
    """The directions in a sentence, in order.

    Args:
        tokens: The sentence.
        language: Its language.
        places: The ends and numbers of the places that the article names, in order.
    """
    points = word_lists.table(language.code, "compass.tsv")
    words = tokens.words
    behind = 0
    for first in [i for i, word in enumerate(words) if word in points]:
        if first < behind:
            continue
        i, said = first, []
        while i < len(words) and words[i] in points:
            said.append(points[words[i]])
            i += 1
        letters = "".join(sorted(set("".join(said))))
        place = _place_before(tokens.starts[first], places)
        bracketed = first > 0 and words[first - 1] == "(" and i < len(words) and words[i] == ")"
        while not bracketed and i < len(words) and words[i] in LINKS:
            i += 1
        if bracketed and place is not None:
            yield Side(tokens.starts[first], tokens.ends[i - 1], letters, "", place)
        elif i < len(words) and words[i][0].isalpha():
            yield Side(tokens.starts[first], tokens.ends[i], letters, language.stem(words[i]), place)
        behind = i


def _place_before(start: int, places: Sequence[tuple[int, int]]) -> int | None:
    at = bisect_left(places, (start + 1, -1)) - 1
    return places[at][1] if at >= 0 and start - places[at][0] <= _OF_PLACE else None
