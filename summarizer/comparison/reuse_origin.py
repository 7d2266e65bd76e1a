"""Who likely had shared text first: the one that others name or credit, the earlier, the more complete."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from msgspec import Struct

from corpus import WORD, Article, get_language
from summarizer.comparison.text_reuse import Copy
from summarizer.facts import lexicon

# How much more of the one article must stand in the other, for the other to be the fuller text.
_FULLER = 0.25
# Characters into a passage within which a credit stands at its start.
_NEAR = 40
_THIRD = ("medium", "statement")


class Direction(Struct, frozen=True):
    """Where shared text likely comes from.

    Attributes:
        source: Index of the article that had it first, None where neither or nothing tells.
        credit: The word by which both give it to a third, such as an agency or a communiqué.
    """

    source: int | None
    credit: str | None


def direct(articles: Sequence[Article], copy: Copy) -> Direction:
    """Where the text that two articles share likely comes from.

    Signs are asked in this order: one names the other's outlet; both sentences credit a document or a medium;
    one is older; most of one stands in the other, which has more besides.
    """
    one, other = articles[copy.first], articles[copy.second]
    if all(run.formula for run in copy.runs):
        return Direction(None, None)
    if one.outlet != other.outlet:
        if one.outlet and one.outlet in other.text:
            return Direction(copy.first, None)
        if other.outlet and other.outlet in one.text:
            return Direction(copy.second, None)
    for run in copy.runs:
        mine, theirs = _credits(one, run.first[0]), _credits(other, run.second[0])
        if not run.formula and mine and theirs:
            return Direction(None, mine)
    if one.published and other.published and one.published != other.published:
        return Direction(copy.first if one.published < other.published else copy.second, None)
    if abs(copy.first_share - copy.second_share) >= _FULLER:
        return Direction(copy.second if copy.first_share > copy.second_share else copy.first, None)
    return Direction(None, None)


def _credits(article: Article, start: int) -> str | None:
    """The word for a medium or a document in the sentence where a passage begins, before it or near its start."""
    starts = [sentence.start for sentence in article.sentences]
    at = bisect_right(starts, start) - 1
    if at < 0:
        return None
    language = get_language(article.language)
    kinds = lexicon.table(article.language, "attribution.tsv")
    for match in WORD.finditer(article.text, starts[at], start + _NEAR):
        word = language.normalize(match[0])
        bare = word[1:] if len(word) > 3 and word[0] in (*language.conjunctions, "ل", "ب") else word
        if kinds.get(word, kinds.get(bare)) in _THIRD:
            return match[0]
    return None
