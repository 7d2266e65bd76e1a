"""What tells how much a sentence of a set says that its readers need: the features of a key point."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec import Struct

from summarizer import similarity
from summarizer.comparison.pairs.relations import Judged, Pair
from summarizer.document import Document
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
_YEAR = re.compile(r"(?:19|20)\d\d")
_QUOTATION = '"“«'
# Words; below so many a sentence seldom states anything. Not tuned.
_SHORT = 8
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
    candidates, idf = document.candidates, document.idf
    standing = document.standings
    carried = _carried(document, judged, [own.place for own in standing])
    vectors = [similarity.vector(candidate.terms, idf) for candidate in candidates]
    middle = similarity.centroid(vectors)
    spread = Counter(term for _, term in {(c.article, term) for c in candidates for term in c.term_set})
    headed = Counter(term for headline in document.headlines for term in headline)
    all_headed = math.fsum(idf.get(term, 0.0) * n for term, n in headed.items()) or 1.0
    firsts = [i for i, own in enumerate(standing) if own.place == 0]
    like_first = nearest(vectors, [candidate.article for candidate in candidates], firsts)
    articles = len(document.articles)
    others = max(1, articles - 1)
    of_set = [
        float(articles),
        math.log(max(1, len(candidates)) / max(1, articles)),
        len(set(origin)) / max(1, articles),
    ]
    found = []
    said: set[str] = set()
    for i, candidate in enumerate(candidates):
        own, terms = standing[i], candidate.term_set
        if own.place == 0:
            said = set()
        weight = similarity.weight(terms, idf) or 1e-9
        headline = document.headlines[candidate.article]
        in_headlines = math.fsum([idf[term] * headed[term] for term in terms if term in headed])
        words = len(candidate.words)
        figures = sum([not word.isalpha() and bool(_DIGIT.search(word)) for word in candidate.words])
        share = math.fsum(carried[i].same.values()) / others
        is_first = float(own.place == 0)
        found.append(
            [
                *(math.log1p(own.place), own.place / own.of, is_first, float(own.place == 1)),
                float(own.place == own.of - 1),
                *(share, math.fsum(carried[i].part.values()) / others, carried[i].first),
                *(max(carried[i].same.values(), default=0.0), math.log1p(carried[i].earliest)),
                *(share * is_first, is_first * (1 - carried[i].first)),
                similarity.weight(terms & headline, idf) / (similarity.weight(headline, idf) or 1.0),
                *(in_headlines / all_headed, in_headlines / weight / articles),
                in_headlines / all_headed / math.sqrt(max(1, words)),
                *(similarity.cosine(vectors[i], middle), _topic(terms, spread, idf, weight, articles)),
                like_first[i],
                similarity.weight(terms - said, idf) / weight,
                *(float(min(3, figures)), float(figures > 0)),
                *_wording(document, i),
                *(math.log1p(words), words / 30, max(0.0, 1 - words / _SHORT)),
                *of_set,
            ]
        )
        said |= terms
    return found


def _wording(document: Document, index: int) -> list[float]:
    candidate = document.candidates[index]
    language, words, text = candidate.language, candidate.words, candidate.text
    known = cues(language)
    bag = set(words) | set(map(language.without_conjunction, words))
    return [
        float(min(2, sum(map(text.count, _QUOTATION)))),
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
        word < published[:4] for word in candidate.words if _YEAR.fullmatch(word)
    )


def _topic(
    terms: frozenset[str], spread: Counter[str], idf: Mapping[str, float], weight: float, articles: int
) -> float:
    """The share of its terms' weight that other articles have too."""
    if articles < 2:
        return 0.0
    shared = math.fsum([idf[term] * math.log(spread[term]) for term in terms])
    return shared / (weight * math.log(articles))


def _carried(document: Document, judged: Mapping[Pair, Judged], places: Sequence[int]) -> list[_Carried]:
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
