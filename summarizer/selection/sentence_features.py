"""What tells how much a sentence of a set says that its readers need: the features of a key point."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from msgspec import Struct

from summarizer import similarity
from summarizer.candidate import Candidate
from summarizer.comparison.pairs.relations import Judged, Pair
from summarizer.document import Document
from summarizer.facts.iso_dates import YEAR
from summarizer.facts.marks import OPENING_QUOTES
from summarizer.selection.nearest import nearest
from summarizer.sentences.cues import cues
from summarizer.sentences.dangling import dangling

GROUPS: Mapping[str, tuple[str, ...]] = {
    "place": ("place", "depth", "first", "second", "last"),
    "carried": (
        "carried",
        "carried in part",
        "first elsewhere",
        "surest",
        "earliest",
        "first and carried",
        "first and alone",
    ),
    "headline": ("own headline", "headlines", "headlines by weight", "headlines by length"),
    "topic": ("centrality", "topic", "like first sentences", "news"),
    "figures": ("figures", "any figure"),
    "wording": (
        *("quotation", "saying", "denial", "next", "reason", "background", "demonstrative"),
        *("question", "lead-in", "hanging", "past year"),
    ),
    "length": ("words", "words in all", "short"),
    "set": ("articles", "sentences an article", "voices"),
}
"""The features by what they are about, in the order of `features`."""
FEATURES = tuple(name for names in GROUPS.values() for name in names)

_DIGIT = re.compile(r"\d")
# Words; below so many a sentence seldom states anything. Not tuned.
_SHORT = 8
# Figures beyond which more add nothing, and the words that length is counted in, so that it stays near 1; set by
# hand before the weights were trained.
_MANY, _WORDS = 3, 30
# A sentence of another article that states the same more likely than not tells where that comes there.
_SAME = 0.5


class _Carried(Struct):
    """What other articles have of a sentence: for each the likeliest, and the likeliest of their first ones.

    Also the foremost place at which it or what states the same stands in an article.
    """

    same: dict[int, float]
    part: dict[int, float]
    earliest: int
    first: float = 0.0


def features(document: Document, judged: Mapping[Pair, Judged], origin: Sequence[int]) -> list[list[float]]:
    """The features of each candidate, in the order of `FEATURES`.

    Args:
        document: A set's candidates.
        judged: How likely pairs of them state the same.
        origin: For each article the first one that has the same text.
    """
    measured = _Measures(document, judged, origin)
    found = []
    said: set[str] = set()
    for i, (candidate, own) in enumerate(zip(document.candidates, document.standings, strict=True)):
        if own.place == 0:
            said = set()
        found.append(
            [
                *measured.place(i),
                *measured.carried(i),
                *measured.headline(i),
                *measured.topic(i, said),
                *_figures(candidate),
                *_wording(document, i),
                *_length(candidate),
                *measured.of_set,
            ]
        )
        said |= candidate.term_set
    return found


class _Measures:
    """Measures the candidates of a set against all of it: a method for each of `GROUPS` that needs the set."""

    def __init__(self, document: Document, judged: Mapping[Pair, Judged], origin: Sequence[int]) -> None:
        candidates, idf = document.candidates, document.idf
        self._document = document
        self._carried = _carried(document, judged, [own.place for own in document.standings])
        self._vectors = document.vectors
        self._weights = [own or 1e-9 for own in document.weights]
        self._middle = similarity.centroid(self._vectors)
        self._spread = Counter(
            term for _, term in {(c.article, term) for c in candidates for term in c.term_set}
        )
        self._headed = Counter(term for headline in document.headlines for term in headline)
        self._headlines = [similarity.weight(headline, idf) or 1.0 for headline in document.headlines]
        self._all_headed = math.fsum(idf.get(term, 0.0) * n for term, n in self._headed.items()) or 1.0
        firsts = [i for i, own in enumerate(document.standings) if own.place == 0]
        self._like_first = nearest(self._vectors, [candidate.article for candidate in candidates], firsts)
        self._articles = articles = len(document.articles)
        self.of_set = [
            float(articles),
            math.log(max(1, len(candidates)) / max(1, articles)),
            len(set(origin)) / max(1, articles),
        ]

    def place(self, i: int) -> list[float]:
        """Where a candidate stands in its article."""
        own = self._document.standings[i]
        return [
            *(math.log1p(own.place), own.place / own.of, float(own.place == 0), float(own.place == 1)),
            float(own.place == own.of - 1),
        ]

    def carried(self, i: int) -> list[float]:
        """How much of it other articles have, and where."""
        own, others = self._carried[i], max(1, self._articles - 1)
        share = math.fsum(own.same.values()) / others
        is_first = float(self._document.standings[i].place == 0)
        return [
            *(share, math.fsum(own.part.values()) / others, own.first),
            *(max(own.same.values(), default=0.0), math.log1p(own.earliest)),
            *(share * is_first, is_first * (1 - own.first)),
        ]

    def headline(self, i: int) -> list[float]:
        """How much of the headlines it says: of its article's, of all, by its weight and by its length."""
        candidate, idf = self._document.candidates[i], self._document.idf
        terms, headline = candidate.term_set, self._document.headlines[candidate.article]
        headed = math.fsum([idf[term] * self._headed[term] for term in terms if term in self._headed])
        return [
            similarity.weight(terms & headline, idf) / self._headlines[candidate.article],
            *(headed / self._all_headed, headed / self._weights[i] / self._articles),
            headed / self._all_headed / math.sqrt(max(1, len(candidate.words))),
        ]

    def topic(self, i: int, said: Collection[str]) -> list[float]:
        """How much it is about what the set is about, and how much of it was not said before in its article."""
        terms, idf = self._document.candidates[i].term_set, self._document.idf
        return [
            similarity.cosine(self._vectors[i], self._middle),
            self._shared(i),
            self._like_first[i],
            similarity.weight(terms.difference(said), idf) / self._weights[i],
        ]

    def _shared(self, i: int) -> float:
        """The share of its terms' weight that other articles have too."""
        if self._articles < 2:
            return 0.0
        terms, idf = self._document.candidates[i].term_set, self._document.idf
        shared = math.fsum([idf[term] * math.log(self._spread[term]) for term in terms])
        return shared / (self._weights[i] * math.log(self._articles))


def _figures(candidate: Candidate) -> list[float]:
    """How many figures it has, and whether it has any."""
    figures = sum([not word.isalpha() and bool(_DIGIT.search(word)) for word in candidate.words])
    return [float(min(_MANY, figures)), float(figures > 0)]


def _length(candidate: Candidate) -> list[float]:
    """How long it is, and how much too short."""
    words = len(candidate.words)
    return [math.log1p(words), words / _WORDS, max(0.0, 1 - words / _SHORT)]


def _wording(document: Document, index: int) -> list[float]:
    """How it is worded: whether it quotes, denies, looks back or ahead, asks, hangs on what is before it."""
    candidate = document.candidates[index]
    language, words, text = candidate.language, candidate.words, candidate.text
    known = cues(language)
    bag = set(words) | set(map(language.without_conjunction, words))
    return [
        float(min(2, sum(map(text.count, OPENING_QUOTES)))),
        float(not bag.isdisjoint(language.reporting_verbs)),
        *(float(not bag.isdisjoint(known[kind])) for kind in ("denial", "next", "reason")),
        float(bool(words) and words[0] in known["background"] | known["digression"]),
        float(not known["demonstrative"].isdisjoint(words)),
        float("?" in text or "؟" in text),
        float(text.rstrip().endswith(":")),
        *(dangling(text, words, language), float(_looks_back(document, index))),
    ]


def _looks_back(document: Document, index: int) -> bool:
    """Whether a sentence names a year before that of its article."""
    candidate = document.candidates[index]
    published = document.articles[candidate.article].published
    return published is not None and any(
        word < published[:4] for word in candidate.words if YEAR.fullmatch(word)
    )


def _carried(document: Document, judged: Mapping[Pair, Judged], places: Sequence[int]) -> list[_Carried]:
    """What other articles have of each candidate; `places` are those of the candidates in their articles."""
    found = [_Carried({}, {}, place) for place in places]
    for (i, j), likely in judged.items():
        for one, other in ((i, j), (j, i)):
            own, article = found[one], document.candidates[other].article
            own.same[article] = max(own.same.get(article, 0.0), likely.same)
            own.part[article] = max(own.part.get(article, 0.0), likely.part)
            if places[other] == 0:
                own.first = max(own.first, likely.same)
            if likely.same > _SAME:
                own.earliest = min(own.earliest, places[other])
    return found
