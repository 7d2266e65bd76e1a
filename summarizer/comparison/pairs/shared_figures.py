"""Sentences that give one telling figure, and are held for the same by it where their words alone would not do.

Of the pairs of the development sets that share such a figure and were not told to state the same, 22 of 36 share a
part of it and 12 state the same: a likelihood that is not far from enough is made to be.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from msgspec.structs import replace

from summarizer.comparison.pairs.relations import Judged, Pair
from summarizer.comparison.pairs.statements import Statements
from summarizer.comparison.pairs.told_elsewhere import figure_key
from summarizer.comparison.values.values import Value

# So likely a pair states the same and a part at least, and so many roots it shares, that is made the same by a
# figure: of the development sets' pairs 10 of 15 then do, and the others share a part.
_LIKELY, _PART, _SHARED = 0.2, 0.7, 4
# A figure of more sentences than this brings no two of them together, as with roots.
_COMMON = 60
# A figure of so many digits but for closing zeros, told once in both articles, needs one shared root.
_EXACT = 3


def with_shared_figures(
    statements: Statements, values: Sequence[Sequence[Value]], judged: Mapping[Pair, Judged], least: float
) -> dict[Pair, Judged]:
    """What was judged, pairs of one language that share a telling figure held for the same where they may be.

    Args:
        statements: A set's statements.
        values: The values that each candidate gives.
        judged: How likely pairs of candidates state the same.
        least: From this likelihood on a pair is held to state the same.
    """
    found = dict(judged)
    holders: defaultdict[tuple[str, float, float], set[int]] = defaultdict(set)
    for index, own in enumerate(values):
        for value in own:
            figure = figure_key(value)
            if figure is not None:
                holders[figure].add(index)
    each = statements.each
    for figure, held in holders.items():
        if len(held) > _COMMON:
            continue
        by_article = Counter(each[i].article for i in held)
        for i, j in combinations(sorted(held), 2):
            one, other = each[i], each[j]
            if one.article == other.article or one.language != other.language:
                continue
            known = judged.get((i, j), Judged(0.0, 0.0))
            shared = len(one.roots & other.roots)
            likely = known.same >= _LIKELY and known.part >= _PART and shared >= _SHARED
            once = by_article[one.article] == by_article[other.article] == 1
            if known.same < least and (likely or (once and shared and _is_exact(figure))):
                found[i, j] = replace(known, same=least, part=max(known.part, least))
    return found


def _is_exact(figure: tuple[str, float, float]) -> bool:
    """Whether a figure has so many digits that no other thing has it by chance."""
    digits = f"{figure[2]:.6f}".rstrip("0").rstrip(".").replace(".", "")
    return len(digits.rstrip("0")) >= _EXACT
