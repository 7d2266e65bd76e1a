"""What is told to state the same where an article gives no day: more is asked for, as it may tell another event."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

from msgspec.structs import replace

from summarizer.comparison.pairs.relations import SAME, Judged, Pair, pair_of
from summarizer.document import Document

# Of 1,873 pairs of undated press that were told to state the same .72 did and .18 shared a part (768 sets, of
# which 197 tell of two events; a language model read each pair); of 996 by what is asked for here .89 and .06. With
# days .94 do on the development sets from `SAME` on. Of pairs from `LIKELY` on .66 did between articles that have
# one or two such, .91 where they have three and more; of those from `SURE` on .94 (tests/benchmarks/press_pairs.py
# tells it again).
LIKELY, SURE = 0.85, 0.98
"""From these likelihoods on a pair is told to state the same where its articles have `ENOUGH` such, and alone."""
ENOUGH = 3  # the figures above tell pairs of articles with fewer from those with as many
_UNSURE = SAME - 0.01


def sure_of(
    document: Document, judged: Mapping[Pair, Judged], apart: Collection[Pair] = ()
) -> dict[Pair, Judged]:
    """What was judged, where a pair of one language without both days is held for the same only if that is sure.

    Args:
        document: A set's candidates.
        judged: How likely pairs of them state the same.
        apart: The pairs of articles that tell of two events alike, of which nothing is sure.
    """
    candidates, dated = document.candidates, [bool(article.published) for article in document.articles]

    def articles(pair: Pair) -> Pair:
        return pair_of(candidates[pair[0]].article, candidates[pair[1]].article)

    likely = Counter(articles(pair) for pair, own in judged.items() if own.same >= LIKELY)

    def is_sure(pair: Pair, own: Judged) -> bool:
        both = articles(pair)
        if all(dated[article] for article in both):
            return True
        if both in apart:
            return False
        if candidates[pair[0]].language.code != candidates[pair[1]].language.code:
            return True
        return own.same >= (LIKELY if likely[both] >= ENOUGH else SURE)

    return {
        pair: own if own.same < SAME or is_sure(pair, own) else replace(own, same=_UNSURE)
        for pair, own in judged.items()
    }
