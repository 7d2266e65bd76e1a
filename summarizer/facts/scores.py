"""Scores of matches in text of any language: 2-1, beside a word of winning, losing or playing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from summarizer.facts.marks import DASHES
from summarizer.facts.mention import Span
from summarizer.facts.tokens import Tokens

# Tokens in front of a score, and behind it, in which a word says that it is one; set by hand.
_BEFORE, _BEHIND = 10, 4
_RANGE = frozenset({"by", "between", "from", "entre", "de", "بين", "من"})
_MOST = 250  # points: more than a team has in any ball game


def find_scores(
    tokens: Tokens,
    tells: Callable[[str], bool],
    taken: Collection[int] = (),
    is_side: Callable[[str], bool] = lambda _: False,
) -> Iterator[Span]:
    """The scores of a sentence, as two numbers in the order in which they are written.

    Args:
        tokens: The sentence.
        tells: Whether a normalised word says that a match is spoken of.
        taken: Its tokens that belong to dates.
        is_side: Whether a normalised word is a country or a club: what stands between two of them is a score.
    """
    words = tokens.words
    if DASHES.isdisjoint(words):
        return
    for i in range(len(words) - 2):
        if words[i + 1] not in DASHES or not _is_points(words[i]) or not _is_points(words[i + 2]):
            continue
        if (
            words[i - 1 if i else i] in _RANGE
            or _is_longer(tokens, i)
            or not {i, i + 2}.isdisjoint(taken)
            or not (_is_told(tokens, i, tells) or _is_between(tokens, i, is_side))
        ):
            continue
        value = f"{words[i]}-{words[i + 2]}"
        yield Span(
            "score", tokens.starts[i], tokens.ends[i + 2], value, number=(int(words[i]), int(words[i + 2]))
        )


def _is_points(word: str) -> bool:
    return word.isdecimal() and len(word) <= len(str(_MOST)) and int(word) <= _MOST


def _is_longer(tokens: Tokens, i: int) -> bool:
    """Whether two numbers with a dash are part of more: a telephone number, a date."""
    before = tokens.words[i - 1] if i else ""
    after = tokens.words[i + 3] if i + 3 < len(tokens) else ""
    touching = (before in DASHES or before == "/") and tokens.ends[i - 1] == tokens.starts[i]
    return touching or (after in DASHES and tokens.starts[i + 3] == tokens.ends[i + 2])


def _is_told(tokens: Tokens, i: int, tells: Callable[[str], bool]) -> bool:
    near = (*range(max(0, i - _BEFORE), i), *range(i + 3, min(len(tokens), i + 3 + _BEHIND)))
    return any(tells(tokens.words[k]) for k in near)


def _is_between(tokens: Tokens, i: int, is_side: Callable[[str], bool]) -> bool:
    """Whether a side stands right in front of a score and another right behind it: England 0-1 Belgium."""
    words = tokens.words
    return 0 < i < len(words) - 3 and is_side(words[i - 1]) and is_side(words[i + 3])


def outside(spans: Iterable[Span], scores: Sequence[Span]) -> Iterator[Span]:
    """The spans that share no character with a score, of scores in their order."""
    ends = [score.end for score in scores]
    for span in spans:
        at = bisect_right(ends, span.start)
        if at == len(scores) or span.end <= scores[at].start:
            yield span
