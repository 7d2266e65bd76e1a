"""Articles sorted into stories: which of them tell of the same event.

Leader clustering over an inverted index (as in first story detection, Allan and others 1998): an article joins
the story it is most like, if it is like enough. It is compared only with articles that share a rare term with
it, so that time grows with the articles and not with their pairs.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from msgspec import Struct

from corpus import Article, get_language
from summarizer.document import terms_of
from summarizer.similarity import RARE, cosine

# Of an article: its first words tell what happened, the rest is background.
_WORDS = 160
_HEADLINE = 3
# The heaviest terms stand for an article; so many of them find the others.
_TERMS = 60
_KEYS = 25
# In fewer articles than this, a term of several of them may be just their one story.
_CROWD = 400
# A dossier of a few articles was put together by somebody: less must be alike there than in a large pile.
_DOSSIER, _DOSSIER_LIKE = 12, 0.15
_PILE, _PILE_LIKE = 90, 0.3
_ON_AVERAGE = 0.7
# Articles so many days apart are of two stories that share their people, unless they are so much more alike; set by
# hand: a club's coach resigns seven weeks after the draw that it was part of.
_FAR, _FAR_LIKE = 14, 2.0
# A term of more articles than this finds nothing.
_MOST = 60


class Story(Struct, frozen=True):
    """Articles that tell of one event.

    Attributes:
        articles: Their indexes, in order.
    """

    articles: tuple[int, ...]


def group_stories(articles: Sequence[Article]) -> list[Story]:
    """The stories of some articles, the biggest first, then those that come first.

    Articles of which no two groups belong together are one story: there is nothing to tell apart.
    """
    groups = _cluster(_vectors(articles), _threshold(len(articles)), [_day(one) for one in articles])
    if sum(len(group) > 1 for group in groups) < 2:
        return [Story(tuple(range(len(articles))))] if articles else []
    return [Story(tuple(own)) for own in sorted(groups, key=lambda own: (-len(own), own[0]))]


def _threshold(articles: int) -> float:
    """How alike two articles must be, the more the more there are that could be alike by chance."""
    size = math.log(max(1, articles) / _DOSSIER) / math.log(_PILE / _DOSSIER)
    return _DOSSIER_LIKE + (_PILE_LIKE - _DOSSIER_LIKE) * min(1.0, max(0.0, size))


def _day(article: Article) -> int | None:
    """The number of the day of publication; None where it is not known."""
    try:
        return date.fromisoformat((article.published or "")[:10]).toordinal()
    except ValueError:
        return None


def _cluster(
    vectors: Sequence[Mapping[str, float]], like: float, days: Sequence[int | None] = ()
) -> list[list[int]]:
    """Pairs joined most alike first, where the groups they belong to are alike on the average."""
    root = list(range(len(vectors)))
    members = {i: [i] for i in root}
    sums = {i: dict(vector) for i, vector in enumerate(vectors)}
    for _, i, j in _pairs(vectors, like, days):
        a, b = sorted((root[i], root[j]))
        if a == b:
            continue
        # On the average, so that no chain of neighbours joins two stories.
        if cosine(sums[a], sums[b]) < like * _ON_AVERAGE * len(members[a]) * len(members[b]):
            continue
        members[a] += members.pop(b)
        for member in members[a]:
            root[member] = a
        for term, weight in sums.pop(b).items():
            sums[a][term] = sums[a].get(term, 0.0) + weight
    return [sorted(own) for own in members.values()]


def _vectors(articles: Sequence[Article]) -> list[dict[str, float]]:
    """For each article its heaviest terms, the vector of length 1."""
    counts = [_terms(article) for article in articles]
    spread = Counter(term for own in counts for term in own)
    vectors = []
    told: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for article, own in zip(articles, counts, strict=True):
        table = get_language(article.language).document_frequency
        idf = told[article.language]
        # No difference of sets, which would walk through all terms met so far for every article.
        for term in [term for term in own if term not in idf]:
            idf[term] = _idf(table.get(term, 0.0), spread[term], len(articles))
        weights = {term: (1 + math.log(n)) * idf[term] for term, n in own.items()}
        best = sorted(weights, key=lambda term: (-weights[term], term))[:_TERMS]
        norm = math.sqrt(sum(weights[term] ** 2 for term in best)) or 1.0
        vectors.append({term: weights[term] / norm for term in best})
    return vectors


def _idf(background: float, holders: int, articles: int) -> float:
    """Weigh a term: rare in the press, and in these articles beyond a story's own few (IDF)."""
    return -math.log(max(background, holders / max(articles, _CROWD), RARE))


def _terms(article: Article) -> Counter[str]:
    language = get_language(article.language)
    found: Counter[str] = Counter()
    for term in terms_of(language.words(article.title or ""), language):
        found[term] += _HEADLINE
    words = 0
    for sentence in article.body:
        own = language.words(article.slice(sentence))
        found.update(terms_of(own, language))
        words += len(own)
        if words >= _WORDS:
            break
    return found


def _pairs(
    vectors: Sequence[Mapping[str, float]], like: float, days: Sequence[int | None] = ()
) -> list[tuple[float, int, int]]:
    """The pairs of articles that are alike, most alike first."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for i, vector in enumerate(vectors):
        for term in list(vector)[:_KEYS]:
            holders[term].append(i)
    found: list[tuple[float, int, int]] = []
    for j, vector in enumerate(vectors):
        near: Counter[int] = Counter()
        for term in list(vector)[:_KEYS]:
            if len(holders[term]) <= _MOST:
                near.update(i for i in holders[term] if i < j)
        for i, shared in near.items():
            if shared > 1:
                likeness = cosine(vectors[i], vector)
                if likeness >= like * (_FAR_LIKE if _far(days, i, j) else 1.0):
                    found.append((likeness, i, j))
    return sorted(found, key=lambda pair: (-pair[0], pair[1], pair[2]))


def _far(days: Sequence[int | None], i: int, j: int) -> bool:
    """Whether two articles are known to be so many days apart."""
    one, other = (days[i], days[j]) if days else (None, None)
    return one is not None and other is not None and abs(one - other) > _FAR
