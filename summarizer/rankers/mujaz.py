"""Mujaz's own ranker, made for news: where a sentence stands, what it is about, whether it stands alone.

Each part runs from 0 to 1. Position leads, because nothing that was tried chooses better than the first
sentences of a news article (see README); the other parts decide between neighbours and between articles.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping

from msgspec import Struct

from corpus import forgetting
from summarizer import similarity
from summarizer.candidate import Candidate
from summarizer.document import Document
from summarizer.sentences.dangling import dangling

_SHORTEST = 6  # words: below it a sentence loses in step; set by hand


class ScoreWeights(Struct, frozen=True):
    """What each part of the score is worth."""

    position: float = 1.0
    centrality: float = 0.3
    headline: float = 0.15
    topic: float = 2.0
    dangling: float = 0.3
    short: float = 0.2


class ScoreParts(Struct, frozen=True):
    """The parts of one sentence's score.

    Attributes:
        position: 1 for its article's first sentence, falling to 0 for the last.
        centrality: Cosine of its terms with its article's.
        headline: Share of the headline's terms that it has, by weight.
        topic: Share of its terms' weight that other articles of the set have too; 0 in a set of one.
        dangling: How much it depends on the sentence before.
        short: How far it is from a sentence's usual least length.
    """

    position: float
    centrality: float
    headline: float
    topic: float
    dangling: float
    short: float

    def total(self, weights: ScoreWeights) -> float:
        """The score."""
        return (
            weights.position * self.position
            + weights.centrality * self.centrality
            + weights.headline * self.headline
            + weights.topic * self.topic
            - weights.dangling * self.dangling
            - weights.short * self.short
        )


def rank(document: Document) -> list[float]:
    """Each sentence's score, higher for what a brief should say."""
    weights = ScoreWeights()
    return [parts.total(weights) for parts in _parts(document)]


def explain(document: Document) -> list[ScoreParts]:
    """The parts of each sentence's score, in the order of the candidates."""
    return list(_parts(document))


def _parts(document: Document) -> Iterator[ScoreParts]:
    """The parts one after the other: nobody who wants the scores alone need hold them all."""
    idf = document.idf
    articles = sum(map(bool, document.by_article))
    spread: Counter[str] = Counter()
    for members in document.by_article if articles > 1 else ():
        spread.update(set().union(*(document.candidates[i].term_set for i in members)))
    vectors = [similarity.vector(candidate.terms, idf) for candidate in document.candidates]
    centroids = [similarity.centroid(vectors[i] for i in members) for members in document.by_article]
    # An article without a headline shares nothing with it.
    headlines = [similarity.weight(headline, idf) or 1.0 for headline in document.headlines]
    each = forgetting(zip(document.candidates, document.standings, strict=True), document.longest)
    for i, (candidate, standing) in enumerate(each):
        yield ScoreParts(
            position=1.0 - standing.place / standing.of,
            centrality=similarity.cosine(vectors[i], centroids[candidate.article]),
            headline=similarity.weight(document.headlines[candidate.article] & candidate.term_set, idf)
            / headlines[candidate.article],
            topic=_topic(candidate, spread, idf, articles),
            dangling=dangling(candidate.text, candidate.words, candidate.language),
            short=max(0.0, 1.0 - len(candidate.words) / _SHORTEST),
        )


def _topic(candidate: Candidate, spread: Counter[str], idf: Mapping[str, float], articles: int) -> float:
    if articles < 2:
        return 0.0
    own = candidate.term_set
    whole = similarity.weight(own, idf)
    shared = math.fsum(idf.get(term, 0.0) * math.log(spread[term]) for term in own)
    return shared / (whole * math.log(articles)) if whole else 0.0
